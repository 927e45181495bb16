"""What may be shown of a count, and what an outsider could still work out. Rows of standards.md, section 9."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from consultations.privacy.recovery import interval, row_arcs, table_arcs
from consultations.privacy.small_numbers import (
    THRESHOLD,
    about,
    is_homogeneous,
    is_safe_step,
    may_be_broken_down,
    protect,
    protect_bases,
    protect_choices,
    protect_row,
    share,
    size_of,
)

counts = st.one_of(st.integers(0, 9), st.integers(0, 60), st.integers(0, 400))
rows = st.lists(counts, min_size=1, max_size=7).map(lambda row: dict(enumerate(row)))
tables = st.tuples(st.integers(1, 4), st.integers(2, 5)).flatmap(
    lambda size: st.lists(
        st.lists(counts, min_size=size[1], max_size=size[1]).map(lambda row: dict(enumerate(row))),
        min_size=size[0],
        max_size=size[0],
    ).map(lambda table: {f"group {at}": row for at, row in enumerate(table)})
)


def possible_values(row, shown):
    """Every value of every hidden count that fits the exact total and the exact shown counts, by trying them all."""
    hidden = [key for key in row if shown[key] is None]
    rest = sum(row[key] for key in hidden)
    fits = {key: set() for key in hidden}
    for values in product(range(rest + 1), repeat=len(hidden) - 1) if hidden else ():
        if sum(values) <= rest:
            for key, value in zip(hidden, (*values, rest - sum(values)), strict=True):
                fits[key].add(value)
    return fits


def hidden_arcs(table):
    """What an outsider does not know: hidden counts, bases that are not given, hidden totals of all together."""
    shown, bases = protect(table), protect_bases(table)
    keys = next(iter(table.values()))
    together = {key: sum(row[key] for row in table.values()) for key in keys}
    hidden = {("cell", group, key) for group, row in shown.items() for key, count in row.items() if count is None}
    hidden |= {("key", key) for key, count in protect_row(together).items() if count is None}
    hidden |= {("group", group) for group, base in bases.items() if base is None}
    return hidden | ({"total"} if sum(together.values()) < THRESHOLD else set())


def test_DC_01_fewer_than_ten_are_never_shown_and_the_rest_is_rounded_to_five():
    assert [about(count) for count in (0, 1, 9)] == [None, None, None]
    assert [about(count) for count in (10, 12, 13, 17, 18, 402)] == [10, 10, 15, 15, 20, 400]


def test_DC_01_a_share_needs_thirty_answers_and_a_count_that_may_be_shown():
    assert share(20, 29) is None
    assert share(9, 100) is None
    assert share(20, 40) == 50
    assert share(40, 40) == 100
    assert share(33, 100) == 35


@given(st.integers(0, 3000), st.integers(0, 3000))
def test_DC_01_a_share_tells_nothing_that_the_two_rounded_numbers_do_not(count, more):
    base = count + more
    if share(count, base) is not None:
        assert share(count, base) % 5 == 0
        assert 0 <= share(count, base) <= 100
        if base >= 33:
            assert share(count, base) == share(about(count), max(about(base), about(count)))


def test_DC_08_the_size_of_a_consultation_says_how_much_may_be_told():
    assert [size_of(counted) for counted in (0, 9, 10, 24, 25, 99, 100)] == [
        "none",
        "none",
        "tiny",
        "tiny",
        "small",
        "small",
        "large",
    ]
    assert not may_be_broken_down(29)
    assert may_be_broken_down(30)


def test_DC_03_one_small_count_takes_its_smallest_neighbour_with_it():
    assert protect_row({"a": 3, "b": 12, "c": 50}) == {"a": None, "b": None, "c": 50}


def test_DC_03_small_counts_that_hide_each_other_need_no_neighbour():
    assert protect_row({"a": 4, "b": 5, "c": 3, "d": 30}) == {"a": None, "b": None, "c": None, "d": 30}


def test_DC_09_nobody_is_a_number_too():
    assert protect_row({"yes": 60, "no": 0}) == {"yes": None, "no": None}


def test_DC_08_fewer_than_ten_answers_show_no_number_at_all():
    assert set(protect_row({"a": 5, "b": 4}).values()) == {None}
    assert protect_bases({"g": {"a": 5, "b": 4}}) == {"g": None}


def test_a_row_in_which_all_are_many_is_shown_whole():
    assert protect_row({"a": 25, "b": 14}) == {"a": 25, "b": 15}


@given(rows)
def test_DC_03_no_hidden_count_of_a_row_can_be_worked_out_from_the_rest(row):
    shown = protect_row(row)
    assert set(shown) == set(row)
    hidden = {("cell", key) for key, count in shown.items() if count is None}
    if sum(row.values()) < THRESHOLD:
        assert not any(shown.values())
        return
    assert all(row[key] >= THRESHOLD for key, count in shown.items() if count is not None)
    for name in hidden:
        least, greatest = interval(row_arcs(row), hidden, name)
        assert greatest - least >= THRESHOLD


@settings(max_examples=60)
@given(st.lists(st.integers(0, 14), min_size=2, max_size=4).map(lambda row: dict(enumerate(row))))
def test_DC_03_trying_every_value_finds_what_the_network_finds(row):
    shown = protect_row(row)
    hidden = {("cell", key) for key, count in shown.items() if count is None}
    for key, values in possible_values(row, shown).items():
        assert interval(row_arcs(row), hidden, ("cell", key)) == (min(values), max(values))
        assert sum(row.values()) < THRESHOLD or max(values) - min(values) >= THRESHOLD


@settings(deadline=None)
@given(tables)
def test_DC_03_no_hidden_count_of_a_table_can_be_worked_out_from_its_totals(table):
    arcs, hidden = table_arcs(table), hidden_arcs(table)
    for name in hidden:
        if name[0] == "cell":
            least, greatest = interval(arcs, hidden, name)
            assert greatest - least >= THRESHOLD or "total" in hidden
    for group, row in protect(table).items():
        assert all(table[group][key] >= THRESHOLD for key, count in row.items() if count is not None)


def test_DC_03_the_attack_finds_what_plain_suppression_gives_away():
    table = {"10-12": {"y": 12, "n": 30, "k": 3}, "13-15": {"y": 50, "n": 20, "k": 15}}
    only_small = {("cell", "10-12", "k")}
    assert interval(table_arcs(table), only_small, ("cell", "10-12", "k")) == (3, 3)


def all_tables(rows_left, columns):
    """Every table of whole numbers with these totals, by trying them all."""
    if not rows_left:
        return [[]] if not any(columns) else []
    found = []
    for values in product(*(range(column + 1) for column in columns)):
        if sum(values) == rows_left[0]:
            left = [column - value for column, value in zip(columns, values, strict=True)]
            found += [[values, *rest] for rest in all_tables(rows_left[1:], left)]
    return found


def test_DC_03_trying_every_table_finds_what_the_network_finds():
    table = {"a": {0: 2, 1: 7, 2: 4}, "b": {0: 6, 1: 1, 2: 5}}
    hidden = {("cell", group, key) for group in "ab" for key in range(3)}
    every = all_tables([13, 12], [8, 8, 9])
    for at, group in enumerate("ab"):
        for key in range(3):
            values = {candidate[at][key] for candidate in every}
            assert interval(table_arcs(table), hidden, ("cell", group, key)) == (min(values), max(values))


def test_DC_05_a_group_that_nearly_all_says_the_same_is_not_shown_as_a_group():
    table = {"a": {"y": 95, "n": 10}, "b": {"y": 40, "n": 60}, "c": {"y": 50, "n": 50}}
    assert is_homogeneous(table["a"])
    shown = protect(table)
    assert set(shown["a"].values()) == {None}
    assert protect_bases(table)["a"] is None


def test_DC_05_a_choice_that_nearly_everybody_in_a_group_made_is_hidden_there_and_cannot_be_subtracted():
    table = {
        "a": {"warm rooms": 39, "lunch": 20},
        "b": {"warm rooms": 25, "lunch": 22},
        "c": {"warm rooms": 30, "lunch": 30},
    }
    shown = protect_choices(table, bases={"a": 40, "b": 50, "c": 60})
    assert shown["a"]["warm rooms"] is None
    assert [shown[group]["warm rooms"] for group in "bc"].count(None) == 1
    assert [shown[group]["lunch"] for group in "abc"] == [20, 20, 30]


def test_DC_07_a_new_release_moves_every_count_by_nobody_or_by_at_least_ten():
    assert is_safe_step({"a": 20, "b": 30}, {"a": 20, "b": 40})
    assert not is_safe_step({"a": 20, "b": 30}, {"a": 21, "b": 40})
    assert not is_safe_step({"a": 20}, {"a": 20, "b": 9})
    assert not is_safe_step({"g": {"a": 20}}, {"g": {"a": 20}, "h": {"a": 3}})
    assert is_safe_step({"g": {"a": 20}}, {"g": {"a": 10}, "h": {"a": 13}})
