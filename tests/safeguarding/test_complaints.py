"""A complaint needs no account and no name, is sealed at once, and never comes to those it is about."""

from datetime import date

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consultations.models import Complaint, Entry
from consultations.privacy.retention import complaint_until
from consultations.safeguarding.actions import NotPossible
from consultations.safeguarding.complaints import (
    Settled,
    close_complaint,
    erase_old_complaints,
    open_complaint,
    receive_complaint,
    take_complaint,
)
from consultations.safeguarding.queries import complaints_of, complaints_that_wait, how_many_complaints_wait
from consultations.safeguarding.rules import ABOUT, COMPLAINT_LIMIT, LEADS, complaints_open_to
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Role
from consultations.vocabulary.weeks import first_day_of, week_of
from tests.answers.test_nobody_can_tell import everything
from tests.people import PHRASE, TODAY, hire

NOW = timezone.now()
WORDS = "Людина, яка роздавала картки, читала все через плече."
FACES = [
    ("/about/uk/complaint/", "uk"),
    ("/about/en/complaint/", "en"),
    ("/complaint/uk", "uk"),
    ("/complaint/en", "en"),
]
pytestmark = pytest.mark.django_db


@pytest.fixture
def deputy(consultation):
    return hire("Dina", Role.SAFEGUARDING_DEPUTY, consultation=consultation)


@pytest.fixture
def circle(sana, deputy):
    cache.clear()
    return make_circle(SAFEGUARDING, {sana: PHRASE, deputy: PHRASE}, today=TODAY)


@pytest.fixture
def key(circle, sana) -> bytes:
    return private_key_for(sana, SAFEGUARDING, open_vault(sana, SAFEGUARDING, PHRASE, now=NOW), now=NOW)


def form(text: str = WORDS, about: str = "cards", **more) -> dict:
    return {"about": about, "text": text} | more


def signed_in(person, *, vault: bool = False) -> Client:
    client = Client()
    client.force_login(person)
    if vault:
        client.post(reverse("vault") + "?circle=safeguarding", {"phrase": PHRASE})
    return client


@pytest.mark.parametrize(("address", "locale"), FACES)
def test_anybody_complains_without_an_account_a_name_or_a_cookie(circle, client, address, locale):
    page = client.get(address)
    shown = page.content.decode()
    assert page.status_code == 200 and f'lang="{locale}"' in shown
    assert 'name="name"' not in shown and 'type="email"' not in shown
    sent = client.post(address, form())
    assert sent.status_code == 303 and sent["Location"].startswith(address)
    thanks = client.get(sent["Location"])
    assert thanks.status_code == 200
    assert Complaint.objects.count() == 1
    assert not any(answer.cookies for answer in (page, sent, thanks)) and not client.cookies


def test_PRO_04_a_complaint_leaves_every_other_table_as_it_was_and_no_clock(circle, client):
    before = everything()
    client.post("/complaint/uk", form(), headers={"User-Agent": "Telephone", "X-Forwarded-For": "203.0.113.9"})
    after = everything()
    label = Complaint._meta.label
    assert {name for name in after if after[name] != before[name]} == {label}
    row = Complaint.objects.values().get()
    assert set(row) == {"id", "about", "box", "week", "state", "closed_week"}
    assert row["week"] == week_of(timezone.localdate())


def test_what_is_written_is_sealed_before_it_is_stored(circle, client, key, sana):
    client.post("/complaint/uk", form())
    complaint = Complaint.objects.get()
    assert WORDS.encode() not in bytes(complaint.box) and "картки" not in repr(Complaint.objects.values().get())
    assert open_complaint(complaint, sana, key, today=TODAY) == {"text": WORDS, "notes": []}


@pytest.mark.parametrize(
    ("about", "sees"),
    [
        ("readers", {"sana", "deputy"}), ("keepers", {"deputy"}), ("cards", {"sana", "deputy"}),
        ("text", {"sana", "deputy"}), ("other", {"sana", "deputy"}),
    ],
)  # fmt: skip
def test_SG_12_a_complaint_comes_to_nobody_it_is_about(request, circle, deputy, about, sees):
    complaint = receive_complaint(about, WORDS, today=TODAY)
    people = {name: request.getfixturevalue(name) for name in ("sana", "miro", "nadia", "petra", "ada", "mr_okoro")}
    for name, person in (people | {"deputy": deputy}).items():
        client = signed_in(person, vault=name in ("sana", "deputy"))
        status = client.get(reverse("complaint", kwargs={"complaint": complaint.pk})).status_code
        assert status == (200 if name in sees else 404), name
        listed = client.get(reverse("complaints"))
        assert (str(complaint.pk) in listed.content.decode()) == (name in sees), name


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.SECOND_READER])
def test_SG_12_whoever_reads_anywhere_never_sees_a_complaint_about_readers(circle, deputy, other_consultation, role):
    reader = hire("Rada", role, consultation=other_consultation)
    mine = hire("Ruta", Role.SAFEGUARDING_DEPUTY, consultation=other_consultation)
    about_readers = receive_complaint("readers", WORDS, today=TODAY)
    about_a_text = receive_complaint("text", WORDS, today=TODAY)
    assert complaints_of(reader) == []
    assert set(complaints_of(mine)) == {about_readers, about_a_text}
    given = mine.role_holdings.create(role=role, consultation=other_consultation)
    assert given.trained_on is None, "a role that opens nothing yet shuts complaints already"
    assert complaints_of(mine) == [about_a_text]
    assert how_many_complaints_wait(mine) == 1


def test_SG_12_a_lead_anywhere_never_sees_a_complaint_about_the_keepers():
    for lead in ({Role.SAFEGUARDING_LEAD}, {Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY}):
        assert complaints_open_to(lead) == frozenset(ABOUT) - {"keepers"}
    assert complaints_open_to({Role.SAFEGUARDING_DEPUTY}) == frozenset(ABOUT)
    assert complaints_open_to({Role.SAFEGUARDING_DEPUTY, Role.PARTNER}) == frozenset(ABOUT) - {"cards"}
    assert complaints_open_to(set(Role) - set(LEADS)) == frozenset()


def test_an_administrator_learns_a_number_and_whether_nobody_may_open_it(circle, consultation, deputy):
    receive_complaint("keepers", WORDS, today=TODAY)
    receive_complaint("text", WORDS, today=TODAY)
    assert complaints_that_wait() == (2, 0)
    deputy.role_holdings.all().delete()
    assert complaints_that_wait() == (2, 1)
    alina = hire("Alina", Role.ADMINISTRATOR)
    assert signed_in(alina).get(reverse("complaints")).status_code == 404


def test_the_list_shows_no_word_and_those_that_wait_come_first(circle, sana, key):
    first = receive_complaint("text", WORDS, today=date(2026, 11, 2))
    second = receive_complaint("cards", WORDS, today=TODAY)
    take_complaint(first, sana, key, today=TODAY)
    assert [one.pk for one in complaints_of(sana)] == [second.pk, first.pk]
    shown = signed_in(sana).get(reverse("complaints")).content.decode()
    assert "картки, читала" not in shown and str(second.pk) in shown


def test_it_is_taken_opened_and_closed_with_what_was_done(circle, sana, deputy, key):
    complaint = receive_complaint("cards", WORDS, today=TODAY)
    address, client = reverse("complaint", kwargs={"complaint": complaint.pk}), signed_in(sana, vault=True)
    assert WORDS in client.get(address).content.decode()
    client.post(address, {"do": "take"})
    shown = client.post(address, {"do": "close", "outcome": "forgotten", "note": ""})
    assert shown.status_code == 200 and Complaint.objects.get().state == "taken"
    client.post(address, {"do": "close", "outcome": "talked", "note": "Поговорили з організацією."})
    complaint.refresh_from_db()
    assert (complaint.state, complaint.closed_week) == ("closed", week_of(timezone.localdate()))
    assert "Поговорили з організацією." in client.get(address).content.decode()
    verbs = list(Entry.objects.filter(verb__startswith="complaint").values_list("verb", flat=True))
    assert verbs == ["complaint-opened", "complaint-taken", "complaint-opened", "complaint-closed", "complaint-opened"]
    assert "організацією" not in repr(list(Entry.objects.values())) + repr(list(Complaint.objects.values()))


def test_PRO_08_the_vault_is_asked_for_first(circle, sana):
    complaint = receive_complaint("cards", WORDS, today=TODAY)
    answer = signed_in(sana).get(reverse("complaint", kwargs={"complaint": complaint.pk}))
    assert answer.status_code == 302 and answer["Location"].startswith(reverse("vault"))
    assert not Entry.objects.filter(verb="complaint-opened").exists()


def test_what_is_taken_or_closed_is_not_taken_again(circle, sana, key):
    complaint = receive_complaint("cards", WORDS, today=TODAY)
    with pytest.raises(NotPossible):
        close_complaint(complaint, sana, key, Settled("talked"), today=TODAY)
    take_complaint(complaint, sana, key, today=TODAY)
    with pytest.raises(NotPossible):
        take_complaint(complaint, sana, key, today=TODAY)


def test_ninety_days_after_it_was_closed_it_is_gone(circle, sana, key, capsys):
    kept, gone = (receive_complaint("cards", WORDS, today=TODAY) for _time in range(2))
    for complaint, day in ((kept, date(2026, 11, 29)), (gone, date(2026, 8, 2))):
        take_complaint(complaint, sana, key, today=day)
        close_complaint(complaint, sana, key, Settled("talked"), today=day)
    assert complaint_until(first_day_of("2026-W31")) == date(2026, 10, 25)
    assert erase_old_complaints(date(2026, 10, 25)) == 0
    assert erase_old_complaints(date(2026, 10, 26), dry_run=True) == 1
    assert Complaint.objects.count() == 2
    assert erase_old_complaints(date(2026, 10, 26)) == 1
    assert Complaint.objects.get() == kept
    Complaint.objects.update(closed_week="2020-W01")
    call_command("tick")
    assert "Complaints erased: 1." in capsys.readouterr().out


def test_a_complaint_that_waits_is_never_erased(circle):
    receive_complaint("cards", WORDS, today=date(2020, 1, 1))
    assert erase_old_complaints(TODAY) == 0


@pytest.mark.parametrize(("address", "locale"), FACES)
def test_without_a_circle_nothing_is_taken_and_nothing_is_lost(client, address, locale):
    answer = client.post(address, form())
    shown = answer.content.decode()
    assert answer.status_code == 503
    assert WORDS in shown and 'value="cards" checked' in shown
    assert {"uk": "Зараз ми не можемо це прийняти", "en": "We cannot take this right now"}[locale] in shown
    assert not Complaint.objects.exists()
    waiting = client.get(address)
    assert waiting.status_code == 200 and "<textarea" not in waiting.content.decode()


def test_when_the_database_fails_what_was_written_comes_back(circle, client, monkeypatch):
    def fail(*_given, **_more):
        raise DatabaseError("full")

    monkeypatch.setattr(Complaint.objects, "create", fail)
    answer = client.post("/complaint/en", form())
    assert answer.status_code == 503
    assert WORDS in answer.content.decode() and "Something broke on our side." in answer.content.decode()


def test_the_box_holds_the_longest_text_in_any_script(circle, key, sana):
    for sign in ("ї", "😊"):
        complaint = receive_complaint("other", sign * COMPLAINT_LIMIT, today=TODAY)
        take_complaint(complaint, sana, key, today=TODAY)
        close_complaint(complaint, sana, key, Settled("talked", sign * 2000), today=TODAY)
        complaint.refresh_from_db()
        assert open_complaint(complaint, sana, key, today=TODAY)["text"] == sign * COMPLAINT_LIMIT


def test_the_size_of_the_box_tells_little_of_the_length(circle):
    boxes = {len(receive_complaint("other", "ї" * length, today=TODAY).box) for length in (1, 20, 300, 400)}
    assert len(boxes) == 1
