"""What was written in 102 (invented), how it was read, and what may be seen of it.

Each: the words as typed, their language, the use of print, and the reading: words without what identifies,
their English, and the theme. Where the words may not be printed at once, TOLD has the idea in our words.
"""

# {name: (what it is called, what belongs to it, an invented example)}
THEMES = {
    "guide": (
        {"uk": "Одна людина поруч", "en": "One person beside you"},
        {"uk": "Хтось, до кого можна звернутися: однокласник або дорослий. Не психолог за розкладом.",
         "en": "Somebody to turn to: from the class or an adult. Not a psychologist with hours."},
        {"uk": "Хай хтось сяде поруч в їдальні.", "en": "Let somebody sit beside you in the canteen."},
    ),
    "asking": (
        {"uk": "Без розпитувань при всіх", "en": "No questions in front of everyone"},
        {"uk": "Про увагу, якої не просили. Прохання вислухати сюди не належать.",
         "en": "On attention nobody asked for. Wishes to be listened to do not belong here."},
        {"uk": "Не питайте мене перед класом.", "en": "Do not ask me in front of the class."},
    ),
    "time": (
        {"uk": "Час, щоб наздогнати", "en": "Time to catch up"},
        {"uk": "Про темп навчання, оцінки й перерви.", "en": "On the pace of learning, marks and pauses."},
        {"uk": "Перший місяць без оцінок.", "en": "The first month without marks."},
    ),
    "rules": (
        {"uk": "Прості правила", "en": "Simple rules"},
        {"uk": "Про те, що де й коли. Несправедливі правила теж сюди.",
         "en": "On what is where and when. Unfair rules belong here, too."},
        {"uk": "Дайте аркуш, де все записано.", "en": "Give us a sheet on which it all stands."},
    ),
    "together": (
        {"uk": "Вирішувати разом", "en": "Deciding together"},
        {"uk": "Про участь у рішеннях, не про допомогу.", "en": "On taking part in decisions, not on help."},
        {"uk": "Спитайте нас, перш ніж міняти розклад.", "en": "Ask us before you change the timetable."},
    ),
}  # fmt: skip

# (typed, language, print, redacted Ukrainian, English, theme)
SAID = [
    ("Хай перший тиждень хтось просто ходить поруч. Не вчитель, а хтось із класу.", "uk", "may",
     "Хай перший тиждень хтось просто ходить поруч. Не вчитель, а хтось із класу.",
     "In the first week let somebody just walk around with you. Not a teacher, somebody from the class.", "guide"),
    ("Не треба ставити мене біля дошки і казати клас це наша нова дівчинка", "uk", "may",
     "Не треба ставити мене біля дошки і казати клас це наша нова дівчинка",
     "Don’t stand me at the board and say class this is our new girl", "asking"),
    ("Оксана Петрівна нам усе пояснювала ще раз після уроку і це дуже допомогло, хай так роблять усі", "uk", "may",
     "[учителька] нам усе пояснювала ще раз після уроку і це дуже допомогло, хай так роблять усі",
     "[a teacher] explained everything to us again after the lesson and it really helped, they should all do that", "time"),  # noqa: E501
    ("дайте місяць без оцінок. просто місяць", "uk", "may", "дайте місяць без оцінок. просто місяць",
     "give us a month without marks. just a month", "time"),
    ("Правила висять на стіні але їх ніхто не читав. Напишіть 5 речень нормальними словами.", "uk", "may",
     "Правила висять на стіні але їх ніхто не читав. Напишіть 5 речень нормальними словами.",
     "The rules hang on the wall but nobody has read them. Write 5 sentences in normal words.", "rules"),
    ("Спитайте спочатку мене, а потім вже вирішуйте в який клас", "uk", "first",
     "Спитайте спочатку мене, а потім вже вирішуйте в який клас",
     "Ask me first, and only then decide which class", "together"),
    ("Чтобы не шептались когда захожу. И чтобы учителя не спрашивали при всех откуда я", "uk", "may",
     "Щоб не шепотілися, коли заходжу. І щоб учителі не питали при всіх, звідки я.",
     "I don’t want them to whisper when I come in. And teachers shouldn’t ask in front of everyone where I am from.", "asking"),  # noqa: E501
    ("Можна трохи довше вчити мову, не за один семестр", "uk", "may",
     "Можна трохи довше вчити мову, не за один семестр",
     "Let us learn the language a little longer, not in one term", "time"),
    ("I would like one adult who knows my timetable and does not change every month.", "en", "may",
     "Мені хотілося б одного дорослого, який знає мій розклад і не змінюється щомісяця.",
     "I would like one adult who knows my timetable and does not change every month.", "guide"),
    ("Скажіть психологині що мовчати теж можна", "uk", "may", "Скажіть психологині що мовчати теж можна",
     "Tell the psychologist that it’s fine to say nothing too", "asking"),
    ("Нас двоє з сестрою і нас посадили в різні кінці школи. Можна хоч на обід разом?", "uk", "dont",
     "Нас двоє [у родині] і нас посадили в різні кінці школи. Можна хоч на обід разом?",
     "There are two of us [in the family] and they put us at different ends of the school. At least lunch together?",
     "together"),
    ("У Вінниці в 17 школі було краще бо там була кімната де тихо", "uk", "may",
     "В [іншій школі] було краще бо там була кімната де тихо",
     "In [another school] it was better because there was a room where it was quiet", "time"),
    ("щоб давали підручники одразу а не через місяць", "uk", "may", "щоб давали підручники одразу а не через місяць",
     "give us our textbooks at once and not a month later", "rules"),
    ("Хай хтось сяде поруч у їдальні. Це найважче, їсти самому.", "uk", "may",
     "Хай хтось сяде поруч у їдальні. Це найважче, їсти самому.",
     "Let somebody sit beside me in the canteen. That is the hardest, eating alone.", "guide"),
    ("Не кажіть що я маю бути вдячна", "uk", "first", "Не кажіть що я маю бути вдячна",
     "Don’t tell me that I have to be grateful", "asking"),
    ("Можна домовлятися зі мною, а не тільки з мамою?", "uk", "may", "Можна домовлятися зі мною, а не тільки з мамою?",
     "Could you agree things with me and not only with my mum?", "together"),
    ("Фізрук кричить. Хай не кричить.", "uk", "dont", "[Учитель] кричить. Хай не кричить.",
     "[A teacher] shouts. He should stop.", "rules"),
    ("Зробіть карту школи! Я третій тиждень шукаю кабінети", "uk", "may",
     "Зробіть карту школи! Я третій тиждень шукаю кабінети",
     "Make a map of the school! This is my third week of looking for classrooms", "rules"),
    ("допоможіть з математикою після уроків, без оцінок і без мами", "uk", "may",
     "допоможіть з математикою після уроків, без оцінок і без мами",
     "help with maths after lessons, without marks and without mum", "time"),
    ("питайте тихо. не при всіх", "uk", "may", "питайте тихо. не при всіх",
     "ask quietly. not in front of everyone", "asking"),
    ("Мене звати Назар, можу сам показувати школу наступним", "uk", "may",
     "[…] можу сам показувати школу наступним", "[…] I can show the school to the next ones myself", "guide"),
    ("нехай буде хоч один дорослий якому можна написати записку", "uk", "may",
     "нехай буде хоч один дорослий якому можна написати записку",
     "let there be at least one adult I can write a note to", "guide"),
]  # fmt: skip

# {typed: (told in Ukrainian, told in English)}
TOLD = {
    "Спитайте спочатку мене, а потім вже вирішуйте в який клас": (
        "Хочуть, щоб про клас спершу питали саму молоду людину.",
        "They want the young person to be asked about the class first.",
    ),
    "Нас двоє з сестрою і нас посадили в різні кінці школи. Можна хоч на обід разом?": (
        "Просять, щоб рідні люди могли бачитися в школі хоча б під час обіду.",
        "They ask that members of one family can see each other at school, at least at lunch.",
    ),
    "Не кажіть що я маю бути вдячна": (
        "Просять не вимагати вдячності.",
        "They ask not to be told to be grateful.",
    ),
    "Фізрук кричить. Хай не кричить.": (
        "Просять, щоб на уроках ніхто не кричав.",
        "They ask that nobody shouts in lessons.",
    ),
}
