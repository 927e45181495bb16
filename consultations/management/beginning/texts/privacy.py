"""Privacy: what we know and what we don't, about those who answer, those who read, and those who write to us."""

from consultations.management.beginning.written import Written, door, facts, shown, text

PAGE = {
    "uk": Written(
        "Що ми знаємо і чого не знаємо",
        "Про тих, хто відповідає, тих, хто читає цей сайт, і тих, хто нам пише.",
        (
            text(
                "<h2>Хто відповідає на питання</h2>"
                "<p>Ми не питаємо ні імені, ні телефону, ні адреси. Не зберігаємо адреси пристрою. Не пам’ятаємо, який"
                " код було використано: коли відповідь надіслано, код стирається. Слова й чернетки лежать"
                " запечатаними.</p>"
                "<p>Хто зберіг шість слів, може повернутися, змінити дозвіл або забрати відповідь. Без цих слів ми не"
                " знаємо, чия це відповідь, і знайти її не можемо.</p>"
            ),
            facts(
                "Скільки це лежить",
                ("Чернетка, яку не надіслали", "до години з чвертю"),
                ("Слова", "30 днів після підсумку, найдовше 90 днів після закриття питань"),
                ("Вибране", "доки не пораховано, найдовше 90 днів"),
                ("Ключ до слів", "знищуємо разом зі словами; день написано на сторінці опитування"),
                ("Резервні копії", "ще 35 днів; ключі до слів у них – 7 днів"),
            ),
            text(
                "<h2>Хто читає цей сайт</h2>"
                "<p>Ми не рахуємо відвідувачів і не ведемо журналу відвідувань. На сторінках немає чужих сервісів,"
                " шрифтів, карт, кнопок і реклами.</p>"
                "<h2>Файли cookie</h2>"
                "<p>На цьому сайті їх немає. На сторінці молодої людини їх немає, доки не введено код; потім є один,"
                " потрібний для роботи, і він зникає разом із вікном браузера. Працівники, які входять у систему, мають"
                " свої.</p>"
                "<h2>Хто нам пише</h2>"
                "<p>Скаргу можна подати без імені. Якщо ви лишаєте спосіб вам відповісти, ми вживаємо його лише для"
                " відповіді.</p>"
                "<h2>Що видно всім</h2>"
                "<p>Підсумки, відповіді установ і слова, які дозволили друкувати. Числа, менші за десять, не показано"
                " ніде. Коли хтось забирає свої слова, вони зникають з усіх версій, а в новій написано: деякі слова"
                " забрано.</p>"
                "<h2>Ваші права</h2>"
                "<p>Працівники й ті, хто нам писав, можуть дізнатися, що ми про них зберігаємо, виправити це або"
                " попросити стерти. Молода людина робить це шістьма словами: іншого способу знайти її відповідь у нас"
                " немає.</p>"
            ),
            shown("team"),
            door("Контакти й скарги", "contact"),
        ),
    ),
    "en": Written(
        "What we know and what we don’t",
        "About those who answer, those who read this site, and those who write to us.",
        (
            text(
                "<h2>Those who answer the questions</h2>"
                "<p>We don’t ask for a name, a phone or an address. We don’t keep the address of the device. We don’t"
                " remember which code was used: when an answer is sent, its code is erased. Words and drafts lie"
                " sealed.</p>"
                "<p>Whoever kept the six words can come back, change what is allowed or take the answer back. Without"
                " these words we don’t know whose answer it is and cannot find it.</p>"
            ),
            facts(
                "How long it stays",
                ("A draft that was not sent", "up to an hour and a quarter"),
                ("Words", "30 days after the report, at most 90 days after the questions close"),
                ("Choices", "until they are counted, at most 90 days"),
                ("The key to the words", "destroyed with the words; the page of the consultation says on which day"),
                ("Backups", "another 35 days; the keys to words in them, 7 days"),
            ),
            text(
                "<h2>Those who read this site</h2>"
                "<p>We do not count visitors and keep no log of visits. There are no services, fonts, maps, buttons or"
                " advertisements of others on these pages.</p>"
                "<h2>Cookies</h2>"
                "<p>This site has none. A young person’s page has none until a code is typed; then there is one, which"
                " the page needs, and it goes with the browser window. Staff who sign in have their own.</p>"
                "<h2>Those who write to us</h2>"
                "<p>A complaint needs no name. If you leave a way to reply to you, we use it to reply and for nothing"
                " else.</p>"
                "<h2>What everyone can see</h2>"
                "<p>Reports, replies of institutions, and words that may be printed. Numbers under ten are shown"
                " nowhere. When somebody takes words back, they are gone from every version, and the new one says: some"
                " words were taken back.</p>"
                "<h2>Your rights</h2>"
                "<p>Staff, and those who wrote to us, may ask what we keep about them, have it put right or have it"
                " erased. A young person does that with the six words: we have no other way to find their answer.</p>"
            ),
            shown("team"),
            door("Contact and complaints", "contact"),
        ),
    ),
}
