"""Words may be seen in every language or not at all, and a voice remembers nothing of its answer."""

import pytest

from consultations.models import Voice
from consultations.voices.actions import NotComplete, remove_voices
from consultations.voices.queries import voices_by_id, voices_of
from tests.people import texts
from tests.reporting import voice


@pytest.mark.parametrize("words", [{"uk": "Лише так"}, {"uk": "Так", "en": " "}, {}])
def test_SUM_09_words_in_one_language_alone_are_not_shown(consultation, words):
    with pytest.raises(NotComplete):
        voice(consultation, words=words)
    assert not Voice.objects.exists()


def test_a_voice_is_seen_only_in_its_own_consultation(consultation, other_consultation):
    mine = voice(consultation)
    assert voices_of(consultation) == [mine]
    assert voices_of(other_consultation) == []


def test_removed_words_are_gone(consultation):
    first, second = voice(consultation), voice(consultation, words=texts("Інше", "Other"))
    assert remove_voices([first.pk]) == 1
    assert list(voices_by_id([first.pk, second.pk])) == [str(second.pk)]


def test_a_voice_refers_to_no_answer():
    assert {field.name for field in Voice._meta.get_fields()} == {
        "id", "consultation", "question_key", "kind", "texts", "original_locale", "age_band", "themes",
        "disputed_themes", "translated_by", "checked_by",
    }  # fmt: skip
