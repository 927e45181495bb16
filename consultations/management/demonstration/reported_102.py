"""The report on 102 and the first replies to it, by the same acts as in earnest."""

from datetime import timedelta

from consultations.insights.queries import latest_release, shown_cells, tables_of, themes_of
from consultations.management.demonstration.ground import both
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
from consultations.vocabulary.states import ReplyKind
from consultations.voices.queries import voices_of

WRITTEN_ON, PUBLISHED_ON, REPLIED_ON = -15, -14, -5

REPORT = {
    "titles": both("Перший місяць у новій школі: що ми почули", "The first month in a new school: what we heard"),
    "not_heard": both(
        "молодших за 13 років\nтих, кому зараз небезпечно відповідати\nтих, до кого не дійшла картка",
        "those under 13\nthose for whom it is not safe to answer now\nthose whom no card reached",
    ),
    "disagreed": both(
        "Одним легше, коли поруч одноліток, іншим – коли дорослий, який не змінюється.",
        "For some it is easier with somebody their own age beside them, for others with an adult who stays the same.",
    ),
    "a_few_said": both(
        "Дехто хоче сам показувати школу наступним.\nДехто просить карту школи.",
        "A few want to show the school to the next ones themselves.\nA few ask for a map of the school.",
    ),
    "asked_not_to": both(
        "Не ставити біля дошки й не представляти класу.\nНе вимагати вдячності.",
        "Not to stand anybody at the board and introduce them to the class.\nNot to ask for gratitude.",
    ),
    "unknown": both(
        "Чи думають так само ті, хто не відповів.\nЯк це змінюється після першого місяця.",
        "Whether those who did not answer think the same.\nHow this changes after the first month.",
    ),
}

# (theme of its words, place of the question and of the option that it rests on, titles, asks)
FINDINGS = [
    ("guide", (2, 1), both("Хтось поруч у перший тиждень", "Somebody beside you in the first week"),
     both("дати кожному новому учню чи учениці людину поруч, яка не змінюється щомісяця",
          "give every new pupil a person beside them who does not change every month")),
    ("asking", (3, 1), both("Без розпитувань при всіх", "No questions in front of everyone"),
     both("питати наодинці, а класу нічого не пояснювати", "ask in private and explain nothing to the class")),
    ("time", (2, 3), both("Час, щоб наздогнати", "Time to catch up"),
     both("перший місяць не ставити оцінок і пояснювати після уроків",
          "give no marks in the first month and explain after lessons")),
    ("rules", (2, 5), both("Правила простими словами", "Rules in simple words"),
     both("написати правила школи разом, на одну сторінку", "write the rules of the school together, on one page")),
    ("together", (3, 3), both("Вирішувати разом", "Deciding together"),
     both("спершу питати саму молоду людину, потім тих, хто про неї дбає",
          "ask the young person first and those who care for them after that")),
]  # fmt: skip

REPLIES = {
    1: {
        "kind": ReplyKind.WILL,
        "texts": both(
            "Кожна школа призначить для нових учнів одну людину на весь навчальний рік.",
            "Every school will name one person for new pupils for the whole school year.",
        ),
        "for_young_people": both(
            "У твоїй школі буде одна людина, до якої можна прийти. Весь рік це буде та сама людина.",
            "Your school will have one person you can go to. It will be the same person all year.",
        ),
        "days": 60,
    },
    2: {
        "kind": ReplyKind.PARTLY,
        "texts": both(
            "Учителі отримають про це пам’ятку. Стежити за кожним уроком ми не можемо.",
            "Teachers will get a note on this. We cannot watch every lesson.",
        ),
        "for_young_people": both(
            "Учителям скажуть не розпитувати при всіх. На кожному уроці перевірити це не вийде.",
            "Teachers will be told not to ask in front of everyone. It cannot be checked in every lesson.",
        ),
        "days": 45,
    },
}


def report_on(scene: Scene, consultation: Consultation) -> list[Finding]:
    """Written by the editor, prepared by the analyst, published by another person."""
    team, today = scene.team, scene.day(WRITTEN_ON)
    report = write_report(consultation, REPORT, team["editor"], today=today)
    findings = []
    for theme, place, titles, asks in FINDINGS:
        given = {"titles": titles, "asks": asks, "demands": []}
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
    words = [voice for voice in voices_of(consultation) if THEMES[theme] in [names.get(key) for key in voice.themes]]
    for voice in sorted(words, key=lambda voice: (voice.kind, voice.texts["uk"]))[:3]:
        link_voice(finding, voice)


def reply_to_some(scene: Scene, findings: list[Finding]) -> None:
    """The official has replied to the first two; the others wait."""
    for finding in findings:
        if reply := REPLIES.get(finding.position):
            values = {
                "kind": reply["kind"].value,
                "offices": both("Відділ шкіл", "Schools department"),
                "texts": reply["texts"],
                "for_young_people": reply["for_young_people"],
                "due_on": scene.today + timedelta(days=reply["days"]),
                "done_on": None,
            }
            give_reply(finding, scene.team["official"], values, today=scene.day(REPLIED_ON))
