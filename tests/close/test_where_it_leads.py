"""EX-09 and EX-10: Close leads to an ordinary page that a person has reviewed, and says honestly what it does."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from consultations.lifecycle.actions import NotAllowed, move
from consultations.lifecycle.readiness import reasons_against
from consultations.vocabulary.states import Role, Stage
from home.models import HouseSettings, StaffMember
from home.rules import faults_of, is_reviewed
from home.texts import locales
from tests.close.walking import Walk
from tests.pages import give_everything, questions_for
from tests.people import TODAY, TOTP, TOTP_SECRET

DAY = timedelta(days=1)
OURS = ["young.example", ".open.example", "[::1]", ""]
WEATHER = "https://weather.example/"


@pytest.mark.parametrize(
    ("by", "on", "holds"),
    [
        ("Sana", TODAY, True), ("Sana", TODAY - 365 * DAY, True), ("Sana", TODAY - 366 * DAY, False),
        ("Sana", TODAY + DAY, False), ("Sana", None, False), ("", TODAY, False), ("  ", TODAY, False),
    ],
)  # fmt: skip
def test_EX_09_a_review_has_a_person_and_a_day_and_holds_for_a_year(by, on, holds):
    assert is_reviewed(by, on, TODAY) is holds


@pytest.mark.parametrize(
    ("destination", "faults"),
    [
        (WEATHER, []), ("https://weather.example/today", []), ("https://not-open.example/", []),
        ("http://weather.example/", ["not-https"]), ("https://", ["not-https"]), ("javascript:alert(1)", ["not-https"]),
        ("https://[", ["not-https"]), ("//weather.example/", ["not-https"]),
        (f"{WEATHER}?from=here", ["carries"]), (f"{WEATHER}#101", ["carries"]), (f"{WEATHER}?", ["carries"]),
        ("https://amina@weather.example/", ["carries"]),
        ("https://young.example/", ["own"]), ("https://YOUNG.example:444/help", ["own"]), ("https://[::1]/", ["own"]),
        ("https://open.example/", ["own"]), ("https://www.open.example/", ["own"]),
        ("https://young.example./", ["own"]),
        ("https://news.example.ua/", ["ukrainian"]), ("https://сайт.укр/", ["ukrainian"]),
    ],
)  # fmt: skip
def test_EX_09_close_leads_to_https_away_from_us_and_carries_nothing(destination, faults):
    assert faults_of(destination, OURS) == faults


@pytest.mark.django_db
@pytest.mark.parametrize(
    "given",
    [
        {"close_destination": "https://young.example/"}, {"close_destination": "http://weather.example/"},
        {"close_reviewed_by": "Sana"}, {"close_reviewed_on": TODAY},
        {"close_reviewed_by": "Sana", "close_reviewed_on": date.today() + 2 * DAY},
    ],
)  # fmt: skip
def test_EX_09_a_bad_place_and_half_a_review_are_refused_in_a_sentence(given, settings):
    settings.ALLOWED_HOSTS = ["young.example"]
    with pytest.raises(ValidationError):
        HouseSettings(**{"close_destination": WEATHER} | given).full_clean()
    HouseSettings(close_destination=WEATHER, close_reviewed_by="Sana", close_reviewed_on=TODAY).full_clean()


@pytest.mark.django_db
def test_EX_09_with_another_address_the_review_is_gone_unless_a_new_one_comes_along():
    house = HouseSettings.objects.create(
        close_destination=WEATHER, close_reviewed_by="Sana", close_reviewed_on=TODAY - DAY
    )
    house.close_destination = "https://encyclopaedia.example/"
    house.save()
    assert not HouseSettings.now().is_reviewed(TODAY)
    house.close_destination, house.close_reviewed_by, house.close_reviewed_on = WEATHER, "Sana", TODAY
    house.save()
    assert HouseSettings.now().is_reviewed(TODAY)


@pytest.mark.django_db
def test_EX_09_should_a_bad_place_ever_be_stored_close_leads_to_the_first_one():
    HouseSettings.objects.create(close_destination="https://weather.example/?who=amina")
    assert Client().get("/x")["Location"] == HouseSettings().close_destination


@pytest.mark.django_db
@pytest.mark.parametrize("age", [None, 366 * DAY], ids=["never", "a-year-ago"])
def test_EX_09_nothing_opens_while_nobody_has_looked_at_where_close_leads(decision, age):
    ready = questions_for(decision, "105", state=Stage.PILOTED)
    team = give_everything(ready)
    assert reasons_against(ready, Stage.OPEN, today=TODAY) == []
    HouseSettings.objects.update(close_reviewed_on=TODAY - age if age else None)
    with pytest.raises(NotAllowed) as refused:
        move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY)
    assert len(refused.value.reasons) == 1 and "Закрити" in refused.value.reasons[0]


@pytest.mark.django_db
def test_EX_09_the_settings_say_what_to_choose_and_refuse_what_carries_something():
    administrator = StaffMember.objects.create_superuser("alina@example.org", "a long demo password")
    TOTP.activate(administrator, TOTP_SECRET)
    client = Client()
    client.force_login(administrator)
    screen = client.get(reverse("wagtailsettings:edit", args=("home", "housesettings")), follow=True)
    assert "BBC" in screen.content.decode()
    address = screen.redirect_chain[-1][0]
    given = {"close_reviewed_by": "Sana", "close_reviewed_on": str(TODAY)}
    refused = client.post(address, given | {"close_destination": f"{WEATHER}?a=b"})
    assert refused.status_code == 200 and "знака питання" in refused.content.decode()
    client.post(address, given | {"close_destination": WEATHER})
    assert (HouseSettings.now().way_out, HouseSettings.now().is_reviewed(TODAY)) == (WEATHER, True)


@pytest.mark.browser
def test_EX_09_close_leads_where_the_house_says_from_every_page_and_tells_that_page_nothing(
    phone,
    live_server,
    house,
    way_out,
    elsewhere_saw,
):
    for path in ("/uk/", "/help/en", "/changed/101/uk", "/nowhere"):
        phone.goto(live_server.url + path)
        phone.click(".button--close")
        phone.wait_for_url(way_out)
    asked = [headers for headers in elsewhere_saw if "favicon" not in headers["path"]]
    assert [headers["path"] for headers in asked] == ["/"] * 4
    assert not any("Referer" in headers or "Cookie" in headers for headers in asked)


HONEST = {
    "uk": "Закрити одразу ховає сторінку. Що не надіслано, зникне. Історію браузера це не зітре.",
    "en": "Close hides the page at once. What you have not sent is gone. The browser history stays.",
}
PROMISES = {
    "uk": ("не дізна", "безпечн", "стирає історію", "видаля"),
    "en": ("nobody will", "safe", "clears the", "delete"),
}


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("locale", locales())
def test_EX_10_what_close_does_is_taught_honestly_before_the_first_question(
    browser, live_server, house, codes, locale, script
):
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    Walk(page, live_server.url, locale, codes[0]).home().pictures().what()
    page.click("a[href$='/13-15']")
    page.wait_for_url("**/what/*/*/13-15")
    taught = page.locator("[data-stage]:visible").first.inner_text()
    assert HONEST[locale] in " ".join(taught.split())
    assert page.locator("[data-kind]").count() == 0, "no question stands on this page"
    assert not any(promise in taught.lower() for promise in PROMISES[locale])
    context.close()
