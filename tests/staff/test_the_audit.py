"""The data guardian sees that the audit is whole, what alarmed, and how much was done; never a word, no ranking."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from consultations.audit.actions import record, shred_references
from consultations.audit.labels import OTHER, described
from consultations.audit.queries import Chosen, alarms_to_look_at, entries_after, entries_of, last_entry
from consultations.audit.rules import seal_of, seal_typed
from consultations.lifecycle.audit_page import DAYS
from consultations.lifecycle.desk import rows_for
from consultations.models import Entry, Exposure
from consultations.vocabulary.states import Role
from tests.architecture.tree import python_files
from tests.people import TODAY, hire
from tests.staff.desk import NOW

pytestmark = pytest.mark.django_db
AUDIT = "/staff/audit/"


@pytest.fixture
def gita(db):
    """The data guardian of the house."""
    return hire("Gita", Role.DATA_GUARDIAN)


def shown(guardian, language: str = "en", **asked) -> str:
    """The screen as this person's browser gets it."""
    guardian.language = language
    guardian.save()
    client = Client()
    client.force_login(guardian)
    return re.sub(r"\s+", " ", client.get(AUDIT, asked).content.decode())


def did(person, verb: str, times: int = 1, *, consultation=None, days_ago: int = 0) -> None:
    for number in range(times):
        record(person, verb, today=TODAY - timedelta(days=days_ago), consultation=consultation, thing_id=number)


def desk_titles(person) -> list[str]:
    with translation.override("en"):
        return [str(row.title) for row in rows_for(person, NOW) if row.urgent]


@pytest.mark.parametrize("who", ["petra", "miro", "sana", "ada", "mr_okoro", "alina"])
def test_T47_nobody_but_the_data_guardian_sees_the_audit(client, request, who):
    client.force_login(request.getfixturevalue(who))
    assert client.get(AUDIT).status_code == 404 and client.post(AUDIT).status_code == 404


def test_T47_the_screen_says_loudly_whether_the_audit_is_whole(gita, miro, consultation):
    did(miro, "words-viewed", 3, consultation=consultation)
    assert "The audit is whole" in shown(gita) and "Журнал дій цілий" in shown(gita, "uk")
    Entry.objects.filter(pk=Entry.objects.order_by("pk")[1].pk).update(verb="words-agreed")
    assert "The audit is not whole" in shown(gita) and "The audit is whole" not in shown(gita)
    assert "The audit is not whole" in desk_titles(gita)


def test_T47_a_tail_that_was_cut_off_is_missed_by_the_counts(gita, miro, consultation):
    did(miro, "words-viewed", 2, consultation=consultation)
    Exposure.objects.create(staff=miro, day=TODAY, read=3)
    assert "24 November 2026 more was opened than the audit says" in shown(gita)
    assert "The audit is not whole" in desk_titles(gita)


def test_T47_a_tail_that_was_cut_off_is_missed_by_the_seal_on_paper(gita, miro, consultation):
    did(miro, "give_role", 3)
    seal = seal_of(last_entry().digest)
    assert seal in shown(gita)
    did(miro, "take_role", 2)
    assert "Yes, it is still here." in shown(gita, seal=seal) and "Entries since then: 2." in shown(gita, seal=seal)
    for entry in Entry.objects.order_by("-pk")[:3]:
        entry.delete()
    page = shown(gita, seal=seal.upper())
    assert "The audit is whole" in page and "No entry has this seal." in page
    assert entries_after(seal_typed(seal)) is None


@pytest.mark.parametrize("typed", ["", "abcd", "zzzz zzzz zzzz zzzz", "0" * 17])
def test_what_is_no_seal_is_said_to_be_none(gita, typed):
    assert seal_typed(typed) == ""
    assert ("A seal has sixteen" in shown(gita, seal=typed)) is bool(typed)


def test_T47_an_alarm_stands_on_the_desk_until_somebody_else_has_looked(client, gita, miro):
    did(miro, "read-rate-alarm")
    assert "Too much opened in a short time" in desk_titles(gita)
    assert "Miro" in shown(gita) and "not looked at yet" in shown(gita)
    client.force_login(gita)
    assert client.post(AUDIT).status_code == 302
    assert list(alarms_to_look_at()) == [] and "not looked at yet" not in shown(gita)
    assert desk_titles(gita) == []
    client.post(AUDIT)
    assert Entry.objects.filter(verb="alarm-seen").count() == 1, "there was nothing more to look at"


def test_T47_nobody_hushes_their_own_alarm(client, gita):
    did(gita, "read-rate-alarm")
    client.force_login(gita)
    client.post(AUDIT)
    assert alarms_to_look_at().count() == 1


def test_how_much_everybody_did_stands_by_day_and_name_in_plain_words(gita, miro, zlata, consultation):
    did(miro, "words-viewed", 12, consultation=consultation)
    did(zlata, "words-viewed", 30, consultation=consultation)
    did(miro, "words-read-first", 4, consultation=consultation)
    did(miro, "words-handed-over", 1, consultation=consultation)
    did(miro, "confirmed a release", 1, consultation=consultation, days_ago=1)
    did(None, "erased words", 1)
    page = shown(gita)
    for said in (
        "Words opened: 12", "Words decided: 4", "passed on to the second reader: 4", "Words handed over: 1",
        "numbers released: 1", "The house itself, by the clock",
    ):  # fmt: skip
        assert said in page
    assert page.index("24 November") < page.index("23 November")
    assert page.index("<h4>Miro</h4>") < page.index("<h4>Zlata</h4>"), "by name, not by how much"
    assert "Відкрито слова: 12" in shown(gita, "uk")
    assert not re.search(r"[0-9a-f]{20}", page.partition('id="done"')[2]), "no reference on the screen"


@pytest.fixture
def zlata(consultation):
    """A moderator whose name comes last."""
    return hire("Zlata", Role.MODERATOR, consultation=consultation)


def test_entries_are_chosen_by_consultation_person_and_days(gita, miro, zed, consultation, other_consultation):
    did(miro, "words-viewed", 2, consultation=consultation)
    did(zed, "words-viewed", 3, consultation=other_consultation, days_ago=3)
    assert entries_of(Chosen(consultation=consultation)).count() == 2
    assert entries_of(Chosen(person=zed)).count() == 3
    assert (
        entries_of(Chosen(since=TODAY)).count() == 2
        and entries_of(Chosen(until=TODAY - timedelta(days=1))).count() == 3
    )
    page = shown(gita, consultation=other_consultation.pk)
    assert "<h4>Zed</h4>" in page and "<h4>Miro</h4>" not in page
    assert "<h4>Zed</h4>" not in shown(gita, since=TODAY.isoformat())
    assert "This is not a day" in shown(gita, since="yesterday")
    shred_references(other_consultation)
    assert entries_of(Chosen(consultation=other_consultation)).count() == 0


def test_older_days_stand_on_further_pages(gita, miro):
    for days_ago in reversed(range(DAYS + 2)):
        did(miro, "give_role", days_ago=days_ago)
    first = shown(gita, person=miro.pk)
    assert first.count("<h3") == DAYS and "The newest days" not in first
    before = re.search(r"before=([\d-]+)", first).group(1)
    second = shown(gita, person=miro.pk, before=before)
    assert second.count("<h3") == 2 and "Earlier days" not in second and "The newest days" in second
    assert shown(gita, before="never").count("<h3") == DAYS


def test_every_verb_of_the_audit_has_its_plain_words():
    verbs = set()
    for path in python_files():
        text = path.read_text(encoding="utf-8")
        for verb in re.findall(r'\b(?:record|_audit)\([^()"]*?,\s*f?"([^"]+)"', text):
            verbs.add(verb.replace("{", "\0").partition("\0")[0].rstrip("-_ :"))
    assert len(verbs) > 35
    assert {verb for verb in verbs if described(verb)[0] is OTHER} == set()


def test_a_verb_that_nobody_named_yet_stands_as_it_is():
    assert described("words-sung") == (OTHER, "words-sung")
    assert described("vault-opened-moderation")[1] == described("vault-opened-safeguarding")[1]


def test_the_audit_stands_in_the_menu_of_the_data_guardian(gita):
    assert reverse("audit") in shown(gita)
