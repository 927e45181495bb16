"""What the adults do with a pack, beside the test card, in the words of each locale."""

STEPS = {
    "uk": {
        "title": "Перш ніж роздати картки",
        "about": "Консультація {number}. Карток для молодих людей: {count}. І одна пробна.",
        "parts": [
            "Надрукуйте на одному боці, у повну величину, без зменшення. Якщо картки зроблено без мережі, спершу"
            " завантажте на сервер файл digests.json.",
            "Перевірте пробною карткою, чи все діє, коли питання вже відкриті: відкрийте адресу, введіть код, надішліть"
            " відповідь. Пробна картка діє один раз.",
            "Розріжте по позначках. Перемішайте. Цю сторінку й пробну картку не роздавайте.",
            "Дітей менше десяти? Надрукуйте десять карток, решту знищіть.",
            "Спершу скажіть те, що на сторінці зі словами для групи. Потім нехай кожен сам витягне картку з пачки.",
            "Не пишіть імен, не ведіть списку, не фотографуйте карток. Смужку внизу картки можна відрізати й узяти.",
            "Потім зберіть усі картки, перемішайте й знищіть разом. Зітріть файл, з якого друкували.",
        ],
    },
    "en": {
        "title": "Before you give out cards",
        "about": "Consultation {number}. Cards for young people: {count}. And one test card.",
        "parts": [
            "Print on one side, at full size, not shrunk to fit. If the cards were made without a network,"
            " upload digests.json to the server first.",
            "Try the test card once the questions are open: open the address, type the code, send a trial answer."
            " The test card works once.",
            "Cut along the marks. Mix the cards. Keep this page and the test card back.",
            "Fewer than ten children? Print ten cards and destroy the rest.",
            "First say what is on the page “What to say”. Then let each of them draw a card from the pack.",
            "Write no names, keep no list, take no pictures of cards. The strip at the foot can be cut off and taken.",
            "Then collect all the cards, mix them and destroy them together. Delete the file you printed from.",
        ],
    },
}
