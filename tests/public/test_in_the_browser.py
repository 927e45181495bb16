"""The public pages from the keyboard, without scripts, and from one language to the other.

(axe over every page, both widths, light and dark: `tests/everywhere`.)
"""

import pytest

from consultations.management.beginning.tree import lay_tree
from consultations.models import Finding
from consultations.replies.actions import give_reply
from tests.journeys.browsing import Visitor
from tests.journeys.conftest import lay_ground, somebody  # noqa: F401  (a fixture)
from tests.people import TODAY
from tests.reporting import publish, values

pytestmark = pytest.mark.browser


class Reader(Visitor):
    """Reads the public site, with scripts or without."""

    def __init__(self, page, address: str, locale: str, *, script: bool = True):
        super().__init__(page, address, locale)
        self.script = script


@pytest.fixture
def shown(transactional_db, request):
    """A public site with a report and a reply."""
    lay_ground()
    lay_tree()
    consultation, ada, pavlo, okoro = (
        request.getfixturevalue(name) for name in ("consultation", "ada", "pavlo", "mr_okoro")
    )
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), okoro, values(), today=TODAY)


def test_X_01_the_menus_work_from_the_keyboard_and_each_stop_is_large_enough(shown, somebody):  # noqa: F811
    reader = somebody(Reader, "uk", phone=True, script=False)
    page = reader.page
    page.goto(f"{reader.address}/about/uk/about/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"
    passed = []
    for _step in range(6):
        page.keyboard.press("Tab")
        focus = page.locator(":focus")
        box = focus.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 320 and box["height"] >= 44
        passed.append(focus.get_attribute("href"))
    assert {f"/about/uk/{part}/" for part in ("reports", "changed", "consultations", "about")} <= set(passed)


def test_X_07_the_language_switch_keeps_the_place(shown, somebody):  # noqa: F811
    reader = somebody(Reader, "uk", phone=True, script=False)
    for at in ("partners/", "changed/101/", "reports/sample/"):
        reader.page.goto(f"{reader.address}/about/uk/{at}")
        reader.page.click(".lang a[lang=en]")
        reader.page.wait_for_url(f"{reader.address}/about/en/{at}")


def test_X_08_what_is_behind_us_opens_without_a_script(shown, somebody):  # noqa: F811
    reader = somebody(Reader, "en", phone=True, script=False)
    reader.page.goto(f"{reader.address}/about/en/")
    reader.page.locator(".days__behind summary").click()
    assert reader.page.locator(".days__behind .day").first.is_visible()
