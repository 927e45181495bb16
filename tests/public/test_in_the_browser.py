"""Every public page in a real browser: axe finds nothing, nothing scrolls sideways, nothing comes from elsewhere."""

import pytest

from consultations.management.beginning.texts import PAGES
from consultations.management.beginning.tree import lay_tree
from consultations.models import Finding
from consultations.replies.actions import give_reply
from tests.journeys.browsing import Visitor
from tests.journeys.conftest import lay_ground, somebody  # noqa: F401  (a fixture)
from tests.people import TODAY
from tests.reporting import publish, values

pytestmark = pytest.mark.browser
MORE = ("", "reports/sample/", "reports/101/", "decisions/school-support/", "changed/101/", "changed/101/sheet/")
WIDTHS = (320, 640)  # the narrowest telephone, and a screen of 1280 px at 200 %


@pytest.fixture
def shown(transactional_db, request):
    """A public site with a report and a reply."""
    lay_ground()
    lay_tree()
    consultation, ada, pavlo, okoro = (
        request.getfixturevalue(name) for name in ("consultation", "ada", "pavlo", "mr_okoro")
    )
    consultation.topics, consultation.demands = ["school", "being-asked"], [10, 12]
    consultation.save()
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), okoro, values(), today=TODAY)


@pytest.mark.parametrize("locale", ["uk", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_X_01_axe_finds_nothing_on_any_public_page(shown, somebody, locale, scheme):  # noqa: F811
    reader = somebody(Visitor, locale, phone=True)
    reader.page.emulate_media(color_scheme=scheme)
    for at in (*MORE, *(f"{part}/" for part in PAGES)):
        for width in WIDTHS:
            reader.page.set_viewport_size({"width": width, "height": 640})
            reader.open(f"/about/{locale}/{at}")


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_X_01_the_menus_work_from_the_keyboard_and_the_focus_is_seen(shown, somebody, locale):  # noqa: F811
    reader = somebody(Visitor, locale, phone=True, script=False)
    page = reader.page
    page.goto(f"{reader.address}/about/{locale}/about/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"
    passed = []
    for _step in range(7):
        page.keyboard.press("Tab")
        focus = page.locator(":focus")
        box = focus.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 320 and box["height"] >= 44
        passed.append(focus.get_attribute("href"))
    assert f"/about/{locale}/reports/" in passed and f"/about/{locale}/consultations/" in passed


def test_X_07_the_language_switch_keeps_the_place(shown, somebody):  # noqa: F811
    reader = somebody(Visitor, "uk", phone=True, script=False)
    for at in ("partners/", "changed/101/", "reports/sample/"):
        reader.page.goto(f"{reader.address}/about/uk/{at}")
        reader.page.click(".lang a[lang=en]")
        assert reader.page.url == f"{reader.address}/about/en/{at}"
