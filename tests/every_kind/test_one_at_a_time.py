"""One question at a time, without a clock, and a calm end."""

import re
from pathlib import Path

import pytest

from consultations.questions.queries import questions_of
from tests.assent.reading import rendered
from tests.face.contexts import ANSWERS, PAGES, WHAT
from tests.face.test_what_every_young_page_keeps import page

# Words for what has another word here: these questions, six words, card, reply, Close, answer.
OTHER_WORDS = {
    "uk": r"анкет|опитувальник|респондент|парол|логін|флаєр|фідбек|анулю|швидкий вихід|цитат",
    "en": r"survey|questionnaire|respondent|password|login|log in|flyer|feedback|quick exit|withdraw",
}
CLOCKS = re.compile(r"countdown|time left|залишилося часу|http-equiv=.refresh", re.IGNORECASE)


@pytest.mark.django_db
@pytest.mark.parametrize(("locale", "says"), [("uk", "Питання {n} з {all}"), ("en", "Question {n} of {all}")])
def test_ANS_03_every_question_says_its_place_and_none_has_a_clock(every, client, locale, says):
    html = client.get(f"/ask/101/{locale}/13-15").content.decode()
    questions = list(questions_of(every))
    told = re.findall(says.format(n=r"(\d+)", all=r"(\d+)"), re.sub(r"<[^>]+>|\s+", " ", html))
    assert {int(whole) for _place, whole in told} == {len(questions)}
    assert sorted({int(place) for place, _whole in told}) == list(range(1, len(questions) + 1))
    assert not CLOCKS.search(html)


def test_ANS_03_no_script_of_a_young_person_counts_time_down():
    for script in ("ask.js", "young.js", "draw.js"):
        assert not re.search(r"countdown|setInterval", Path("static/chutno", script).read_text())


@pytest.mark.django_db
def test_INF_06_each_question_can_be_heard_and_nobody_elsewhere_speaks(every, client):
    html = client.get("/ask/101/uk/10-12").content.decode()
    questions = re.findall(r'<section class="stage[^>]*data-kind(?!="statements").*?</section>', html, re.DOTALL)
    assert len(questions) > 5
    assert all("data-listen" in question or "<audio" in question for question in questions)
    assert all('preload="none"' in audio for audio in re.findall(r"<audio[^>]*>", html))
    assert not re.search(r'<audio[^>]*src="(?:https?:)?//', html), "nobody else's server speaks"


@pytest.mark.django_db
def test_INF_06_a_hard_word_is_explained_in_place(every, client):
    question = questions_of(every)[0]
    question.texts["uk"]["13-15"]["terms"] = [["Опіка", "Коли дорослі дбають про дитину."]]
    question.save()
    [section] = re.findall(rf'<section class="stage[^>]*id="s-{question.position}".*?</section>',
                           client.get("/ask/101/uk/13-15").content.decode(), re.DOTALL)  # fmt: skip
    assert "<dt>Опіка</dt><dd>Коли дорослі дбають про дитину.</dd>" in section


@pytest.mark.parametrize("band", ["6-9", "10-12", "13-15"])
def test_INF_06_each_screen_before_the_questions_can_be_heard(band):
    shown = rendered(ANSWERS + "what.html", "uk", WHAT | {"band": band})
    screens = re.findall(r'<section class="stage.*?</section>', shown, re.DOTALL)
    assert screens and all("data-listen" in screen for screen in screens)


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_ANS_12_it_ends_calmly_with_thanks_a_rest_help_and_the_day_of_the_reply(locale):
    html = page("thanks", locale)
    for wanted in {"uk": ("Дякуємо", "випити води"), "en": ("Thank you", "drink some water")}[locale]:
        assert wanted in html
    assert f"/help/{locale}" in html and "/changed/101/" in html
    assert not re.search(
        r"<form|share this|поділи|your score|балів|badge", html.split("<main", 1)[1].split("</main>")[0]
    )


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_WIT_02_what_cannot_be_taken_back_is_said_where_it_is_taken_back(locale):
    html = page("mine-taking", locale)
    for wanted in {"uk": ("на папері", "не зміняться"), "en": ("on paper", "will not change")}[locale]:
        assert wanted in html


def test_X_04_no_drawn_sign_stands_without_words():
    for template in Path("templates").rglob("*.html"):
        for tag, inside in re.findall(r"<(button|a|summary)\b[^>]*>(.*?)</\1>", template.read_text(), re.DOTALL):
            if "{% icon" in inside or "<svg" in inside:
                words = re.sub(r"<[^>]+>|\{% icon [^%]*%\}", "", inside)
                assert re.search(r"translate|\{\{|include", words), f"{template}: {tag} {inside[:80]}"


def test_X_06_one_thing_has_one_word_on_every_page_of_a_young_person():
    for name in PAGES:
        for locale, others in OTHER_WORDS.items():
            said = re.sub(r"<[^>]+>", " ", page(name, locale).split("<main", 1)[1]).lower()
            assert not re.search(others, said), (name, locale)
