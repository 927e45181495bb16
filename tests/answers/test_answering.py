"""From a code to a thank-you."""

from datetime import date

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.invitations.actions import issue_codes
from consultations.models import Answer, AnswerKey, Draft, UnusedCode, Words
from consultations.questions.layout import unpack
from tests.journey import PRIVATE_KEY, Young, six_words, unknown_code

pytestmark = pytest.mark.django_db


def test_a_code_leads_to_a_stored_answer_that_counts(amina, codes):
    words, thanked = amina.answer(codes[0], amina.form(words="Більше часу на завдання"), tell="may")
    assert len(words) == 6
    assert (thanked.status_code, thanked["Location"]) == (303, "/thanks/101/uk")
    answer = Answer.objects.get()
    assert answer.counted
    assert answer.cohort.issued_count == 20
    assert answer.assent == 3
    assert UnusedCode.objects.count() == 19
    _key, content = open_with_team_key(PRIVATE_KEY, answer)
    assert set(content["words"].values()) == {"Більше часу на завдання"}
    assert content["uses"] == {"tell": "may", "print": "dont", "draw": "dont"}
    assert content["trail"] == []


def test_the_packed_choices_are_what_was_chosen(amina, codes):
    form = amina.form(place=1)
    amina.answer(codes[0], form)
    stored = unpack(amina.instrument.layout, Answer.objects.get().choices)
    assert {name: form[name] for name in stored if name in form} == {n: v for n, v in stored.items() if n in form}


def test_an_answer_without_own_words_has_no_box(amina, codes):
    amina.answer(codes[0])
    assert (Words.objects.count(), AnswerKey.objects.count()) == (0, 0)


def test_ASS_04_a_blank_answer_is_accepted(amina, codes):
    _words, thanked = amina.answer(codes[0], amina.blank())
    assert thanked.status_code == 303
    assert set(Answer.objects.get().choices) == {252}
    assert not Answer.objects.get().counted


def test_ASS_01_saying_no_to_being_counted_still_sends(amina, codes):
    _words, thanked = amina.answer(codes[0], amina.form(counted="no"))
    answer = Answer.objects.get()
    assert (thanked.status_code, answer.counted, answer.cohort) == (303, False, None)
    assert UnusedCode.objects.count() == 19


def test_ASS_01_saying_no_to_own_words_drops_them_and_says_so(amina, codes):
    amina.start(codes[0])
    form = amina.form(words="canary")
    looked = amina.look(form | {"own-words": "no"})
    assert looked.context["dropped_words"]
    assert b"canary" not in looked.content
    amina.send()
    assert Words.objects.count() == 0
    assert Answer.objects.get().assent == 1


def test_words_that_are_not_needed_leave_no_way_back(amina, codes):
    amina.answer(codes[0], amina.form(words="слова"), keep="no")
    assert Answer.objects.get().receipt_digest is None
    assert AnswerKey.objects.get().for_child is None


def test_what_was_not_chosen_is_not_allowed(amina, codes):
    amina.answer(codes[0], amina.form(words="слова"))
    _key, content = open_with_team_key(PRIVATE_KEY, Answer.objects.get())
    assert content["uses"] == {"tell": "dont", "print": "dont", "draw": "dont"}


def test_the_six_words_stay_the_same_while_one_looks_and_changes(amina, codes):
    amina.start(codes[0])
    first = six_words(amina.look(amina.form()))
    assert six_words(amina.look(amina.form(place=1))) == first
    assert six_words(amina.look()) == first


def test_looking_shows_what_was_chosen_and_written(amina, codes):
    amina.start(codes[0])
    page = amina.look(amina.form(words="Хай Марина не кричить <b>")).content.decode()
    assert "Мова" in page
    assert "&lt;b&gt;" in page
    assert "<b>" not in page


def test_an_answer_has_no_finer_time_than_a_week_and_no_hour_without_danger(amina, codes):
    amina.answer(codes[0], amina.form(words="слова"))
    answer = Answer.objects.get()
    assert answer.flag_hour is None
    assert len(answer.week) == 8


def test_a_cohort_of_fewer_than_twenty_codes_is_not_named(amina, cohort, partner):
    few = issue_codes(cohort, partner, count=10, permission="attested", today=date.today()).codes
    amina.answer(few[0])
    assert (Answer.objects.get().counted, Answer.objects.get().cohort) == (True, None)


def test_a_second_answer_on_the_same_phone_is_another_answer(instrument, codes):
    amina = Young(instrument)
    amina.answer(codes[0])
    amina.answer(codes[1])
    assert Answer.objects.filter(counted=True).count() == 2


def test_an_unknown_code_is_heard_but_not_counted(amina):
    amina.answer(unknown_code(), amina.form(words="слова"))
    answer = Answer.objects.get()
    assert not answer.counted
    assert Words.objects.filter(answer=answer).exists()


def test_both_languages_count_together(instrument, codes):
    Young(instrument, locale="uk").answer(codes[0])
    Young(instrument, locale="en", band="16-17").answer(codes[1])
    assert set(Answer.objects.values_list("language", "age_band")) == {("uk", "13-15"), ("en", "16-17")}


def test_ASS_04_throwing_away_leaves_no_row(amina, codes):
    amina.start(codes[0])
    amina.look(amina.form())
    left = amina.client.get("/x")
    assert left.status_code == 303
    assert left["Clear-Site-Data"] == '"cookies", "storage", "cache"'
    assert Draft.objects.count() == 0
    assert UnusedCode.objects.count() == 20
