"""The whole promise: a card, an answer, two readers, a number, a report, a reply, and back to the young person."""

from datetime import timedelta

import pytest

from consultations.models import Answer
from tests.journeys.staff_member import Colleague
from tests.journeys.young_person import YoungPerson

pytestmark = pytest.mark.browser

BAND = "13-15"
SAID = "Хочу, щоб Марина Іванівна не питала при всіх. І більше часу на завдання."
COVERED = "Марина Іванівна"


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("locale", ["uk", "en"])
def test_a_young_person_answers_and_comes_back(house, somebody, locale, script):
    young = somebody(YoungPerson, locale, phone=True, script=script)
    answer_all(young, house)
    sent = Answer.objects.filter(words__isnull=False).get()
    assert (sent.counted, sent.age_band, sent.language) == (True, BAND, locale)
    young.come_back()
    young.sees("Waiting to be read")
    young.open("/help/" + locale)
    young.sees("Do you need help now?")


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_words_travel_from_a_code_to_a_reply(house, somebody, locale):
    for person in house.team.values():
        person.language = locale
        person.save()
    young = somebody(YoungPerson, locale, phone=True, script=locale == "uk")
    answer_all(young, house)
    at_work = Work(house, somebody, locale)
    at_work.read_words()
    at_work.release_and_report()
    at_work.reply()
    see_what_became_of_it(young, house)


def answer_all(young: YoungPerson, house) -> None:
    """From the card to the thank-you."""
    young.enter(house.codes[0], house.number)
    young.read_what_this_is(BAND)
    young.answer(house.questions, SAID)
    young.look_back(SAID)
    young.send()


class Work:
    """What the team does between the thank-you and the reply, each in a browser of their own."""

    def __init__(self, house, somebody, locale: str):
        self.house, self.number = house, house.number
        self.hired: dict[str, Colleague] = {}
        self.somebody, self.locale = somebody, locale

    def colleague(self, part: str) -> Colleague:
        """Signed in once, then at work."""
        if part not in self.hired:
            self.hired[part] = self.somebody(Colleague, self.locale)
            self.hired[part].sign_in(part)
        return self.hired[part]

    def read_words(self) -> None:
        self.colleague("moderator").read_first(self.number, "вчителька")
        self.colleague("second").agree(self.number)

    def release_and_report(self) -> None:
        editor, analyst, signatory = (self.colleague(part) for part in ("editor", "analyst", "signatory"))
        editor.move_on(self.number, "closed")
        analysis = f"/staff/analysis/{self.number}/"
        analyst.open(analysis)
        analyst.submit("action", "propose")
        signatory.open(analysis)
        signatory.submit("action", "confirm")
        editor.write_report(self.number)
        signatory.open(f"/staff/reports/{self.number}/")
        signatory.submit("action", "publish")
        for state in ("summarised", "with-decision-makers"):
            editor.move_on(self.number, state)

    def reply(self) -> None:
        official = self.colleague("official")
        official.open(f"/about/{self.locale}/reports/{self.number}/")
        shown = official.page.inner_text("main")
        assert COVERED not in shown
        assert "вчителька не питала при всіх" in shown
        due = self.house.today + timedelta(days=120)
        official.reply(self.number, due.isoformat())
        for state in ("answered", "told-back"):
            self.colleague("editor").move_on(self.number, state)


def see_what_became_of_it(young: YoungPerson, house) -> None:
    """On the public pages, on the neutral page, and behind the six words."""
    said = f"Дорослі це зроблять ({young.locale})"
    young.open(f"/changed/{house.number}/{young.locale}")
    assert said in young.page.inner_text("main")
    young.come_back()
    young.sees("Printed")
    assert said in young.page.inner_text("main")
    young.open(f"/about/{young.locale}/changed/")
    assert f"Зробимо до весни ({young.locale})" in young.page.inner_text("main")
    young.open(f"/about/{young.locale}/decisions/{house.decision.slug}/")
    assert f"Більше часу ({young.locale})" in young.page.inner_text("main")
