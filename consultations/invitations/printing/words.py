"""What cards and the pages beside them say, for each locale of a list. No gettext: this is printed without a server.

A card is neutral: whoever finds it learns that there is a page and a code. «Ти» on the card, «ви» to a group and to
the adults, as in all our texts. What an adult says aloud is in `script.py`.
"""

from datetime import date

from consultations.invitations.printing.facts import CardFacts
from consultations.invitations.printing.script import SCRIPTS
from consultations.invitations.printing.steps import STEPS

LOCALES = ["uk", "en"]
MONTHS = {
    "uk": ["січня", "лютого", "березня", "квітня", "травня", "червня"]
    + ["липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
    "en": ["January", "February", "March", "April", "May", "June"]
    + ["July", "August", "September", "October", "November", "December"],
}
CARD = {
    "uk": {
        "title": "Картки",
        "first": "Спершу подумай",
        "safety": [
            "Хто зараз поруч? Чий це телефон?",
            "Браузер може пам’ятати цю сторінку.",
            "Щось не так – закрий. Можна й не відкривати.",
        ],
        "stays": "Картка лишається в кімнаті.",
        "address": "Адреса",
        "code": "Код із картки",
        "until": "Діє до {closes_on}.",
        "reply": "Відповідь має бути до {reply_by} тут:",
        "test": "Пробна картка – не для молодої людини",
    },
    "en": {
        "title": "Cards",
        "first": "First, think",
        "safety": [
            "Who is near? Whose phone is this?",
            "The browser may remember this page.",
            "If it feels wrong, close it. You don’t have to open it.",
        ],
        "stays": "The card stays in the room.",
        "address": "Address",
        "code": "Code from the card",
        "until": "Works until {closes_on}.",
        "reply": "The reply is due by {reply_by} here:",
        "test": "Test card – not for a young person",
    },
}


def day_in(locale: str, day: date) -> str:
    """'14 травня 2026', '14 May 2026': the month in words, and no line break inside."""
    return f"{day.day}\N{NO-BREAK SPACE}{MONTHS[locale][day.month - 1]}\N{NO-BREAK SPACE}{day.year}"


def words_in(locale: str, facts: CardFacts, *, count: int) -> dict:
    """Everything that is said in one locale: {'lang', 'card', 'script', 'steps'}, the dates and the count filled in."""
    given = {
        "closes_on": day_in(locale, facts.closes_on),
        "reply_by": day_in(locale, facts.reply_by),
        "count": count,
        "number": facts.number,
        "group": f"{facts.home.removeprefix('https://').rstrip('/')}/group/{locale}",
    }
    said = {"card": CARD[locale], "script": SCRIPTS[locale], "steps": STEPS[locale]}
    return {"lang": locale} | {name: _filled(texts, given) for name, texts in said.items()}


def _filled(texts, given: dict):
    if isinstance(texts, str):
        return texts.format(**given)
    if isinstance(texts, dict):
        return {name: _filled(text, given) for name, text in texts.items()}
    return [_filled(text, given) for text in texts]
