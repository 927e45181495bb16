"""INF and ASS: what young people are told before the first question, in every age band and language."""

import html as html_entities
import re
from datetime import date

import pytest

from consultations.questions.legibility import Screen, problems_in
from consultations.questions.plain_language import limits_of, words_of
from home.texts import locales
from tests.assent.reading import BANDS, counts, heard, rendered, screens, seen
from tests.face.contexts import ABOUT, ANSWERS, ASK, PAGES, WHAT

MOST = {"6-9": 80, "10-12": 120, "13-15": 230, "16-17": 230, "18-24": 230}
ENGLISH_TAKES = 1.2  # times the words of the same in Ukrainian (section 6 of the standards)
SCREENS = 6
# The nine things of INF-01, by what stands in the English text of every band: seen or one tap deeper.
SLOTS = {
    "who asks": "Відділ освіти громади",
    "why": "because they want to know what you think",
    "what can change": "Can change: Години",
    "what cannot": "Cannot change now: Де стоїть школа",
    "how long": "Questions: 6. Time: about 15 minutes",
    "who reads it": "Only people from our team read everything",
    "kept until when": "We erase your words 30 days after the report. At the latest on 20 March 2027",
    "what we cannot keep secret": "Whoever sees this screen sees your answer",
    "how to stop and delete": "take it back with six words",
    "when and where the reply is": "Adults have to reply by 1 February 2027. Their reply will be here: /changed/101/uk",
}
EVERY = [(locale, band) for locale in locales() for band in BANDS]


def what(locale: str, band: str, **more) -> str:
    """The short screens of a band, as they stand on the page."""
    return rendered(ANSWERS + "what.html", locale, WHAT | {"band": band} | more)


def choosing(locale: str, band: str, **more) -> str:
    """The first step of the questions, with everything that is on it."""
    page = rendered(ANSWERS + "ask.html", locale, ASK | {"band": band, "younger": band in BANDS[:2]} | more)
    return re.search(r'<section class="stage.*?</section>', page, re.DOTALL)[0]


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_INF_01_from_the_code_to_the_first_question_at_most_six_screens_and_few_words(locale, band):
    words = counts(locale, band)
    most = MOST[band] if locale == "uk" else round(MOST[band] * ENGLISH_TAKES)
    assert len(screens(locale, band)) <= SCREENS
    assert sum(words) <= most, words
    assert max(words) <= limits_of(locale, band).screen, words


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("slot", SLOTS)
def test_INF_01_each_of_the_nine_things_is_said_or_one_tap_deeper(slot, band):
    assert SLOTS[slot] in heard(what("en", band)), slot


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_INF_01_every_text_is_there_in_every_language(locale, band):
    """As many texts, of which none is left in the other language."""
    said = re.findall(r"<(?:p|h2)[^>]* data-read>(.*?)</(?:p|h2)>", what(locale, band), re.DOTALL)
    assert len(said) == len(re.findall("data-read", what("en", band)))
    ours = [heard(text) for text in said]
    assert all(words_of(text) for text in ours)
    latin = {word for text in ours for word in re.findall(r"[A-Za-z]{3,}", text.replace("/changed/101/uk", ""))}
    assert locale == "en" or latin <= {"Shift"}


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_INF_01_X_05_each_screen_is_as_easy_as_its_band_needs(locale, band):
    """The running text as it is rendered; an editor's words are held to their limits before anything opens."""
    short = ABOUT | {"who": "7", "decision": "7", "title": "7", "can_change": "7", "cannot_change": "7"}
    page = what(locale, band, about=short | {"reply_by": date(2027, 5, 14)})
    for place, stage in enumerate(re.findall(r'<section class="stage.*?</section>', page, re.DOTALL)):
        visible = re.sub(r"<details.*?</details>|<div class=\"better.*?</div>\s*</div>", "", stage, flags=re.DOTALL)
        texts = tuple(heard(text) for text in re.findall(r"<p[^>]* data-read>(.*?)</p>", visible, re.DOTALL))
        heading = heard(re.search(r"<h2.*?</h2>", stage, re.DOTALL)[0])
        assert problems_in(Screen(f"{place}", locale, band, texts)) == []
        assert len(words_of(heading)) <= limits_of(locale, band).heading


@pytest.mark.parametrize("band", BANDS)
def test_INF_02_nobody_can_come_because_we_do_not_know_who_somebody_is(band):
    said = seen(what("en", band))
    assert "We don't know who you are" in said
    assert re.search(r"[Ww]e can't come", said)
    assert re.search(r"tap Help|Tell the adult", said), "who can help is said there, too"
    written = "someone who knows what to do reads" in said.replace("Someone", "someone")
    assert written == (band != "6-9"), "the youngest write nothing"


def test_INF_02_who_may_be_told_is_said_where_words_are_written():
    said = seen(what("en", "13-15"))
    assert "They may ask those who gave out the cards to talk to everyone." in said
    assert "They won't show them your words." in said


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_INF_03_they_may_not_do_everything_stands_in_the_same_size(locale, band):
    said = {"uk": "Може, зроблять не все.", "en": "They may not do everything."}[locale]
    [paragraph] = re.findall(r"<p([^>]*)>([^<]*" + said + ")", what(locale, band))
    assert paragraph[0].strip() == "data-read", "neither smaller nor paler"
    assert said in seen(what(locale, band)), "not one tap deeper"


@pytest.mark.parametrize("band", BANDS)
def test_INF_04_what_stays_on_the_phone_is_said_on_the_first_screen(band):
    _age, first, *_rest = screens("en", band)
    assert re.search(r"browser history stays|not the history", seen(first)), "history_not_erased"
    deeper = heard(first)
    for text in (
        "This page may stay there", "A private window keeps no such list", "A program on the phone can show it",
        "somebody else's phone", "Your card brings you back here", "your six words do", "Shift three times",
    ):  # fmt: skip
        assert text in deeper


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_INF_05_not_sure_and_no_end_kindly_inside_the_page(locale, band):
    first = screens(locale, band)[1]
    answers = re.search(r'<div class="equal equal--three">.*?</div>', first, re.DOTALL)[0]
    addresses = re.findall(r'href="([^"]*)"', answers)
    assert addresses == ["#who", "#better", "#better"], "nothing is sent, whatever is pressed"
    assert len(set(re.findall(r'class="([^"]*)" href', answers))) == 1, "of one size"
    better = re.search(r'<div class="better.*?</section>', first, re.DOTALL)[0]
    assert 'href="/x"' in better and f'href="/help/{locale}"' in better
    assert "<form" not in first and "<input" not in first
    assert 'id="who"' in what(locale, band)


@pytest.mark.parametrize("locale", locales())
def test_INF_07_the_page_for_adults_is_short_and_says_not_to_read_and_not_to_shape(locale):
    page = rendered(*_named("adults", locale))
    assert len(words_of(heard(re.search(r"<main.*?</main>", page, re.DOTALL)[0]))) <= 200
    said = heard(page)
    wanted = {
        "uk": ("Не читайте відповідей", "Не підказуйте", "Не вмовляйте"),
        "en": ("Do not read the answers", "Do not suggest", "Do not persuade"),
    }
    assert all(text in said for text in wanted[locale])
    assert re.findall(r"<title>(.*?)</title>", page) == [{"uk": "Чутно", "en": "Chutno"}[locale]]
    assert all(f'href="/adults/{locale}"' in what(locale, band) for band in BANDS)


def _named(name: str, locale: str) -> tuple[str, str, dict]:
    template, context = PAGES[name]
    return template, locale, context


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_ASS_01_only_two_things_are_asked_and_nothing_is_chosen_beforehand(locale, band):
    first = choosing(locale, band)
    names = re.findall(r'<input[^>]* name="([^"]*)"', first)
    assert names == ["counted", "counted", "own-words", "own-words"]
    assert not re.search(r"<input[^>]* (checked|required)", first)
    shapes = re.findall(r'<label class="([^"]*)">', first)
    assert len(shapes) == 4 and len(set(shapes)) == 1, "no is as large as yes"


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_ASS_01_own_words_are_asked_about_only_where_something_is_written_or_drawn(locale, band):
    assert re.findall(r'name="([^"]*)"', choosing(locale, band, asks_words=False)) == ["counted", "counted"]
    assert 'name="own-words"' in choosing(locale, band, asks_words=True)
    assert 'name="own-words"' in choosing(locale, band), "where nobody said, it is asked"


@pytest.mark.parametrize("band", BANDS)
def test_ASS_02_whether_it_was_clear_is_said_beside_the_text_and_never_asked(band):
    page = what("en", band) + choosing("en", band)
    for answer in ("Do we know your name? No.", "Can you stop at any time? Yes."):
        [opened] = [each for each in re.findall(r"<details.*?</details>", page, re.DOTALL) if answer in heard(each)]
        assert "Clear?" in seen(opened) and answer not in seen(opened)
        assert not re.search(r"<input|<button|<form", opened)


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_ASS_03_it_is_said_that_one_is_asked_once_more(locale, band):
    said = {"uk": "Перед надсиланням ми все покажемо й спитаємо ще раз.", "en": "ask once more."}[locale]
    assert said in heard(what(locale, band))


@pytest.mark.parametrize("band", BANDS)
def test_ASS_05_how_to_take_it_back_until_when_and_what_then_cannot_be_done(band):
    said = heard(what("en", band))
    assert "you can take it back with six words" in said
    assert "at the latest until 20 March 2027. Later we can't." in said
    assert "If the shared numbers are ready, they will not change." in said


@pytest.mark.parametrize(("locale", "band"), EVERY)
def test_every_running_text_can_be_found_to_be_read_aloud(locale, band):
    page = what(locale, band) + choosing(locale, band)
    stages = "".join(re.findall(r'<section class="stage.*?</section>', page, re.DOTALL))
    for tag, text in re.findall(r"<(?:p|h2|legend)\b([^>]*)>(.*?)</(?:p|h2|legend)>", stages, re.DOTALL):
        quiet = re.search(r'class="(note|seen-by-readers)', tag) or "<a " in text
        assert "data-read" in tag or quiet, html_entities.unescape(text)
