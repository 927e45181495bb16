"""What a young person's pages say about the questions: plain values for templates, in one locale and band."""

from datetime import date

from django.utils.translation import gettext as _

from consultations.answers.rules import too_long, words_to_send
from consultations.privacy.redaction import suggest
from consultations.questions.layout import VOTES
from consultations.questions.models import FrozenQuestion, Instrument
from consultations.questions.queries import questions_of, wording
from consultations.vocabulary.bands import WORDS_LIMIT, Band
from consultations.vocabulary.questions import Kind
from home.texts import locales

PASS = "pass"  # noqa: S105
WAYS = ("do-not-know", "do-not-want", "better-not")
YOUNGER = (Band.SIX, Band.TEN)


def labels() -> dict[str, str]:
    """How the votes and the ways of not answering read, in the active language."""
    return {
        "agree": _("I agree"),
        "disagree": _("I don't agree"),
        PASS: _("Skip"),
        "do-not-know": _("I don't know"),
        "do-not-want": _("I don't want to say"),
        "better-not": _("Better not to ask this"),
    }


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


def asked(instrument: Instrument, locale: str, draft: dict) -> list[dict]:
    """The questions of the page, filled in from the draft (its band says which wording and limit)."""
    band = draft["band"]
    questions = [question for question in questions_of(instrument) if _is_asked(question, band)]
    shown = _Shown(locale, band, draft.get("chosen", {}))
    long = too_long(draft) if draft.get("words") else []
    return [
        shown.question(question)
        | {"position": position, "count": len(questions), "words": draft.get("words", {}).get(str(question.key), ""),
           "too_long": str(question.key) in long}
        for position, question in enumerate(questions, start=1)
    ]  # fmt: skip


def _is_asked(question: FrozenQuestion, band: str) -> bool:
    return question.kind != Kind.WORDS or WORDS_LIMIT[Band(band)] > 0


class _Shown:
    """Questions as one page shows them."""

    def __init__(self, locale: str, band: str, chosen: dict[str, list[str]]):
        self.locale, self.band, self.chosen, self.labels = locale, band, chosen, labels()

    def question(self, question: FrozenQuestion) -> dict:
        name = f"q-{question.key}"
        said = wording(question.texts, self.locale, self.band)
        of_statements = question.kind == Kind.STATEMENTS
        return {
            "key": str(question.key), "kind": question.kind, "name": name, "most": question.most,
            "text": said["text"], "why": said["why"],
            "options": [] if of_statements else [self.option(option, name) for option in question.options.all()],
            "statements": [self.statement(row, name) for row in question.options.all()] if of_statements else [],
            "ways": [] if of_statements else [self.choice(way, name) for way in WAYS],
            "words_name": f"w-{question.key}", "limit": WORDS_LIMIT[Band(self.band)],
        }  # fmt: skip

    def option(self, option, name: str) -> dict:
        label = wording(option.texts, self.locale, self.band)
        return {"value": str(option.key), "label": label, "checked": str(option.key) in self.chosen.get(name, [])}

    def statement(self, option, name: str) -> dict:
        name = f"{name}-{option.key}"
        label = wording(option.texts, self.locale, self.band)
        return {"name": name, "label": label, "votes": [self.choice(vote, name) for vote in (*VOTES, PASS)]}

    def choice(self, value: str, name: str) -> dict:
        return {"value": value, "label": self.labels[value], "checked": value in self.chosen.get(name, [])}


def rows_of(questions: list[dict]) -> list[dict]:
    """What was chosen, question by question: {"question", "kind", "answers": [labels], "missing": label or ""}."""
    rows = []
    for question in questions:
        if question["statements"]:
            rows += [_row(item["label"], question["kind"], item["votes"], []) for item in question["statements"]]
        elif question["kind"] != Kind.WORDS or not question["words"]:
            rows.append(_row(question["text"], question["kind"], question["options"], question["ways"]))
    return rows


def _row(text: str, kind: str, options: list[dict], ways: list[dict]) -> dict:
    answers = [option["label"] for option in options if option["checked"]]
    missing = [way["label"] for way in ways if way["checked"]]
    missing = missing[0] if missing else ("" if answers else _("Skipped"))
    return {"question": text, "kind": kind, "answers": [] if missing else answers, "missing": missing}


def written_in(questions: list[dict], *, marked: bool = False) -> list[dict]:
    """What was written: {"question", "text", "pieces"}; with `marked`, the pieces say what may point to somebody."""
    return [
        {"question": item["text"], "text": item["words"], "pieces": pieces_of(item["words"]) if marked else []}
        for item in questions
        if item["words"]
    ]


def pieces_of(text: str) -> list[dict]:
    """The text cut where something may point to somebody: {"text", "mark", "label", "certain", "reason"}."""
    pieces, at = [], 0
    for found in sorted(suggest(text), key=lambda found: found.start):
        if found.start < at:
            continue
        pieces.append({"text": text[at : found.start], "mark": False})
        marked = {"label": found.label, "certain": found.certain, "reason": found.reason}
        pieces.append({"text": text[found.start : found.end], "mark": True} | marked)
        at = found.end
    pieces.append({"text": text[at:], "mark": False})
    return [piece for piece in pieces if piece["text"]]


def has_dropped_words(draft: dict) -> bool:
    """True when something was written and own words were declined: it will not be sent."""
    return any(draft.get("words", {}).values()) and not words_to_send(draft)
