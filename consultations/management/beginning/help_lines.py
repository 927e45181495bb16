"""The first lines of Help. Hours are left empty until somebody has called and asked: nothing is from memory."""

from home.models import HelpRoute

IN_UKRAINE = {"uk": "з України", "en": "from Ukraine"}
UKRAINIAN = {"uk": "українська", "en": "Ukrainian"}
CHILD_LINE = {
    "uk": "Гаряча лінія для дітей та молоді, «Ла Страда – Україна»",
    "en": "National hotline for children and youth, La Strada-Ukraine",
}

LINES = [
    {"number": "116 111", "names": CHILD_LINE, "languages": UKRAINIAN, "works_from": IN_UKRAINE, "place": 1},
    {"number": "0 800 500 225", "names": CHILD_LINE, "languages": UKRAINIAN, "works_from": IN_UKRAINE, "place": 2},
    {
        "number": "0 800 500 335",
        "names": {
            "uk": "Лінія, якщо вдома кривдять або хтось до чогось змушує, «Ла Страда – Україна»",
            "en": "Line for when someone is hurt at home or forced into something, La Strada-Ukraine",
        },
        "languages": UKRAINIAN,
        "works_from": IN_UKRAINE,
        "place": 3,
    },
    {
        "number": "112",
        "names": {"uk": "Єдиний номер екстреної допомоги", "en": "Emergency number"},
        "works_from": {"uk": "з України та країн Європи", "en": "from Ukraine and countries of Europe"},
        "emergency": True,
        "place": 1,
    },
    {
        "number": "102",
        "names": {"uk": "Поліція", "en": "Police"},
        "works_from": IN_UKRAINE,
        "emergency": True,
        "place": 2,
    },
]


def lay_help_lines() -> int:
    """The lines that are not there yet, unchecked; gives how many were added."""
    added = [HelpRoute.objects.get_or_create(number=line["number"], defaults=line)[1] for line in LINES]
    return sum(added)
