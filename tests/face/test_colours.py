"""X-01: the tokens of both modes keep 7:1 for every text and 3:1 for every border, and components use tokens only."""

import re

import pytest

from tests.architecture.tree import ROOT

CHUTNO = ROOT / "static" / "chutno"
HEX = re.compile(r"--([\w-]+):\s*#([0-9a-f]{3,6})\b")
SURFACES = ("ground", "sheet", "sheet-2", "action-soft", "plum-soft", "apricot-soft")
TEXTS = [
    *[("ink", surface) for surface in SURFACES],
    *[("ink-soft", surface) for surface in SURFACES],
    *[("action", surface) for surface in ("ground", "sheet", "sheet-2")],
    *[("action-over", surface) for surface in ("ground", "sheet", "sheet-2")],
    ("on-action", "action"), ("on-action", "action-over"), ("on-close", "close"), ("on-deep", "deep"),
    ("deep-warm", "deep"), ("clay", "apricot-soft"), ("clay", "sheet"), ("ground", "ink"), ("on-pebble", "apricot"),
]  # fmt: skip
BORDERS = [
    *[("edge", surface) for surface in ("ground", "sheet", "sheet-2")],
    *[("focus", surface) for surface in ("ground", "sheet", "sheet-2")],
    *[("action", surface) for surface in ("ground", "sheet", "action-soft")],
    ("clay", "ground"), ("clay", "sheet"), ("chart-yes", "sheet"), ("chart-no", "sheet"), ("on-deep", "deep"),
    ("ink", "apricot"), ("ink", "lilac"), ("ink", "leaf"),
]  # fmt: skip
MODES = ("light", "dark")
# Pebbles by night are lighter than what lies around them; their outline is near-white there and carries no meaning.
ONLY_BY_DAY = {("ink", "apricot"), ("ink", "lilac"), ("ink", "leaf")}
# Raw colours that are no mistake: what covers a page is white in every mode, before any style of ours counts.
EXCEPTIONS = {".covered, .covered body { background: #fff; }"}


def tokens(mode: str) -> dict[str, str]:
    """{name: six hexadecimal digits} of one mode."""
    text = (CHUTNO / "base.css").read_text(encoding="utf-8")
    light, dark = text.split("@media screen and (prefers-color-scheme: dark)")
    found = dict(HEX.findall(light)) | dict(
        HEX.findall((CHUTNO / "open.css").read_text(encoding="utf-8").split("print")[0])
    )
    if mode == "dark":
        found |= dict(HEX.findall(dark[: dark.index("base */")]))
    return {name: "".join(part * 2 for part in value) if len(value) == 3 else value for name, value in found.items()}


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Between 1 and 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_knows_black_and_white():
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("777777", "ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("text", "under"), TEXTS)
def test_X_01_every_text_keeps_seven_to_one(mode, text, under):
    known = tokens(mode)
    assert contrast(known[text], known[under]) >= 7


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("line", "under"), BORDERS)
def test_X_01_every_border_ring_and_bar_keeps_three_to_one(mode, line, under):
    if mode == "dark" and (line, under) in ONLY_BY_DAY:
        assert contrast(tokens(mode)["sheet"], tokens(mode)[under]) >= 3
    else:
        assert contrast(tokens(mode)[line], tokens(mode)[under]) >= 3


def layers(name: str) -> str:
    """What a style sheet says in its layers of components and screens."""
    text = re.sub(r"/\*.*?\*/", "", (CHUTNO / name).read_text(encoding="utf-8"), flags=re.DOTALL)
    parts = re.split(r"(?m)^@layer (\w+) \{", text)
    return "\n".join(
        body for layer, body in zip(parts[1::2], parts[2::2], strict=True) if layer in ("components", "screens")
    )


@pytest.mark.parametrize("name", ["base.css", "open.css", "young.css", "gallery.css"])
def test_components_use_tokens_only(name):
    said = layers(name)
    assert len(said) > 500
    raw = [line.strip() for line in said.splitlines() if re.search(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(", line)]
    assert [line for line in raw if line not in EXCEPTIONS] == []


@pytest.mark.parametrize("name", ["base.css", "open.css", "young.css", "staff.css"])
def test_older_phones_turn_and_move_too(name):
    text = (CHUTNO / name).read_text(encoding="utf-8")
    assert re.findall(r"[{;]\s*(?:rotate|scale|translate)\s*:", text) == []


def test_dark_is_for_screens_and_never_reaches_paper():
    text = (CHUTNO / "base.css").read_text(encoding="utf-8")
    assert re.findall(r"@media (.*?)\(prefers-color-scheme: dark\)", text) == ["screen and "]
