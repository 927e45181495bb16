"""What we know about you and what we don't, for young people of 13 to 15 (and easy enough for most of 10 to 12).

Held to the limits of that age by `manage.py check_texts`: short sentences, short words, one idea each.
"""

from consultations.management.beginning.written import Written, door, kept, text

PAGE = {
    "uk": Written(
        "Як ми дбаємо, щоб тобі не зашкодило",
        "Тут чесно написано, що ми знаємо про тебе. І чого ми не знаємо. І чого ми не вміємо.",
        (
            kept(
                [
                    "Те, що ти вибираєш у питаннях.",
                    "Твої слова, якщо вони є. Вони лежать замкнені.",
                    "Мову й вік, які ти вибираєш.",
                    "Тиждень, коли прийшла відповідь.",
                ],
                [
                    "Твоє ім’я, телефон, пошту й адресу.",
                    "Який код був на твоїй картці. Коли відповідь у нас, код стирається.",
                    "З якого телефону прийшла відповідь.",
                    "День і годину. Лише тиждень.",
                    "Фото, голос і місце, де ти є.",
                ],
                [
                    "Сховати те, що ти пишеш про себе.",
                    "Сховати те, що хтось бачить через плече.",
                    "Сховати, що цей сайт відкривали. Браузер може це пам’ятати.",
                    "Прийти на допомогу. Ми не знаємо, хто ти.",
                    "Зробити все, про що ти просиш. Але тобі мають сказати чому.",
                ],
            ),
            text(
                "<h2>А якщо хтось украде наші записи?</h2>"
                "<p>З них не видно, з якого коду чи телефону твоя відповідь. Не видно і дня. Видно лише тиждень і"
                " велику групу карток. Твоя десь серед них.</p>"
                "<h2>Хто читає твої слова</h2>"
                "<p>Лише люди з нашої команди. Спершу читає одна людина, потім ще одна. Вони прибирають імена й місця."
                " Ті, хто вирішує, бачать підсумок. Твої слова вони бачать, лише якщо ти дозволиш.</p>"
                "<h2>Якщо ти пишеш про небезпеку</h2>"
                "<p>Це прочитає людина, яка знає, що робити. Вона не знає, хто ти. Вона може попросити тих, хто"
                " роздавав картки, поговорити з усіма. Твоїх слів вона їм не покаже.</p>"
                "<h2>Коли краще не відповідати</h2>"
                "<p>Подумай, хто поруч і чий це телефон. Якщо щось не так, закрий сторінку. Так можна зробити"
                " будь-коли. Картка зачекає.</p>"
                "<h2>Передумати можна</h2>"
                "<p>У кінці ти отримаєш шість слів. Вони відкривають лише твою відповідь. З ними можна все забрати. Без"
                " них ми не знаємо, яка відповідь твоя.</p>"
                "<h2>Скільки це в нас лежить</h2>"
                "<p>Твої слова ми стираємо за 30 днів після підсумку. Не пізніше ніж за 90 днів після кінця питань. З"
                " копій вони зникнуть ще за 35 днів.</p>"
            ),
            door("Тут є з ким поговорити", "public-help", "Потрібна допомога зараз? Код для цього не потрібен."),
        ),
    ),
    "en": Written(
        "How we try to keep you from harm",
        "Here we tell you what we know about you. And what we don’t know. And what we can’t do.",
        (
            kept(
                [
                    "What you choose in the questions.",
                    "Your words, if there are any. They are locked away.",
                    "The language and the age that you pick.",
                    "The week in which the answer came.",
                ],
                [
                    "Your name, phone, e-mail or address.",
                    "Which code was on your card. When we have your answer, the code is erased.",
                    "Which phone the answer came from.",
                    "The day and the hour. Only the week.",
                    "Photos, your voice, or where you are.",
                ],
                [
                    "Hide what you write about yourself.",
                    "Hide what someone sees over your shoulder.",
                    "Hide that this site was opened. The browser may remember it.",
                    "Come to help you. We don’t know who you are.",
                    "Make all that you ask for come true. But they must tell you why.",
                ],
            ),
            text(
                "<h2>What if someone steals what we keep?</h2>"
                "<p>They can’t see which code or phone your answer came from. They can’t see the day. They see only the"
                " week and a big group of cards. Yours is one of them.</p>"
                "<h2>Who reads your words</h2>"
                "<p>Only people from our team. One person reads first, then one more. They take out names and places."
                " Those who decide see a summary. They see your words only if you allow it.</p>"
                "<h2>If you write about danger</h2>"
                "<p>Someone who knows what to do will read it. They don’t know who you are. They may ask those who gave"
                " out the cards to talk to everyone. They won’t show them your words.</p>"
                "<h2>When it is better not to answer</h2>"
                "<p>Think who is near and whose phone this is. If it feels wrong, close the page. You can do that at"
                " any time. The card will wait.</p>"
                "<h2>You can change your mind</h2>"
                "<p>At the end you get six words. They open your own answer and no other. With them you can take it all"
                " back. Without them we don’t know which answer is yours.</p>"
                "<h2>How long we keep it</h2>"
                "<p>We erase your words 30 days after the summary. At the latest it is 90 days after the last day of"
                " the questions. They are gone from our copies 35 days after that.</p>"
            ),
            door("Here are people to talk to", "public-help", "Do you need help now? You need no code for this."),
        ),
    ),
}
