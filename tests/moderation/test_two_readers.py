"""What leaves the house, leaves it through two people."""

import pytest
from django.db import connection
from django.utils import timezone

from consultations.answers.receipts import child_key
from consultations.answers.words_box import open_with_child_key, open_with_team_key
from consultations.models import Answer, Entry, Reading, Theme, Voice, Words
from consultations.moderation.actions import Incomplete, Verdict, leave_unsure, second_reading
from consultations.moderation.claiming import claim_next, put_back
from consultations.moderation.moving import NotYours, Overtaken
from consultations.roles.actions import give_role
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role
from tests.moderation.conftest import NOW
from tests.moderation.writing import write_answer
from tests.people import TODAY, texts

pytestmark = pytest.mark.django_db


def trail_of(answer, root) -> list[dict]:
    """The trail as the young person's own key opens it."""
    fresh = Answer.objects.select_related("words", "content_key").get(pk=answer.pk)
    return open_with_child_key(child_key(root), fresh)[1]["trail"]


def words_of(answer, root) -> dict:
    fresh = Answer.objects.select_related("words", "content_key").get(pk=answer.pk)
    return open_with_child_key(child_key(root), fresh)[1]["words"]


def everything_stored() -> bytes:
    """Every value of every table, and the file itself where there is one."""
    rows = b""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            rows += repr([[bytes(v) if isinstance(v, memoryview) else v for v in row] for row in cursor]).encode()
    return rows


def test_MOD_07_one_person_alone_cannot_let_words_out(instrument, consultation, readings, key):
    write_answer(instrument)
    reading = readings.first()
    assert Voice.objects.count() == 0
    with pytest.raises((NotYours, Overtaken)):
        second_reading(reading, readings.miro, key, Verdict(True), today=TODAY)
    assert claim_next(consultation, readings.miro, now=NOW) is None
    assert Voice.objects.count() == 0


def test_MOD_07_the_first_reader_is_refused_even_with_the_second_role_and_the_claim(instrument, readings, key):
    write_answer(instrument)
    reading = readings.first()
    readings.miro.role_holdings.all().delete()
    give_role(readings.miro, Role.SECOND_READER, readings.consultation, trained_on=timezone.localdate())
    assert claim_next(readings.consultation, readings.miro, now=NOW) is None
    Reading.objects.filter(pk=reading.pk).update(claimed_by=readings.miro)
    reading.refresh_from_db()
    with pytest.raises(NotYours):
        second_reading(reading, readings.miro, key, Verdict(True), today=TODAY)
    assert Voice.objects.count() == 0


def test_two_readers_make_a_voice_in_every_locale_that_remembers_no_answer(instrument, readings):
    answer, root = write_answer(instrument)
    readings.first()
    reading = readings.second()
    voice = Voice.objects.get()
    assert reading.state == State.PASSED_IN_PARTS
    assert voice.texts == {
        "uk": "Мене вчить вчителька. Хочу тихе місце.",
        "en": "A teacher teaches me. I want a quiet place.",
    }
    assert voice.kind == "quote"
    assert trail_of(answer, root) == [
        {"question": str(voice.question_key), "state": "printed", "voices": [str(voice.pk)], "texts": {}}
    ]
    assert str(answer.pk) not in repr(vars(voice))


def test_MOD_05_removed_parts_are_destroyed_when_the_second_reader_agrees(instrument, readings, key):
    answer, root = write_answer(instrument)
    sealed_before = bytes(answer.words.sealed)
    readings.first()
    assert Reading.objects.get().box is not None
    readings.second()
    assert "Олена" not in "".join(words_of(answer, root).values())
    assert Reading.objects.get().box is None
    assert bytes(Words.objects.get().sealed) != sealed_before
    stored = everything_stored()
    assert "Олена Петрівна".encode() not in stored
    assert sealed_before not in stored
    assert repr("Олена Петрівна").encode() not in stored
    _key, content = open_with_team_key(key, Answer.objects.get())
    assert "Олена" not in repr(content)


@pytest.mark.parametrize(
    ("tell", "print_", "kinds", "state"),
    [
        ("may", "may", ["quote"], "printed"),
        ("may", "first", ["told"], "to-show"),
        ("dont", "first", [], "to-show"),
        ("may", "dont", ["told"], "told"),
        ("dont", "dont", [], "not-printed"),
    ],
)
def test_only_what_was_allowed_leaves(instrument, readings, tell, print_, kinds, state):
    answer, root = write_answer(instrument, uses={"tell": tell, "print": print_})
    readings.first()
    readings.second()
    assert list(Voice.objects.values_list("kind", flat=True)) == kinds
    assert trail_of(answer, root)[0]["state"] == state


def test_words_told_in_ours_need_permission_to_be_told(instrument, readings):
    answer, root = write_answer(instrument, uses={"tell": "dont", "print": "may"})
    readings.first(outcome="told")
    readings.second()
    assert Voice.objects.count() == 0
    assert trail_of(answer, root)[0]["state"] == "not-printed"


def test_removed_words_are_gone_and_the_young_person_is_told(instrument, readings):
    answer, root = write_answer(instrument)
    readings.first(outcome="remove", reason="abuse")
    assert readings.second().state == State.REMOVED
    assert trail_of(answer, root)[0]["state"] == "removed"
    assert set(words_of(answer, root).values()) == {""}
    assert Voice.objects.count() == 0


def test_MOD_05_removing_needs_a_reason(instrument, readings):
    write_answer(instrument)
    with pytest.raises(Incomplete) as refused:
        readings.first(outcome="remove", reason="")
    assert refused.value.missing[0].endswith(":reason")


def test_a_translation_that_is_missing_stops_the_words(instrument, readings):
    write_answer(instrument)
    with pytest.raises(Incomplete) as refused:
        readings.first(texts={"en": "  "})
    assert refused.value.missing[0].endswith(":texts")


def test_words_in_another_language_need_a_translation_into_every_locale(instrument, readings):
    write_answer(instrument)
    with pytest.raises(Incomplete):
        readings.first(original_locale="other", texts={"en": "A quiet place."})
    put_back(Reading.objects.get(), readings.miro, today=TODAY)
    readings.first(original_locale="other", texts={"en": "A quiet place.", "uk": "Тихе місце."})


def test_what_was_sent_back_waits_for_a_moderator_with_what_was_proposed(instrument, readings):
    write_answer(instrument)
    readings.first()
    readings.second(agree=False, note="Перекладіть м’якше.")
    assert Voice.objects.count() == 0
    again = claim_next(readings.consultation, readings.miro, now=NOW)
    assert again is not None
    assert again.box is not None


def test_unsure_words_wait_for_another_person_and_cannot_be_agreed(instrument, readings, key, dana):
    write_answer(instrument)
    reading = claim_next(readings.consultation, readings.miro, now=NOW)
    leave_unsure(reading, readings.miro, key, {}, today=TODAY)
    assert claim_next(readings.consultation, readings.miro, now=NOW) is None
    with pytest.raises(Incomplete):
        readings.second()
    put_back(Reading.objects.get(), readings.nadia, today=TODAY)
    assert claim_next(readings.consultation, dana, now=NOW) is not None


def test_themes_are_those_both_readers_marked(instrument, readings, consultation):
    names = [texts("Дорослий", "An adult"), texts("Час", "Time")]
    adult, time = (str(Theme.objects.create(consultation=consultation, names=each).pk) for each in names)
    answer, _root = write_answer(instrument)
    question = next(iter(readings_questions(answer, readings.key)))
    readings.first(themes=[adult, time])
    readings.second(themes={question: [time]})
    assert Voice.objects.get().themes == [time]


def readings_questions(answer, key) -> dict:
    return open_with_team_key(key, answer)[1]["words"]


def test_PRO_08_every_decision_leaves_an_audit_without_a_word_of_content(instrument, readings):
    write_answer(instrument)
    readings.first()
    readings.second()
    verbs = list(Entry.objects.filter(verb__startswith="words").values_list("verb", flat=True))
    assert verbs == ["words-claimed", "words-read-first", "words-claimed", "words-agreed"]
    assert "Олена" not in repr(list(Entry.objects.values()))


def test_a_decision_that_fails_leaves_no_audit(instrument, readings):
    write_answer(instrument)
    with pytest.raises(Incomplete):
        readings.first(texts={})
    assert not Entry.objects.filter(verb="words-read-first").exists()
