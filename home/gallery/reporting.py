"""What a report shows: quotes, charts, findings. People, words and numbers are invented."""

from datetime import date
from types import SimpleNamespace

from home.gallery.promising import told
from home.gallery.shelf import Component, say

ABOUT = 40
QUIET = {
    "words": "«Не гурток. Просто щоб було тепло й ніхто не питав, чого я тут».",
    "lang": "uk",
    "turn": "“Not a club. Just somewhere warm where nobody asks why I am here.”",
    "turn_lang": "en",
    "told": False,
    "translated": False,
    "band": "16–17",
}


def told_in_our_words() -> dict:
    """The same as a paraphrase."""
    words = say(
        "Вони хочуть, щоб поруч завжди була одна знайома доросла людина.",
        "They want one adult they know to be there every time.",
    )
    return {"words": words, "told": True, "lang": "", "turn": "", "translated": False, "band": ""}


def quote() -> Component:
    shown = [
        {"locale": "uk", "name": "Українська", "text": "«Хочу здавати пізніше»."},
        {"locale": "en", "name": "English", "text": "“I want to hand it in later.”"},
    ]
    states = {
        "original with translation": {"voice": QUIET},
        "original alone": {"voice": QUIET | {"turn": ""}},
        "translated": {"voice": QUIET | {"turn": "", "translated": True}},
        "in our words": {"voice": told_in_our_words()},
        "loud": {"voice": QUIET, "loud": True},
        "loud, in our words": {"voice": told_in_our_words(), "loud": True},
        "as everybody would see it": {"quotes": shown},
    }
    return Component("quote", "The original first, its translation beside it, each with its language.", states)


def bars(*, hidden: bool = False, bands: tuple = ()) -> dict:
    """One question with four options."""
    labels = (
        say("Дорослий, до якого можна прийти", "An adult to go to"),
        say("Більше часу", "More time"),
        say("Тихе місце", "A quiet place"),
        say("День знайомства", "A day to get to know each other"),
    )
    shares = (65, 55, None, None) if hidden else (65, 55, 45, 20)
    rows = [
        {"label": label, "share": share, "first": place == 0, "cells": [share for _band in bands]}
        for place, (label, share) in enumerate(zip(labels, shares, strict=True))
    ]
    title = say("Що найбільше допомогло б у школі?", "What would help most at school?")
    return {"title": title, "rows": rows, "statements": False, "bands": list(bands), "most": 3}


def sides(*, hidden: bool = False) -> dict:
    """Two statements."""
    rows = [
        {"label": say("Мене слухають", "People listen to me"), "agree": 60, "disagree": 25, "passed": 15},
        {
            "label": say("Мені є з ким сісти", "I have someone to sit with"),
            "agree": None if hidden else 75,
            "disagree": None if hidden else 10,
            "passed": None if hidden else 15,
        },
    ]
    return {"title": say("Чи так це для тебе?", "Is this so for you?"), "rows": rows, "statements": True}


def chart() -> Component:
    charts = {
        "bars": bars(),
        "by age": bars(bands=("13–15", "16–17")),
        "bars, hidden numbers": bars(hidden=True),
        "sides": sides(),
        "sides, hidden numbers": sides(hidden=True),
    }
    states = {name: {"chart": one, "about": 185} for name, one in charts.items()}
    return Component("chart", "A number at every bar, a table below, a dot for what is hidden.", states)


def finding() -> Component:
    sentence = say("Близько 25 із приблизно 40 обрали: тихе місце", "About 25 of about 40 chose: a quiet place")
    number = {"sentence": sentence, "width": "62.5%", "band": ""}
    one = {
        "place": 1,
        "title": say("Місце, де можна нічого не робити", "A place to do nothing"),
        "asks": say("залишити частину простору без розкладу.", "leave a part of the space without a timetable."),
        "numbers": [number],
        "voices": [QUIET],
        "demands": [(12, say("Бути почутими", "To be heard"))],
    }
    common = {"about": ABOUT, "edition": SimpleNamespace(number=1, published_on=date(2026, 11, 23))}
    states = {
        "with a number": {"finding": one, "told": told("waiting"), "first": True},
        "words only": {
            "finding": one | {"place": 2, "numbers": [], "voices": [told_in_our_words()], "demands": []},
            "told": told("late"),
        },
        "folded": {"finding": one | {"place": 3}, "told": told("way"), "folded": True},
        "folded, open": {"finding": one | {"place": 4}, "told": told("done"), "folded": True, "first": True},
    }
    return Component(
        "finding",
        "Words carry it: a voice is larger than a number.",
        {name: values | common for name, values in states.items()},
        around="wants",
    )


COMPONENTS = (quote, chart, finding)
