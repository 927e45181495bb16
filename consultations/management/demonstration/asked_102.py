"""Consultation 102, finished: the first month in a new school. The same shape as `asked_101`."""

TITLE = ("Перший місяць у новій школі", "The first month in a new school")
SLUG = "first-month-in-a-new-school"
SUMMARY = (
    "Про те, що допомагає молодим людям, які повернулися, у перший місяць у новій школі.",
    "About what helps young people who came back in their first month in a new school.",
)
WHO = ("Управління освіти громади", "The community education office")
WHAT = (
    "що школа робить у перший місяць, коли приходить новий учень чи учениця",
    "what a school does in a new pupil’s first month",
)

QUESTIONS = [
    {
        "kind": "faces",
        "wordings": {
            "13-15": (
                "Чи легко знайти своє місце в новій школі?",
                "Is it easy to find your place in a new school?",
            ),
        },
        "why": ("Щоб знати, скільки треба змінити.", "To know how much has to change."),
        "options": [
            ("Легко", "Easy"),
            ("Радше легко", "Rather easy"),
            ("Коли як", "It depends"),
            ("Радше важко", "Rather hard"),
            ("Важко", "Hard"),
        ],
    },
    {
        "kind": "choice",
        "wordings": {
            "13-15": (
                "Що школі зробити насамперед у перший тиждень?",
                "What should a school do before all else in the first week?",
            ),
        },
        "why": ("Перший тиждень школа планує заздалегідь.", "A school plans the first week ahead."),
        "options": [
            ("Дати когось, хто все покаже", "Give me someone who shows me everything"),
            ("Не розпитувати при всіх", "Not ask questions in front of everyone"),
            ("Дати час без оцінок", "Give time without marks"),
            ("Познайомити з класом у малій групі", "Let me meet the class in a small group"),
            ("Написати правила простими словами", "Write the rules in simple words"),
        ],
    },
    {
        "kind": "several",
        "most": 3,
        "wordings": {
            "13-15": ("Що допомогло б удома? Вибери до трьох.", "What would help at home? Choose up to three."),
        },
        "why": ("Школа може сказати про це родині.", "The school can tell your family about it."),
        "options": [
            ("Спокійний вечір без розпитувань", "A calm evening without questions"),
            ("Свій куток", "A corner of my own"),
            ("Вирішувати разом", "Deciding together"),
            ("Допомога з уроками", "Help with homework"),
            ("Більше сну", "More sleep"),
            ("Зв’язок із давніми друзями", "Keeping in touch with old friends"),
        ],
    },
    {
        "kind": "statements",
        "wordings": {"13-15": ("Це про тебе?", "Is this true for you?")},
        "why": ("Пропустити можна будь-яке речення.", "You can pass on any sentence."),
        "options": [
            ("Мені зрозуміло, чого від мене чекають.", "I understand what they expect of me."),
            ("У класі є людина, з якою мені спокійно.", "There is someone in class I feel calm with."),
            ("Мене питають, перш ніж вирішити про мене.", "They ask me before they decide about me."),
        ],
    },
    {
        "kind": "words",
        "wordings": {
            "13-15": (
                "Що сказати дорослим у школі, щоб наступним було легше?",
                "What would you tell adults at school, so that it is easier for those who come next?",
            ),
        },
        "why": ("Наступні прийдуть уже цієї зими.", "Others will come this winter."),
        "options": [],
    },
    {
        "kind": "choice",
        "wordings": {
            "13-15": ("Коли найкраще поговорити з дорослим?", "When is the best time to talk with an adult?"),
        },
        "why": ("Щоб люди були на місці тоді, коли зручно тобі.", "So that people are there when it suits you."),
        "options": [
            ("До уроків", "Before lessons"),
            ("На перерві", "At break"),
            ("Після уроків", "After lessons"),
            ("У день, про який домовилися", "On a day we agree on"),
        ],
    },
]

NUMBER = "102"
TOPICS, DEMANDS = ["school", "being-asked"], [10, 12]
DAYS = {
    "reviewed": -75, "piloted": -60, "opens": -49, "closes": -28, "reported": -14, "handed over": -13, "reply": 30,
}  # fmt: skip
