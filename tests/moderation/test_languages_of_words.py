"""Which language words are in: marked by the reader, said beside the quote, translated where we do not speak it."""

import pytest
from django.utils.translation import override

from consultations.models import Voice
from consultations.moderation.forms import spoken_languages
from consultations.moderation.proposals import completed
from consultations.reports.page import voice_view
from consultations.vocabulary.languages import SPOKEN, translated_from, written_in
from tests.moderation.first_form import form_for

BOTH = {"uk": "Тихе місце.", "en": "A quiet place."}
SAID = [("ru", "Переклад з російської", "Translated from Russian"),
        ("crh", "Переклад із кримськотатарської", "Translated from Crimean Tatar"),
        ("other", "Переклад з іншої мови", "Translated from another language"),
        ("uk", "Написано українською", "Written in Ukrainian"),
        ("en", "Написано англійською", "Written in English")]  # fmt: skip


def test_five_languages_can_be_marked():
    assert [code for code, _name in spoken_languages()] == ["uk", "en", "ru", "crh", "other"]
    assert max(map(len, SPOKEN)) <= Voice._meta.get_field("original_locale").max_length


@pytest.mark.parametrize("code", ["ru", "crh", "other"])
def test_words_in_another_language_need_every_language_of_the_site(code):
    form = form_for("Тихое место.", sent={"Q0-language": code, "Q0-outcome": "pass", "Q0-text-uk": "Тихе місце."})
    part = completed(form.proposal()["Q0"])
    assert part["original_locale"] == code and part["texts"] == {"uk": "Тихе місце."}
    assert [row["code"] for row in form.sections[0].translations if not row["original"]] == ["uk", "en"]


def test_words_in_a_language_of_the_site_are_their_own_text():
    form = form_for("A quiet place.", sent={"Q0-language": "en", "Q0-outcome": "pass", "Q0-text-uk": "Тихе місце."})
    assert completed(form.proposal()["Q0"])["texts"] == {"en": "A quiet place.", "uk": "Тихе місце."}


def test_a_language_that_nobody_offers_is_refused():
    assert not form_for("Так.", sent={"Q0-language": "xx"}).is_valid()


@pytest.mark.parametrize(("code", "uk", "en"), SAID)
def test_a_quote_says_the_name_of_its_language_to_each_reader(code, uk, en):
    voice = {"kind": "quote", "texts": BOTH, "original": code, "band": ""}
    for locale, said in (("uk", uk), ("en", en)):
        with override(locale):
            assert voice_view(voice)["wrote"] == said


def test_a_language_without_a_name_is_not_guessed():
    with override("en"):
        assert (written_in("pl"), translated_from("pl")) == (
            "In the words that were written",
            "Translated from another language",
        )
