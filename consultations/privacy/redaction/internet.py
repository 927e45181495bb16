"""E-mail addresses, addresses and names on the internet, also where a child spells them out."""

import re
from collections.abc import Iterator

from .small import small
from .suggestion import Suggestion

_ENDINGS = r"com|ua|net|org|ru|pl|de|eu|info|edu|me|io|uk|us|cz|sk|ro|gg|tv|app|online|site|xyz|ком|нет|юа|орг|ру"
_DOT = r"(?:\.|\s?(?:\(dot\)|\[dot\]|\(крапка\))\s?|\s(?:крапка|точка|тчк|dot|крапочка)\s)"
_SAID_AT = r"собака|собачка|гав|песик|пёсик|равлик|мавпа|мавпочка|вухо|эт|ет|ат"
_AT = rf"(?:@|\s@\s|\s?[(\[{{<*]\s?(?:at|a|а|{_SAID_AT})\s?[)\]}}>*]\s?|\s(?:{_SAID_AT})\s)"
_HOSTS = r"gmail|ukr|yahoo|outlook|hotmail|icloud|proton|protonmail|meta|mail|yandex|bigmir|i|джимейл|гмейл|укр|мейл"
_LOCAL = rf"[\w+-]{{1,64}}(?:(?:{_DOT}|\s(?:нижнє підкреслення|underscore|тире|dash)\s)[\w+-]{{1,40}}){{0,4}}"
_EMAIL = re.compile(
    rf"(?<![\w.+-]){_LOCAL}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{0,3}}{_DOT}(?:{_ENDINGS}|[a-z]{{2,12}})(?!\w)"
    rf"|(?<![\w.+-]){_LOCAL}\s(?:at|эт|ет|собака)\s(?:{_HOSTS}){_DOT}(?:{_ENDINGS})(?:{_DOT}(?:ua|юа))?(?!\w)"
    rf"|(?<![\w.+-])(?=[\w.+-]*[._\d+-]|\w+\sat\s\w+\sdot\s){_LOCAL}\s(?:at|эт|ет)\s[\w-]{{2,40}}\s(?:dot|крапка"
    rf"|точка|тчк)\s(?:{_ENDINGS}|[a-z]{{2,8}})(?!\w)",
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"«»]{2,300}|(?<![\w@.])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|ua|net|org|ru|pl"
    r"|de|eu|me|io|gg|tv|app|xyz)"
    r"(?:/[^\s<>\"«»]{0,200})?(?![\w@])|(?<![\w])(?:instagram|tiktok|telegram|facebook|vk|discord|youtube"
    r"|inst|tg)/[\w.@-]{2,60}",
)
_PUBLIC = re.compile(
    r"(?:https?://)?(?:www\.)?(?:youtube|google|wikipedia|instagram|tiktok|facebook|telegram|discord"
    r"|netflix|diia|mon|roblox)"
    r"(?:\.\w{2,3}){1,3}/?|[\w.-]*\.gov\.ua\S*",
)
_AT_NAME = re.compile(r"(?<![\w@.])@[^\W\d]?[\w.]{2,40}(?<!\.)")
_NUMBERED = re.compile(r"(?<![\w#])[\w.]{2,32}#\d{4}(?!\d)")
_UNDERSCORED = re.compile(r"(?<![\w./@])(?=[\w.]*[^\W\d_])[\w.]*\w_[\w.]*\w(?![\w@])")
_WHERE = (
    r"[иі]нст(?!ит)\w*|інстаграм\w*|инстаграм\w*|тік-?то[кц]\w*|тик-?ток\w*|телег\w*|тг"
    r"|дискорд\w*|діскорд\w*|снап\w*|снепчат\w*"
    r"|роблокс\w*|майнкрафт\w*|стім\w*|стим\w*|фейсбу\w*|вайбер\w*|ютуб\w*|твіч\w*|бравл\w*|вк|нік\w{0,3}"
    r"|нікнейм\w*|снеп\w*|твітер\w*|ютьюб\w*|пінтерест\w*|тікток\w*|тіктоц\w*|піес\w*|ps\d?|фб|бс|пабг\w*|геншин\w*"
    r"|доте?|кс\d?|ник\w{0,3}|никнейм\w*|юзернейм\w*|логін\w*|логин\w*|акаунт\w*|аккаунт\w*|профіл\w*"
    r"|канал\w*"
    r"|inst[ae]\w*|instagram|ig|tik ?tok|telegram|tg|discord|snap\w*|roblox|minecraft|steam|psn|xbox"
    r"|youtube|twitch|facebook|fb|nick\w*|user ?name|gamertag|handle|login|account|profile|channel|vk"
)
_SMALL = (
    r"(?:(?>(?:мій|моя|мой|моё|мене|мені|я|там|тут|є|це|есть|это|у|в|во|на|is|it's|its|as|under|my|i'm|im|am"
    r"|the|звати|зветься|називається|такий|такой|ось|вот|user|нік|ник|nick|id|айді|name|called|зовут|звуть"
    rf"|{_WHERE}|on|in|at|find me|add me|шукай|шукайте|пиши|пишіть|пишите|підпишіться|підписуйтесь)\s?"
    rf"|[:=,—–\-]\s?|\s)){{0,6}}"
)
_ANNOUNCED = re.compile(
    rf"(?<!\w)(?:{_WHERE})(?!\w)\s?{_SMALL}[\"«“'@]?(?P<it>[a-z0-9][\w.]{{2,40}}|[\w.]*[\d_][\w.]*)(?<!\.)(?!\w)"
)
_QUOTED = re.compile(
    r"(?<!\w)(?:(?:мій|мого|моєму|моя|моїй|мой|моего|наш\w{0,2}|my|our)\s(?:\w+\s){0,2}(?:канал\w{0,2}|паблік\w{0,2}"
    r"|блог\w{0,2}|сайт\w{0,2}|груп[аиі]|группа|channel|page)|нік\w{0,3}|никнейм\w*|ник|нікнейм\w*"
    r"|nick(?:name)?|username|логін"
    r"|логин)\s?[:—-]?\s?[«\"“](?P<it>[^»\"”]{2,30})[»\"”]",
)
_LATIN_OR_DIGIT = re.compile(r"[a-z0-9_@]|соба[кч]|крапка|точка|«|\"|“|://")
_BEFORE_LATIN = re.compile(r"[а-яіїєґ]")
_NO_NAME = re.compile(
r"\d{1,4}|(?:и|is|and|the|my|me|in|on|to|it|for|not|but|you|videos?|account|app|chat|tok|story|stories"
r"|online|live|profile|reels|shorts|bot|premium|pro|studio|ios|android|instagram|tiktok|telegram"
r"|discord|roblox|minecraft|youtube|facebook|viber|whatsapp|steam|google|brawl|stars|snapchat|too"
r"|because|with|we|he|she|they|very|good|bad|all|every|please|at|or|so|are|was|were|all|day|where|when"
r"|that|this|there|from|gram|every\w*|bann?ed|hacked|blocked|private|name|card|fun|nice|free|safe|new"
r"|old|makes?|shows?|called|have|has|no|than)")  # fmt: skip


def internet(text: str) -> Iterator[Suggestion]:
    """E-mail addresses first, then addresses and names on the internet."""
    text = small(text)
    if not _LATIN_OR_DIGIT.search(text):
        return
    for match in _EMAIL.finditer(text):
        yield Suggestion(*match.span(), "EMAIL", True, "email")
    for match in _URL.finditer(text):
        end = match.start() + len(match.group().rstrip(".,;:!?)'"))
        if not _PUBLIC.fullmatch(text[match.start() : end]):
            yield Suggestion(match.start(), end, "URL_HANDLE", True, "handle")
    for pattern in (_AT_NAME, _NUMBERED, _UNDERSCORED):
        for match in pattern.finditer(text):
            yield Suggestion(*match.span(), "URL_HANDLE", pattern is not _UNDERSCORED, "handle")
    yield from _announced(text)


def _announced(text: str) -> Iterator[Suggestion]:
    """A word in Latin letters or with signs after the name of a network or «мій нік»."""
    for match in _ANNOUNCED.finditer(text):
        name = match.group("it")
        if not _NO_NAME.fullmatch(name) and _is_a_nick(name, text[match.start() : match.start("it")], text):
            yield Suggestion(*match.span("it"), "URL_HANDLE", True, "handle")
    for match in _QUOTED.finditer(text):
        yield Suggestion(*match.span("it"), "URL_HANDLE", True, "handle")


def _is_a_nick(name: str, before: str, text: str) -> bool:
    if re.search(r"[\d_.]", name):
        return bool(re.search(r"[^\W\d_]", name))
    if not name.isascii():
        return False
    return bool(_BEFORE_LATIN.search(text)) or bool(
        re.search(r"(?:is|:|=|called|as|name|@|under)\s?[\"'“@]?$", before, re.I)
    )
