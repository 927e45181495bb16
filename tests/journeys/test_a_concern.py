"""A concern from the child's send to the closing of the case: sealed, called for, acted on, and kind words last."""

import pytest
from django.core import mail

from consultations.models import Answer, Concern
from tests.journeys.staff_member import Colleague
from tests.journeys.test_from_code_to_reply import BAND
from tests.journeys.young_person import YoungPerson

pytestmark = pytest.mark.browser
SAID = "Вітчим мене б’є. Мені страшно вдома."


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_a_concern_travels_from_a_send_to_a_closed_case_and_kind_words_come_back(house, somebody, locale):
    for person in house.team.values():
        person.language = locale
        person.save()
    young = somebody(YoungPerson, locale, phone=True, script=locale == "en")
    young.enter(house.codes[0], house.number)
    young.read_what_this_is(BAND)
    young.answer(house.questions, SAID)
    young.look_back(SAID)
    young.send()
    young.sees("Whatever happened, it is not your fault. Here is who will listen right now:")
    assert Answer.objects.get(words__isnull=False).flag == "current_danger"

    moderator = signed_in(somebody, "moderator", locale)
    hand_over(moderator, house.number)
    moderator.sees("A mail wakes nobody: please call.")
    assert SAID not in moderator.page.content() and "+380 00 000 00 01" in moderator.page.content()
    moderator.click(moderator.page.locator("button[name='answered'][value='yes']"))

    lead = signed_in(somebody, "safeguarding", locale)
    see_to_it(lead)
    assert Concern.objects.get(source="moderation").closed_on
    assert [letter.subject for letter in mail.outbox if letter.to[0].startswith("safeguarding@")]
    assert all(SAID not in letter.body and letter.body.startswith("Відкрийте") for letter in mail.outbox)

    moderator.open(f"/staff/moderation/{house.number}/")
    moderator.sees("What you passed on: waiting %(waiting)s, taken up %(taken)s, closed %(closed)s. "
                   "It is not yours to carry.", waiting=0, taken=0, closed=1)  # fmt: skip
    young.come_back()
    young.sees(
        "Thank you for telling. It is not your fault. We don't know who you are. Here is who can help right now."
    )


def signed_in(somebody, part: str, locale: str) -> Colleague:
    colleague = somebody(Colleague, locale)
    colleague.sign_in(part)
    return colleague


def hand_over(moderator: Colleague, number: str) -> None:
    """The words are marked, so they come first; they are sealed for the people for safety."""
    moderator.take_next(number)
    page = moderator.page
    page.select_option("[name='kind']", "abuse")
    page.select_option("[name='urgency']", "now")
    moderator.submit("do", "hold")


def see_to_it(lead: Colleague) -> None:
    """Opens the case with the vault, takes it, leaves kind words, and closes it with a note."""
    page = lead.page
    lead.open("/staff/safeguarding/")
    assert SAID not in page.content()
    lead.click(page.locator("h3 a").first)
    lead.open_vault()
    assert SAID in page.inner_text("main")
    lead.submit("do", "take")
    page.locator("details:has([name='code'])").evaluate("one => one.open = true")
    page.locator("[name='code'][value='not-your-fault']").check(force=True)
    lead.submit("do", "kindly")
    page.select_option("[name='outcome']", "kind-words")
    page.fill("textarea[name='note']", "Контактні особи запропонували підтримку всім.")
    lead.submit("do", "close")
