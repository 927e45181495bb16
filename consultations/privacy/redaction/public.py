"""What points to nobody: countries and regions, large organisations, and persons whom everybody knows."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .small import small
from .tables import key
from .words import listed

_OBLAST = re.compile(r"\s(?:област|обл\.|обл(?!\w)|region|oblast|county|край|краю|край)", re.I)
_SHORT, _LONG = 4, 24
_PEOPLE = re.compile(
    r"(?<!\w)(?:тарас\w*\s+(?:григорович\w*\s+)?шевченк\w+|шевченк\w+ тарас\w*|лес\w+\s+українк\w+"
    r"|іван\w*\s+франк\w+|іван\w*\s+котляревськ\w+|григор\w+\s+(?:савич\w*\s+)?сковород\w+"
    r"|богдан\w*\s+хмельницьк\w+|богдан\w*-ігор\w*\s+антонич\w*|лін\w+\s+костенк\w+"
    r"|володимир\w*\s+(?:зеленськ\w+|велик\w+|винниченк\w+|івасюк\w*|кличк\w+|мономах\w*|путін\w*)"
    r"|зеленськ(?:ий|ого|ому|им|ім)|зеленск(?:ий|ого|ому|им|ом)|порошенк\w+|путін\w*|путин\w*"
    r"|(?:vladimir\s)?putin\w*|лукашенк\w+|трамп\w*|байден\w*|trump\w*|biden\w*|обам\w+|obama"
    r"|василь?\w*\s+(?:стус\w*|симоненк\w+|сухомлинськ\w+|стефаник\w*|королів\w*)|степан\w*\s+бандер\w*"
    r"|бандер(?:а|и|у|і|ою)|сергі\w+\s+(?:жадан\w*|бубк\w+|притул\w+|корольов\w*)|жадан\w*"
    r"|катерин\w+\s+білокур|марі\w+\s+(?:приймаченк\w+|примаченк\w+|кюрі|заньковецьк\w+)"
    r"|пет\w+\s+(?:порошенк\w+|сагайдачн\w+|перш\w+)|валері\w+\s+залужн\w+|залужн(?:ий|ого|ому|им)"
    r"|кирил\w+\s+буданов\w*|буданов\w*|zelensky\w*|zelenskyy|(?:volodymyr\s)?zelenskyi?y?"
    r"|taras shevchenko|lesia ukrainka|lesya ukrainka|ivan franko"
    r"|святослав\w*\s+вакарчук\w*|вакарчук\w*|андрі\w+\s+(?:шевченк\w+|шептицьк\w+|кузьменк\w+|малишк\w+)"
    r"|олександр\w*\s+(?:усик\w*|довженк\w*|македонськ\w+|пушкін\w*|невськ\w+|зінченк\w+|олесь)|усик(?:а|у"
    r"|ом|ові)?|віталі\w+\s+кличк\w+|кличк(?:о|а|у|ом)|еліна\w* світолін\w+|світолін\w+"
    r"|руслан\w*\s+лижичк\w+|джамал(?:а|и|і|у|ою)|михайл\w+\s+(?:грушевськ\w+|коцюбинськ\w+|булгаков\w*"
    r"|мудрий|федоров\w*)|микол\w+\s+(?:гогол\w*|лисенк\w+|леонтович\w*|хвильов\w+)|миколай\w* чудотвор\w+"
    r"|свят\w+\s+микол\w+|микола\w*-чудотвор\w+|святого миколая|дня миколая"
    r"|ольг\w+\s+(?:кобилянськ\w+|зеленськ\w+)|княгин\w+\s+ольг\w+|княз\w+\s+(?:володимир\w*|ярослав\w*"
    r"|святослав\w*|ігор\w*|олег\w*)|ярослав\w*\s+мудр\w+|данил\w+\s+галицьк\w+|роксолан\w+\s+султан\w+"
    r"|король?\w* данил\w+|павл\w+\s+(?:тичин\w+|загребельн\w+|скоропадськ\w+)|остап\w*\s+вишн\w+"
    r"|панас\w*\s+мирн\w+|марко?\w*\s+вовчо?к\w*|всеволод\w*\s+нестайк\w+|нестайк\w+|симон\w*\s+петлюр\w+"
    r"|петлюр\w+|іван\w*\s+(?:мазеп\w+|сірк\w+|багрян\w+|нечу[йя]\w*|сил\w+|підков\w+|карпенк\w+)"
    r"|мазеп(?:а|и|у|і|ою)|нечу[йя]\w*-левицьк\w+|юрі\w+\s+(?:гагарін\w*|андрухович\w*|винничук\w*)"
    r"|гагарін\w*"
    r"|гаррі поттер\w*|гарр[иі] потт\w+|harry potter\w*|гермі[оі]н\w+|hermione\w*|рон\w* візлі|дамблдор\w*"
    r"|волдеморт\w*|наруто|naruto|саске|бетмен\w*|batman|супермен\w*|спайдермен\w*|людин\w+-павук\w*"
    r"|spider-?man|шрек\w*|ельз[аиу] (?:і|та|з) анн\w+|elsa and anna|вінні[- ]пух\w*|винни[- ]пух\w*"
    r"|winnie[- ]the[- ]pooh|діда? мороз\w*|дед\w* мороз\w*|santa claus|санта\w*(?: клаус\w*)?"
    r"|снігуроньк\w+|снегурочк\w+|попелюшк\w+|золушк\w+|cinderella|маш\w+ (?:і|и|та) (?:ведмі?д\w+"
    r"|медвед\w+)|masha and the bear|пеппі|карлсон\w*|том\w* сойєр\w*|tom sawyer|аліс\w+ (?:в|у|из"
    r"|з) (?:країн\w+|задзеркалл\w*|стран\w+)|alice in wonderland|робін\w* гуд\w*|robin hood"
    r"|робінзон\w*(?: крузо)?|robinson crusoe|шерлок\w*(?: холмс\w*)?|sherlock(?: holmes)?|том\w* (?:і|и"
    r"|та) джеррі|tom and jerry|ромео (?:і|и|та|and) джульєтт\w+|romeo and juliet|скрудж\w*"
    r"|іван\w*[- ](?:побиван\w*|покиван\w*|царевич\w*|дурн\w+|купал\w+|сил\w+)|котигорош\w*"
    r"|кирил\w+ кожум'як\w+|пан\w* коцьк\w+|фрод\w+|геральт\w*|маріо|соник\w*|пікачу|pikachu|барбі|barbie"
    r"|губк\w+ боб\w*|спанч\w*\s?боб\w*|лілу|вензді|wednesday addams|леді баг|стів\w* (?:з|із"
    r"|в) майнкрафт\w*|свинк\w+ пепп\w+|peppa pig|патрон\w*-пес|пес\w* патрон\w*|patron the dog"
    r"|роналду|ronaldo|мес+і|messi|неймар\w*|мбаппе|mbappe|мудрик\w*|шевченк\w+ футболіст\w*"
    r"|ілон\w* маск\w*|elon musk|стів\w* джобс\w*|steve jobs|маск(?:а|у)? ілон\w*|тейлор свіфт"
    r"|taylor swift|біллі айліш|billie eilish|бейонсе|beyonce|емінем\w*|eminem|майкл\w* джексон\w*"
    r"|michael jackson|майкл\w* джордан\w*|michael jordan|бтс|bts|моргенштерн\w*|потап\w* (?:і|та"
    r"|и) наст\w+|тін\w+ кароль|tina karol|скрябін\w*|кузьм\w+ скрябін\w*|монатік\w*|дзідзьо"
    r"|олег\w* винник\w*|калуш|kalush(?: orchestra)?|океан\w* ельзи|сергі\w+ притул\w+|містер\w* біст\w*"
    r"|mr\.? ?beast\w*|мистер\w* бист\w*|грет\w+ тунберг|greta thunberg|малал\w+(?: юсуфзай)?"
    r"|malala(?: yousafzai)?|анн\w+ франк|anne frank|маті?р\w* терез\w+|mother teresa"
    r"|мартін\w* лютер\w*(?: кінг\w*)?|martin luther king\w*|нельсон\w* мандел\w+|nelson mandela"
    r"|альберт\w* ейнштейн\w*|ейнштейн\w*|эйнштейн\w*|einstein\w*|ньютон\w*|newton|дарвін\w*|наполеон\w*"
    r"|napoleon|гітлер\w*|гитлер\w*|hitler|сталін\w*|сталин\w*|stalin|лен[иі]н(?!град)\w*|lenin"
    r"|бреж?нєв\w*|горбачов\w*|пушк[іи]н\w*|pushkin|лермонтов\w*|достоєвськ\w+|достоевск\w+|толст(?:ой|ого"
    r"|ому)|есенін\w*|єсенін\w*|чехов\w*|маяковськ\w+|шекспір\w*|шекспир\w*|shakespeare|андерсен\w*"
    r"|andersen|жуль? верн\w*|астрід\w* ліндгрен|роальд\w* дал\w*|роулінг|rowling|стівен\w* кінг\w*"
    r"|stephen king|орвелл\w*|джордж\w* орвелл\w*|george orwell|моцарт\w*|mozart|бетховен\w*|beethoven"
    r"|бах(?:а|у)?(?!м)|шопен\w*|пікассо|picasso|ван гог\w*|леонардо|да вінчі|da vinci|колумб\w*|columbus"
    r"|піфагор\w*|pythagoras|архімед\w*|сократ\w*|платон\w* (?:і|та) арист\w+|арістотел\w*|цезар\w* юлі\w+"
    r"|юлі\w+ цезар\w*|клеопатр\w+|королев\w+ єлизавет\w+|queen elizabeth|king charles|принц\w* вільям\w*"
    r"|princess diana|папа римськ\w+|папа франциск\w*|pope francis|ісус\w*(?: христ\w+)?|jesus(?: christ)?"
    r"|дів\w+ марі\w+|virgin mary|божа? матір|пророк\w* мухаммад\w*|ван гог\w*|марі\w+ прим\w+"
    r"|квітк\w+ цісик|соломі\w+ крушельницьк\w+|малевич\w*|корольов\w* сергі\w+|сікорськ\w+"
    r"|антонов\w* літак\w*|мечников\w*|амосов\w*|вернадськ\w+|пулю[йя]\w*)(?!\w)"
)
_KNOWN = re.compile(
    r"(?<!\w)(?:"
    + "|".join(one.replace("*", r"\w*").replace("_", r"\s+") for one in listed("known_to_all"))
    + r")(?!\w)"
)
_WRITERS = re.compile(
    r"(?<!\w)(?:shevchenko|ukrainka|шевченк[оауові]{1,3}|франк[оауом]{1,2}|українк[аиоюі]{1,2}"
    r"|котляревськ\w{2,3}|сковород\w"
    r"|симоненк\w{1,3}|костенк\w{1,2}|стус\w{0,3}|хмельницьк\w{2,3}|тичин\w|гогол\w{1,2}|коцюбинськ\w{2,3}"
    r"|грушевськ\w{2,3}|довженк\w{1,2}|франк\w)(?!\w)"
)
_BOOKS = re.compile(
    r"прох[оі]д|засла|ссылк|підруч|учебник|плакат|стін[іу]|стен[еу]|wall|poster|portrait|сирот|лауреат|гривн"
    r"|купюр|поет|забив|забил|голи|футбол|матч|писали|поез|програм|программ|поэт|вірш|стих|твір|твор|кобзар|книг|книж"
    r"|читал|читат|читаємо|читаю|вчили|вчимо"
    r"|вивчал|вивча"
    r"|письменник|писател|портрет|пам'ятник|памятник|poem|poet|book|read|writer|literature|літератур"
    r"|гетьман|роман(?:и|у)?(?!\w)|казк|уроці|уроках|istor|істор"
)
_PHRASES = re.compile(
    r"(?<!\w)(?:slava\s(?:bo[hg]u|ukra\w+|isusu)|nad[iy]{1,2}a\s(?:v?m[yi]ra\w+|pom[yi]ra\w+|ie|ye|yest"
    r"|umiraet)|над[іиеє]+жда\s(?:є|есть"
    r"|была|була|умира\w+)|(?:на|до|після|перед)\sмиколая|христос|христа|hope (?:dies|is (?:a|the|all|what|not|still))"
    r"|(?:may|will|grace|joy|faith|dawn|rose|april|june|august) (?:is|was) (?:a|the|my favou?rite|what|when|not"
    r"|cold|hot|coming"
    r"|here|over)|слав[аиуі]\s(?:україн\w+|героям|зсу|нації|богу|ісусу|тобі|всім|тим|захисник\w+|воїнам"
    r"|украин\w+|героев|ukraini)|героям слава|слава богу|віра,?\s(?:і\s|та\s|й\s)?надія,?\s?(?:і\s|та\s"
    r"|й\s)?любов|вера,?\s(?:и\s)?надежда,?\s?(?:и\s)?любовь|надія\s(?:вмира\w+|помира\w+|є|була|лише"
    r"|тільки|на|що|живе|залиша\w+|не)|надежда\s(?:умира\w+|есть|на)|христос воскрес|воістину воскрес"
    r"|софі[яїю] київськ\w+|свят\w+ софі[їяю]"
    r"|динамо\s\w+|шахтар(?:я|ю|ем)?|реал\w*\sмадрид\w*|манчестер\w*\s(?:юнайтед|сіті|сити)|манчестер"
    r"|челсі|арсенал\w*|ліверпул\w+ (?:грав|виграв|програв)|real madrid|manchester (?:united|city)|chelsea"
    r"|liverpool fc|fc barcelona|барс[аиуі]|red cross|save the children|червон\w+ хрест\w*"
    r"|красн\w+ крест\w*|дит\w+ україни|голос\w* дітей|voices of children|plan international|world vision"
    r"|терезин\w* спектр|martin luther|дн[іяю]\w* незалежн\w+|mother'?s day|father'?s day|valentine'?s day"
    r"|святого валентина|новий рік|нового року|новим роком|new year\w*|merry christmas|old town|black sea"
    r"|азовськ\w+ мор\w+|чорн\w+ мор\w+|середземн\w+ мор\w+)(?!\w)"
)
_NEAR = 60


def harmless_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where public persons, fixed phrases and large organisations stand."""
    text = small(text)
    for pattern in (_PEOPLE, _KNOWN, _PHRASES):
        for match in pattern.finditer(text):
            yield match.span()
    for match in _WRITERS.finditer(text):
        around = text[max(0, match.start() - _NEAR) : match.start()] + " " + text[match.end() : match.end() + _NEAR]
        if _BOOKS.search(around) or _WRITERS.search(around):
            yield match.span()


def is_public(words: str, after: str) -> bool:
    """Countries, oblasts, feast days, brands: true of too many people to point to one."""
    return bool(_OBLAST.match(after)) or all(is_public_word(key(word)) for word in words.split())


@lru_cache(maxsize=10_000)
def is_public_word(plain: str) -> bool:
    """True for a form of a country, a region, a month, a feast, an organisation, a game."""
    plain = plain.strip("«»\"'“”.,")
    whole, stems = _public()
    return plain in whole or any(plain[:length] in stems for length in range(_SHORT, min(len(plain), _LONG) + 1))


@lru_cache(maxsize=1)
def _public() -> tuple[frozenset[str], frozenset[str]]:
    words = listed("public_words")
    return (
        frozenset(key(word) for word in words if not word.endswith("*")),
        frozenset(key(word[:-1]) for word in words if word.endswith("*")),
    )
