"""Attacks on released tables: what is shown never narrows a hidden number down. Pure, 100 random consultations each."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from consultations.insights.counting import SKIPPED, keys_of, tally, together
from consultations.insights.disclosing import exact_counts, excludes, is_safe_after, size_of, tables_of
from consultations.privacy.small_numbers import is_homogeneous
from consultations.questions.layout import slots_of

LAYOUT = slots_of(
    [
        {"key": "q1", "kind": "choice", "most": 1, "options": ["a", "b", "c"]},
        {"key": "q2", "kind": "several", "most": 3, "options": ["d", "e", "f", "g"]},
        {"key": "q3", "kind": "statements", "most": 1, "options": ["s1"]},
        {"key": "q4", "kind": "words", "most": 1, "options": []},
    ]
)
BANDS = ("10-12", "13-15", "16-17")
BYTES = (  # what a slot may hold: answers, ways of not answering, and nonsense
    (1, 2, 3, 0, 251, 252, 254, 255, 9),
    (1, 2, 3, 5, 7, 8, 252, 255),
    (1, 2, 0, 253, 252, 254),
    (0, 1),
)


@st.composite
def consultations(draw, most: int = 60):
    """Answers in lumps, so that small and large numbers stand side by side."""
    lumps = draw(
        st.lists(
            st.tuples(st.sampled_from(BANDS), *(st.sampled_from(values) for values in BYTES), st.integers(1, most)),
            min_size=1,
            max_size=14,
        )
    )
    return [(band, bytes(choices)) for band, *choices, times in lumps for _each in range(times)]


def released(answers, *, broad=True):
    counted = tally(LAYOUT, answers)
    return counted, tables_of(LAYOUT, counted, broad=broad)


@given(consultations())
def test_DC_10_everybody_counted_stands_in_every_row(answers):
    counted = tally(LAYOUT, answers)
    for slot, rows in zip(LAYOUT, counted.slots, strict=True):
        if rows and excludes(slot):
            assert sum(together(rows).values()) == len(answers)
            assert {band: sum(row.values()) for band, row in rows.items()} == counted.people


@given(consultations())
def test_DC_01_no_number_under_ten_and_all_rounded_to_five(answers):
    counted, tables = released(answers)
    exact = exact_counts(LAYOUT, counted)
    for table in tables:
        for cell in table.cells:
            if cell["about"] is None:
                assert cell["share"] is None
            else:
                assert cell["about"] % 5 == 0 and cell["about"] >= 10
                assert cell["share"] is None or cell["share"] % 5 == 0
                name = "who" if table.question is None else f"{table.question}/{table.statement or ''}"
                key = cell["group"] if table.question is None else cell["key"]
                name += f"/{cell['group']}" if table.by and table.question else ""
                assert exact[name][key] >= 10
                assert abs(exact[name][key] - cell["about"]) <= 2


@given(consultations())
def test_DC_09_an_empty_number_looks_like_a_small_one(answers):
    counted, tables = released(answers)
    exact = exact_counts(LAYOUT, counted)
    for table in tables:
        for cell in table.cells:
            if table.question and not table.by and exact[f"{table.question}/{table.statement or ''}"][cell["key"]] < 10:
                assert cell == {"key": cell["key"], "group": "", "about": None, "share": None}


def least_and_most(row: dict, total: int, hidden: list) -> dict:
    """What an outsider who knows the exact total and every shown count exactly can say about each hidden one."""
    left = total - sum(count for key, count in row.items() if key not in hidden)
    return {key: (0 if len(hidden) > 1 else left, left) for key in hidden}


@given(consultations())
def test_DC_03_no_hidden_number_can_be_recovered_from_its_row(answers):
    counted, tables = released(answers)
    for slot, rows in zip(LAYOUT, counted.slots, strict=True):
        if not rows or not excludes(slot):
            continue
        plain = next(
            (t for t in tables if (t.question, t.statement, t.by) == (slot["question"], slot["statement"], "")), None
        )
        if plain is None:
            continue
        hidden = [cell["key"] for cell in plain.cells if cell["about"] is None]
        for least, most in least_and_most(together(rows), counted.total, hidden).values():
            assert most - least >= 9  # ten values or more


@given(consultations(most=25))
def test_DC_03_an_attack_over_bands_and_sums_recovers_nothing(answers):
    counted, tables = released(answers)
    for slot, rows in zip(LAYOUT, counted.slots, strict=True):
        banded = next(
            (t for t in tables if t.question == slot["question"] and t.statement == slot["statement"] and t.by), None
        )
        if not rows or banded is None or not excludes(slot):
            continue
        plain = next(
            t for t in tables if t.question == slot["question"] and t.statement == slot["statement"] and not t.by
        )
        hidden = {(cell["group"], cell["key"]) for cell in banded.cells if cell["about"] is None}
        known = {cell["key"] for cell in plain.cells if cell["about"] is not None}
        for band, key in hidden:
            assert can_move(rows, hidden, known, (band, key))


def can_move(rows, hidden, known, target) -> bool:
    """True when tables that fit everything shown differ at the target by nine or more, so that it has ten values."""
    return room(rows, hidden, known, target, up=True) + room(rows, hidden, known, target, up=False) >= 9


def room(rows, hidden, known, target, *, up: bool) -> int:
    """How far the target can move one way while band totals, shown cells and shown sums stay: a flow of small steps.

    A hidden cell joins its band and its key. Raising it pushes from key to band, lowering it from band to key and by no
    more than it holds. Keys whose sums are hidden may lend to one another.
    """
    band, key = target
    left = {}
    for group, name in hidden - {target}:
        left["key", name, "band", group] = rows[group][name]  # lowering this cell makes room in its key
        left["band", group, "key", name] = 10**6
    for name in {name for _group, name in hidden} - known:
        left["key", name, "any", ""] = left["any", "", "key", name] = 10**6
    ends = (("key", key), ("band", band)) if up else (("band", band), ("key", key))
    most = 20 if up else rows[band][key]
    moved = 0
    while moved < most and (path := way_through(left, *ends)):
        step = min(most - moved, *(left[arc] for arc in path))
        for arc in path:
            left[arc] -= step
            left[arc[2:] + arc[:2]] = left.get(arc[2:] + arc[:2], 0) + step
        moved += step
    return moved


def way_through(left, start, end) -> list:
    """The arcs of a shortest way with room left, or []."""
    came, waiting = {start: None}, [start]
    for place in waiting:
        for arc, room_left in left.items():
            if arc[:2] == place and room_left > 0 and arc[2:] not in came:
                came[arc[2:]] = arc
                waiting.append(arc[2:])
    path, place = [], end
    while came.get(place):
        path.insert(0, came[place])
        place = came[place][:2]
    return path


@given(consultations())
def test_DC_05_a_band_that_says_one_thing_is_not_shown_apart(answers):
    counted, tables = released(answers)
    for slot, rows in zip(LAYOUT, counted.slots, strict=True):
        banded = next(
            (t for t in tables if t.question == slot["question"] and t.statement == slot["statement"] and t.by), None
        )
        if rows and banded and excludes(slot):
            for band, row in rows.items():
                if is_homogeneous(row):
                    assert all(cell["about"] is None for cell in banded.cells if cell["group"] == band)


@given(consultations(), st.integers(0, 30), st.sampled_from(BANDS))
def test_DC_07_two_releases_never_differ_by_one_to_nine(answers, more, band):
    later = answers + [(band, bytes([1, 1, 1, 0]))] * more
    before = exact_counts(LAYOUT, tally(LAYOUT, answers))
    after = exact_counts(LAYOUT, tally(LAYOUT, later))
    assert is_safe_after(before, after) == (more == 0 or more >= 10)


@given(consultations(most=8))
def test_DC_08_how_much_is_told_follows_the_number_of_answers(answers):
    _counted, tables = released(answers)
    if len(answers) < 25:
        assert tables == []
    if len(answers) < 100:
        assert not [table for table in tables if table.by and table.question]
        assert all(cell["about"] is None for table in tables if table.question is None for cell in table.cells)


def test_ten_answers_are_not_called_more_than_ten():
    assert [size_of(count) for count in (9, 10, 11, 24, 25, 99, 100)] == [
        "none", "none", "tiny", "tiny", "small", "small", "large"
    ]  # fmt: skip


def test_what_a_slot_does_not_offer_counts_as_skipped():
    for slot, bad in product(LAYOUT[:3], (0, 252, 9, 200)):
        place = LAYOUT.index(slot)
        choices = bytearray(len(LAYOUT))
        choices[place] = bad if slot["kind"] != "several" else 0
        rows = tally(LAYOUT, [("13-15", bytes(choices))]).slots[place]
        assert rows["13-15"][SKIPPED] == 1
        assert set(rows["13-15"]) == set(keys_of(slot))
