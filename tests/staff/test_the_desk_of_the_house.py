"""The desks of those who write and look after the house: drafts, translations, help, the way out, people, retention."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import translation

from consultations.lifecycle.desk import rows_for
from consultations.models import Entry
from consultations.safeguarding.complaints import receive_complaint
from consultations.vocabulary.states import Role
from home.models import HelpRoute, HouseSettings
from tests.instruments import make_instrument
from tests.moderation.writing import write_answer
from tests.pages import questions_for, write_questions
from tests.people import TODAY, consult, hire, texts
from tests.staff.desk import CAST, NOW, page, seen

pytestmark = pytest.mark.django_db


def test_an_editor_reads_what_a_draft_still_needs_and_a_translator_what_is_left(decision, locales):
    draft = questions_for(decision, "103", write_questions(translated=False), reviewed_on=None)
    editor = hire("Edda", Role.EDITOR, consultation=draft)
    translator = hire("Tara", Role.TRANSLATOR, consultation=draft)
    with translation.override("en"):
        (row,) = rows_for(editor, NOW)
        left = rows_for(translator, NOW)
    assert row.text == "It stands at: Draft. For the next step it still needs:"
    assert row.more == ("The ethics review is not signed: its date is missing.",)
    assert [row.text for row in left] == ["There is no page in this language yet: English."]
    draft.state, draft.reviewed_on, draft.piloted_on = "piloted", date(2026, 10, 1), date(2026, 10, 2)
    draft.save()
    with translation.override("en"):
        (row,) = rows_for(editor, NOW)
    assert len(row.more) == 4 and row.more[-1].startswith("And more: ")


def test_a_translator_reads_how_many_texts_are_left(decision, locales, reviewed):
    page_written = write_questions()
    draft = consult(decision, "104", key=page_written.translation_key)
    translator = hire("Tara", Role.TRANSLATOR, consultation=draft)
    assert rows_for(translator, NOW) == []
    page_written.summary = "Зовсім інший вступ"
    page_written.save_revision().publish()
    with translation.override("en"):
        (row,) = rows_for(translator, NOW)
    assert row.kind == "Translation" and "Synchronise the translation" in row.text
    assert row.address.startswith("/staff/pages/")


def test_a_consultation_past_its_last_day_asks_to_be_closed(consultation, petra):
    consultation.state, consultation.closes_on = "open", date(2026, 11, 23)
    consultation.save()
    with translation.override("en"):
        (row,) = rows_for(petra, NOW)
    assert row.urgent and row.text == "The last day is over: the questions can be closed."


def test_SG_10_stale_help_alarms_editors_and_administrators_and_nobody_else(request, consultation, alina, reviewed):
    HelpRoute.objects.create(names=texts("Лінія", "Line"), number="1", checked_on=TODAY - timedelta(days=90))
    HelpRoute.objects.create(names=texts("Лінія", "Line"), number="2", checked_on=TODAY - timedelta(days=91))
    HelpRoute.objects.create(names=texts("Лінія", "Line"), number="3")
    people = {who: request.getfixturevalue(who) for who in CAST} | {"alina": alina}
    alarmed = {who for who, person in people.items() if any(kind == "Help" for kind, _title, _text in seen(person))}
    assert alarmed == {"petra", "alina"}
    with translation.override("en"):
        (row,) = [row for row in rows_for(people["petra"], NOW) if row.kind == "Help"]
    assert row.urgent and row.address == reverse("help-routes:index")
    assert row.text.startswith("Not checked for 90 days: 2.")
    assert row.more == ("2: last checked on 25 August 2026", "3: nobody has checked it yet")


@pytest.mark.parametrize(
    ("by", "on", "alarmed"),
    [
        ("", None, True), ("Аліна", None, True), ("", TODAY, True), ("  ", TODAY, True),
        ("Аліна", TODAY - timedelta(days=365), False), ("Аліна", TODAY - timedelta(days=366), True),
    ],
)  # fmt: skip
def test_EX_09_a_way_out_that_nobody_reviewed_within_a_year_alarms_the_administrator(alina, petra, by, on, alarmed):
    HouseSettings.objects.create(close_reviewed_by=by, close_reviewed_on=on)
    assert any(title == "Where Close leads" for _kind, title, _text in seen(alina)) is alarmed
    assert not any(title == "Where Close leads" for _kind, title, _text in seen(petra))


def test_an_administrator_reads_who_cannot_work_and_how_many_complaints_wait(alina, reviewed, circles, miro):
    hire("Nova")
    miro.authenticator_set.all().delete()
    receive_complaint("keepers", "Слова, яких тут ніхто не побачить.", today=TODAY)
    with translation.override("en"):
        complaints, people = rows_for(alina, NOW)
    assert people.more == ("Miro: no second factor yet", "Nova: no role yet")
    assert complaints.text.startswith("Waiting: 1.") and complaints.address == ""
    assert complaints.urgent and "Nobody may open: 1." in complaints.more[0], "there is no deputy"
    assert "Слова, яких" not in page(alina)


def test_a_data_guardian_reads_what_must_be_erased_and_by_when(consultation, circles):
    guardian = hire("Gita", Role.DATA_GUARDIAN)
    write_answer(make_instrument(consultation))
    consultation.state, consultation.closes_on = "closed", TODAY - timedelta(days=80)
    consultation.save()
    day = "To be erased by 4 December."
    assert [(title, text) for _kind, title, text in seen(guardian)] == [
        ("Words: Questions 101", day), ("Choices: Questions 101", day),
    ]  # fmt: skip
    with translation.override("en"):
        late = rows_for(guardian, NOW + timedelta(days=11))
    assert all(row.urgent and row.text == "Had to be erased by 4 December, and are still here." for row in late)
    Entry.objects.filter(pk=Entry.objects.order_by("pk").first().pk).update(verb="something else")
    assert "The audit is not whole" in [title for _kind, title, _text in seen(guardian)]
