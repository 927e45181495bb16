"""The report on 102 and the first replies to it, by the same acts as in earnest."""

from consultations.insights.queries import latest_release, shown_cells, tables_of, themes_of
from consultations.management.demonstration.said_102 import THEMES
from consultations.management.demonstration.scene import Scene
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument, questions_of
from consultations.replies.actions import give_reply
from consultations.reports.actions import (
    link_cell,
    link_voice,
    prepare_edition,
    publish_edition,
    write_finding,
    write_report,
)
from consultations.reports.models import Finding
from consultations.reports.sample import CONTENT, REPLIES
from consultations.voices.queries import voices_of

WRITTEN_ON, PUBLISHED_ON, DONE_ON, REPLIED_ON = -15, -14, -6, -5

# What is written here is also the sample that everybody can read (`reports.sample`): one text, kept in one place.
REPORT = {"titles": CONTENT["titles"]} | CONTENT["parts"]
# For each finding: the theme of its words, and the place of the question and of the option that it rests on.
RESTS_ON = [("guide", (2, 1)), ("asking", (3, 1)), ("time", (2, 3)), ("rules", (2, 5)), ("together", (3, 3))]


def report_on(scene: Scene, consultation: Consultation) -> list[Finding]:
    """Written by the editor, prepared by the analyst, published by another person."""
    team, today = scene.team, scene.day(WRITTEN_ON)
    report = write_report(consultation, REPORT, team["editor"], today=today)
    findings = []
    for (theme, place), written in zip(RESTS_ON, CONTENT["findings"], strict=True):
        given = {name: written[name] for name in ("titles", "asks", "demands")}
        finding = write_finding(report, given, team["editor"], today=today)
        _link(finding, consultation, theme, place)
        findings.append(finding)
    edition = prepare_edition(report, team["analyst"], today=today)
    publish_edition(edition, team["publisher"], today=scene.day(PUBLISHED_ON))
    return findings


def _link(finding: Finding, consultation: Consultation, theme: str, place: tuple[int, int]) -> None:
    """The number, where it may be shown, and the approved words of the theme."""
    question = questions_of(live_instrument(consultation))[place[0] - 1]
    wanted = (str(question.key), str(question.options.all()[place[1] - 1].key))
    release = latest_release(consultation)
    tables = {table.pk: table for table in tables_of(release)}
    for cell in shown_cells(release):
        if (cell.question, cell.key) == wanted and not cell.group:
            link_cell(finding, tables[cell.table], cell.key)
    names = {str(row.pk): row.names for row in themes_of(consultation)}
    words = [voice for voice in voices_of(consultation) if THEMES[theme][0] in [names.get(key) for key in voice.themes]]
    for voice in sorted(words, key=lambda voice: (voice.kind, voice.texts["uk"]))[:3]:
        link_voice(finding, voice)


def reply_to_some(scene: Scene, findings: list[Finding]) -> None:
    """The official has replied to all but the last; one thing is done already."""
    for finding, reply in zip(findings, REPLIES, strict=False):
        values = {
            "kind": reply["kind"],
            "offices": reply["offices"],
            "texts": reply["texts"],
            "for_young_people": reply["for_young_people"],
            "due_on": scene.day(reply["days"]) if reply["days"] else None,
            "done_on": scene.day(DONE_ON) if reply["done"] else None,
        }
        give_reply(finding, scene.team["official"], values, today=scene.day(REPLIED_ON))
