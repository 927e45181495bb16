"""What a young person's pages say around the questions, and how answers are shown back."""

from datetime import date

from django.utils.translation import gettext as _

from consultations.answers.rules import may_write, uses_for
from consultations.privacy.redaction import Suggestion, suggest_in_all
from consultations.questions.branching import is_met
from consultations.questions.models import Instrument
from consultations.vocabulary.bands import Band
from consultations.vocabulary.questions import IN_OWN_WORDS
from consultations.vocabulary.ways_in import Mode
from home.texts import locales

YOUNGER = (Band.SIX, Band.TEN)


def about(instrument: Instrument, locale: str) -> dict:
    """What stands around the questions: title, who, decision, can_change, cannot_change, address, and two dates."""
    texts = instrument.texts.get(locale) or next(
        instrument.texts[code] for code in locales() if code in instrument.texts
    )
    return texts | {name: day_in(texts.get(name)) for name in ("reply_by", "closes_on")}


def day_in(text: str | None) -> date | None:
    """The date of an ISO text, or None for ''."""
    return date.fromisoformat(text) if text else None


def is_band(text: str) -> bool:
    """True for one of the age bands."""
    return text in list(Band)


def is_younger(bands: list[str]) -> bool:
    """True when everybody who is asked is under 13."""
    return all(Band(band) in YOUNGER for band in bands)


def answered(questions: list[dict]) -> list[dict]:
    """The questions of a page that this answer was asked: those whose condition is met by what was chosen in it."""
    said: dict[str, list[str]] = {}
    for item in questions:
        condition = item["only_if"]
        if is_met(condition and {"question": condition["field"], "any_of": condition["values"].split()}, said):
            said[item["name"]] = [option["value"] for option in item["options"] if option["checked"]]
    return [item for item in questions if item["name"] in said]


def rows_of(questions: list[dict]) -> list[dict]:
    """What was chosen, question by question: {"question", "kind", "answers": [labels], "missing": label or ""}."""
    rows = []
    for question in answered(questions):
        if question["statements"]:
            rows += [_row(item["label"], question["kind"], item["votes"], item["ways"])
                     for item in question["statements"]]  # fmt: skip
        elif question["ranked"]:
            rows.append(_row(question["text"], question["kind"], _placed(question["ranked"]), question["ways"]))
        elif not _says(question):
            rows.append(_row(question["text"], question["kind"], question["options"], question["ways"]))
    return rows


def _says(question: dict) -> bool:
    return question["kind"] in IN_OWN_WORDS and bool(question["words"] or question["strokes"])


def _placed(ranked: dict) -> list[dict]:
    return [{"label": f"{each['place']}. {each['label']}", "checked": ranked["moved"]} for each in ranked["items"]]


def _row(text: str, kind: str, options: list[dict], ways: list[dict]) -> dict:
    answers = [option["label"] for option in options if option["checked"]]
    missing = [way["label"] for way in ways if way["checked"]]
    missing = missing[0] if missing else ("" if answers else _("Skipped"))
    return {"question": text, "kind": kind, "answers": [] if missing else answers, "missing": missing}


def written_in(questions: list[dict], *, marked: bool = False) -> list[dict]:
    """What was written or drawn: {"key", "question", "text", "picture", "strokes", "pieces"}; with `marked`, the pieces
    say what may point to somebody (a name that stands in one text is looked for in all)."""
    said = [item for item in answered(questions) if _says(item)]
    texts = [item["words"] for item in said]
    found = suggest_in_all(texts) if marked else [[] for _text in texts]
    return [
        {
            "key": item["key"],
            "question": item["text"],
            "text": item["words"],
            "picture": item["picture"],
            "strokes": item["strokes"],
            "pieces": pieces_of(item["words"], marks) if marked else [],
        }
        for item, marks in zip(said, found, strict=True)
    ]


def with_uses(questions: list[dict], draft: dict) -> list[dict]:
    """What was written or drawn, marked, each with its choices of use: {"of" (what the names of its fields end with;
    the only text of a new answer needs nothing), "noticed", "printable", "uses" (as chosen before)}."""
    written = written_in(questions, marked=True)
    before = {key: uses_for(draft.get("uses", {}), key) for key in draft.get("shown", {})}
    return [
        item
        | {
            "of": "" if len(written) == 1 and not draft.get("revises") else f"-{item['key']}",
            "noticed": any(piece["mark"] for piece in item["pieces"]),
            "printable": bool(item["text"]) and draft.get("mode") != Mode.HEARD,
            "uses": before.get(item["key"], {}),
        }
        for item in written
    ]


def pieces_of(text: str, marks: list[Suggestion]) -> list[dict]:
    """The text cut where something may point to somebody: {"text", "mark", "label", "certain", "reason"}."""
    pieces, at = [], 0
    for found in sorted(marks, key=lambda found: found.start):
        if found.start < at:
            continue
        pieces.append({"text": text[at : found.start], "mark": False})
        marked = {"label": found.label, "certain": found.certain, "reason": found.reason}
        pieces.append({"text": text[found.start : found.end], "mark": True} | marked)
        at = found.end
    pieces.append({"text": text[at:], "mark": False})
    return [piece for piece in pieces if piece["text"]]


def has_dropped_words(draft: dict) -> bool:
    """True when something was written or drawn and own words were declined: it will not be sent."""
    said = any(draft.get("words", {}).values()) or any(draft.get("drawings", {}).values())
    return said and not may_write(draft)
