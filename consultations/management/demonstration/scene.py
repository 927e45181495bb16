"""What both consultations of the demonstration share: days, people, keys; and how one is begun and opened."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import ModuleType

from django.utils import timezone

from consultations.decisions.models import Decision
from consultations.lifecycle.actions import begin_consultation, move
from consultations.management.demonstration.ground import BANDS, promise, review_close
from consultations.management.demonstration.pages import translate, write_page
from consultations.management.demonstration.safety import hold_a_drill, name_who_answers
from consultations.management.demonstration.staff import give_roles, give_shifts
from consultations.questions.models import Consultation
from consultations.vocabulary.states import Risk, Stage
from home.models import HomePage
from home.texts import locales

TRAINED = -60  # days from today: when the readers were trained


@dataclass
class Scene:
    """Days are counted from the day on which the demonstration is made."""

    today: date
    team: dict
    keys: dict = field(default_factory=dict)  # {circle: private key}

    def day(self, days: int) -> date:
        """So many days from today; the past is negative."""
        return self.today + timedelta(days=days)

    def moment(self, days: int) -> datetime:
        """Noon of that day."""
        return timezone.make_aware(datetime.combine(self.day(days), datetime.min.time()) + timedelta(hours=12))


def begin(scene: Scene, asked: ModuleType, decision: Decision) -> Consultation:
    """Page, translation, consultation, promise and roles: a draft with everything it needs."""
    team, days = scene.team, asked.DAYS
    page = write_page(asked, HomePage.objects.get(locale__language_code=locales()[0]), team["editor"])
    translate(page, asked, team["moderator"])
    given = {
        "number": asked.NUMBER,
        "decision": decision,
        "commitment": promise(decision, reply_by=scene.day(days["reply"]), accepted_on=scene.day(days["reviewed"])),
        "bands": BANDS,
        "topics": asked.TOPICS,
        "demands": asked.DEMANDS,
        "opens_on": scene.day(days["opens"]),
        "closes_on": scene.day(days["closes"]),
        "risk_class": Risk.MEDIUM,
        "reviewed_on": scene.day(days["reviewed"]),
        "piloted_on": scene.day(days["piloted"]),
    }
    consultation = begin_consultation(page, given, by=team["administrator"], today=scene.day(days["reviewed"]))
    review_close(scene.day(days["reviewed"]))
    give_roles(team, consultation, trained_on=scene.day(TRAINED))
    give_shifts(team, consultation, begins=scene.moment(days["opens"] - 1), ends=scene.moment(days["reply"]))
    name_who_answers(team, consultation, today=scene.today)
    hold_a_drill(team, scene.keys, consultation, now=scene.moment(0))
    return consultation


def open_it(scene: Scene, consultation: Consultation, days: dict[str, int]) -> None:
    """Reviewed, piloted, opened: one after another, each on its day."""
    for to, when in ((Stage.REVIEWED, "reviewed"), (Stage.PILOTED, "piloted"), (Stage.OPEN, "opens")):
        move(consultation, to=to, by=scene.team["editor"], today=scene.day(days[when]))
