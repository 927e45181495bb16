"""About us: how it works, what is not here, what we cannot do."""

from consultations.management.beginning.written import Written, door, shown, steps, text

PAGE = {
    "uk": Written(
        "Про нас",
        "«Чутно» означає, що когось почули. Тут установи питають дітей і підлітків про рішення, яке ще можна змінити, і"
        " мають відповісти до дня, який назвали самі.",
        (
            steps(
                "Як це працює",
                (
                    "Установа каже, що вирішує",
                    "Що ще можна змінити, чого змінити не можна і до якого дня вона відповість. Без цього питати"
                    " нікого не можна.",
                ),
                (
                    "Молоді люди відповідають із карткою",
                    "Картку дає людина, якій вони довіряють. Облікового запису немає, імені ми не питаємо. Будь-яке"
                    " питання можна пропустити.",
                ),
                (
                    "Двоє людей читають кожне слово",
                    "Вони прибирають імена й місця. Машина може підказати, з чого почати, але сама нічого не вирішує.",
                ),
                (
                    "Підсумок бачать усі",
                    "Під кожним висновком видно, на чому він тримається. Числа округлено, менших за десять немає.",
                ),
                (
                    "Установа відповідає на кожне прохання",
                    "Зробить, зробить частину, не зробить і чому, передала тим, хто може, або ще думає. Із назвою"
                    " відділу й днем.",
                ),
                (
                    "Молоді люди читають відповідь",
                    "Простими словами, своєю мовою. Консультацію не можна відкласти в архів, поки цього немає.",
                ),
            ),
            text(
                "<h2>Чого тут немає</h2>"
                "<p>Тут не питають, що сталося з людиною. Немає обов’язкових питань, оцінок, нагород, лічильників і"
                " результатів наживо. Немає облікових записів для дітей. Немає чужих сервісів і реклами.</p>"
                "<h2>Чого ми не можемо</h2>"
                "<p>Ті, хто відповів, не говорять за всіх. Ми не можемо домогтися, щоб установа зробила все, про що"
                " просять. Ми можемо зробити так, щоб її відповідь і її термін бачили всі.</p>"
                "<h2>Кому це видно зсередини</h2>"
                "<p>«Чутно» – вільна програма: її код може прочитати й перевірити кожен.</p>"
            ),
            shown("team"),
            door("Навіщо це", "why"),
            door("Партнерам", "partners"),
        ),
    ),
    "en": Written(
        "About us",
        "“Chutno” means that somebody was heard. Here institutions ask children and young people about a decision that"
        " can still change, and have to reply by a day that they named themselves.",
        (
            steps(
                "How it works",
                (
                    "An institution says what it will decide",
                    "What can still change, what cannot, and by which day it replies. Without that, nobody may be"
                    " asked.",
                ),
                (
                    "Young people answer with a card",
                    "The card comes from somebody they trust. There is no account and we ask for no name. Every"
                    " question can be skipped.",
                ),
                (
                    "Two people read every word",
                    "They take out names and places. A machine may suggest where to begin, but it decides nothing.",
                ),
                (
                    "Everyone sees the report",
                    "Each finding shows what it rests on. Numbers are rounded, and none is under ten.",
                ),
                (
                    "The institution replies to each request",
                    "It will, it will in part, it won’t and why, it passed it to those who can, or it is still working"
                    " on it. With the office and the day.",
                ),
                (
                    "Young people read the reply",
                    "In plain words, in their language. A consultation cannot be filed away before that is there.",
                ),
            ),
            text(
                "<h2>What you won’t find here</h2>"
                "<p>Nobody is asked what happened to them. There are no required questions, marks, rewards, counters or"
                " live results. There are no accounts for children, no services of others and no advertising.</p>"
                "<h2>What we can’t do</h2>"
                "<p>Those who answered do not speak for all. We can’t make an institution do everything it is asked"
                " for. We can see to it that everyone sees its reply and its day.</p>"
                "<h2>Who can look inside</h2>"
                "<p>Chutno is free software: anybody can read and check its code.</p>"
            ),
            shown("team"),
            door("Why this exists", "why"),
            door("For partners", "partners"),
        ),
    ),
}
