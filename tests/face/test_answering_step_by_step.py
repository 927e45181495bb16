"""One question at a time, saved as it goes, with nothing kept in the browser."""

import pytest

from tests.face.stage import Stage
from tests.face.test_what_every_young_page_keeps import page as rendered

pytestmark = pytest.mark.browser


@pytest.fixture
def stage(page):
    return Stage(page, lambda name: rendered(name, "uk"))


def shown(page) -> list[str]:
    return page.locator("[data-stage]:visible h2").all_text_contents()


def forward(page, times: int = 1):
    for _step in range(times):
        page.click(".steps [data-next]")


def test_what_this_is_comes_one_idea_at_a_time(stage, page):
    stage.open("what")
    page.click("text=Так")
    assert shown(page) == ["Хто питає і навіщо"]
    forward(page, 2)
    assert shown(page) == ["Ми не знаємо, хто ти"]
    page.click("[data-back]")
    assert shown(page) == ["Що ми знаємо про тебе"]


def test_whoever_is_not_sure_is_told_that_closing_is_better(stage, page):
    stage.open("what")
    page.click("text=Не знаю")
    assert page.locator("#better").is_visible()
    assert shown(page) == ["Тобі зараз спокійно тут відповідати?"]


def test_questions_come_one_at_a_time_and_say_which_of_how_many(stage, page):
    stage.open("ask")
    forward(page, 3)
    assert shown(page) == ["Як тобі у школі цього тижня?"]
    assert page.locator("[data-stage]:visible .thread").inner_text() == "Питання 3 з 6"


def test_the_history_does_not_grow(stage, page):
    stage.open("age")
    before = page.evaluate("history.length")
    page.click("text=13–15")
    page.wait_for_url("**/what/101/uk/13-15")
    page.click("text=Так")
    forward(page, 2)
    page.click("text=Почати")
    page.wait_for_url("**/ask/**")
    forward(page, 8)
    page.wait_for_selector("text=Твої відповіді")
    assert page.evaluate("history.length") == before


def test_whoever_only_chooses_sees_no_box_for_own_words(stage, page):
    stage.open("ask")
    page.check("[name=own-words][value=no]")
    forward(page, 7)
    page.wait_for_selector("text=Твої відповіді")
    assert [path for path, _form in stage.posts] == ["/look"]


def test_no_more_than_the_most_can_be_chosen_and_a_way_not_to_answer_stands_alone(stage, page):
    stage.open("ask")
    forward(page, 2)
    for value in ("v0", "v1", "v2"):
        page.locator(f"[data-most] .choices:not(.choices--pass) [value={value}]").check()
    page.locator("[data-most] .choices:not(.choices--pass) [value=v3]").click()
    assert page.locator("[data-most] :checked").count() == 3
    page.locator("[data-most] [data-way]").first.check()
    assert page.locator("[data-most] :checked").count() == 1


def test_skipping_forgets_what_was_chosen_and_goes_on(stage, page):
    stage.open("ask")
    forward(page)
    page.locator("[data-stage]:visible [type=radio]").first.check()
    page.click("[data-skip]")
    assert page.locator("[name=q-k1]:checked").count() == 0
    assert shown(page) == ["Що допомогло б?"]


def test_a_change_is_saved_ten_seconds_later_with_a_growing_number(stage, page):
    page.clock.install()
    stage.open("ask")
    page.check("[name=counted][value=yes]")
    page.clock.run_for(10_500)
    page.check("[name=counted][value=no]")
    page.clock.run_for(10_500)
    page.wait_for_timeout(300)
    saves = [form for path, form in stage.posts if path == "/save"]
    assert [form["counted"] for form in saves] == [["yes"], ["no"]]
    assert [form["sequence"] for form in saves] == [["1"], ["2"]]


def test_without_a_network_the_page_says_so_keeps_everything_and_sends_later(stage, page):
    stage.open("ask")
    forward(page, 7)
    page.fill("textarea", "Більше часу на завдання.")
    stage.network = False
    forward(page)
    page.wait_for_selector("text=Зв’язку немає.")
    assert page.input_value("textarea") == "Більше часу на завдання."
    stage.network = True
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.wait_for_selector("text=Твої відповіді")
    assert stage.posts[-1][1]["w-k6"] == ["Більше часу на завдання."]


def test_a_text_that_is_too_long_is_kept_whole_and_not_sent(stage, page):
    stage.open("ask")
    forward(page, 7)
    page.fill("textarea", "а" * 301)
    forward(page)
    assert page.locator("[data-too-long]").is_visible()
    assert len(page.input_value("textarea")) == 301
    assert stage.posts == []


def test_a_double_tap_on_send_sends_once(stage, page):
    stage.open("ask")
    forward(page, 8)
    page.wait_for_selector("text=Слова в мене. Надіслати")
    page.evaluate("() => { const b = document.querySelector('[name=keep][value=yes]'); b.click(); b.click() }")
    page.wait_for_selector("text=Дякуємо. Відповідь у нас")
    assert [form["keep"] for path, form in stage.posts if path == "/send"] == [["yes"]]


def test_help_opens_over_the_questions_and_nothing_is_lost(stage, page):
    stage.open("ask")
    forward(page, 7)
    page.fill("textarea", "Тихе місце.")
    page.wait_for_load_state("networkidle")
    stage.network = False  # Help was fetched beforehand
    page.click(".button--help")
    page.wait_for_selector("text=Потрібна допомога зараз?")
    page.click("text=Назад до питань")
    assert page.input_value("textarea") == "Тихе місце."


def test_ANS_nothing_is_kept_in_the_browser(stage, page):
    stage.open("ask")
    forward(page, 7)
    page.fill("textarea", "Тихе місце.")
    kept = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"
    )
    assert kept == [0, 0, 0]


def test_X_08_without_javascript_one_plain_form_holds_every_question(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    stage = Stage(page, lambda name: rendered(name, "uk"))
    stage.open("ask")
    assert len(shown(page)) == 8
    page.check("[name=counted][value=yes]")
    page.fill("textarea", "Тихе місце.")
    page.click(".steps [data-next]")
    page.wait_for_selector("text=Твої відповіді")
    assert stage.posts[0][1]["w-k6"] == ["Тихе місце."]
    context.close()
