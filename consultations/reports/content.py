"""What an edition freezes: everything its page needs, in every locale. Built once, from what may be shown."""

from consultations.insights.counting import SKIPPED
from consultations.insights.disclosing import BAND
from consultations.insights.models import Release
from consultations.insights.queries import ShownCell, people_by_band, shown_cells, tables_of, themes_of
from consultations.questions.models import FrozenQuestion
from consultations.questions.queries import live_instrument, questions_of, wording
from consultations.reports.models import Evidence, Finding, Report
from consultations.voices.models import Voice
from consultations.voices.queries import voices_by_id, voices_of
from home.texts import locales

PARTS = ("not_heard", "disagreed", "a_few_said", "asked_not_to", "unknown")
VOICES_A_THEME = 2
Texts = dict[str, str]


class Words:
    """How the questions and options of one consultation read for adults: the wording of the oldest band."""

    def __init__(self, consultation):
        instrument = live_instrument(consultation)
        self.band = (consultation.bands or ["16-17"])[-1]
        self.questions = {str(q.key): q for q in questions_of(instrument)} if instrument else {}
        self.options = {str(o.key): o for q in self.questions.values() for o in q.options.all()}

    def question(self, key: str) -> Texts:
        """The question in every locale."""
        texts = self.questions[key].texts
        return {code: wording(texts, code, self.band)["text"] for code in locales()}

    def option(self, key: str) -> Texts:
        """The option or statement in every locale; {} for ways of not answering and votes, which the page names."""
        if key not in self.options:
            return {}
        return {code: wording(self.options[key].texts, code, self.band) for code in locales()}


def content_of(report: Report, release: Release) -> dict:
    """Everything of one edition as plain JSON."""
    consultation, words = report.consultation, Words(report.consultation)
    bands = people_by_band(release)
    findings = [finding_content(finding, release, words) for finding in report.findings.order_by("position")]
    used = {voice["id"] for finding in findings for voice in finding["voices"]}
    return {
        "consultation": consultation.number,
        "size": release.size,
        "about": release.about,
        "without_card": release.without_card,
        "reading": release.reading,
        "release": release.number,
        "ages": [consultation.bands[0].split("-")[0], consultation.bands[-1].split("-")[-1]],
        "titles": report.titles,
        "parts": {part: getattr(report, part) for part in PARTS},
        "findings": findings,
        "questions": question_contents(release, words),
        "who": [{"band": band, "about": about} for band, about in bands.items() if about],
        "themes": theme_contents(consultation, set(bands), used),
        **around(consultation),
    }


def around(consultation) -> dict:
    """The decision, the institution, the date of the reply, and what the consultation is about."""
    decision, commitment = consultation.decision, consultation.commitment
    return {
        "decision": {"slug": decision.slug, "titles": decision.titles, "can_change": decision.can_change},
        "institution": (commitment.institution if commitment else decision.institution).names,
        "reply_by": (commitment.reply_by if commitment else decision.decide_by).isoformat(),
        "topics": consultation.topics,
        "demands": consultation.demands,
    }


def finding_content(finding: Finding, release: Release, words: Words) -> dict:
    """One finding with its numbers and voices; evidence that may not be shown any more is left out."""
    linked = list(finding.evidence.order_by("pk"))
    shown = {(cell.table, cell.key, cell.group): cell for cell in shown_cells(release)}
    cells = [shown.get(cell_of(evidence)) for evidence in linked if evidence.table_id]
    voices = voices_by_id(evidence.voice_id for evidence in linked if evidence.voice_id)
    return {
        "id": finding.pk,
        "place": finding.position,
        "titles": finding.titles,
        "asks": finding.asks,
        "demands": finding.demands,
        "numbers": [number_content(cell, words) for cell in cells if cell],
        "voices": [voice_content(voice, set(people_by_band(release))) for voice in voices.values()],
    }


def cell_of(evidence: Evidence) -> tuple[int, str, str]:
    """(table, key, group) of evidence that is a cell."""
    key, _slash, group = evidence.cell.partition("/")
    return evidence.table_id, key, group


def number_content(cell: ShownCell, words: Words) -> dict:
    """A number with its base and what was said."""
    return {
        "question": words.question(cell.question),
        "statement": words.option(cell.statement),
        "label": words.option(cell.key),
        "key": cell.key,
        "group": cell.group,
        "about": cell.about,
        "base": cell.base,
        "share": cell.share,
    }


def voice_content(voice: Voice, named_bands: set[str]) -> dict:
    """Approved words; the age stands beside them only where ten or more of that age answered (SUM-07)."""
    return {
        "id": str(voice.pk),
        "kind": voice.kind,
        "texts": voice.texts,
        "original": voice.original_locale,
        "band": voice.age_band if voice.age_band in named_bands else "",
    }


def theme_contents(consultation, named_bands: set[str], used: set[str]) -> list[dict]:
    """Each theme with words that no finding shows yet: words carry the page."""
    voices = [voice for voice in voices_of(consultation) if str(voice.pk) not in used]
    found = []
    for theme in themes_of(consultation):
        mine = [voice for voice in voices if str(theme.pk) in voice.themes][:VOICES_A_THEME]
        voices = [voice for voice in voices if voice not in mine]
        if mine:
            found.append({"names": theme.names, "voices": [voice_content(voice, named_bands) for voice in mine]})
    return found


def question_contents(release: Release, words: Words) -> list[dict]:
    """Every table of everybody together, with the bands beside it where they are told."""
    tables = tables_of(release)
    by_band = {(t.question_key, t.statement_key): t for t in tables if t.by == BAND and t.question_key}
    return [
        question_content(table, by_band.get((table.question_key, table.statement_key)), words) | {"base": release.about}
        for table in tables
        if table.question_key and not table.by
    ]


def question_content(table, banded, words: Words) -> dict:
    """One question (or one statement) with its rows."""
    question: FrozenQuestion = words.questions[str(table.question_key)]
    return {
        "kind": question.kind,
        "most": question.most,
        "question": words.question(str(table.question_key)),
        "statement": words.option(str(table.statement_key or "")),
        "rows": [row_content(cell, banded, words) for cell in table.cells],
    }


def row_content(cell: dict, banded, words: Words) -> dict:
    """One row of a table: what was said, how often, and by band."""
    beside = [other for other in banded.cells if other["key"] == cell["key"]] if banded else []
    return {
        "key": cell["key"],
        "label": words.option(cell["key"]),
        "asked": cell["key"] != SKIPPED,
        "about": cell["about"],
        "share": cell["share"],
        "bands": {other["group"]: {"about": other["about"], "share": other["share"]} for other in beside},
    }
