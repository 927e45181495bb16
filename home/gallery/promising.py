"""What adults reply, and how a decision stands. Offices, promises and days are invented."""

from datetime import date

from django.utils.translation import gettext as _

from home.gallery.shelf import Component, both, say

DUE, LATE, DONE = date(2027, 3, 1), date(2026, 10, 25), date(2026, 9, 2)


def looks() -> dict[str, tuple[str, str, str]]:
    """{how it stands: (icon, ending of the tag's class, what it is called)}."""
    return {
        "way": ("clock", "", _("They will")),
        "part": ("half", "", _("They will do part of it")),
        "think": ("think", "", _("Still working on it")),
        "passed": ("pass", "", _("Passed to those who can")),
        "no": ("no", "no", _("They won't, because…")),
        "done": ("tick", "done", _("It is done")),
        "late": ("late", "late", _("Overdue")),
        "waiting": ("clock", "plain", _("Waiting for a reply")),
    }


def told(stands: str) -> dict:
    """What became of one finding, standing so."""
    icon, tag, label = looks()[stands]
    said = {
        "way": both("Завдання можна буде здавати впродовж тижня.", "Work can be handed in within a week."),
        "part": both(
            "Про пропущене питатимуть окремо, а не при класі.", "You will be asked about missed lessons in private."
        ),
        "think": both("Чи навчати цього всіх учителів, вирішимо взимку.", "We decide in winter if all teachers learn."),
        "passed": both("Це вирішує громада: листа передали.", "The municipality decides this: we passed it on."),
        "no": both("Оцінки лишаються, бо так каже закон.", "Marks stay, because the law says so."),
        "done": both("Усі підручники відкриваються без інтернету.", "All textbooks open without the internet."),
    }.get(stands, {})
    return {
        "vow": stands,
        "icon": icon,
        "tag": tag,
        "label": label,
        "kind": stands if said else "",
        "titles": both("Більше часу на завдання", "More time for tasks"),
        "asks": both("здавати завдання пізніше.", "to hand in work later."),
        "institution": both("Рада з питань навчання", "The learning council"),
        "offices": both("Відділ підтримки шкіл", "Office for school support"),
        "texts": said,
        "adult_texts": said,
        "due_on": None if stands == "no" else LATE if stands == "late" else DUE,
        "overdue": stands == "late",
        "done_on": DONE if stands == "done" else None,
        "given_on": date(2026, 11, 12),
        "complete": bool(said),
        "postponed": int(stands == "think"),
        "number": "102",
        "place": 1,
        "consultation": both("Що допоможе вчитися", "What helps to learn"),
    }


NAMES = {
    "way": "will",
    "part": "part",
    "think": "still working on it",
    "passed": "passed on",
    "no": "will not",
    "done": "done",
    "late": "late",
    "waiting": "waiting",
}


def promise() -> Component:
    states = {name: {"told": told(stands)} for stands, name in NAMES.items()}
    return Component("promise", "A drawing, a word and a day. Late looks firm, not angry.", states, around="vows")


def promise_state() -> Component:
    states = {name: {"told": told(stands), "due": True} for stands, name in NAMES.items()}
    return Component("promise_state", "The same in one word: shape and word, never colour alone.", states)


def reply() -> Component:
    states = {name: {"told": told(stands), "titled": True} for stands, name in NAMES.items()}
    return Component("reply", "The same, told to whoever said it.", states)


def timeline() -> Component:
    names = (
        say("Готується", "Being prepared"),
        say("Обговорюється", "Being discussed"),
        say("Ухвалено", "Adopted"),
        say("Виконується", "Being carried out"),
    )
    stand = ("done", "now", "next", "next")
    steps = [{"name": name, "state": state} for name, state in zip(names, stand, strict=True)]
    about = "Where a decision stands: behind us, now, to come."
    return Component("timeline", about, {"in the middle": {"steps": steps}})


COMPONENTS = (promise, promise_state, reply, timeline)
