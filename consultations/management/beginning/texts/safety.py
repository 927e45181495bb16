"""How we try not to do harm, for adults and partners: what we keep, never keep and cannot promise."""

from consultations.management.beginning.written import Written, door, facts, kept, text

PAGE = {
    "uk": Written(
        "Як ми стежимо, щоб не зашкодити",
        "Для батьків, педагогів, партнерів і всіх, хто відповідає за молодих людей: що ми зберігаємо, чого не"
        " зберігаємо ніколи і чого не можемо.",
        (
            kept(
                [
                    "Вибрані відповіді: самі позначки, без тексту.",
                    "Слова, запечатані. Відкрити їх може людина з команди зі своєю фразою або той, хто зберіг шість"
                    " слів.",
                    "Віковий проміжок, мову й тиждень.",
                    "Набір, до якого належала картка. У наборі не менше ніж двадцять карток.",
                ],
                [
                    "Ім’я, телефон, пошту, адресу.",
                    "Який код використано й хто його отримав. Разом із надсиланням відповіді код стирається.",
                    "Адресу пристрою в мережі, марку телефону, браузер.",
                    "День, годину й порядок відповідей.",
                    "Фото, голос, відео, файли, місце.",
                    "Облікові записи, профілі, оцінки дітей.",
                ],
                [
                    "Приховати те, що людина сама пише про себе.",
                    "Приховати те, що хтось бачить через плече.",
                    "Приховати, що цей сайт відкривали: це пам’ятає браузер, а телефон можуть перевірити.",
                    "Захистити від сервера, який захопили просто зараз: він бачить усе, що крізь нього проходить.",
                    "Прийти до молодої людини: ми не знаємо, хто вона.",
                    "Домогтися, щоб зробили все, про що просять.",
                ],
            ),
            text(
                "<h2>Якщо базу викрадуть</h2>"
                "<p>Той, хто її викраде, не побачить, з якого коду, телефону чи дня надійшла відповідь. Він побачить"
                " лише тиждень і великий набір карток. Одна відповідь губиться серед усіх відповідей того самого набору"
                " й тижня. Якщо в наборі відповіло мало людей, губитися нема серед кого, тому малих наборів ми не"
                " видаємо.</p>"
                "<h2>Кого ми запрошуємо</h2>"
                "<p>Тих, хто зараз живе під окупацією, ми онлайн не запрошуємо. Картку дає людина, якій довіряють, а"
                " сказане й надруковане про безпеку йде раніше, ніж адреса. Спершу ми питаємо, чи зараз спокійно поруч"
                " і чи можна довіряти телефону. Консультація з високим ризиком відкривається лише тоді, коли сторінка"
                " молодої людини стоїть на окремій адресі, без жодного посилання сюди.</p>"
                "<h2>Про що ми не питаємо</h2>"
                "<p>Ніколи не питаємо, що сталося, і не питаємо імен, місць, установ, дат і доріг. Запитань такого роду"
                " наш редактор не пропускає.</p>"
                "<h2>Хто читає слова</h2>"
                "<p>Навчені люди з команди. Кожне слово, яке виходить назовні, бачать двоє. Машина може підказати, з"
                " чого почати, але сама нічого не приховує, не стирає й не вирішує. Коли прочитати нікому, питань зі"
                " своїми словами немає.</p>"
                "<h2>Якщо хтось пише про небезпеку</h2>"
                "<p>Це читає особа, відповідальна за захист дитини. Ми не знаємо, хто це написав, тому не можемо"
                " прийти. Ми можемо попросити всі організації, які роздавали картки, поговорити з усіма молодими"
                " людьми. Слів їм не показуємо.</p>"
                "<h2>Шість слів</h2>"
                "<p>Хто зберіг шість слів, може повернутися, побачити, що стало з відповіддю, змінити дозвіл або"
                " забрати все. Хто ці слова знає, той відкриє відповідь. Загублених слів не відновити.</p>"
            ),
            facts(
                "Скільки це лежить",
                ("Чернетка, яку не надіслали", "до години з чвертю"),
                ("Слова", "30 днів після підсумку, найдовше 90 днів після закриття питань"),
                ("Вибране", "доки не пораховано, найдовше 90 днів"),
                ("Ключ до слів", "знищуємо разом зі словами; день написано на сторінці опитування"),
                ("Резервні копії", "ще 35 днів; ключі до слів у них – 7 днів"),
                ("Опубліковані числа й підсумки", "лишаються: вони про багатьох одразу"),
            ),
            door("Контакти й скарги", "contact", "Щось пішло не так? Скажіть нам. Обліковий запис не потрібен."),
        ),
    ),
    "en": Written(
        "How we try not to do harm",
        "For parents, teachers, partners and everyone who answers for young people: what we keep, what we never keep,"
        " and what we cannot do.",
        (
            kept(
                [
                    "What was chosen: marks alone, no text.",
                    "Words, sealed. Somebody of the team opens them with a phrase, or whoever kept the six words.",
                    "An age band, the language and the week.",
                    "The set that the card belonged to. A set has no fewer than twenty cards.",
                ],
                [
                    "A name, phone, e-mail or address.",
                    "Which code was used, and who got it. As an answer is sent, its code is erased.",
                    "The network address of the device, the make of the phone, the browser.",
                    "The day, the hour and the order of answers.",
                    "Photos, voices, videos, files, places.",
                    "Accounts, profiles or marks of children.",
                ],
                [
                    "Hide what people write about themselves.",
                    "Hide what somebody sees over a shoulder.",
                    "Hide that this site was opened: the browser remembers it, and a phone can be searched.",
                    "Protect from a server that is taken over at this moment: it sees what passes through it.",
                    "Come to a young person: we do not know who they are.",
                    "Make an institution do all that it is asked for.",
                ],
            ),
            text(
                "<h2>If the database is stolen</h2>"
                "<p>Whoever steals it cannot see which code, phone or day an answer came from. They see the week and a"
                " big set of cards. One answer is lost among all answers of the same set and week. Where few of a set"
                " have answered, there is nobody to be lost among; so we hand out no small sets.</p>"
                "<h2>Whom we invite</h2>"
                "<p>We do not invite online those who live under occupation now. The card comes from somebody who is"
                " trusted, and what is said and printed about staying out of harm comes before the address. We ask"
                " first whether the place is calm and the phone can be trusted. A consultation of high risk opens only"
                " when the young person’s page stands at an address of its own, with no link to this site.</p>"
                "<h2>What we do not ask</h2>"
                "<p>We never ask what happened, and never for names, places, institutions, dates or routes. Our editor"
                " lets no question of that kind pass.</p>"
                "<h2>Who reads the words</h2>"
                "<p>Trained people of the team. Two of them see every word that leaves the house. A machine may suggest"
                " where to begin; it hides, erases and decides nothing. When nobody is there to read, there are no"
                " questions in own words.</p>"
                "<h2>If somebody writes about danger</h2>"
                "<p>The person who leads on safeguarding reads it. We do not know who wrote it, so we cannot come. We"
                " may ask all organisations that gave out cards to talk to all young people. We do not show them the"
                " words.</p>"
                "<h2>Six words</h2>"
                "<p>Whoever kept the six words can come back, see what became of the answer, change what is allowed or"
                " take everything back. Whoever knows the words opens the answer. Lost words cannot be restored.</p>"
            ),
            facts(
                "How long it stays",
                ("A draft that was not sent", "up to an hour and a quarter"),
                ("Words", "30 days after the report, at most 90 days after the questions close"),
                ("Choices", "until they are counted, at most 90 days"),
                ("The key to the words", "destroyed with the words; the page of the consultation says on which day"),
                ("Backups", "another 35 days; the keys to words in them, 7 days"),
                ("Published numbers and reports", "stay: they are about many people at once"),
            ),
            door("Contact and complaints", "contact", "Did something go wrong? Tell us. You need no account."),
        ),
    ),
}
