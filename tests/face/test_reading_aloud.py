"""INF-06 in a browser: Listen stands only where the device has a voice of its own for this language."""

import json

import pytest

from home.texts import locales
from tests.close.screens import Screens

pytestmark = pytest.mark.browser
OTHER = {"uk": "en-GB", "en": "uk-UA"}
OWN = {"uk": "uk-UA", "en": "en-GB"}
CHOOSE = {
    "uk": [
        "Вирішуєш ти", "Врахувати мою відповідь у спільних числах?", "Так", "Ні",
        "Можна писати й своїми словами. Їх читає наша команда. Показати такі питання?", "Так",
        "Ні, я лише вибиратиму",
    ],
    "en": [
        "You choose", "Count my answer in the shared numbers?", "Yes", "No",
        "You can also answer in your own words. Our team will read them. Show such questions?", "Yes",
        "No, I'll only choose",
    ],
}  # fmt: skip
# A device with these voices, that remembers what it was given to read. The real one needs a voice that can be heard.
DEVICE = """voices => {
  window.said = [];
  const speak = (said) => window.said.push(said);
  const speech = { getVoices: () => voices, speak, cancel() {}, addEventListener() {} };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
}"""


@pytest.fixture
def with_voices(page):
    """Opens a screen where the device has these voices: `with_voices("uk", "ask", {"lang": "uk-UA", …})`."""

    def opened(locale: str, name: str, *voices: dict):
        page.add_init_script(f"({DEVICE})({json.dumps(voices)})")
        return Screens(page, locale).open(name)

    return opened


def shown(page) -> list[str]:
    """Everything of the step that may be read, as somebody sees it."""
    texts = page.locator("[data-stage]:visible").locator("[data-read], .choice__body").locator("visible=true")
    return [" ".join(text.split()) for text in texts.all_text_contents()]


@pytest.mark.parametrize("locale", locales())
def test_INF_06_you_choose_is_read_aloud_where_the_device_has_a_voice(with_voices, locale):
    page = with_voices(locale, "ask", {"lang": OTHER[locale], "localService": True},
                  {"lang": OWN[locale], "localService": True})  # fmt: skip
    button = page.locator("[data-stage]:visible [data-listen]")
    assert button.count() == 1 and button.is_visible()
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    said = page.evaluate("said.map((each) => [each.text, each.lang])")
    read = [" ".join(text.split()) for text, _lang in said]
    assert [text for text in read if text in CHOOSE[locale]] == CHOOSE[locale]
    assert read == shown(page) and len(read) == len(CHOOSE[locale]) + 1, "what is one tap deeper is not read"
    assert {lang for _text, lang in said} == {OWN[locale]}
    page.evaluate("said.at(-1).onend()")
    assert button.get_attribute("aria-pressed") == "false"


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("name", ["what", "ask"])
def test_INF_06_without_a_voice_of_its_own_for_this_language_the_device_offers_nothing(with_voices, locale, name):
    page = with_voices(locale, name, {"lang": OTHER[locale], "localService": True},
                  {"lang": OWN[locale], "localService": False})  # fmt: skip
    assert page.locator("[data-listen]").count() > 1
    assert page.locator("[data-listen]:visible").count() == 0
