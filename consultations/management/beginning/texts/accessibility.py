"""The accessibility statement: what we hold ourselves to, what is not good yet, and whom to tell."""

from consultations.management.beginning.written import Written, door, facts, text

PAGE = {
    "uk": Written(
        "Доступність",
        "Цим сайтом має могти користуватися кожен: з клавіатури, з читачем екрана, з маленьким телефоном і слабкою"
        " мережею.",
        (
            text(
                "<h2>Чого ми тримаємося</h2>"
                "<p>Вимог WCAG 2.2, рівень AA, на кожній відкритій сторінці та на сторінках молодої людини. Текст ми"
                " робимо контрастнішим, ніж вимагає цей рівень: щонайменше 7 до 1.</p>"
                "<ul><li>Усе працює з клавіатури, і фокус завжди видно.</li>"
                "<li>Усе працює без JavaScript.</li>"
                "<li>На екрані 320 пікселів завширшки нічого не треба гортати вбік. Текст можна збільшити вдвічі.</li>"
                "<li>Є темний вигляд і вигляд із більшим контрастом, за налаштуваннями вашого пристрою. Хто вимкнув"
                " рухи, той їх не бачить.</li>"
                "<li>Кожне число на діаграмі є і в тексті, і в таблиці. Стан показують слово й значок, а не лише"
                " колір.</li>"
                "<li>Сторінки важать мало й не потребують швидкої мережі.</li></ul>"
                "<h2>Як ми це перевіряємо</h2>"
                "<p>Автоматично, перед кожною новою версією: відкриті сторінки кожною мовою, завширшки 320 пікселів і"
                " зі збільшенням удвічі, програмою axe. Автоматична перевірка знаходить не все.</p>"
            ),
            facts(
                "Що поки негаразд",
                ("Читачі екрана", "Люди, які ними щодня користуються, сайту ще не перевіряли."),
                ("Читання вголос", "Записів голосом ще немає."),
                ("Легке читання", "Окремої версії простими реченнями з малюнками ще немає."),
                ("Жестова мова", "Перекладу ще немає."),
                ("Екрани працівників", "Частина їх походить із Wagtail і має вади, які виправляють там."),
            ),
            door("Сказати про перешкоду", "contact", "Щось не читається, не натискається чи незрозуміле? Скажіть нам."),
        ),
    ),
    "en": Written(
        "Accessibility",
        "Everybody has to be able to use this site: with a keyboard, with a screen reader, with a small phone and a"
        " weak network.",
        (
            text(
                "<h2>What we hold ourselves to</h2>"
                "<p>WCAG 2.2, level AA, on every public page and on the pages of a young person. Our text has more"
                " contrast than this level asks for: at least 7 to 1.</p>"
                "<ul><li>Everything works from the keyboard, and the focus is always visible.</li>"
                "<li>Everything works without JavaScript.</li>"
                "<li>On a screen 320 pixels wide nothing has to be scrolled sideways. Text can be made twice as"
                " large.</li>"
                "<li>There is a dark view and one with more contrast, as your device is set. Whoever has switched off"
                " movement sees none.</li>"
                "<li>Every number in a chart also stands in the text and in a table. A state is shown by a word and a"
                " sign, never by colour alone.</li>"
                "<li>Pages are light and need no fast network.</li></ul>"
                "<h2>How we check it</h2>"
                "<p>By machine before each new version: public pages in every language, 320 pixels wide and twice"
                " enlarged, with a program called axe. A machine does not find everything.</p>"
            ),
            facts(
                "What is not good yet",
                ("Screen readers", "People who use them every day have not tested this site yet."),
                ("Reading aloud", "There are no recordings yet."),
                ("Easy read", "There is no version in simple sentences with pictures yet."),
                ("Sign language", "There is no translation yet."),
                ("Screens of the staff", "Some come from Wagtail and have faults that are mended there."),
            ),
            door(
                "Tell us about a barrier", "contact", "Is something hard to read, to press or to understand? Tell us."
            ),
        ),
    ),
}
