"""The rest of 101: the kinds of questions that its first six leave out, and the words that are explained.

The same shape as in `asked_101`, and where it is wanted: "only_if", "pictures" (names in `pictures_101`), "easier"
({place of an option: text}).
"""

MORE = [
    {
        "kind": "choice",
        "only_if": {"question": 6, "options": [4]},  # those who want to do something together
        "wordings": {"13-15": ("Що хочеться робити разом?", "What would you like to do together?")},
        "why": (
            "Щоб почати з того, чого справді хочеться.",
            "To begin with what you really want.",
        ),
        "options": [
            ("Готувати їжу", "Cook"),
            ("Гуляти", "Go for walks"),
            ("Дивитися фільми", "Watch films"),
            ("Грати", "Play games"),
            ("Просто розмовляти", "Just talk"),
        ],
    },
    {
        "kind": "pictures",
        "wordings": {
            "10-12": ("Де в школі тобі спокійно?", "Where at school is it calm for you?"),
            "13-15": ("Де в школі тобі найспокійніше?", "Where at school do you feel calmest?"),
        },
        "why": (
            "Щоб таких місць було більше.",
            "So that there are more such places.",
        ),
        "options": [
            ("У бібліотеці", "In the library"),
            ("У класі", "In the classroom"),
            ("У дворі", "In the yard"),
            ("У їдальні", "In the canteen"),
        ],
        "pictures": ["library", "classroom", "yard", "canteen"],
    },
    {
        "kind": "scale",
        "wordings": {
            "10-12": ("Чи питають тебе, перш ніж вирішити?", "Do they ask you before they decide?"),
            "13-15": (
                "Як часто тебе питають, перш ніж щось про тебе вирішити?",
                "How often do they ask you before they decide something about you?",
            ),
        },
        "why": (
            "Питати можна навчитися. Так видно, чи це вже роблять.",
            "One can learn to ask. This shows whether they do.",
        ),
        "options": [
            ("Ніколи", "Never"),
            ("Зрідка", "Rarely"),
            ("Час від часу", "Now and then"),
            ("Часто", "Often"),
            ("Завжди", "Always"),
        ],
        "easier": {1: ("Дуже мало разів", "Only a few times"), 2: ("То так, то ні", "Sometimes yes, sometimes no")},
    },
    {
        "kind": "ranking",
        "wordings": {
            "13-15": (
                "Що школі робити раніше, а що пізніше? Постав за порядком.",
                "What should school do sooner, and what later? Put them in order.",
            ),
        },
        "why": (
            "Усе разом зробити важко. Порядок допомагає.",
            "It is hard to do everything at once. An order helps.",
        ),
        "options": [
            ("Допомога з уроками", "Help with lessons"),
            ("Час звикнути", "Time to settle in"),
            ("Знайомство з класом", "Getting to know the class"),
            ("Гуртки та спорт", "Clubs and sport"),
        ],
    },
    {
        "kind": "short",
        "wordings": {
            "13-15": (
                "Якого гуртка бракує у школі? Вистачить кількох слів.",
                "Which club is missing at school? A few words are enough.",
            ),
        },
        "why": (
            "Щоб школа знала, що відкрити.",
            "So that the school knows what to start.",
        ),
        "options": [],
    },
    {
        "kind": "drawing",
        "wordings": {
            "10-12": ("Намалюй добре місце у школі.", "Draw a good place at school."),
            "13-15": ("Намалюй місце, якого бракує у школі.", "Draw a place that is missing at school."),
        },
        "why": (
            "Інколи легше намалювати, ніж написати.",
            "Sometimes it is easier to draw than to write.",
        ),
        "options": [],
    },
]

# {"word", "forms", "meaning"}, each (Ukrainian, English)
GLOSSARY = [
    {
        "word": ("розклад", "timetable"),
        "forms": ("розкладу, розкладом, розкладі", "timetables"),
        "meaning": ("Список: коли який урок.", "A list: which lesson is when."),
    },
    {
        "word": ("гурток", "club"),
        "forms": ("гуртка, гуртки, гуртків, гуртком", "clubs"),
        "meaning": (
            "Заняття після уроків для тих, кому це цікаво.",
            "Something to do after lessons with others who like it.",
        ),
    },
]
