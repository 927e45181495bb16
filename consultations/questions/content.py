"""What editors wrote, read from the stored blocks as plain values. Pure.

A question is {"key", "kind", "most", "wordings": {band: text}, "why", "sounds": {band: document id}, "from_ten": bool,
"only_if": {"question": number, "options": [numbers]} or None, "options": [{"key", "label", "easier", "picture"}]}.
A key is the id that Wagtail gave the block or the list item: the same in every locale, and kept when blocks move.
"""

from consultations.vocabulary.bands import WORDED_LIKE, Band
from consultations.vocabulary.questions import Kind

Content = dict
EASIER_FOR = (Band.SIX, Band.TEN)


def content_of(raw: list[dict]) -> list[Content]:
    """Plain questions from the raw items of a stream field, in their order."""
    return [_question(item) for item in raw]


def _question(item: dict) -> Content:
    value = item.get("value") or {}
    return {
        "key": item.get("id") or "",
        "kind": item.get("type") or "",
        "most": (value.get("most") or 1) if item.get("type") == Kind.SEVERAL else 1,
        "wordings": {band.value: text_of(value.get("wordings") or {}, name_of(band)) for band in Band},
        "why": text_of(value, "why"),
        "sounds": _for_bands(value.get("recordings") or {}),
        "from_ten": bool(value.get("from_ten")),
        "only_if": _only_if(value.get("only_if") or {}),
        "options": [_option(option) for option in value.get("options") or []],
    }


def name_of(band: Band) -> str:
    """What the blocks call this band."""
    return f"band_{band.value.replace('-', '_')}"


def _for_bands(found: dict) -> dict:
    return {band.value: found[name_of(band)] for band in Band if found.get(name_of(band))}


def _only_if(found: dict) -> dict | None:
    if not found.get("question"):
        return None
    numbers = [item.get("value") if isinstance(item, dict) else item for item in found.get("options") or []]
    return {"question": found["question"], "options": [number for number in numbers if number]}


def _option(item: dict) -> dict:
    value = item.get("value")
    value = value if isinstance(value, dict) else {}
    words = {"label": text_of(value, "label"), "easier": text_of(value, "easier")}
    return {"key": item.get("id") or "", **words, "picture": value.get("picture")}


def text_of(value: dict, name: str) -> str:
    """The text under this name without space around it, '' when there is none."""
    return (value.get(name) or "").strip()


def terms_of(raw: list[dict]) -> list[dict]:
    """The words a page explains: [{"word", "forms": [folded spellings], "meaning"}]."""
    values = [item.get("value") or {} for item in raw]
    return [
        {
            "word": text_of(value, "word"),
            "forms": [form.strip() for form in [text_of(value, "word"), *text_of(value, "forms").split(",")]],
            "meaning": text_of(value, "meaning"),
        }
        for value in values
    ]


def wording_band(question: Content, band: str) -> str:
    """The band whose wording serves this one: itself, or a younger one that it may fall back to, or ''."""
    wanted: Band | None = Band(band)
    while wanted is not None:
        if question["wordings"].get(wanted.value):
            return wanted.value
        wanted = WORDED_LIKE.get(wanted)
    return ""


def wording_for(question: Content, band: str) -> str:
    """The wording for this band, or that of the younger band that serves it, or ''."""
    return question["wordings"].get(wording_band(question, band), "")


def easier_than(question: Content, band: str) -> str:
    """The wording of the nearest younger band that differs from this one, or ''."""
    younger = list(Band)[: list(Band).index(Band(band))]
    texts = [question["wordings"].get(each.value) for each in reversed(younger)]
    return next((text for text in texts if text and text != wording_for(question, band)), "")


def label_for(option: dict, band: str) -> str:
    """The words of an option: the easier ones for the young, where there are any."""
    return (option["easier"] if band in EASIER_FOR else "") or option["label"]


def shape_of(questions: list[Content]) -> list[tuple]:
    """What must be equal in every locale: ids, kinds and their order, conditions, and how many may be chosen."""
    return [
        (q["key"], q["kind"], q["most"], q["from_ten"], str(q["only_if"]), tuple(o["key"] for o in q["options"]))
        for q in questions
    ]


def all_texts(question: Content) -> list[str]:
    """Every text of one question that a young person may read."""
    labels = [text for option in question["options"] for text in (option["label"], option["easier"])]
    return [text for text in [*question["wordings"].values(), question["why"], *labels] if text]
