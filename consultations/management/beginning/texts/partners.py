"""For partners, on one page: what you need, what you get back, what this never does."""

from consultations.management.beginning.written import Written, door, facts, note, text

PAGE = {
    "uk": Written(
        "Партнерам",
        "Ви працюєте з молодими людьми або з тими, хто про них вирішує. Ось що потрібно, щоб спитати їх разом із нами,"
        " що ви отримаєте і чого ми не робимо ніколи.",
        (
            facts(
                "Що потрібно",
                (
                    "Рішення",
                    "Справжнє, ще не ухвалене. Установа письмово називає, що ще можна змінити і до якого дня"
                    " відповість.",
                ),
                (
                    "Люди у вас",
                    "Дорослий, який веде групу і якому молоді люди довіряють. Особа, відповідальна за захист дитини, і"
                    " та, що її заступає. Чинна політика захисту дитини.",
                ),
                (
                    "Люди в нас",
                    "Найменша команда – п’ятеро: редакція, модерація з перекладом, друге читання, захист дитини та"
                    " заступництво. І двоє ззовні: етична перевірка й ваша відповідальна особа.",
                ),
                (
                    "Години",
                    "Для групи близько сорока людей – приблизно десять: дві на підготовку, чотири зустрічі по годині,"
                    " дві на розмови після них і дві, щоб повернутися з відповіддю. Відповідальна особа – на зв’язку,"
                    " поки питання відкриті.",
                ),
                (
                    "Тижні",
                    "Два-три на підготовку й перевірку, два-три на питання, до шести до підсумку, до дванадцяти до"
                    " відповіді. Потім дві короткі зустрічі: за пів року й за рік.",
                ),
                ("Місце", "Спокійна кімната, де можна не поспішати, і телефони, яким можна довіряти."),
            ),
            note("Години й тижні тут – наша оцінка, а не вимір. Коли матимемо виміри, поставимо їх."),
            text(
                "<h2>Що ви отримаєте</h2>"
                "<ul><li>Підсумок, який посадовці прочитають за три хвилини, кожною мовою цього сайту. Мала група теж"
                " отримає сторінку, яку варто читати: її тримають слова, а не таблиці.</li>"
                "<li>Офіційну відповідь на кожен висновок: що, який відділ, до якого дня. Прострочене видно всім.</li>"
                "<li>Сторінку для молодих людей простими словами. Її можна надрукувати й повісити.</li>"
                "<li>Тексти, якими можна пояснити все молодим людям, родинам і своїй команді.</li></ul>"
            ),
            door(
                "Зразок підсумку: група з 38 людей",
                "sample-report",
                "Так виглядає підсумок однієї малої групи. Усе в ньому вигадане.",
            ),
            text(
                "<h2>Чого ми не робимо ніколи</h2>"
                "<ul><li>Не питаємо, що сталося, і не питаємо імен, місць, установ, дат.</li>"
                "<li>Не кажемо нікому, що ви роздаєте картки.</li>"
                "<li>Не показуємо вам, установам чи журналістам окремих відповідей і не віддаємо сирих даних.</li>"
                "<li>Не зв’язуємося з молодими людьми й не збираємо їхніх контактів.</li>"
                "<li>Не збираємо фото, голосу, відео, місця.</li>"
                "<li>Не відкриваємо онлайн-питань для тих, хто зараз під окупацією.</li>"
                "<li>Не даємо слова про таємницю, порятунок чи повернення: дотримати його ніхто не може.</li>"
                "<li>Не використовуємо слів молодих людей у кампаніях, медіа чи суді без нового дозволу.</li>"
                "<li>Не відкладаємо консультацію в архів, поки молодим людям не відповіли.</li></ul>"
            ),
            door("Як ми стежимо, щоб не зашкодити", "safety"),
            door("Написати нам", "contact"),
        ),
    ),
    "en": Written(
        "For partners",
        "You work with young people, or with those who decide about them. Here is what it takes to ask them together"
        " with us, what you get back, and what we never do.",
        (
            facts(
                "What it takes",
                (
                    "A decision",
                    "A real one, not made yet. The institution says in writing what can still change and by which day"
                    " it replies.",
                ),
                (
                    "People on your side",
                    "An adult who leads the group and whom the young people trust. Somebody who leads on safeguarding,"
                    " and a deputy. A safeguarding policy that is in force.",
                ),
                (
                    "People on ours",
                    "The smallest team is five: editing, moderation with translation, second reading, safeguarding and"
                    " its deputy. And two from outside: an ethics reviewer and your focal point.",
                ),
                (
                    "Hours",
                    "For a group of about forty, roughly ten: two to prepare, four meetings of an hour, two for the"
                    " talks after them and two to come back with the reply. Your focal point can be reached while the"
                    " questions are open.",
                ),
                (
                    "Weeks",
                    "Two or three to prepare and check, two or three for the questions, up to six until the report, up"
                    " to twelve until the reply. Then two short meetings, after six months and after a year.",
                ),
                ("A place", "A calm room without hurry, and phones that can be trusted."),
            ),
            note("Hours and weeks are our estimate here, not a measurement. When we have measured, it will say so."),
            text(
                "<h2>What you get back</h2>"
                "<ul><li>A report that officials read in three minutes, in every language of this site. A small group,"
                " too, gets a page worth reading: words carry it, not tables.</li>"
                "<li>An official reply to every finding: what, which office, by which day. Overdue is in plain"
                " sight.</li>"
                "<li>A page for young people in plain words. It can be printed and put on a wall.</li>"
                "<li>Texts to explain all this to young people, families and your own team.</li></ul>"
            ),
            door(
                "A sample report: a group of 38",
                "sample-report",
                "This is the report on one small group. Everything in it is invented.",
            ),
            text(
                "<h2>What we never do</h2>"
                "<ul><li>Ask what happened, or ask for names, places, institutions, dates.</li>"
                "<li>Tell anybody that you hand out cards.</li>"
                "<li>Show single answers to you, to institutions or to journalists, or give out raw data.</li>"
                "<li>Contact young people, or collect their contacts.</li>"
                "<li>Collect photos, voices, videos, places.</li>"
                "<li>Open questions online for those who are under occupation now.</li>"
                "<li>Give our word on secrecy, rescue or return: nobody can keep it.</li>"
                "<li>Use young people’s words in campaigns, media or court without new permission.</li>"
                "<li>File a consultation away before young people were told the reply.</li></ul>"
            ),
            door("How we try not to do harm", "safety"),
            door("Write to us", "contact"),
        ),
    ),
}
