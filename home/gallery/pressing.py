"""What is pressed: buttons, the bar with Close, the languages, and a thing that opens."""

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from home.gallery.shelf import Component, say


def button() -> Component:
    states = {
        "plain": {"label": _("Next")},
        "main": {"label": _("Next"), "look": "main", "after": "next"},
        "quiet": {"label": _("Skip"), "look": "quiet", "before": "skip"},
        "with an icon": {"label": _("Back"), "before": "back"},
        "a link": {"label": _("What adults replied"), "address": "#button", "after": "next"},
        "pressed": {"label": _("Hide the words"), "before": "cover", "pressed": "true"},
        "off": {"label": _("Next"), "off": True},
        "long": {"label": say("Показати все, що відповіли дорослі", "Show everything that adults replied to us")},
    }
    return Component("button", "A pebble to press. One main button a screen, at most.", states)


def equal_buttons() -> Component:
    yes_no = {"name": "pictures", "first": "yes", "second": "no"}
    three = {
        "name": "print",
        "first": "may",
        "second": "first",
        "third": "dont",
        "first_label": _("You may"),
        "second_label": _("Show me first"),
        "third_label": _("Please don't"),
    }
    states = {
        "yes and no": yes_no | {"first_label": _("Yes, the same"), "second_label": _("No, different")},
        "two ways to send": yes_no
        | {"first_label": _("I have the words. Send"), "second_label": _("Without words. Send")},
        "three": three,
    }
    return Component("equal_buttons", "No is as large and as dark as yes.", states)


def bar() -> Component:
    locale = {"locale": get_language()}
    states = {"on most pages": locale | {"linked": True}, "while answering": locale}
    return Component("bar", "Name, Help, Close: one state, always at the top.", states)


def language_switch() -> Component:
    here = get_language()
    locales = [
        {"code": code, "name": name, "address": f"/_components/{code}", "here": code == here}
        for code, name in settings.LANGUAGES
    ]
    return Component(
        "language_switch",
        "This page in the other language; inside a form nothing that was typed is lost.",
        {"links": {"locales": locales}, "inside a form": {"locales": locales, "action": "/_components/"}},
    )


def more() -> Component:
    values = {
        "label": _("Why we ask"),
        "icon_name": "why",
        "text": say("Рада вирішує, що буде у школах.", "The council decides what schools will have."),
    }
    return Component("more", "A thing that opens.", {"closed": values, "open": values | {"open": True}})


def listen() -> Component:
    states = {"away": {}, "there": {"there": True}, "reading": {"there": True, "reading": "true"}}
    return Component("listen", "Reads aloud, where the device has a voice of its own.", states)


COMPONENTS = (button, equal_buttons, bar, language_switch, more, listen)
