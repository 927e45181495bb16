"""A circle's key outlives the people who hold it, and nobody gets it by guessing."""

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.utils import timezone

from consultations.answers.words_box import open_with_team_key
from consultations.lifecycle.rotating import reseal_for
from consultations.models import Answer, AnswerKey, Circle, Complaint, Entry, Opening, Recovery, StaffKey
from consultations.privacy.sealing import CannotOpen, open_sealed
from consultations.safeguarding.complaints import receive_complaint
from consultations.vault import passing_on
from consultations.vault.actions import TooManyTries, WrongPhrase, key_under_phrase, make_circle, open_vault
from consultations.vault.consultation_keys import make_consultation_key, opened_with
from consultations.vault.passing_on import (
    LastHolder,
    NotForThem,
    change_phrase,
    give_key,
    make_envelopes,
    recover,
    rotate,
    take_key_away,
)
from consultations.vault.rules import MODERATION, SAFEGUARDING
from tests.moderation.writing import WROTE, write_answer
from tests.people import PHRASE, TODAY

pytestmark = pytest.mark.django_db
OWN = "nine calm rivers under one old bridge"


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


@pytest.fixture
def circle(miro) -> Circle:
    return make_circle(MODERATION, {miro: PHRASE}, today=TODAY)


@pytest.fixture
def key(circle, miro) -> bytes:
    return key_under_phrase(miro, MODERATION, PHRASE)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_both_envelopes_open_the_circle_when_every_phrase_is_lost(circle, miro, nadia, key, order):
    halves = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    StaffKey.objects.all().delete()
    recover(nadia, MODERATION, (halves[order[0]], halves[order[1]].upper()), OWN, today=TODAY)
    assert key_under_phrase(nadia, MODERATION, OWN) == key


@pytest.mark.parametrize("kept", [0, 1, None])
def test_one_envelope_or_none_opens_nothing_and_gives_no_hint(circle, miro, nadia, kept):
    halves = list(make_envelopes(miro, MODERATION, PHRASE, today=TODAY))
    tried = ["six words that nobody wrote down"] * 2
    if kept is not None:
        tried[kept] = halves[kept]
    with pytest.raises(WrongPhrase) as refused:
        recover(nadia, MODERATION, tuple(tried), OWN, today=TODAY)
    assert str(refused.value) == ""
    assert not StaffKey.objects.filter(staff=nadia).exists()


def test_the_same_half_twice_is_not_both(circle, miro, nadia):
    half, _other = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    with pytest.raises(WrongPhrase):
        recover(nadia, MODERATION, (half, half), OWN, today=TODAY)


def test_envelopes_made_before_open_nothing_any_more(circle, miro, nadia):
    old = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    new = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    with pytest.raises(WrongPhrase):
        recover(nadia, MODERATION, old, OWN, today=TODAY)
    recover(nadia, MODERATION, new, OWN, today=TODAY)


def test_without_envelopes_recovery_is_as_slow_and_as_silent(circle, nadia, monkeypatch):
    stretched = []
    real = passing_on.stretch
    monkeypatch.setattr(passing_on, "stretch", lambda *given: stretched.append(given) or real(*given))
    with pytest.raises(WrongPhrase):
        recover(nadia, MODERATION, ("one", "two"), OWN, today=TODAY)
    assert len(stretched) == 1


def test_guessing_ends_after_five_tries_for_every_door(circle, miro, nadia):
    for _try in range(5):
        with pytest.raises(WrongPhrase):
            recover(nadia, MODERATION, ("one", "two"), OWN, today=TODAY)
    with pytest.raises(TooManyTries):
        recover(nadia, MODERATION, ("one", "two"), OWN, today=TODAY)
    with pytest.raises(TooManyTries):
        open_vault(nadia, MODERATION, PHRASE, now=timezone.now())


def test_nobody_without_the_role_is_let_in_by_envelopes_or_by_a_colleague(circle, miro, sana):
    halves = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    with pytest.raises(NotForThem):
        recover(sana, MODERATION, halves, OWN, today=TODAY)
    with pytest.raises(NotForThem):
        give_key(miro, MODERATION, PHRASE, sana, today=TODAY)


def test_a_colleague_gets_a_founding_phrase_and_makes_it_their_own(circle, miro, nadia, key):
    founding = give_key(miro, MODERATION, PHRASE, nadia, today=TODAY)
    change_phrase(nadia, MODERATION, founding, OWN, today=TODAY)
    assert key_under_phrase(nadia, MODERATION, OWN) == key
    with pytest.raises(WrongPhrase):
        key_under_phrase(nadia, MODERATION, founding)


def test_whoever_leaves_loses_key_and_open_vault_and_the_last_holder_stays(circle, miro, nadia, petra):
    founding = give_key(miro, MODERATION, PHRASE, nadia, today=TODAY)
    open_vault(nadia, MODERATION, founding, now=timezone.now())
    take_key_away(petra, MODERATION, nadia, today=TODAY)
    assert not Opening.objects.exists()
    with pytest.raises(WrongPhrase):
        key_under_phrase(nadia, MODERATION, founding)
    with pytest.raises(LastHolder):
        take_key_away(petra, MODERATION, miro, today=TODAY)


def test_a_new_pair_of_keys_opens_everything_and_the_old_one_nothing(
    instrument, consultation, circle, miro, nadia, key
):
    founding = give_key(miro, MODERATION, PHRASE, nadia, today=TODAY)
    make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    plain, _root = write_answer(instrument)  # sealed for the circle itself, as before there were keys of consultations
    own_key = make_consultation_key(consultation)
    phrases = rotate(miro, MODERATION, PHRASE, reseal_for(MODERATION), today=TODAY)
    new_key = key_under_phrase(miro, MODERATION, PHRASE)
    answer = Answer.objects.get(pk=plain.pk)
    assert WROTE in open_with_team_key(new_key, answer)[1]["words"].values()
    with pytest.raises(CannotOpen):
        open_with_team_key(key, answer)
    assert key_under_phrase(nadia, MODERATION, phrases[nadia.email]) == new_key
    with pytest.raises(WrongPhrase):
        key_under_phrase(nadia, MODERATION, founding)
    assert not Recovery.objects.exists()
    own_key.refresh_from_db()
    assert opened_with(new_key, consultation.pk)


def test_complaints_move_to_the_new_key_of_safeguarding(sana):
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
    old = key_under_phrase(sana, SAFEGUARDING, PHRASE)
    receive_complaint("other", "Занадто довго", today=TODAY)
    rotate(sana, SAFEGUARDING, PHRASE, reseal_for(SAFEGUARDING), today=TODAY)
    new = key_under_phrase(sana, SAFEGUARDING, PHRASE)
    box = bytes(Complaint.objects.get().box)
    assert "Занадто довго" in open_sealed(new, box).decode()
    with pytest.raises(CannotOpen):
        open_sealed(old, box)


def test_a_rotation_that_is_killed_half_way_changes_nothing(instrument, circle, miro, key):
    answer, _root = write_answer(instrument)
    before = (bytes(AnswerKey.objects.get().for_team), bytes(Circle.objects.get().public_key))

    def killed(old, new):
        reseal_for(MODERATION)(old, new)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(miro, MODERATION, PHRASE, killed, today=TODAY)
    assert (bytes(AnswerKey.objects.get().for_team), bytes(Circle.objects.get().public_key)) == before
    assert open_with_team_key(key_under_phrase(miro, MODERATION, PHRASE), answer)


def test_every_step_is_in_the_audit_without_a_phrase(circle, miro, nadia):
    halves = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    recover(nadia, MODERATION, halves, OWN, today=TODAY)
    rotate(miro, MODERATION, PHRASE, reseal_for(MODERATION), today=TODAY)
    verbs = list(Entry.objects.values_list("verb", flat=True))
    for verb in ("vault-envelopes-moderation", "vault-recovered-moderation", "vault-rotated-moderation"):
        assert verb in verbs
    assert not [verb for verb in verbs if any(half in verb for half in halves)]


def test_the_commands_make_envelopes_recover_rotate_and_lock(circle, miro, nadia, monkeypatch, capsys):
    monkeypatch.setenv("VAULT_PHRASE", PHRASE)
    call_command("vault_envelopes", "--circle", "moderation", "--by", miro.email)
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    halves = [line for line in lines if line.count(" ") == 5 and "." not in line and "Envelope" not in line]
    assert len(halves) == 2
    StaffKey.objects.all().delete()
    monkeypatch.setenv("VAULT_ENVELOPE_1", halves[0])
    monkeypatch.setenv("VAULT_ENVELOPE_2", halves[1])
    monkeypatch.setenv("VAULT_NEW_PHRASE", OWN)
    call_command("vault_recover", "--circle", "moderation", "--for", nadia.email)
    monkeypatch.setenv("VAULT_PHRASE", OWN)
    call_command("vault_rotate", "--circle", "moderation", "--by", nadia.email)
    open_vault(nadia, MODERATION, OWN, now=timezone.now())
    call_command("vault_lock")
    assert "1 closed" in capsys.readouterr().out
    assert not Opening.objects.exists()


@pytest.mark.parametrize(
    ("command", "changed", "said"),
    [
        (["vault_envelopes", "--by"], {"VAULT_PHRASE": "wrong"}, "opened nothing"),
        (["vault_rotate", "--by"], {"VAULT_PHRASE": "wrong"}, "opened nothing"),
        (["vault_recover", "--for"], {"VAULT_NEW_PHRASE": "short"}, "Four words"),
        (["vault_recover", "--for"], {}, "opened nothing"),
    ],
)
def test_a_command_that_is_refused_says_why_and_changes_nothing(circle, miro, monkeypatch, command, changed, said):
    given = {
        "VAULT_ENVELOPE_1": "a",
        "VAULT_ENVELOPE_2": "b",
        "VAULT_NEW_PHRASE": OWN,
        "VAULT_PHRASE": PHRASE,
    } | changed
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    before = list(StaffKey.objects.values_list("box", flat=True))
    with pytest.raises(CommandError, match=said):
        call_command(command[0], "--circle", "moderation", command[1], miro.email)
    assert [bytes(box) for box in StaffKey.objects.values_list("box", flat=True)] == [bytes(box) for box in before]


def test_somebody_who_was_dismissed_opens_nothing_even_with_a_phrase(circle, miro):
    miro.is_active = False
    miro.save()
    with pytest.raises(WrongPhrase):
        open_vault(miro, MODERATION, PHRASE, now=timezone.now())


def test_a_box_that_was_sealed_for_another_key_stops_the_rotation_and_says_so(sana, monkeypatch):
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
    receive_complaint("other", "Занадто довго", today=TODAY)
    Complaint.objects.update(box=b"moved here by hand" * 10)
    monkeypatch.setenv("VAULT_PHRASE", PHRASE)
    before = bytes(Circle.objects.get().public_key)
    with pytest.raises(CommandError, match="another key"):
        call_command("vault_rotate", "--circle", "safeguarding", "--by", sana.email)
    assert bytes(Circle.objects.get().public_key) == before
