"""T17: a drawing is strokes made on the page, redrawn to fresh pixels; nothing of what was sent stays."""

import json
import random
import re
import struct
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from consultations.privacy import drawing
from consultations.privacy.drawing import DrawingTooLarge, NotADrawing, Stroke, is_empty, redraw, strokes_in

STATIC = Path(__file__).parents[2] / "static" / "chutno"
STEP = some.integers(-9999, 9999)
STROKE = some.builds(
    lambda pen, steps: [pen, *(part for step in steps for part in step)],
    some.integers(0, len(drawing.PENS) - 1),
    some.lists(some.tuples(STEP, STEP), min_size=1, max_size=40),
)
DRAWINGS = some.lists(STROKE, max_size=12)


def sent(rows) -> str:
    """A drawing as our page sends it."""
    return json.dumps(rows, separators=(",", ":"))


def chunks(png: bytes) -> list[str]:
    """The names of what a PNG is made of."""
    names, place = [], 8
    while place < len(png):
        (size,) = struct.unpack(">I", png[place : place + 4])
        names.append(png[place + 4 : place + 8].decode())
        place += size + 12
    return names


def scribble(seed: int, reach: int) -> list[list[int]]:
    """Lines all over the sheet, as many as the page allows."""
    chance, rows = random.Random(seed), []  # noqa: S311
    while len(sent(rows)) < 23_500 and len(rows) < drawing.MOST_STROKES:
        start = [chance.randint(0, 2), chance.randint(0, 640), chance.randint(0, 480)]
        rows.append(start + [chance.randint(-reach, reach) for _step in range(36)])
    return rows


@given(DRAWINGS)
def test_T17_whatever_is_drawn_becomes_pixels_and_nothing_else(rows):
    png = redraw(strokes_in(sent(rows)))
    picture = Image.open(BytesIO(png))
    picture.load()
    assert (picture.size, picture.format, picture.info) == ((drawing.WIDTH, drawing.HEIGHT), "PNG", {})
    assert set(chunks(png)) == {"IHDR", "PLTE", "IDAT", "IEND"}
    assert len(png) <= drawing.MOST_PICTURE
    assert png == redraw(strokes_in(sent(rows)))


@given(DRAWINGS)
def test_no_point_lies_beside_the_sheet(rows):
    points = [point for stroke in strokes_in(sent(rows)) for point in stroke.points]
    assert [(x, y) for x, y in points if not (0 <= x <= drawing.WIDTH and 0 <= y <= drawing.HEIGHT)] == []


@given(some.text())
def test_any_text_is_a_drawing_or_is_refused(text):
    try:
        assert is_empty(strokes_in(text)) == (text in ("", "[]"))
    except NotADrawing:
        assert text


@pytest.mark.parametrize("reach", [9, 20, 40, 99, 200])
def test_even_scribble_all_over_the_sheet_stays_small(reach):
    assert len(redraw(strokes_in(sent(scribble(reach, reach))))) <= drawing.MOST_PICTURE


def test_not_even_noise_would_be_larger_than_the_bound():
    chance = random.Random(7)  # noqa: S311
    noise = Image.frombytes("L", (640, 480), bytes(chance.randrange(4) for _pixel in range(640 * 480)))
    assert len(drawing._png(noise)) > drawing.MOST_PICTURE
    assert len(drawing._png(drawing._coarser(noise))) <= drawing.MOST_PICTURE


def test_a_line_goes_from_point_to_point_in_the_colour_of_its_pen():
    strokes = strokes_in("[[0,10,20,30,0,0,-5],[3,100,100],[2,600,400,30,0]]")
    assert strokes == [Stroke(0, ((10, 20), (40, 20), (40, 15))), Stroke(3, ((100, 100),)),
                       Stroke(2, ((600, 400), (630, 400)))]  # fmt: skip
    picture = Image.open(BytesIO(redraw(strokes))).convert("RGB")
    dark, lilac, paper = drawing.COLOURS[1], drawing.COLOURS[3], drawing.COLOURS[0]
    seen = [picture.getpixel(point) for point in ((25, 20), (106, 100), (615, 400), (300, 300))]
    assert seen == [dark, dark, lilac, paper]


def test_what_lies_on_top_is_all_that_is_left_of_the_order():
    green, lilac = [1, 100, 100, 50, 0], [2, 300, 300, 50, 0]
    one, other = redraw(strokes_in(sent([green, lilac]))), redraw(strokes_in(sent([lilac, green])))
    assert one == other
    slow = [1, 100, 100, *[10, 0] * 5]
    assert redraw(strokes_in(sent([slow, lilac]))) == one


def test_an_empty_sheet_is_known_and_can_be_drawn():
    assert is_empty(strokes_in("")) and is_empty(strokes_in("[]"))
    assert not is_empty(strokes_in("[[0,0,0]]"))
    assert len(Image.open(BytesIO(redraw([]))).convert("RGB").getcolors()) == 1


@pytest.mark.parametrize(
    "text",
    ["null", "0", "{}", '""', "[", "]", "[[]]", "[[0]]", "[[0,1]]", "[[0,1,2,3]]", "[0,1,2]", "[[4,1,1]]", "[[-1,1,1]]",
     "[[10,1,1]]", "[[true,1,1]]", "[[0,true,1]]", "[[0,null,1]]", "[[0,1.0,1]]", "[[0,1e2,1]]", "[[0,1e999,1]]",
     "[[0,NaN,1]]", "[[0,Infinity,1]]", "[[0,-Infinity,1]]", "[[0,01,1]]", "[[0,+1,1]]", "[[0,10000,1]]",
     "[[0,1,[1]]]", "[[[0,1,1]]]", '[["0",1,1]]', '[[0,"1",1]]', "[[0,1,1]]\n", " [[0,1,1]]", "[[0, 1, 1]]",
     "[[0,1,1],]", "[[0,1,1]][[0,1,1]]", "[[0,1,1]]\x00", "\x00", "\ud800", '[["\ud800",1,1]]', "[[0,١,1]]",
     "[[0,1,🦔]]", "🦔", "M0 0l1 1", "data:image/png;base64,AAAA", "[" * 20_000, "[" * 9_000 + "]" * 9_000,
     "[[0,1," + "9" * 20_000 + "]]"],
)  # fmt: skip
def test_T17_what_our_page_never_sends_is_refused(text):
    with pytest.raises(NotADrawing):
        strokes_in(text)


def test_what_is_too_long_is_never_read(monkeypatch):
    monkeypatch.setattr(drawing.json, "loads", lambda _text: pytest.fail("was read"))
    million = "[[0,0,0" + ",1,1" * 1_000_000 + "]]"
    for text in (million, "[" * 10_000_000, "[[0,0,0" + ",1,1" * 6_143 + "]]"):
        with pytest.raises(DrawingTooLarge):
            strokes_in(text)


def test_there_is_a_bound_to_points_and_to_strokes():
    full = [[0, 0, 0, *[1, 1] * (drawing.MOST_POINTS - 1)]]
    assert len(strokes_in(sent(full))[0].points) == drawing.MOST_POINTS
    many = [[0, 1, 1]] * drawing.MOST_STROKES
    assert len(strokes_in(sent(many))) == drawing.MOST_STROKES
    for rows in ([[*full[0], 1, 1]], [*many, [0, 1, 1]]):
        assert len(sent(rows)) <= drawing.MOST_TEXT
        with pytest.raises(DrawingTooLarge):
            strokes_in(sent(rows))


def test_the_page_stops_before_the_server_would_refuse():
    script = (STATIC / "draw.js").read_text(encoding="utf-8")
    most = {name: int(value) for name, value in re.findall(r"const (MOST_\w+|WIDTH|HEIGHT) = (\d+);", script)}
    assert most == {"WIDTH": drawing.WIDTH, "HEIGHT": drawing.HEIGHT, "MOST_STROKES": drawing.MOST_STROKES,
                    "MOST_TEXT": 24_000}  # fmt: skip
    assert most["MOST_TEXT"] <= drawing.MOST_TEXT
    assert most["MOST_TEXT"] // len(",1,1") <= drawing.MOST_POINTS


def test_the_colours_are_those_that_the_page_draws_with():
    tokens = (STATIC / "base.css").read_text(encoding="utf-8").partition("@media")[0]
    wanted = [re.search(rf"--{name}: #(\w{{6}});", tokens)[1] for name in ("sheet", "ink", "action", "chart-no")]
    assert [bytes(colour).hex() for colour in drawing.COLOURS] == wanted
