"""X-01 without a mouse: a wrong digit, pictures, questions, Help and back, language, Close; focus always in sight."""

import pytest

from home.texts import locales
from tests.close.keys import Keys

pytestmark = pytest.mark.browser
SIZES = {"320": (320, 568), "1280": (1280, 800)}
OTHER = {"uk": "en", "en": "uk"}


@pytest.fixture(params=[True, False], ids=["with-script", "without-script"])
def script(request) -> bool:
    return request.param


@pytest.fixture(params=SIZES)
def keys(request, browser, script):
    width, height = SIZES[request.param]
    context = browser.new_context(
        viewport={"width": width, "height": height}, java_script_enabled=script, reduced_motion="reduce"
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield Keys(page, script=script)
    context.close()


def slip(code: str) -> str:
    """The code with one wrong digit."""
    return code[:-1] + str((int(code[-1]) + 1) % 10)


@pytest.mark.parametrize("locale", locales())
def test_X_01_everything_from_the_code_to_close_with_a_keyboard_only(keys, live_server, house, codes, way_out, locale):
    page = keys.page
    page.goto(f"{live_server.url}/{locale}/")
    assert keys.is_at_the_top()
    # the language, there and back
    keys.go_to(f".lang [lang={OTHER[locale]}]").enter(f"html[lang={OTHER[locale]}]")
    keys.go_to(f".lang [lang={locale}]").enter(f"html[lang={locale}]")
    # a digit is wrong, and again: the focus is in the box, and the reason is in sight beside it
    keys.go_to("#code")
    for _time in range(2):
        keys.press("Control+A")
        page.keyboard.type(slip(codes[0]))
        keys.press("Tab")
        keys.look()
        keys.enter("#code[aria-invalid=true]")
        keys.comes_to("#code")
        assert page.input_value("#code") == slip(codes[0])
        keys.look()
        assert page.locator("#code-wrong[role=alert]").is_visible()
        assert page.get_attribute("#code", "aria-errormessage") == "code-wrong"
    # the code is right, Enter in the box; the pictures are the same
    keys.press("Control+A")
    page.keyboard.type(codes[0])
    keys.enter(".pics__two")
    assert keys.is_at_the_top()
    keys.go_to("button[name=pictures][value=yes]").press("Space")
    page.wait_for_url("**/what/**")
    assert keys.is_at_the_top()
    # Help and back
    keys.go_to(".button--help").enter(".help")
    assert keys.is_at_the_top()
    if keys.script:
        keys.go_to("[data-back-here] button").enter("a[href$='/13-15']")
        keys.comes_to(".button--help")  # back where one was
    else:
        page.go_back()
    # Close: the first two stops of every page
    page.goto(page.url)
    keys.press("Tab", "Tab")
    keys.look()
    keys.press("Enter")
    page.wait_for_url(way_out)


@pytest.mark.parametrize("keys", ["320"], indirect=True)
def test_X_01_all_questions_are_answered_and_sent_with_a_keyboard_only(keys, live_server, house, codes):
    page = keys.page
    page.goto(f"{live_server.url}/uk/")
    keys.go_to("#code")
    page.keyboard.type(codes[0])
    keys.enter(".pics__two")
    keys.go_to("button[name=pictures][value=yes]").press("Space")
    page.wait_for_url("**/what/**")
    keys.go_to("a[href$='/what/101/uk/13-15']").enter("[data-stage]")
    if keys.script:
        keys.go_to("a[href='#who']").press("Enter")
        for _screen in range(2):
            assert keys.is_at_the_top(), "each step begins at its heading"
            keys.go_to(".steps [data-next]").press("Enter")
    keys.go_to("a[href$='/ask/101/uk/13-15']").enter("[name=counted]")
    keys.go_to("[name=counted]").press("Space", "ArrowRight", "ArrowLeft")
    assert page.is_checked("[name=counted][value=yes]")
    keys.go_to("[name=own-words]").press("Space")
    if keys.script:
        keys.go_to(".steps [data-next]").press("Space")
        assert keys.is_at_the_top()
    first = page.locator("[data-kind]").first
    keys.go_to("[data-kind]:not([hidden]) input").press("Space")
    assert first.locator("input:checked").count() == 1
    if keys.script:
        for _question in range(page.locator("[data-kind]").count()):
            keys.go_to(".steps [data-next]").press("Enter")
    else:
        keys.go_to(".steps [data-next]").press("Enter")
    page.wait_for_selector(".secret__w")
    assert keys.is_at_the_top()
    keys.go_to("button[name=keep][value=yes]").press("Enter")
    page.wait_for_url("**/thanks/**")
    assert keys.is_at_the_top()
