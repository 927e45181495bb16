"""Wires the screens of the house into Wagtail's admin. Only wiring."""

from wagtail import hooks

from home.viewsets import HelpRouteScreens


@hooks.register("register_admin_viewset")
def screens_of_the_house():
    return HelpRouteScreens()
