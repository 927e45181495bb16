"""Wires our screens into Wagtail's admin. Only wiring."""

from wagtail import hooks

from consultations import urls


@hooks.register("register_admin_urls")
def our_screens():
    return urls.staff
