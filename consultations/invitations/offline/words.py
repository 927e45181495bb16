"""What the tool says, in each language of those who use it, Ukrainian first. No gettext: there is no Django here."""

REFUSALS = {
    "number": (
        "Номер консультації – це три цифри, наприклад 101. Він стоїть на її сторінці в редакції.",
        "The number of a consultation is three digits, such as 101. You find it on its page at the desk.",
    ),
    "count": (
        "Скільки карток зробити? Напишіть --count числом, наприклад --count 40.",
        "How many cards shall there be? Write --count as a number, such as --count 40.",
    ),
    "few": (
        "У пачці щонайменше десять карток. Дітей менше? Надрукуйте десять, решту знищіть.",
        "A pack has at least ten cards. Fewer children? Print ten, destroy the rest.",
    ),
    "many": (
        "В одній пачці щонайбільше 2000 карток. Зробіть, будь ласка, кілька пачок у різних папках.",
        "One pack has at most 2,000 cards. Please make several packs, each in its own folder.",
    ),
    "date": (
        "Дату пишуть так: 2026-12-20 (рік, місяць, день).",
        "A date is written like this: 2026-12-20 (year, month, day).",
    ),
    "past": (
        "Останній день питань (--closes) уже минув. Перевірте, будь ласка, рік і дату на цьому комп’ютері.",
        "The last day of the questions (--closes) is over. Please check the year, and the date of this computer.",
    ),
    "order of dates": (
        "День відповіді (--reply-by) має бути пізніше за останній день питань (--closes).",
        "The day of the reply (--reply-by) has to come after the last day of the questions (--closes).",
    ),
    "address": (
        "Адреса має бути повна й проста: https://chutno.example/ – без пробілів, знаків ? # @ і українських літер.",
        "An address has to be whole and plain: https://chutno.example/ – no spaces, no ? # @, Latin letters only.",
    ),
    "home": (
        "Картка веде на головну сторінку, тож після назви сайту в --home нічого немає: https://chutno.example/",
        "A card leads to the home page, so in --home nothing follows the site’s name: https://chutno.example/",
    ),
    "permission": (
        "Напишіть --permission attested (правила дозволу виконано) або waived (питати про дозвіл було б небезпечно).",
        "Write --permission attested (rules of permission were followed) or waived (asking would put a child at risk).",
    ),
    "exists": (
        "У цій папці вже є cards.pdf або digests.json. Нічого не змінено. Назвіть, будь ласка, іншу папку.",
        "This folder already has a cards.pdf or a digests.json. Nothing was changed. Please name another folder.",
    ),
    "folder": (
        "У цю папку не вдалося записати. Нічого не лишилося. Перевірте, чи вона є, чи можна в неї писати, чи є місце.",
        "This folder can’t be written to. Nothing was left there. Please check that it exists, is yours and has room.",
    ),
}
NEXT = (
    """Готово: {count} карток і одна пробна. Що далі:
1. Надрукуйте {cards} з цього комп’ютера. Не надсилайте цей файл нікому.
2. Принесіть {digests} на сервер: консультація – картки – нова пачка – «Зроблені без мережі». Кодів у ньому немає.
3. Коли сервер прийняв картки й ви їх надрукували, зітріть обидва файли й очистьте кошик.
4. Коли питання відкриють, перевірте пробною карткою, чи все діє. Молодій людині її не давайте.""",
    """Done: {count} cards and one test card. What comes next:
1. Print {cards} from this computer. Send this file to nobody.
2. Bring {digests} to the server: consultation – cards – a new pack – “Made offline”. There are no codes in it.
3. When the server has taken the cards in and you have printed them, delete both files and empty the bin.
4. Once the questions are open, try the test card. Don’t give it to a young person.""",
)
