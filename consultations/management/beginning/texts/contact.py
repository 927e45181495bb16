"""Contact and complaints: a complaint needs no account and goes to somebody who is not a moderator (TEL-08)."""

from consultations.management.beginning.written import Written, door, shown, text

PAGE = {
    "uk": Written(
        "Контакти й скарги",
        "Скарга не потребує ні облікового запису, ні імені. Її читає людина, яка не читає й не модерує відповідей.",
        (
            text(
                "<h2>Поскаржитися</h2>"
                "<p>Скаргу отримує особа, відповідальна за захист дитини, а не модерація. Якщо скарга на неї саму, її"
                " отримує та, що її заступає. Той, на кого скаржаться, скарги не розглядає.</p>"
                "<p>Можна поскаржитися на питання, на слова в підсумку, на людину з команди, на відповідь установи, на"
                " прострочену обіцянку, на цей сайт.</p>"
            ),
            door("Подати скаргу", "complain"),
            text(
                "<h2>Якщо ти молода людина</h2>"
                "<p>Тебе щось засмутило чи розсердило? Скажи про це так само. Своє ім’я казати не треба. Твоїх слів не"
                " прочитає той, на кого скарга.</p>"
            ),
            door("Тут є з ким поговорити", "public-help", "Потрібна допомога зараз? Не чекай на нашу відповідь."),
            text(
                "<h2>Куди ще звернутися</h2>"
                "<p>Якщо наша відповідь вас не влаштовує, є Уповноважений Верховної Ради України з прав людини. Він не"
                " залежить від нас.</p>"
                "<h2>Установам, партнерам, журналістам</h2>"
                "<p>Ми не передаємо окремих відповідей, не знайомимо з тими, хто відповідав, і не кажемо, хто роздає"
                " картки. Слова з підсумків не можна вживати в кампаніях, медіа чи суді без нового дозволу.</p>"
            ),
            shown("team"),
            text(
                "<h2>Якщо ви знайшли слабке місце</h2>"
                "<p>Якщо ви бачите, як дізнатися, хто відповідав, або як прочитати запечатані слова, не пишіть про це"
                " відкрито. Напишіть тим, хто веде цей сайт, і дайте час це виправити.</p>"
            ),
        ),
    ),
    "en": Written(
        "Contact and complaints",
        "A complaint needs no account and no name. It is read by somebody who neither reads nor moderates answers.",
        (
            text(
                "<h2>Making a complaint</h2>"
                "<p>It goes to the person who leads on safeguarding, not to moderation. If it is about that person, it"
                " goes to the deputy. Nobody decides on a complaint about themselves.</p>"
                "<p>It may be about a question, about words in a report, about somebody of the team, about an"
                " institution’s reply, about a promise that is overdue, or about this site.</p>"
            ),
            door("Make a complaint", "complain"),
            text(
                "<h2>If you are a young person</h2>"
                "<p>Did something make you sad or angry? Tell us in the same way. You don’t have to say your name. The"
                " person you complain about won’t read your words.</p>"
            ),
            door("Here are people to talk to", "public-help", "Do you need help now? Don’t wait for our reply."),
            text(
                "<h2>Where else to turn</h2>"
                "<p>If our reply does not satisfy you, there is the Ukrainian Parliament Commissioner for Human Rights,"
                " who is independent of us.</p>"
                "<h2>Institutions, partners, journalists</h2>"
                "<p>We hand out no single answers, introduce nobody who answered, and do not say who hands out cards."
                " Words from reports may not be used in campaigns, media or court without new permission.</p>"
            ),
            shown("team"),
            text(
                "<h2>If you have found a weak spot</h2>"
                "<p>If you see how to find out who answered, or how to read sealed words, do not write about it in"
                " public. Write to those who run this site, and give them time to put it right.</p>"
            ),
        ),
    ),
}
