"""Consultation 101, open: what to change first at school and at home. Ukrainian is the source, English its translation.

Every text is (Ukrainian, English). A question is {"kind", "wordings": {band: text}, "why", "options": [text], "most"}.
"""

from consultations.management.demonstration.asked_101_more import GLOSSARY, MORE

__all__ = ["DAYS", "DEMANDS", "GLOSSARY", "NUMBER", "QUESTIONS", "SLUG", "SUMMARY", "TITLE", "TOPICS", "WHAT", "WHO"]

TITLE = ("Що змінити насамперед", "What to change first")
SLUG = "what-to-change-first"
SUMMARY = (
    "Про те, що дорослі в школі й удома мають змінити насамперед для молодих людей, які повернулися й починають"
    " жити на новому місці.",
    "About what adults at school and at home should change first for young people who came back and are beginning"
    " to live in a new place.",
)
WHO = ("Управління освіти громади", "The community education office")
WHAT = (
    "що школи й дорослі вдома робитимуть інакше для тих, хто на новому місці",
    "what schools and adults at home will do differently for young people in a new place",
)

FIRST = [
    {
        "kind": "faces",
        "wordings": {
            "13-15": ("Який зараз твій звичайний день у школі?", "What is a usual day at school like for you now?"),
            "16-17": ("Який зараз твій звичайний день на навчанні?", "What is a usual day of your studies like now?"),
        },
        "why": (
            "Щоб дорослі знали, з чого починати.",
            "So that adults know where to start.",
        ),
        "options": [
            ("Добрий", "Good"),
            ("Радше добрий", "Rather good"),
            ("Коли як", "It depends"),
            ("Радше важкий", "Rather hard"),
            ("Важкий", "Hard"),
        ],
    },
    {
        "kind": "choice",
        "wordings": {
            "13-15": ("Що в школі змінити насамперед?", "What should change first at school?"),
            "16-17": (
                "Що у школі чи коледжі варто змінити насамперед?",
                "What should change first at your school or college?",
            ),
        },
        "why": (
            "Усе одразу змінити не вийде. Перше зроблять раніше.",
            "Not everything can change at once. What comes first is done earlier.",
        ),
        "options": [
            ("Більше часу, щоб наздогнати", "More time to catch up"),
            ("Одна доросла людина, до якої можна прийти", "One adult to go to"),
            ("Тихе місце, де можна побути", "A quiet place to be"),
            ("Щоб не розпитували при всіх", "No questions in front of everyone"),
            ("Більше робити разом із класом", "Doing more together with the class"),
            ("Щось інше", "Something else"),
        ],
    },
    {
        "kind": "several",
        "most": 3,
        "wordings": {
            "13-15": (
                "Що допомагає, коли місце нове? Вибери до трьох.",
                "What helps in a new place? Choose up to three.",
            ),
        },
        "why": (
            "Щоб робити більше того, що справді допомагає.",
            "So that more is done of what really helps.",
        ),
        "options": [
            ("Хтось, хто покаже, що де", "Someone who shows where things are"),
            ("Зрозумілі правила й розклад", "Clear rules and a timetable"),
            ("Друзі, яких можна запросити в гості", "Friends I can invite home"),
            ("Час на самоті", "Time alone"),
            ("Гурток або спорт", "A club or sport"),
            ("Коли про мене вирішують разом зі мною", "When things about me are decided with me"),
        ],
    },
    {
        "kind": "statements",
        "wordings": {"13-15": ("Це про тебе?", "Is this true for you?")},
        "why": (
            "Пропустити можна будь-яке речення.",
            "You can pass on any sentence.",
        ),
        "options": [
            ("У школі питають, як мені краще.", "At school they ask what is better for me."),
            (
                "Є дорослий, якому можна сказати, що щось не так.",
                "There is an adult I can tell when something is wrong.",
            ),
            ("Удома мають час мене послухати.", "At home they have time to listen to me."),
            ("Від мене чекають забагато всього одразу.", "They expect too much of me at once."),
        ],
    },
    {
        "kind": "words",
        "wordings": {
            "13-15": (
                "Що дорослі в школі можуть зробити вже завтра?",
                "What can adults at school do as soon as tomorrow?",
            ),
        },
        "why": (
            "Дорослі не завжди бачать, що легко змінити.",
            "Adults do not always see what is easy to change.",
        ),
        "options": [],
    },
    {
        "kind": "choice",
        "wordings": {
            "13-15": ("Що дорослим удома варто робити частіше?", "What should adults at home do more often?"),
        },
        "why": (
            "Про дім вирішують не в школі, але школа говорить із родинами.",
            "School does not decide about home, but it talks with families.",
        ),
        "options": [
            ("Слухати й не перебивати", "Listen and let me finish"),
            ("Питати, перш ніж вирішувати", "Ask before deciding"),
            ("Давати побути наодинці", "Leave me some time alone"),
            ("Робити щось разом", "Do something together"),
            ("Допомагати з навчанням", "Help with learning"),
        ],
    },
]

QUESTIONS = [*FIRST, *MORE]
NUMBER = "101"
TOPICS, DEMANDS = ["school", "family", "being-asked"], [10, 11, 12]
DAYS = {"reviewed": -40, "piloted": -30, "opens": -14, "closes": 21, "reply": 80}  # from the day it is made
