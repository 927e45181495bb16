"""What the views hand to the templates of a young person's pages: one example of each, without a database."""

from datetime import date
from types import SimpleNamespace

from consultations.safeguarding.forms import ComplaintForm

ABOUT = {
    "title": "Що допоможе у школі", "who": "Відділ освіти громади", "decision": "Що змінити в школі насамперед",
    "can_change": "Години, правила, люди", "cannot_change": "Де стоїть школа", "reply_by": date(2027, 2, 1),
    "closes_on": date(2026, 12, 20), "address": "/changed/101/uk",
}  # fmt: skip


def choices(*labels: str) -> list[dict]:
    return [{"value": f"v{place}", "label": label, "checked": False} for place, label in enumerate(labels)]


WAYS = choices("Не знаю", "Не хочу відповідати", "Краще про це не питати")
STROKES = "[[0,120,300,60,-120,80,140],[1,300,80,0,0]]"


def in_order(*labels: str) -> dict:
    """Things to put in order, which nobody has moved yet."""
    return {"moved": False, "items": [
        {"name": f"q-k8-{n}", "label": label, "place": ""}
        for n, label in enumerate(labels, start=1)]}  # fmt: skip


def question(place: int, kind: str, text: str, **more) -> dict:
    """One question as the stored page gets it."""
    base = {"position": place, "count": 6, "key": f"k{place}", "number": f"k{place}", "kind": kind,
            "name": f"q-k{place}", "text": text,
            "why": "Рада вирішує, що буде у школах.", "most": 1, "options": [], "ways": WAYS}  # fmt: skip
    return base | more


QUESTIONS = [
    question(1, "choice", "Що найважче зараз?", options=choices("Мова", "Предмети", "Друзі")),
    question(2, "several", "Що допомогло б?", most=3,
             options=choices("Більше часу", "Людина, до якої можна піти", "Тихе місце", "Гурток")),
    question(3, "faces", "Як тобі у школі цього тижня?", options=choices("Добре", "Так собі", "Важко")),
    question(4, "faces", "Як тобі на перерві?", options=choices("Чудово", "Добре", "Так собі", "Важко", "Зле")),
    question(5, "statements", "Чи так це для тебе?", ways=[], statements=[
        {"name": f"q-k5-{place}", "label": label, "votes": choices("Так", "Ні", "Пропустити")}
        for place, label in enumerate(("Мене слухають", "Мені є з ким сісти"))]),
    question(6, "words", "Що змінити в школі, щоб учитися було легше?", words_name="w-k6", words="", limit=300,
             too_long=False, easier="Що зробити, щоб тобі було легше в школі?",
             terms=[["Рада", "Люди, яких вибрали, щоб вирішувати за всіх."]]),
]  # fmt: skip
# The other kinds, and what may stand around any of them.
MORE_KINDS = [
    question(7, "scale", "Як часто тебе питають?", options=choices("Ніколи", "Іноді", "Часто", "Завжди"),
             sound="/media/sounds/a.opus", easier_labels=[{"label": "Іноді", "easier": "Не завжди"}]),
    question(8, "ranking", "Що робити спершу?", ranked=in_order("Уроки", "Спорт", "Відпочинок"),
             only_if={"field": "q-k1", "values": "v0", "text": "Що найважче зараз?", "answers": ["Мова"]}),
    question(9, "short", "Чого бракує?", words_name="w-k9", words="", limit=80, too_long=False, short=True),
    question(10, "drawing", "Намалюй місце, де добре", strokes=STROKES, words="", limit=300, too_long=False,
             behind=True),
    question(11, "pictures", "Де тобі спокійно?", options=[
        {"value": value, "label": label, "checked": False, "image": {
            "address": "/media/images/asked/a.webp", "width": 480, "height": 360, "alt": alt}}
        for value, label, alt in (("a", "Удома", "Намальований дім"), ("b", "У бібліотеці", "Полиця з книжками"))]),
    question(0, "choice", "Чи все було зрозуміло?", options=choices("Так", "Частково", "Ні")),
]  # fmt: skip
ROWS = [
    {"question": "Як тобі у школі цього тижня?", "kind": "faces", "answers": ["Так собі"], "missing": ""},
    {"question": "Чого бракує найбільше?", "kind": "choice", "answers": [], "missing": "Не хочу відповідати"},
]
WRITTEN = [{"key": "k6", "of": "", "noticed": True, "printable": True, "uses": {},
            "question": "Що змінити в школі?", "text": "Щоб Марина Іванівна не питала все при класі.", "pieces": [
    {"text": "Щоб ", "mark": False}, {"text": "Марина Іванівна", "mark": True}, {"text": " не питала.", "mark": False},
]}]  # fmt: skip
SIX = ["сонний", "їжак", "гойдає", "зелений", "човен", "повільно"]
PIECES = [
    {"key": f"k{place}", "question": "Що змінити в школі?", "state": state, "text": "Хочу здати пізніше.",
     "says": [{"code": "covered", "text": "Ми прибрали ім’я чи місце."}],
     "quotes": [{"locale": "uk", "name": "Українська", "text": "Хочу здати пізніше."},
                {"locale": "en", "name": "English", "text": "I want to hand it in later."}]}
    for place, state in enumerate(("waiting", "printed", "told", "to-show", "not-printed", "removed"))
]  # fmt: skip
ROUTE = SimpleNamespace(
    way="call", dial="116111", emergency=False,
    names={"uk": "Дитяча лінія", "en": "Child helpline"}, number="116 111",
    hours={"uk": "цілодобово", "en": "day and night"},
    languages={"uk": "українська", "en": "Ukrainian"}, works_from={}, leaves_trace=True, checked_on=date(2026, 11, 1),
)  # fmt: skip
CARD = {"index": 7, "name": "човен", "file": "chutno/cards/07.svg"}

ANSWERS, BACK = "consultations/answers/", "consultations/coming_back/"
WHAT = {"number": "101", "band": "13-15", "about": ABOUT, "questions": 6, "minutes": 15,
        "kept_until": date(2027, 3, 20)}  # fmt: skip
ASK = {"number": "101", "band": "13-15", "about": ABOUT, "sequence": 0, "title": ABOUT["title"], "counted": "",
       "own_words": "", "saved": False, "too_long": False, "younger": False,
       "questions": QUESTIONS}  # fmt: skip
LOOK = {"number": "101", "band": "13-15", "about": ABOUT, "sequence": 2, "rows": ROWS, "written": WRITTEN,
        "dropped_words": False, "six_words": SIX,
        "come_back_by": date(2026, 12, 30)}  # fmt: skip
MINE = {"token": "t", "about": ABOUT, "number": "101", "pieces": PIECES, "shows_text": True, "replies": [],
        "told_back": "/changed/101/uk", "may_add": True, "messages": [
            {"code": "talk", "text": "Твої слова для нас важливі."}, {"code": "thanks", "text": "Дякуємо."}],
        "taking_back": False, "taken_back": False, "days": 35}  # fmt: skip

GROUP = {"way": "", "heading": "", "size": "", "typed": "", "code_trouble": "", "lacks": "", "ways": [
    {"value": value, "label": label} for value, label in zip(
        ("room", "adult", "group", "heard"), ("По черзі", "Записую", "Від групи", "Почуте"), strict=True)]}  # fmt: skip
COMPLAINT = {"address": "/complaint/uk", "limit": 4000, "form": ComplaintForm(), "closed": False, "thanks": False}

# name: (template, context)
PAGES = {
    "home": (ANSWERS + "home.html", {"typed": "", "trouble": ""}),
    "home-digit": (ANSWERS + "home.html", {"typed": "2048 3317 5590 4126", "trouble": "digit"}),
    "pictures": (ANSWERS + "pictures.html", {"code": "1", "picture_one": CARD, "picture_two": CARD}),
    "closed": (ANSWERS + "closed.html", {"opens_on": None, "reply_by": date(2027, 2, 1), "address": "/changed/101/uk",
                                         "rows": ROWS, "written": WRITTEN}),
    "age": (ANSWERS + "age.html", {"bands": [
        {"value": band, "label": band.replace("-", "–"), "address": f"/what/101/uk/{band}"}
        for band in ("6-9", "10-12", "13-15", "16-17", "18-24")]}),
    "what": (ANSWERS + "what.html", WHAT),
    "what-10": (ANSWERS + "what.html", WHAT | {"band": "10-12"}),
    "what-6": (ANSWERS + "what.html", WHAT | {"band": "6-9"}),
    "ask": (ANSWERS + "ask.html", ASK),
    "look": (ANSWERS + "look.html", LOOK),
    "look-each": (ANSWERS + "look.html", LOOK | {"band": "10-12", "written": [
        WRITTEN[0] | {"of": f"-k{place}", "picture": picture} for place, picture in enumerate(("", "iVBORw0KGgo="))]}),
    "look-going": (ANSWERS + "look.html", LOOK | {"going": True}),
    "look-refused": (ANSWERS + "look.html", LOOK | {"refused": True}),
    "look-again": (ANSWERS + "look.html", LOOK | {"revises": True, "unasked": True}),
    "ask-kinds": (ANSWERS + "ask.html", ASK | {"draws": True, "questions": MORE_KINDS}),
    "ask-again": (ANSWERS + "ask.html", ASK | {"revises": True, "refused": True}),
    "taken-meanwhile": (ANSWERS + "closed.html", {"gone": True, "rows": ROWS, "written": WRITTEN}),
    "group": (ANSWERS + "group.html", GROUP),
    "group-lacks": (ANSWERS + "group.html", GROUP | {"lacks": "way"}),
    "group-size": (ANSWERS + "group.html", GROUP | {"way": "group", "heading": "Одна від групи", "lacks": "size"}),
    "group-digit": (
        ANSWERS + "group.html",
        GROUP | {"way": "room", "heading": "По черзі", "code_trouble": "digit", "typed": "2048 3317"},
    ),
    "hand": (ANSWERS + "hand.html", {"number": "101"}),
    "sheet": (ANSWERS + "sheet.html", {"number": "101", "bands": ["10-12", "13-15"]}),
    "keyed": (ANSWERS + "keyed.html", ASK | {"way": "adult", "saved": True}),
    "keyed-group": (ANSWERS + "keyed.html", ASK | {"way": "group"}),
    "keyed-heard": (ANSWERS + "keyed.html", ASK | {"way": "heard"}),
    "keyed-look": (ANSWERS + "look.html", LOOK | {"way": "adult", "without_first": True, "send_to": "send"}),
    "next": (ANSWERS + "next.html", {"way": "room", "keyed": False}),
    "next-sheet": (ANSWERS + "next.html", {"way": "adult", "keyed": True}),
    "thanks": (ANSWERS + "thanks.html", {"about": ABOUT, "number": "101"}),
    "help": (ANSWERS + "help.html", {"routes": [{"route": ROUTE, "stale": stale} for stale in (False, True)]}),
    "help-show": (ANSWERS + "show.html", {"others": [
        {"code": "en", "text": "I need help now. Please stay with me."}]}),
    "adults": (ANSWERS + "adults.html", {}),
    "complaint": ("young/complaint.html", COMPLAINT),
    "complaint-empty": ("young/complaint.html", COMPLAINT | {"form": ComplaintForm({}), "typed": True}),
    "complaint-closed": ("young/complaint.html", COMPLAINT | {"closed": True}),
    "complaint-thanks": ("young/complaint.html", COMPLAINT | {"thanks": True}),
    "expired": (ANSWERS + "expired.html", {"already_sent": False, "rows": ROWS, "written": WRITTEN}),
    "broken": (ANSWERS + "later.html", {"again": [("language", "uk")], "address": "/send"}),
    "crowded": (ANSWERS + "later.html", {"again": [("language", "uk")], "address": "/send", "crowded": True}),
    "words": (BACK + "words.html", {"typed": "", "nothing_opened": True, "told_back": [
        {"title": "Що допоможе у школі", "address": "/changed/101/uk"}], "busy": False}),
    "words-pick": (BACK + "words.html", {"typed": "ярий ор весе приморський сарафан заново", "nothing_opened": True,
        "guesses": [["ярий", "ярмарковий"], ["орел"], ["веселить"], ["приморський"], ["сарафан"], ["заново"]]}),
    "mine": (BACK + "mine.html", MINE),
    "mine-taking": (BACK + "mine.html", MINE | {"taking_back": True}),
    "mine-taken": (BACK + "mine.html", MINE | {"taken_back": True}),
}  # fmt: skip
ERRORS = (400, 403, 404, 405, 410, 413, 422, 429, 500, 503)
TOLD = [SimpleNamespace(
    titles={"uk": "Тихе місце", "en": "A quiet place"}, asks={"uk": "Кімната, де тихо", "en": "A quiet room"},
    kind=kind, tag="done" if kind else "late", icon="tick" if kind else "clock", label="Зроблять",
    texts={"uk": "Буде у двох школах", "en": "In two schools"}, offices={"uk": "Сектор шкіл", "en": "Schools unit"},
    due_on=date(2027, 3, 1), done_on=None, overdue=not kind, institution={"uk": "Громада", "en": "Community"},
) for kind in ("will", "")]  # fmt: skip
PAGES["told-back"] = ("consultations/replies/told_back.html", {
    "band": "13-15", "heading": "Ви сказали. Вам відповіли", "told": TOLD, "not_all": True, "late": False,
    "reply_by": date(2027, 2, 1), "who": "Громада", "sides": ["Хай буде тихо", "Хай буде музика"],
    "consultation": SimpleNamespace(titles={"uk": "Що допоможе у школі", "en": "What would help at school"}),
})  # fmt: skip
