"""X-01, X-03: three young people at one device, and two sheets keyed in without a mouse, on a small phone."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Error, Page

from consultations.models import Answer, Draft
from home.texts import locales
from tests.close.keys import Keys
from tests.close.walking import NAMES
from tests.groups.leading import SECRET

pytestmark = pytest.mark.browser
PHONE = {"width": 320, "height": 640}
WITHOUT = {"uk": "Без слів. Надіслати", "en": "Without words. Send"}
EVERY = [(locale, script) for locale in locales() for script in (True, False)]


@dataclass
class Room:
    """One device in a room, held now by the adult, now by a young person."""

    page: Page
    address: str
    locale: str
    script: bool

    def open(self, way: str) -> None:
        self.page.goto(f"{self.address}/group/{self.locale}")
        self.page.check(f"[name=way][value={way}]", force=True)

    def type_code(self, code: str, then: str) -> None:
        self.page.fill("#code", code)
        self.page.press("#code", "Enter")
        self.page.wait_for_selector(".pics__two")
        self.page.click("button[name=pictures][value=yes]")
        self.page.wait_for_url(then)

    def take(self) -> None:
        """The young person takes the device, and reads on to the questions."""
        self.page.click("main a.button--main")
        self.page.wait_for_url("**/what/**")
        self.page.click("a[href$='/13-15']")
        self.page.wait_for_url("**/what/*/*/*")
        if self.script:
            self.page.click(f"[data-stage]:visible a:text-is('{NAMES[self.locale]['yes']}')")
            for _screen in range(2):
                self.page.click(".steps [data-next]:visible")
        self.page.click("a[href*='/ask/']")
        self.page.wait_for_url("**/ask/**")

    def answer(self, words: str) -> None:
        assert SECRET not in self.page.content(), "nothing of the one before"
        self.page.locator("[name=own-words][value=yes]").check(force=True)
        self.page.locator("[name=counted][value=yes]").check(force=True)
        if self.script:
            self.page.evaluate("text => { document.querySelector('textarea').value = text }", words)
            for _step in range(self.page.locator("[data-stage]").count()):
                self.page.evaluate("document.querySelector('.steps [data-next]')?.click()")
        else:
            self.page.locator("textarea").first.fill(words)
            self.page.click(".steps [data-next]")
        self.page.wait_for_selector(".secret__w")
        assert words in self.page.inner_text(".typed"), "as it was typed, whatever is marked in it"

    def send(self) -> None:
        self.page.click(f"button:has-text('{WITHOUT[self.locale]}')")
        self.page.wait_for_url(f"**/next/{self.locale}/**")

    def go_back(self, times: int) -> str:
        """Press Back so often, sending again whatever the browser offers to send; gives all that was seen."""
        seen = ""
        for _back in range(times):
            try:
                self.page.go_back()
            except Error:  # "Confirm form resubmission": and they do
                self.page.wait_for_url("chrome-error://**")
                self.page.reload()
            seen += self.page.url + self.page.content()
            seen += "".join(box.input_value() for box in self.page.locator("textarea").all())
        return seen


@pytest.fixture
def room(browser, live_server, house, request):
    locale, script = request.param
    context = browser.new_context(java_script_enabled=script, viewport=PHONE)
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield Room(page, live_server.url, locale, script)
    context.close()


def fits(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize("room", EVERY, indirect=True)
def test_INV_08_three_young_people_answer_at_one_device_one_after_another(room, codes):
    room.open("room")
    for place, code in enumerate(codes[:3]):
        room.type_code(code, "**/hand/**")
        room.take()
        room.answer(f"{SECRET} {place}")
        room.send()
        assert not room.page.context.cookies(), "the browser has forgotten the answer"
        room.page.reload()
        assert SECRET not in room.page.content()
        room.page.click(f"a[href='/group/{room.locale}/room']")
        room.page.wait_for_selector("#code")
        assert room.page.input_value("#code") == "" and room.page.locator("#code").is_visible()
    assert sorted(Answer.objects.values_list("setting", "mode", "counted")) == [("room", "self", True)] * 3


@pytest.mark.parametrize("room", EVERY, indirect=True)
def test_EX_02_the_next_one_finds_nothing_behind_back_and_reload(room, codes):
    room.open("room")
    room.type_code(codes[0], "**/hand/**")
    room.take()
    room.answer(SECRET)
    room.send()
    room.page.reload()
    seen = room.page.content() + room.go_back(6)
    assert SECRET not in seen and "secret__w" not in seen
    assert Draft.objects.count() <= 1 and Answer.objects.count() == 1


@pytest.mark.parametrize("room", EVERY, indirect=True)
def test_EX_02_nor_while_the_next_one_is_answering(room, codes):
    """With a fresh cookie in the browser, Back brings the first answer neither back nor into theirs."""
    room.open("room")
    room.type_code(codes[0], "**/hand/**")
    room.take()
    room.answer(SECRET)
    room.send()
    room.page.click(f"a[href='/group/{room.locale}/room']")
    room.type_code(codes[1], "**/hand/**")
    assert SECRET not in room.go_back(9)
    assert room.page.context.request.get(f"{room.address}/filled/{room.locale}").text().count(SECRET) == 0


def two_sheets(keys: Keys, room: Room, codes: list[str], way: str) -> None:
    """Two sheets, each with a code of its own; only the keyboard is touched."""
    page = room.page
    for place, code in enumerate(codes[:2]):
        if place:
            keys.comes_to("#code")
        page.keyboard.type(code)
        page.keyboard.press("Enter")
        page.wait_for_selector(".pics__two")
        keys.go_to("[name=pictures][value=yes]").enter("[name=band]")
        keys.comes_to("[name=band] >> nth=0")
        keys.enter(".keyed")
        assert fits(page)
        if way == "adult":
            keys.go_to("[name=counted]").press("Space")
        keys.go_to("textarea")
        page.keyboard.type(f"{SECRET} {place}")
        keys.go_to(".send button")
        keys.enter(".secret__w")
        keys.go_to("[name=keep][value=no]")
        keys.press("Enter")
        page.wait_for_url(f"**/next/{room.locale}/{way}")
        keys.comes_to("main .button >> nth=0")
        keys.enter("#code")


@pytest.mark.parametrize("room", EVERY, indirect=True)
def test_INV_08_X_03_two_sheets_are_keyed_in_with_the_keyboard_alone(room, codes):
    room.page.goto(f"{room.address}/group/{room.locale}")
    keys = Keys(room.page, script=room.script)
    keys.go_to("[name=way]").press("ArrowDown")
    assert keys.is_on("[value=adult]")
    keys.go_to("#code")
    two_sheets(keys, room, codes, "adult")
    assert list(Answer.objects.values_list("mode", "counted")) == [("adult", True)] * 2
    assert not room.page.context.cookies()


@pytest.mark.parametrize("room", [("uk", True), ("en", False)], indirect=True)
def test_the_size_is_asked_where_a_group_is_chosen(room, codes):
    room.open("adult")
    assert not room.page.locator(".ways__size").is_visible()
    room.open("group")
    assert room.page.locator(".ways__size").is_visible() and fits(room.page)
    room.page.fill("#code", codes[0])
    room.page.press("#code", "Enter")
    room.page.wait_for_selector("[role=alert]")
    assert room.page.input_value("#code") == codes[0]
    room.page.check("[name=size][value=few]", force=True)
    room.type_code(codes[0], "**/sheet/**")
