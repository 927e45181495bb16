"""Drawing with a finger, a mouse or keys: what was drawn is strokes in a field of the form, saved like words."""

import json

import pytest

from consultations.privacy.drawing import MOST_STROKES, Stroke, redraw, strokes_in
from tests.face.hand import CENTRE, FIELD, LINE, NAME, SMALL, Hand, questions

pytestmark = pytest.mark.browser


@pytest.fixture
def small(page):
    page.set_viewport_size(SMALL)
    return page


def near(point, other) -> bool:
    """Whether two points are the same for a mouse, which stands on whole pixels of a small screen."""
    return abs(point[0] - other[0]) <= 3 and abs(point[1] - other[1]) <= 3


def test_a_line_of_the_mouse_is_kept_with_its_pen(small):
    hand = Hand(small)
    hand.draw((100, 100), (200, 150))
    small.locator(".pad__pen", has_text="Бузковий").click()
    hand.draw((400, 300), (500, 300))
    assert [stroke.pen for stroke in hand.kept] == [0, 2]
    first, second = hand.kept
    assert near(first.points[0], (100, 100)) and near(first.points[-1], (200, 150))
    assert near(second.points[0], (400, 300)) and near(second.points[-1], (500, 300))
    assert hand.seen == 2
    assert hand.sheet.get_attribute("aria-label") == "Твій малюнок"


def test_a_tap_is_a_dot(small):
    hand = Hand(small)
    hand.draw((50, 60))
    assert [len(stroke.points) for stroke in hand.kept] == [1]
    assert hand.seen == 1


def test_a_finger_draws_and_a_second_one_does_not_disturb_it(small):
    hand = Hand(small)
    small.evaluate("Element.prototype.setPointerCapture = () => {}")  # fingers of a test cannot be captured
    hand.touch("down", 100, 100)
    hand.touch("down", 500, 400, finger=2)
    hand.touch("move", 120, 100)
    hand.touch("move", 400, 400, finger=2)
    hand.touch("up", 400, 400, finger=2)
    hand.touch("move", 140, 100)
    hand.touch("up", 140, 100)
    assert len(hand.kept) == 1
    assert [near(one, other) for one, other in zip(hand.kept[0].points, [(100, 100), (120, 100), (140, 100)],
                                                   strict=True)] == [True] * 3  # fmt: skip


def test_only_on_the_sheet_itself_a_finger_does_not_scroll(small):
    Hand(small)
    touch = "one => getComputedStyle(one).touchAction"
    assert small.locator("[data-pad-sheet]").evaluate(touch) == "none"
    assert small.locator("[data-pad]").evaluate(touch) == "auto"


def test_a_trembling_hand_adds_no_points_and_whoever_leaves_the_sheet_draws_along_its_edge(small):
    hand = Hand(small)
    x, y = hand.at(300, 240)
    small.mouse.move(x, y)
    small.mouse.down()
    for shake in (0.4, -0.4, 0.6, -0.6):
        small.mouse.move(x + shake, y)
    small.mouse.move(*hand.at(-60, 240), steps=3)
    small.mouse.up()
    (stroke,) = hand.kept
    assert len(stroke.points) <= 5
    assert stroke.points[-1][0] == 0
    assert all(abs(a[0] - b[0]) >= 3 for a, b in zip(stroke.points, stroke.points[1:], strict=False))


def test_X_01_everything_can_be_drawn_with_keys(small):
    hand = Hand(small)
    small.locator(".bar .button--close").focus()
    small.keyboard.press("Tab")
    assert hand.said.startswith("Стрілки ведуть олівець")
    small.keyboard.press("ArrowRight")
    assert hand.kept == []
    small.keyboard.press("Space")
    assert hand.said == "Олівець малює."
    small.keyboard.press("ArrowDown")
    small.keyboard.press("Shift+ArrowRight")
    small.keyboard.press("Space")
    assert hand.said == "Олівець піднято."
    x, y = CENTRE
    assert hand.kept == [Stroke(0, ((x + 8, y), (x + 8, y + 8), (x + 48, y + 8)))]
    cursor = small.locator(".pad__cursor")
    assert cursor.is_visible()
    assert (cursor.get_attribute("cx"), cursor.get_attribute("cy")) == (str(x + 48), str(y + 8))
    assert small.evaluate("window.scrollY") == 0 and small.url.endswith("/ask/101/uk/13-15")


def test_whoever_moves_on_with_the_pen_down_loses_no_line(small):
    hand = Hand(small)
    hand.sheet.focus()
    for key in ("Space", "ArrowDown", "Tab"):
        small.keyboard.press(key)
    assert [len(stroke.points) for stroke in hand.kept] == [2]
    assert small.locator(".pad__pens :focus").count() == 1
    small.keyboard.press("ArrowDown")
    assert small.locator(".pad__pens :checked").get_attribute("value") == "green"
    assert not small.locator(".pad__cursor").is_visible()


def test_lines_are_taken_back_one_by_one_and_starting_again_can_be_taken_back_too(small):
    hand = Hand(small)
    for place in (100, 200, 300):
        hand.draw((place, 100), (place, 200))
    whole = hand.kept
    hand.press("undo")
    assert (hand.kept, hand.seen) == (whole[:2], 2)
    hand.press("again")
    assert (hand.kept, hand.seen, small.input_value(FIELD)) == ([], 0, "")
    assert hand.said == "Аркуш порожній. Малюнок ще можна повернути."
    hand.press("again")
    hand.press("undo")
    assert (hand.kept, hand.seen, hand.said) == (whole[:2], 2, "")
    for _line in range(3):
        hand.press("undo")
    assert (hand.kept, hand.seen) == ([], 0)


def test_what_the_draft_holds_is_shown_and_drawn_on(small):
    hand = Hand(small, strokes_json=LINE)
    assert hand.seen == 2
    assert small.locator(".pad__stroke--green").first.get_attribute("d") == "M100 100l50 0"
    assert small.locator("[data-pad-sheet] .pad__stroke--wide").get_attribute("d") == "M300 300l0 0"
    hand.draw((10, 10), (40, 40))
    assert hand.kept[:2] == strokes_in(LINE) and len(hand.kept) == 3
    hand.press("undo")
    hand.press("undo")
    assert hand.kept == strokes_in(LINE)[:1]


def test_a_page_that_arrives_later_gets_its_sheet_too(small):
    hand = Hand(small, strokes_json=LINE)
    hand.draw((10, 10), (40, 40))
    small.evaluate("""html => {
      document.body.replaceWith(document.importNode(new DOMParser().parseFromString(html, 'text/html').body, true));
      document.dispatchEvent(new Event('chutno:page'));
      document.dispatchEvent(new Event('chutno:page'));
    }""", questions(strokes_json="[[2,5,5,9,9]]"))  # fmt: skip
    hand.draw((10, 10), (40, 40))
    assert [stroke.pen for stroke in hand.kept] == [2, 0]


def test_each_line_is_saved_like_words_and_no_pen_is_sent(small):
    small.clock.install()
    hand = Hand(small)
    hand.draw((100, 100), (200, 150))
    small.clock.run_for(10_500)
    small.wait_for_timeout(300)
    (saved,) = [form for path, form in hand.stage.posts if path == "/save"]
    assert saved[f"d-{NAME}"] == [small.input_value(FIELD)]
    assert strokes_in(saved[f"d-{NAME}"][0]) == hand.kept
    assert [key for key in saved if key.startswith("pen")] == []


def test_skipping_erases_no_drawing(small):
    hand = Hand(small)
    hand.draw((100, 100), (200, 150))
    before = hand.kept
    small.click("[data-skip]")
    assert not hand.sheet.is_visible()
    small.click("[data-back]")
    assert hand.kept == before
    hand.draw((300, 100), (300, 150))
    assert [stroke.pen for stroke in hand.kept] == [0, 0]
    assert small.locator(".pad__pens :checked").get_attribute("value") == "dark"


FULL = "На аркуші більше немає місця. Останні лінії ще можна прибрати."


def test_a_sheet_with_the_most_lines_says_so_and_lets_some_be_taken_back(small):
    hand = Hand(small, strokes_json=json.dumps([[0, 5, 5]] * MOST_STROKES, separators=(",", ":")))
    hand.draw((100, 100), (200, 150))
    assert (len(hand.kept), hand.said) == (MOST_STROKES, FULL)
    hand.press("undo")
    hand.draw((100, 100), (200, 150))
    assert (len(hand.kept), hand.said) == (MOST_STROKES, "")


def test_a_line_without_an_end_stops_where_the_sheet_is_full(small):
    hand = Hand(small, strokes_json=f"[[0,0,0{',1,1' * 5_980}]]")
    hand.draw((100, 100), (500, 150), steps=40)
    assert hand.said == FULL
    assert 2 <= len(hand.kept[1].points) < 40
    assert len(small.input_value(FIELD)) <= 24_000
    assert len(redraw(hand.kept)) > 0
    hand.draw((100, 300), (500, 350))
    assert (len(hand.kept), hand.said) == (2, FULL)
