"""Pages whose lists the site shows by itself: an editor changes the words around them."""

from consultations.management.beginning.written import Written, door, shown, text

CONSULTATIONS = {
    "uk": Written(
        "Консультації",
        "Про що питають зараз, що вже читають і на що відповіли. Кожна консультація стоїть на рішенні, яке ще можна"
        " змінити.",
        (
            shown("consultations"),
            text(
                "<h2>Чи можна долучитися</h2>"
                "<p>Молоді люди відповідають із карткою від дорослого, якому довіряють. Відкритої реєстрації немає, і"
                " ми не кажемо, хто роздає картки: так важче зашкодити тим, хто відповідає.</p>"
            ),
            door("Партнерам", "partners", "Ви працюєте з молодими людьми й хочете спитати їх разом із нами?"),
        ),
    ),
    "en": Written(
        "Consultations",
        "What is being asked now, what is being read, and what was answered. Each consultation stands on a decision"
        " that can still change.",
        (
            shown("consultations"),
            text(
                "<h2>Can one join?</h2>"
                "<p>Young people answer with a card from an adult they trust. There is no open registration, and we do"
                " not say who hands out the cards: that makes it harder to harm those who answer.</p>"
            ),
            door("For partners", "partners", "Do you work with young people and want to ask them together with us?"),
        ),
    ),
}
REPORTS = {
    "uk": Written(
        "Що сказали молоді люди",
        "Підсумок кожної консультації: що почули, на чому це тримається, кого не почули і що відповіли. Його можна"
        " прочитати за кілька хвилин.",
        (
            shown("reports"),
            text(
                "<h2>Як це читати</h2>"
                "<ul><li>Це не вибірка: ті, хто відповів, не говорять за всіх.</li>"
                "<li>Числа округлено до п’яти. Менших за десять немає.</li>"
                "<li>Слова молодих людей стоять мовою, якою їх написано, поруч із перекладом. Їх друкують лише з"
                " дозволу.</li>"
                "<li>Кожна версія підсумку лишається. Якщо хтось забрав свої слова, їх немає в жодній.</li></ul>"
            ),
            door("Зразок підсумку: група з 38 людей", "sample-report", "Як виглядає підсумок малої групи?"),
            text("<h2>Про що говорять молоді люди</h2>"),
            shown("topics"),
        ),
    ),
    "en": Written(
        "What young people said",
        "The report on each consultation: what was heard, what it rests on, who was not heard and what was replied. It"
        " takes a few minutes to read.",
        (
            shown("reports"),
            text(
                "<h2>How to read this</h2>"
                "<ul><li>This is not a sample: those who answered do not speak for all.</li>"
                "<li>Numbers are rounded to five. None is under ten.</li>"
                "<li>Young people’s words stand in the language they were written in, beside the translation. They are"
                " printed only with permission.</li>"
                "<li>Every version of a report stays. Where somebody took words back, they are in none of"
                " them.</li></ul>"
            ),
            door("A sample report: a group of 38", "sample-report", "What does the report on a small group look like?"),
            text("<h2>What young people speak about</h2>"),
            shown("topics"),
        ),
    ),
}
CHANGED = {
    "uk": Written(
        "Що змінилося",
        "Молоді люди сказали, що має стати інакше. Тут видно, хто має відповісти, що обіцяли і чи зробили.",
    ),
    "en": Written(
        "What has changed",
        "Young people said what should be different. Here you see who has to reply, what they promised and whether they"
        " did it.",
    ),
}
