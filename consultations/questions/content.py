"""What editors wrote, read from the stored blocks as plain values. Pure.

A question is {"key", "kind", "most", "wordings": {band: text}, "why", "options": [{"key", "label", "easier"}]}.
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
    wordings = value.get("wordings") or {}
    return {
        "key": item.get("id") or "",
        "kind": item.get("type") or "",
        "most": (value.get("most") or 1) if item.get("type") == Kind.SEVERAL else 1,
        "wordings": {band.value: text_of(wordings, f"band_{band.value.replace('-', '_')}") for band in Band},
        "why": text_of(value, "why"),
        "options": [_option(option) for option in value.get("options") or []],
    }


def _option(item: dict) -> dict:
    value = item.get("value")
    value = value if isinstance(value, dict) else {}
    return {"key": item.get("id") or "", "label": text_of(value, "label"), "easier": text_of(value, "easier")}


def text_of(value: dict, name: str) -> str:
    """The text under this name without space around it, '' when there is none."""
    return (value.get(name) or "").strip()


def wording_for(question: Content, band: str) -> str:
    """The wording for this band, or that of the younger band that serves it, or ''."""
    wanted: Band | None = Band(band)
    while wanted is not None:
        if text := question["wordings"].get(wanted.value):
            return text
        wanted = WORDED_LIKE.get(wanted)
    return ""


def label_for(option: dict, band: str) -> str:
    """The words of an option: the easier ones for the young, where there are any."""
    return (option["easier"] if band in EASIER_FOR else "") or option["label"]


def shape_of(questions: list[Content]) -> list[tuple]:
    """What must be equal in every locale: ids, kinds and their order, and how many may be chosen."""
    return [(q["key"], q["kind"], q["most"], tuple(o["key"] for o in q["options"])) for q in questions]


def all_texts(question: Content) -> list[str]:
    """Every text of one question that a young person may read."""
    labels = [text for option in question["options"] for text in (option["label"], option["easier"])]
    return [text for text in [*question["wordings"].values(), question["why"], *labels] if text]
