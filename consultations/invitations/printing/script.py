"""What an adult says aloud to the group before the address is given (INV-04), in the words of each locale.

«Ви» is plural here: it is said to all at once. Nothing encourages, rewards or hurries (INV-07).
"""

SCRIPTS = {
    "uk": {
        "title": "Що сказати, перш ніж дати картки",
        "how": "Дорослому, який веде групу. Скажіть це вголос своїм голосом, без поспіху. Адреса й код – наприкінці.",
        "parts": [
            [
                "Це не обов’язково",
                "Картку можна не брати. Можна взяти й нічого не відкривати. Зупинитися можна будь-коли. Ніхто не"
                " питатиме чому.",
            ],
            [
                "Хто поруч і чий це телефон",
                "Відкривайте сторінку лише тут, де спокійно, і лише на телефоні, якому довіряєте. Якщо телефон"
                " чужий, його власник може побачити, що її відкривали.",
            ],
            [
                "Що лишається в телефоні",
                "Браузер може пам’ятати, що сторінку відкривали. Можна скористатися приватним вікном або потім"
                " стерти її з історії. Якщо хтось увійшов, натисніть «Закрити»: сторінка одразу сховається.",
            ],
            [
                "Ми не знаємо, хто є хто",
                "Картки лежать перемішані, кожен тягне сам. Я не записую, у кого яка. Не пишіть на картці імені й"
                " не фотографуйте її. Потім покладіть її сюди: картка лишається в кімнаті.",
            ],
            [
                "Ніхто не зможе прийти",
                "Там не знають, хто ви, тому не можуть прийти на допомогу. Потрібна допомога – скажіть мені або"
                " натисніть «Допомога». Вона є на кожній сторінці, код для неї не потрібен.",
            ],
            [
                "Шість слів",
                "Наприкінці сторінка покаже шість слів. Вони лише ваші. Не показуйте їх нікому, і мені теж: хто їх"
                " знає, той відкриє вашу відповідь. Їх можна й не брати.",
            ],
            [
                "Що буде далі",
                "Може бути, що зроблять не все, про що ви скажете. Тоді мають пояснити чому. Відповідь має бути до"
                " {reply_by}. Я прийду й розповім. Смужку картки з датами можна відрізати й узяти, якщо так спокійно.",
            ],
        ],
        "then": "Є питання? Тепер можна взяти картку. Код – на ній, а адреса така:",
        "never": "Не кажіть, що це цілком таємно чи безпечно. Не рахуйте, хто відповів. Не давайте за це нічого.",
        "group": "Один пристрій на всіх, відповіді на папері чи одна від групи? Ваша сторінка: {group}",
    },
    "en": {
        "title": "What to say before you give out cards",
        "how": "For the adult who leads the group. Say it aloud in your own voice, without hurry. The address and the"
        " code come last.",
        "parts": [
            [
                "You don’t have to",
                "You can leave the card. You can take it and open nothing. You can stop at any time. Nobody will ask"
                " why.",
            ],
            [
                "Who is near, and whose phone it is",
                "Open the page only here, where it is calm, and only on a phone that you trust. If the phone is"
                " somebody else’s, they may see that it was opened.",
            ],
            [
                "What stays on the phone",
                "The browser may remember that the page was opened. You can use a private window, or take it out of"
                " the history afterwards. If somebody comes in, press “Close”: it hides the page at once.",
            ],
            [
                "We don’t know who is who",
                "The cards are mixed and you draw one yourself. I don’t note who has which. Write no name on it and"
                " take no picture of it. Then put it back here: the card stays in the room.",
            ],
            [
                "Nobody can come",
                "They don’t know who you are, so they can’t come to help. If you need help, tell me or press “Help”."
                " It is on every page and needs no code.",
            ],
            [
                "Six words",
                "At the end the page shows six words. They are yours alone. Show them to nobody, not to me either:"
                " anyone who knows them can open your answer. You can also leave them.",
            ],
            [
                "What happens next",
                "They may not do everything you ask. Then they must say why. The reply is due by {reply_by}. I will"
                " come and tell you. You can cut off the strip with the dates and take it, if that feels all right.",
            ],
        ],
        "then": "Any questions? Now you can take a card. The code is on it, and the address is:",
        "never": "Don’t say that it is fully secret or safe. Don’t count who answered. Give nothing for it.",
        "group": "One device for all, answers on paper, or one of the group? Your page: {group}",
    },
}
