"""The 64 card pictures, in the order of their files `static/chutno/cards/00.svg` to `63.svg`.

Names are nominative and said as one would say what one sees. The drawings are
OpenMoji's (CC BY-SA 4.0, see `LICENSES/`).
"""

# (Ukrainian, English): one row a picture, the order never changes, because printed cards show it
_ROWS = [
    ("їжак", "hedgehog"),  # 1F994
    ("слон", "elephant"),  # 1F418
    ("жираф", "giraffe"),  # 1F992
    ("пінгвін", "penguin"),  # 1F427
    ("сова", "owl"),  # 1F989
    ("черепаха", "turtle"),  # 1F422
    ("дельфін", "dolphin"),  # 1F42C
    ("метелик", "butterfly"),  # 1F98B
    ("бджола", "bee"),  # 1F41D
    ("равлик", "snail"),  # 1F40C
    ("жаба", "frog"),  # 1F438
    ("лис", "fox"),  # 1F98A
    ("кролик", "rabbit"),  # 1F430
    ("кіт", "cat"),  # 1F431
    ("риба", "fish"),  # 1F41F
    ("восьминіг", "octopus"),  # 1F419
    ("краб", "crab"),  # 1F980
    ("качка", "duck"),  # 1F986
    ("півень", "rooster"),  # 1F413
    ("верблюд", "camel"),  # 1F42A
    ("яблуко", "apple"),  # 1F34E
    ("банан", "banana"),  # 1F34C
    ("виноград", "grapes"),  # 1F347
    ("полуниця", "strawberry"),  # 1F353
    ("кавун", "watermelon"),  # 1F349
    ("ананас", "pineapple"),  # 1F34D
    ("вишні", "cherries"),  # 1F352
    ("лимон", "lemon"),  # 1F34B
    ("морква", "carrot"),  # 1F955
    ("кукурудза", "corn"),  # 1F33D
    ("гриб", "mushroom"),  # 1F344
    ("хліб", "bread"),  # 1F35E
    ("сир", "cheese"),  # 1F9C0
    ("круасан", "croissant"),  # 1F950
    ("морозиво", "ice cream"),  # 1F366
    ("яйце", "egg"),  # 1F95A
    ("соняшник", "sunflower"),  # 1F33B
    ("тюльпан", "tulip"),  # 1F337
    ("кактус", "cactus"),  # 1F335
    ("ялинка", "fir tree"),  # 1F332
    ("листок", "leaf"),  # 1F341
    ("конюшина", "clover"),  # 1F340
    ("сонце", "sun"),  # 2600
    ("місяць", "moon"),  # 1F319
    ("веселка", "rainbow"),  # 1F308
    ("зірка", "star"),  # 2B50
    ("сніговик", "snowman"),  # 26C4
    ("парасоля", "umbrella"),  # 2602
    ("велосипед", "bicycle"),  # 1F6B2
    ("човен", "boat"),  # 26F5
    ("повітряна кулька", "balloon"),  # 1F388
    ("барабан", "drum"),  # 1F941
    ("гітара", "guitar"),  # 1F3B8
    ("ключ", "key"),  # 1F511
    ("лампочка", "light bulb"),  # 1F4A1
    ("будильник", "alarm clock"),  # 23F0
    ("окуляри", "glasses"),  # 1F453
    ("шкарпетки", "socks"),  # 1F9E6
    ("капелюх", "hat"),  # 1F3A9
    ("книжка", "book"),  # 1F4D6
    ("олівець", "pencil"),  # 270F
    ("ножиці", "scissors"),  # 2702
    ("м’яч", "ball"),  # 1F3C0
    ("стілець", "chair"),  # 1FA91
]
_LOCALES = ("uk", "en")
NAMES: list[dict[str, str]] = [dict(zip(_LOCALES, row, strict=True)) for row in _ROWS]


def name_of(index: int, locale: str) -> str:
    """The name of one picture in a locale, or in the source locale where that has none."""
    return NAMES[index].get(locale) or NAMES[index][_LOCALES[0]]
