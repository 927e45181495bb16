"""One sheet as a PDF: safety first, two choices, the questions, what may be done with own words, help and thanks."""

from datetime import date

from consultations.invitations.paper.asking import Paper
from consultations.invitations.paper.helping import help_told
from consultations.invitations.printing.sheet import printable, words_for
from consultations.invitations.printing.typesetting import typeset
from consultations.invitations.printing.words import day_in
from consultations.questions.models import Instrument
from consultations.vocabulary.bands import Band

LAYOUT = "sheet.typ"
# Large type, in points: what is read by the youngest, and beside them, is largest.
SIZES = {Band.SIX: 20, Band.TEN: 16}
SIZE = 14


def sheet_pdf(instrument: Instrument, locale: str, band: str, *, home: str, today: date) -> bytes:
    """A tagged A4 PDF with the frozen questions of this locale and band. `home` is the host, as one would type it."""
    return typeset(sheet_told(instrument, locale, band, home=home, today=today), LAYOUT)


def sheet_told(instrument: Instrument, locale: str, band: str, *, home: str, today: date) -> dict:
    """Everything that the layout is told, as plain values."""
    said = words_for(locale, band)
    paper = Paper(instrument, locale, band, said)
    own = paper.own()
    return {
        "lang": locale,
        "size": SIZES.get(band, SIZE),
        "one_a_page": band == Band.SIX,
        "said": said | _about(instrument, locale, said) | {"own": said["own"].get(own, "")},
        "address": home + instrument.texts[locale]["address"],
        "questions": paper.questions(),
        "use": _use(said, own),
        "use_h": said["use_drawing_h" if own == "drawing" else "use_h"],
        "help": help_told(locale, said, today),
    }


def _about(instrument: Instrument, locale: str, said: dict) -> dict:
    """Who asks, about what, and until when the reply comes; no day is said while none is promised."""
    about = {name: printable(text) for name, text in instrument.texts[locale].items()}
    by = about["reply_by"]
    return {
        "who": said["who"].format(title=_ended(about["title"]), who=about["who"], decision=about["decision"]),
        "reply": said["reply"].format(reply_by=day_in(locale, date.fromisoformat(by))) if by else "",
    }


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "…")) else f"{sentence}."


def _use(said: dict, own: str) -> list[str]:
    """What is asked about own words and drawings, each with "you may" and "please don't".

    "Show me first" is not offered on paper. It needs a way back, and the way back is the six words: whoever writes on
    paper has none, and words on a sheet that an adult collects would be seen by that adult. Nobody could be shown
    anything, and silence would be taken for "no"; so the honest choice is between the two.
    """
    asked = {"words": ["tell", "print"], "drawing": ["tell", "draw"], "both": ["tell", "print", "draw"]}
    return [said[name] for name in asked.get(own, [])]
