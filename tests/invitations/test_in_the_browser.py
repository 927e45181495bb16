"""An editor makes a pack of cards in a real browser, in both languages."""

import pytest
from django.conf import settings
from django.test import Client

from consultations.models import CodeBatch
from home.texts import locales
from tests.journeys.conftest import lay_ground

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("locale", locales())
def test_an_editor_gets_one_pack_however_often_the_button_is_pressed(
    browser, live_server, petra, partner, open_consultation, locale
):
    lay_ground()
    petra.language = locale
    petra.save()
    client = Client()
    client.force_login(petra)
    context = browser.new_context(viewport={"width": 320, "height": 900}, accept_downloads=True)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(f"{live_server.url}/staff/consultations/101/cards/new/")
    page.select_option("[name='partner']", str(partner.pk))
    page.check("[name='permission'][value='attested']")
    page.fill("[name='count']", "10")
    with page.expect_download() as coming:
        page.press("[name='count']", "Enter")  # the first button is the one beside the count
    assert coming.value.suggested_filename == "101.pdf"
    with open(coming.value.path(), "rb") as file:
        assert file.read(5) == b"%PDF-"
    page.click("button[value='here']")
    page.wait_for_selector(".trouble")
    assert CodeBatch.objects.get().issued_count == 10
    assert page.input_value("[name='count']") == "10"
    page.goto(f"{live_server.url}/staff/consultations/101/cards/")
    assert page.locator(".table--stack tbody tr").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
