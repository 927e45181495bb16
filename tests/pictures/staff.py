"""Signing in as the demonstration's staff, and the screens that are theirs."""

import base64
import hashlib
import hmac
import re
import struct
import time

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as PageStays

from tests.pictures.camera import Camera
from tests.pictures.demo import Demo

READER = "second@chutno.example"  # what waits for a second reading has passed a first: nothing heavy comes up
NUMBER = "101"
TRIES, PERIOD, HURRY = 3, 30, 6  # times, and seconds
INSIDE = re.compile(r"/staff/(?!account)")


def one_time_code(secret: str) -> str:
    """The six digits of this half minute (RFC 6238)."""
    counter = struct.pack(">Q", int(time.time()) // PERIOD)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place : place + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def sign_in(page: Page, demo: Demo, email: str = READER) -> None:
    """Through the one door: e-mail and password, then the six digits."""
    page.goto(f"{demo.address}/staff/account/login/")
    page.fill("[name='login']", email)
    page.fill("[name='password']", demo.password)
    page.locator("main form [type='submit'], form [type='submit']").first.click()
    for _try in range(TRIES):
        if until_the_next_code() < HURRY:  # this one would end on its way
            page.wait_for_timeout(until_the_next_code() * 1000)
        page.fill("[name='code']", one_time_code(demo.totp_secret))
        page.locator("form [type='submit']").first.click()
        try:
            return page.wait_for_url(INSIDE, timeout=8000)
        except PageStays:
            page.wait_for_timeout(until_the_next_code() * 1000)  # no code is taken twice
    raise PageStays(f"{email} could not sign in")


def until_the_next_code() -> float:
    """Seconds."""
    return PERIOD - time.time() % PERIOD + 0.5


def open_reading(page: Page, demo: Demo) -> None:
    """The words of one answer beside the decision, as a second reader sees them."""
    page.goto(f"{demo.address}/staff/moderation/{NUMBER}/")
    with page.expect_navigation():
        page.locator("form[action$='/next/'] [type='submit']").click()
    if page.locator("[name='phrase']").count():
        page.fill("[name='phrase']", demo.vault_phrase)
        page.locator("form:has([name='phrase']) [type='submit']").click()
    page.wait_for_url(re.compile(r"/[0-9a-f-]{36}/(second/)?$"))
    page.wait_for_load_state("networkidle")
    for covered in page.locator("details.veil > summary:visible").all():
        covered.click()


def speak(page: Page, demo: Demo, locale: str) -> None:
    """Staff screens follow the person's own choice, made on Wagtail's account page."""
    page.goto(f"{demo.address}/staff/account/")
    page.locator("select[name$='preferred_language']").select_option(locale, force=True)
    page.evaluate("document.querySelector('select[name$=preferred_language]').form.requestSubmit()")
    page.wait_for_load_state("networkidle")


def take_staff(cameras: list[Camera], page: Page, demo: Demo) -> None:
    """The desk, the queue and the reading screen in each language, in light and dark."""
    sign_in(page, demo)
    for camera in cameras:
        speak(page, demo, camera.locale)
        page.goto(f"{demo.address}/staff/")
        camera.take("5-staff-desk", page, tall=True)
        page.goto(f"{demo.address}/staff/moderation/{NUMBER}/")
        camera.take("5-staff-queue", page, tall=True)
        open_reading(page, demo)
        camera.take("5-staff-reading", page, tall=True)
    speak(page, demo, cameras[0].locale)
