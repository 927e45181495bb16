"""The first texts of the public pages, in every locale: short, and true. An editor may change them afterwards."""

HOME = {
    "uk": (
        "Чутно",
        "<p>Дорослі питають дітей і підлітків, перш ніж вирішити. Потім відповідають так, щоб це бачили всі.</p>",
    ),
    "en": (
        "Chutno",
        "<p>Adults ask young people before they decide. Then they reply where everyone can see it.</p>",
    ),
}

ABOUT = {
    "uk": (
        "Про нас",
        "<p>«Чутно» означає, що когось почули. Тут установи питають дітей і підлітків про рішення, яке ще можна"
        " змінити, і мають відповісти до дня, який назвали самі.</p>"
        "<h2>Як це працює</h2>"
        "<ol><li>Установа каже, що вирішує, що ще можна змінити й до якого дня відповість.</li>"
        "<li>Молоді люди відповідають із карткою від організації, якій довіряють. Облікового запису немає.</li>"
        "<li>Усе написане читають двоє людей із нашої команди. Вони прибирають імена й місця.</li>"
        "<li>Ми публікуємо підсумок. Під кожним висновком видно, на чому він тримається.</li>"
        "<li>На кожен висновок установа відповідає: зробить, зробить частину, не зробить і чому, або передала"
        " тим, хто може.</li></ol>"
        "<h2>Чого тут немає</h2>"
        "<p>Тут не питають, що сталося з людиною. Немає обов’язкових питань, оцінок, нагород і результатів наживо."
        " Числа, менші за десять, ми не показуємо.</p>"
        "<h2>Чого ми не можемо</h2>"
        "<p>Ті, хто відповів, не говорять за всіх. Ми не можемо обіцяти, що установа зробить усе, про що просять.</p>",
    ),
    "en": (
        "About us",
        "<p>“Chutno” means that somebody was heard. Here institutions ask young people about a decision that can"
        " still change, and have to reply by a day that they named themselves.</p>"
        "<h2>How it works</h2>"
        "<ol><li>An institution says what it will decide, what can still change and by when it replies.</li>"
        "<li>Young people answer with a card from an organisation they trust. There are no accounts.</li>"
        "<li>Two people from our team read everything that is written. They take out names and places.</li>"
        "<li>We publish a summary. Each finding shows what it rests on.</li>"
        "<li>The institution replies to each finding: it will, it will in part, it won’t and why, or it passed it"
        " to those who can.</li></ol>"
        "<h2>What you won’t find here</h2>"
        "<p>Nobody is asked what happened to them. There are no required questions, marks, rewards or live results."
        " We show no number under ten.</p>"
        "<h2>What we can’t do</h2>"
        "<p>Those who answered do not speak for all. We can’t promise that an institution does everything it is"
        " asked for.</p>",
    ),
}

SAFETY = {
    "uk": (
        "Як ми стежимо, щоб не зашкодити",
        "<p>Відповідати можна, лише коли поруч спокійно й телефон надійний. Про це питаємо насамперед. Тих, хто"
        " зараз живе під окупацією, ми онлайн не запрошуємо.</p>"
        "<h2>Хто читає</h2>"
        "<p>Слова відкривають лише люди з нашої команди, які для цього навчені. Машина може підказати, з чого"
        " почати, але сама нічого не вирішує. Коли прочитати нікому, питань зі своїми словами немає.</p>"
        "<h2>Якщо хтось пише про небезпеку</h2>"
        "<p>Це читає людина, яка стежить за безпекою. Ми не знаємо, хто це написав, тому не можемо прийти. Ми можемо"
        " попросити організації, які роздавали картки, поговорити з усіма. Слів їм не показуємо.</p>"
        "<h2>Чого ми не можемо приховати</h2>"
        "<p>Те, що людина сама пише про себе. Те, що хтось бачить через плече. Те, що цю сторінку відкривали:"
        " браузер може це пам’ятати.</p>"
        "<h2>Допомога</h2><p>Кнопка «Допомога» є на кожній сторінці з питаннями. Код для неї не потрібен.</p>",
    ),
    "en": (
        "How we try not to do harm",
        "<p>The place should be calm and the phone one that can be trusted. We ask about that first. We do"
        " not invite online those who live under occupation now.</p>"
        "<h2>Who reads</h2>"
        "<p>Only people from our team who are trained for it open the words. A machine may suggest where to begin, but"
        " it decides nothing. When nobody is there to read, there are no questions in own words.</p>"
        "<h2>If somebody writes about danger</h2>"
        "<p>The person on duty for safeguarding reads it. We don’t know who wrote it, so we can’t come. We may ask"
        " the organisations that gave out the cards to talk to everyone. We don’t show them the words.</p>"
        "<h2>What we can’t hide</h2>"
        "<p>What a person writes about themselves. What someone sees over a shoulder. That this page was opened: the"
        " browser may remember it.</p>"
        "<h2>Help</h2><p>“Help” is on every page with questions. It needs no code.</p>",
    ),
}

PRIVACY = {
    "uk": (
        "Що ми знаємо і чого не знаємо",
        "<h2>Про тих, хто відповідає</h2>"
        "<p>Ми не питаємо ні імені, ні телефону, ні адреси. Не зберігаємо адреси пристрою. Не пам’ятаємо, який код"
        " було використано: коли відповідь надіслано, код стирається.</p>"
        "<p>Той, хто викраде нашу базу, не побачить, з якого коду, телефону чи дня надійшла відповідь. Він побачить"
        " лише тиждень і велику групу кодів. Слова й чернетки лежать запечатаними.</p>"
        "<h2>Скільки це лежить</h2>"
        "<p>Слова: 30 днів після підсумку, але не довше ніж 90 днів після закриття питань. Вибране: доки не"
        " пораховано, але не довше ніж 90 днів. З копій усе зникає ще за 35 днів.</p>"
        "<h2>Забрати своє</h2>"
        "<p>Хто зберіг шість слів, може повернутися, змінити дозвіл або забрати відповідь. Без цих слів ми не"
        " знаємо, чия це відповідь, і знайти її не можемо.</p>"
        "<h2>Файли cookie</h2>"
        "<p>До введення коду їх немає. Потім є один, потрібний для роботи, і він зникає разом із вікном браузера."
        " Чужих сервісів на сторінках немає.</p>",
    ),
    "en": (
        "What we know and what we don’t",
        "<h2>About those who answer</h2>"
        "<p>We don’t ask for a name, a phone or an address. We don’t keep the address of the device. We don’t"
        " remember which code was used: when an answer is sent, its code is erased.</p>"
        "<p>A person who steals our database cannot see which code, phone or day an answer came from. They can see"
        " the week and a big group of codes. Words and drafts lie sealed.</p>"
        "<h2>How long it stays</h2>"
        "<p>Words: 30 days after the summary, and no longer than 90 days after the questions close. Choices: until"
        " they are counted, no longer than 90 days. It is gone from our copies 35 days after that.</p>"
        "<h2>Taking it back</h2>"
        "<p>Whoever kept the six words can come back, change what is allowed or take the answer back. Without these"
        " words we don’t know whose answer it is and cannot find it.</p>"
        "<h2>Cookies</h2>"
        "<p>Before the code there are none. Then there is one, which the page needs, and it goes with the browser"
        " window. Nothing on these pages comes from anyone else.</p>",
    ),
}

PAGES = {"about": ABOUT, "safety": SAFETY, "privacy": PRIVACY}
