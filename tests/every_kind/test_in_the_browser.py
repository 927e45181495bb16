"""Every kind of question, in three ages and both languages: with a script or without, by keyboard, on a cut network."""

import os
from pathlib import Path

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.models import Answer
from consultations.questions.layout import field_name, unpack
from tests.every_kind.answering import A_TEXT, Answering, Asked
from tests.journey import PRIVATE_KEY

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SHOTS = os.environ.get("SHOTS", "")


def stored(instrument) -> dict:
    """{kind: [values]} of the one answer, statement by statement."""
    choices = unpack(instrument.layout, Answer.objects.get().choices)
    said: dict[str, list] = {}
    for slot in instrument.layout:
        said.setdefault(slot["kind"], []).append(choices[field_name(slot)])
    return said


def places(asked: Asked, kind: str, *which: int) -> list[str]:
    """The keys of these options, as they are stored."""
    keys = [str(option.key) for option in asked.by_kind[kind].options.all()]
    return [keys[place] for place in which]


def shoot(visitor, name: str) -> None:
    if SHOTS:
        visitor.page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("locale", ["uk", "en"])
@pytest.mark.parametrize("band", ["10-12", "13-15", "16-17"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_X_08_ANS_02_everything_that_was_chosen_is_stored(young, every, locale, band, script):
    who = young(locale, band, script=script)
    shoot(who, f"first-{locale}-{band}-{script}")
    who.answer_all()
    shoot(who, f"ranked-{locale}-{band}-{script}")
    asked = who.asked
    if script:
        assert who.page.locator("[data-stage]:visible").get_attribute("data-kind") == "short"
    who.page.fill(f"[name='{asked.box('short')}']", "тиші")
    who.forward()
    who.page.fill(f"[name='{asked.box('words')}']", A_TEXT)
    who.forward()
    shoot(who, f"drawing-{locale}-{band}-{script}")
    if script:
        draw(who)
    else:
        who.page.fill(f"[name='{asked.box('drawing')}']", "Дім і сад")
    who.look_at_it()
    shoot(who, f"look-{locale}-{band}-{script}")
    assert who.strangers == []
    assert who.page.locator(".useask input:checked").count() == 0, "nothing is chosen beforehand"
    short, words = (str(asked.by_kind[kind].key) for kind in ("short", "words"))
    for name in (f"tell-{short}", f"print-{words}"):
        who.page.locator(f"input[name='{name}'][value='may']").check(force=True)
    who.press("I have the words. Send")
    who.sees("Thank you. We have your answer")
    said = stored(every)
    assert said["choice"] == [places(asked, "choice", 0)]
    assert said["several"] == [places(asked, "several", 0, 2)]
    assert said["faces"] == [places(asked, "faces", 1)]
    assert said["statements"] == [["agree"], ["agree"]]
    assert said["pictures"] == [places(asked, "pictures", 2)]
    assert said["scale"] == [places(asked, "scale", 3)]
    assert said["ranking"] == [["2"], ["3"], ["1"]], "the third went up twice"
    box = open_with_team_key(PRIVATE_KEY, Answer.objects.get())[1]
    assert set(box["words"].values()) == {"тиші", A_TEXT, "" if script else "Дім і сад"}
    assert bool(box.get("drawings")) is script
    assert box["uses"]["by_text"] == {short: {"tell": "may"}, words: {"print": "may"}}


def draw(who: Answering) -> None:
    """One line on the sheet, with the mouse."""
    sheet = who.page.locator(".pad__sheet:visible")
    sheet.scroll_into_view_if_needed()
    box = sheet.bounding_box()
    x, y = box["x"] + 40, box["y"] + 40
    who.page.mouse.move(x, y)
    who.page.mouse.down()
    who.page.mouse.move(x + 60, y + 50, steps=8)
    who.page.mouse.up()
    assert who.page.locator("[data-strokes]").input_value() != ""


def test_a_question_that_hangs_on_another_comes_only_after_that_answer(young, every):
    who = young("uk", "13-15", script=True)
    who.allow()
    who.forward()
    who.choose("choice", 1)
    who.forward()
    who.forward()
    assert who.page.locator("[data-stage]:visible").get_attribute("data-kind") == "statements"
    for _step in range(2):
        who.page.locator("[data-back]").click()
    who.choose("choice", 0)
    who.forward()
    who.forward()
    assert who.page.locator("[data-stage]:visible").get_attribute("data-kind") == "faces"


def test_X_01_the_whole_way_by_keyboard_alone(young, every):
    who = young("uk", "13-15", script=True)
    page = who.page

    def reach(selector: str) -> None:
        """Tab on, or back, until this has the focus."""
        for key in ["Tab"] * 60:
            if page.evaluate("wanted => !!document.activeElement && document.activeElement.matches(wanted)", selector):
                return
            page.keyboard.press(key)
        raise AssertionError(f"the keyboard does not reach {selector}")

    def onwards() -> None:
        reach(".steps [data-next]")
        page.keyboard.press("Enter")

    for name in ("counted", "own-words"):
        reach(f"[name='{name}']")
        page.keyboard.press("Space")
    onwards()
    reach(f"[name='{who.asked.field('choice')}']")
    page.keyboard.press("Space")
    for _question in range(7):
        onwards()
    reach("[data-rank] li:nth-child(3) [data-move='-1']")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('li') === document.querySelector('[data-rank] li')")
    assert "1. " in page.locator("[data-rank-said]").text_content()
    for _question in range(4):
        onwards()
    page.wait_for_selector("[name=keep]")
    who.sees("Your answers")
    reach("[name=keep][value=no]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/thanks/101/uk")
    said = stored(every)
    assert said["choice"] == [places(who.asked, "choice", 0)]
    assert said["ranking"] == [["2"], ["3"], ["1"]]


def test_T42_a_network_that_goes_and_comes_back_loses_nothing(young, every):
    who = young("uk", "13-15", script=True)
    page = who.page
    who.allow()
    who.forward()
    page.context.set_offline(True)
    who.choose("choice", 2)
    for _question in range(7):
        who.forward()
    page.fill(f"[name='{who.asked.box('short')}']", "тиші")
    for _question in range(3):
        who.forward()
    page.wait_for_selector("[data-network]:not([hidden])")
    assert "Зв’язку немає." in page.locator("[data-network]").first.inner_text()
    page.context.set_offline(False)
    page.wait_for_selector(".secret__w")
    who.press("I have the words. Send")
    who.sees("Thank you. We have your answer")
    assert stored(every)["choice"] == [places(who.asked, "choice", 2)]
    box = open_with_team_key(PRIVATE_KEY, Answer.objects.get())[1]
    assert set(box["words"].values()) == {"тиші"}


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_need_to_go_sends_what_is_there_and_the_words_open_it_again(young, every, script):
    who = young("uk", "16-17", script=script)
    who.allow()
    who.forward()
    who.choose("choice", 1)
    who.page.locator(".go > summary").click()
    who.press("Send and go")
    who.sees("Six words to come back")
    shoot(who, f"going-{script}")
    six = who.page.locator(".secret__w").all_inner_texts()
    who.press("I have the words. Send")
    who.sees("Thank you. We have your answer")
    who.open("/words/uk")
    who.page.fill("[name=words]", " ".join(six))
    who.press("Next")
    shoot(who, f"mine-{script}")
    who.press("Open the questions")
    who.forward()
    checked = who.page.locator(f"input[name='{who.asked.field('choice')}']:checked")
    assert checked.get_attribute("value") == "2"
    shoot(who, f"again-{script}")
    who.forward_to("scale")
    who.choose("scale", 2)
    who.forward_to("drawing")
    who.click(who.page.locator(".steps [data-next]"))
    who.sees("Your answers")
    who.press("Send")
    who.sees("Thank you. We have your answer")
    assert stored(every)["scale"] == [places(who.asked, "scale", 2)]
    assert stored(every)["choice"] == [places(who.asked, "choice", 1)]
