"""One edition as its page shows it, in the reader's language. Everything comes from the frozen content."""

from datetime import date

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from consultations.insights.counting import SKIPPED
from consultations.insights.disclosing import BAND
from consultations.reports.models import Edition
from consultations.reports.reading import reading_view
from consultations.reports.rules import lines_of
from consultations.vocabulary.demands import demands_in
from consultations.vocabulary.languages import translated_from, written_in
from consultations.vocabulary.questions import Kind
from consultations.vocabulary.topics import topics_named
from home.texts import in_locale, locales

AGREE, DISAGREE = "agree", "disagree"
SHOWN_AT_ONCE = 3


def page_of(edition: Edition) -> dict:
    """What the template of a report shows: texts in one language, numbers as rounded sentences."""
    content = edition.content
    findings = [finding_view(finding) for finding in content["findings"]]
    used = {(n["question"], n["statement"], n["key"]) for f in findings for n in f["numbers"]}
    parts = {name: lines_of(in_locale(texts)) for name, texts in content["parts"].items()}
    return {
        "edition": edition,
        "size": content["size"],
        "about": content["about"],
        "without_card": content.get("without_card"),
        "reading": reading_view(content.get("reading") or {}),
        "youngest": content["ages"][0],
        "oldest": content["ages"][1],
        "title": in_locale(content["titles"]),
        "decision": {
            name: texts if name == "slug" else in_locale(texts) for name, texts in content["decision"].items()
        },
        "institution": in_locale(content["institution"]),
        "reply_by": date.fromisoformat(content["reply_by"]),
        "findings": findings,
        "who": [one | {"band": ages(one["band"])} for one in content["who"] if one["about"]],
        "themes": [theme_view(theme) for theme in content["themes"]],
        "also": [view for view in (also_view(question, used) for question in content["questions"]) if is_worth(view)],
        "charts": charts_of(content["questions"]),
        "notes": in_locale(edition.notes),
        "demands": demands_in(content.get("demands")),
        "topics": topics_named(content.get("topics")),  # editions before 0.1.0 was finished have none
        **parts,
    }


def finding_view(finding: dict) -> dict:
    """One finding."""
    return {
        "id": finding["id"],
        "place": finding["place"],
        "title": in_locale(finding["titles"]),
        "asks": in_locale(finding["asks"]),
        "demands": demands_in(finding["demands"]),
        "numbers": [number_view(number) for number in finding["numbers"]],
        "voices": [voice_view(voice) for voice in finding["voices"]],
    }


def number_view(number: dict) -> dict:
    """A number as a sentence with its base, and how long its bar is."""
    label = in_locale(number["label"]) or in_locale(number["statement"])
    return {
        "question": in_locale(number["question"]),
        "statement": in_locale(number["statement"]),
        "key": number["key"],
        "band": ages(number["group"]),
        "sentence": sentence(number, label),
        "width": f"{min(100, round(100 * number['about'] / number['base'], 1))}%",
    }


def sentence(number: dict, label: str) -> SafeString:
    """ "About 25 of about 40 chose: …", the amount in bold."""
    said = {
        AGREE: _("<b>About %(about)s of about %(base)s</b> agree: %(label)s"),
        DISAGREE: _("<b>About %(about)s of about %(base)s</b> do not agree: %(label)s"),
        "pass": _("<b>About %(about)s of about %(base)s</b> passed on: %(label)s"),
        "do-not-know": _("<b>About %(about)s of about %(base)s</b> do not know."),
        "do-not-want": _("<b>About %(about)s of about %(base)s</b> do not want to say."),
        "better-not": _("<b>About %(about)s of about %(base)s</b> say that it is better not to ask this."),
        SKIPPED: _("<b>About %(about)s of about %(base)s</b> skipped this."),
    }.get(number["key"], _("<b>About %(about)s of about %(base)s</b> chose: %(label)s"))
    return mark_safe(  # noqa: S308 (our own sentence, an escaped label, numbers)
        said % {"about": int(number["about"]), "base": int(number["base"]), "label": conditional_escape(label)}
    )


def voice_view(voice: dict) -> dict:
    """Words with the name of their language, and beside them the other; told words only in the reader's."""
    reader, original = get_language(), voice["original"]
    own = voice["kind"] == "quote" and original in voice["texts"]
    first = original if own else reader
    beside = reader if reader != original else next((code for code in locales() if code != original), "")
    return {
        "told": voice["kind"] == "told",
        "words": quoted(voice["texts"], first) if voice["kind"] == "quote" else in_locale(voice["texts"]),
        "lang": first,
        "turn": quoted(voice["texts"], beside) if own and beside else "",
        "turn_lang": beside,
        "to_copy": quoted(voice["texts"], reader),
        "translated": voice["kind"] == "quote" and not own,
        "wrote": written_in(original) if own else translated_from(original),
        "band": ages(voice["band"]),
    }


def quoted(texts: dict, locale: str) -> str:
    """The words in the quotation marks of their own language."""
    with override(locale):
        return _("“%(words)s”") % {"words": in_locale(texts, locale)}


def theme_view(theme: dict) -> dict:
    """A theme with its words."""
    return {"name": in_locale(theme["names"]), "voices": [voice_view(voice) for voice in theme["voices"]]}


def also_view(question: dict, used: set) -> dict:
    """What else was chosen: numbers that no finding shows, and everything without a number in one unordered line."""
    asked, statement = in_locale(question["question"]), in_locale(question["statement"])
    rows = [row for row in question["rows"] if row["asked"]]
    base = question.get("base")
    shown = [row for row in rows if row["about"] and (asked, statement, row["key"]) not in used]
    hidden = sorted(in_locale(row["label"]) for row in rows if not row["about"] and row["label"])
    return {
        "question": asked,
        "statement": statement,
        "shown": [
            number_view(question | row | {"group": "", "base": base})
            for row in sorted(shown, key=lambda row: -row["about"])
        ],
        "hidden": hidden,
        "told": any(key[:2] == (asked, statement) for key in used),
        # Where answers exclude each other, "each by fewer than ten" beside the shown numbers could narrow them down.
        "each_few": question["kind"] == Kind.SEVERAL and question["most"] > 1,
    }


def is_worth(view: dict) -> bool:
    """True when there is something to say beside the findings."""
    return bool(view["shown"] or view["hidden"] or (view["statement"] and not view["told"]))


def ages(band: str) -> str:
    """A band as it is printed: 13–15."""
    return band.replace("-", "–")


def charts_of(questions: list[dict]) -> list[dict]:
    """One chart a question; statements of one question share a chart."""
    charts: list[dict] = []
    for question in questions:
        asked = in_locale(question["question"])
        if question["kind"] != Kind.STATEMENTS:
            charts.append(bars_of(question, asked))
        elif charts and charts[-1]["title"] == asked:
            charts[-1]["rows"].append(sides_of(question))
        else:
            charts.append({"title": asked, "statements": True, "rows": [sides_of(question)]})
    return charts


def bars_of(question: dict, asked: str) -> dict:
    """A bar for each option, the longest first; hidden ones last."""
    rows = [row | {"label": in_locale(row["label"]) or way(row["key"])} for row in question["rows"]]
    bands = sorted({band for row in rows for band in row["bands"]})
    shown = [row for row in rows if row["asked"] and (row["label"] not in ways() or row["about"])]
    ordered = shown if question["kind"] == Kind.FACES else sorted(shown, key=lambda row: -(row["share"] or 0))
    for place, row in enumerate(ordered):
        row["first"] = place == 0 and question["kind"] != Kind.FACES  # no face is the right answer
        row["cells"] = [row["bands"].get(band, {}).get("share") for band in bands]
    return {
        "title": asked,
        "statements": False,
        "rows": ordered,
        "bands": [ages(band) for band in bands],
        "by": BAND if bands else "",
        "most": question["most"],
    }


def sides_of(question: dict) -> dict:
    """One statement: how many agree, how many do not, how many passed."""
    found = {row["key"]: row["share"] for row in question["rows"]}
    return {
        "label": in_locale(question["statement"]),
        "agree": found[AGREE],
        "disagree": found[DISAGREE],
        "passed": found["pass"],
    }


def way(key: str) -> str:
    """How a way of not answering reads."""
    return {
        "do-not-know": _("I don't know"),
        "do-not-want": _("I don't want to say"),
        "better-not": _("Better not to ask this"),
        SKIPPED: _("Skipped"),
    }.get(key, "")


def ways() -> set[str]:
    """All of them."""
    return {way(key) for key in ("do-not-know", "do-not-want", "better-not", SKIPPED)}
