"""What the house says: progress, notices, cards, help, nothing yet. Numbers and names are invented."""

from datetime import date
from types import SimpleNamespace

from django.utils.translation import gettext as _

from home.gallery.shelf import Component, both, say


def progress() -> Component:
    states = {
        "the first": {"now": 1, "all": 5},
        "in the middle": {"now": 3, "all": 7, "questions": True},
        "the last": {"now": 15, "all": 15, "questions": True},
        "in beads alone": {"now": 2, "all": 4, "quiet": True},
    }
    return Component("progress", "Beads on a thread; the same always in words.", states)


def notice() -> Component:
    calm = _("There are few answers. So there are no numbers here: everything is in words.")
    warm = _("This may be a name or a place. You can change it or leave it: we will take it out.")
    problem = _("One text is too long. We cut nothing. Look for the note below the box.")
    states = {
        "plain": {"icon_name": "hand", "text": _("You can copy it from here. It is not saved.")},
        "calm": {"kind": "calm", "icon_name": "info", "text": calm},
        "warm": {"kind": "warm", "icon_name": "eye", "text": warm},
        "problem": {"kind": "problem", "icon_name": "late", "text": problem},
        "with a way on": {"kind": "calm", "icon_name": "leaf", "text": calm, "link": _("Help"), "address": "#notice"},
    }
    return Component("notice", "What happened, what is kept, what to do now. Never red.", states)


def card() -> Component:
    question = say("Як тобі у школі цього тижня?", "How was school for you this week?")
    typed = say("Хочу здати пізніше.\nІ тихе місце.", "I want to hand it in later.\nAnd a quiet place.")
    states = {
        "chosen": {"over": question, "strong": say("Так собі", "So-so")},
        "typed": {"over": question, "text": typed},
        "a sheet": {"over": question, "text": typed, "shape": "sheet"},
    }
    return Component("card", "A bowl holds words, a sheet holds the rest.", states)


def help_route() -> Component:
    route = {
        "names": both("Дитяча лінія", "Child helpline"),
        "number": "0 000 000 000",
        "dial": "0000000000",
        "way": "call",
        "hours": both("щодня з 9 до 21", "every day from 9 to 21"),
        "languages": both("українська", "Ukrainian"),
        "works_from": both("з України", "from Ukraine"),
        "leaves_trace": True,
        "emergency": False,
        "checked_on": date(2026, 11, 1),
    }
    chat = {"way": "chat", "number": "chat.example", "dial": "", "hours": {}, "works_from": {}}
    states = {
        "checked": {"route": SimpleNamespace(**route)},
        "not checked for 90 days": {
            "route": SimpleNamespace(**route | {"checked_on": date(2026, 3, 1)}),
            "stale": True,
        },
        "never checked": {"route": SimpleNamespace(**route | {"checked_on": None}), "stale": True},
        "for danger right now": {"route": SimpleNamespace(**route | {"emergency": True, "number": "000"})},
        "a chat": {"route": SimpleNamespace(**route | chat)},
    }
    return Component("help_route", "One route to help; how old the entry is, is said.", states, around="routes")


def empty() -> Component:
    text = _("Nothing has been published yet. When adults reply, it will be here.")
    states = {
        "rest": {"text": text},
        "with a way on": {"text": text, "address": "#empty", "label": _("To the first page")},
    }
    return Component("empty", "A dashed, empty bowl, and what will be here.", states)


COMPONENTS = (progress, notice, card, help_route, empty)
