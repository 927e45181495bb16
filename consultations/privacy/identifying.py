"""The forms of what identifies somebody, as patterns over folded text (see `folding`), and what does not identify.

Every pattern has a group `it`: that which would be covered.
"""

_SCHOOLS = (
    r"(?:школ|ліце|лице|гімназі|гимнази|інтернат|интернат|садк|садочк|садок|лікарн|больниц|табор|табір|лагер|коледж"
    r"|колледж|училищ|гуртожит|притул|приют|школ[аіиу]-інтернат|school|lyceum|gymnasium|hospital|kindergarten"
    r"|orphanage|college|camp)\w*"
)
_NUMBER_SIGN = r"(?:№|#|номер|number|no\.?|n\.?)"
_MONTHS = (
    r"(?:січ(?:ень|н[яі])|лют(?:ий|ого|ому)|берез(?:ень|н[яі])|квіт(?:ень|н[яі])|трав(?:ень|н[яі])"
    r"|черв(?:ень|н[яі])|лип(?:ень|н[яі])"
    r"|серп(?:ень|н[яі])|верес(?:ень|н[яі])|жовт(?:ень|н[яі])|листопада?|груд(?:ень|н[яі])"
    r"|январ[яь]|феврал[яь]|марта?|апрел[яь]|мая|май|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]"
    r"|ноябр[яь]|декабр[яь]"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
)
_DAY_IN_WORDS = (
    r"(?:(?:двадцят|тридцят|двадцать|тридцать)[а-яіь]*\s+)?(?:перш|перв|друг|втор|трет|четверт|п'ят|пят"
    r"|шост|шест|сьом|седьм|восьм|дев'ят"
    r"|девят|десят|\w{2,9}надцят|двадцят|двадцат|тридцят)(?:ого|ього|ьего|е|є)"
)
_WORD = r"[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_])){0,40}"
PROPER = rf"(?=[^\W\d_a-zа-яіїєґёa-z]){_WORD}"
_STREET = r"(?:вул\.?|вулиц\w+|ул\.|улиц\w+|просп\.?|проспект\w*|пров\.?|провул\w+|бульвар\w*|площ\w+|street|avenue)"
_VILLAGE = (
    r"(?:сел[оаіу]м?|смт|міст[оаіу]м?|м\.|с\.|город[еа]?|поселк\w*|посёлк\w*|селищ\w+|хут[іо]р\w*"
    r"|станиц\w+|деревн\w+|район\w*"
    r"|village(?: of| called)?|town(?: of| called)?|city of)"
)
_HOUSE = (
    r"(?:,?\s*(?:буд\.?|будин\w+|дом|д\.)?\s*\d{1,4}[а-яa-z]?(?:,?\s*(?:кв\.?|квартир\w*|apt\.?|flat)\s*\d{1,4})?)?"
)
_HOUSE_NUMBER = _HOUSE.removesuffix("?")
_CALLED = (
    r"(?:(?:звати|звуть|зовуть|зовут|звали|кличуть)(?:\s(?:мене|його|її|тебе|нас|меня|его|её|ее))?"
    r"|по імені|на ім'я|имени|my name is|name is|name's|named|called)"
)
_KIN = (
    r"(?:брат\w{0,3}|братик\w*|сестр\w{0,3}|сестричк\w*|подру[гз]\w*|подружк\w*|друг\w{0,3}|друз\w+"
    r"|друж\w+|вчител\w*|учител\w*|пан[іау]?"
    r"|дядьк\w*|тітк\w*|тьот\w+|бабус\w+|дідус\w+|тренер\w*|психолог\w*|директор\w*|однокласни\w+"
    r"|сусід\w*|вітчим\w*|тётя|дядя|бабушк\w+"
    r"|mr\.?|mrs\.?|ms\.?|miss|teacher|friend|brother|sister|uncle|aunt|coach|neighbour)"
)
_SURNAME = (
    r"\w{3,20}(?:енк(?:о|а|у|ом|ові)|ч[ую]к(?:а|у|ом|ові)?|щук(?:а|у|ом)?|ськ(?:ий|ого|ому|им"
    r"|а|ої|ій|у|ою)|цьк(?:ий|ого|ому|им|а|ої|ій|у|ою)"
    r"|ишин\w{0,2}|івськ\w+|ов(?:а|у|ої|ым|ой)?|єв(?:а|у|ої)?|ук|юк(?:а|у|ом)?)"
)
_PATRONYMIC = r"\w{2,20}(?:івн|ївн|овн|евн)(?:а|и|і|у|ою|ы|е|ой)|\w{2,20}(?:йович|ьович|ович|евич)(?:а|у|ем|ові|еві)?"
AFTER_A_NAME = rf"\s(?:{_PATRONYMIC}|{_SURNAME})(?!\w)"  # in small letters too
_SEP = r"[\s().-]{0,3}"

# (label, certain, pattern), matched in any case.
ANY_CASE = (
    (
        "EMAIL",
        True,
        r"(?<![\w.+-])(?P<it>[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\]| собака )\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})",
    ),
    (
        "URL_HANDLE",
        True,
        r"(?P<it>(?:https?://|www\.|(?:t|telegram)\.me/|(?:instagram|tiktok|facebook|vk|discord)\.\w+/)\S*[\w/])",
    ),
    ("URL_HANDLE", True, r"(?<![\w@.])(?P<it>@[a-zа-яєіїґ_][\w.]{2,})"),
    (
        "URL_HANDLE",
        False,
        r"(?:інст\w+|inst\w+|телегра\w+|telegram|тікток\w*|tiktok|дискорд\w*|discord|snapchat|нік\w*|ник"
        r"|nick\w*|тг)\s*(?:is|це|:|-|—)?\s*"
        r"(?P<it>[a-z][a-z._]*[\d_.][\w.]*)",
    ),
    ("PHONE", True, rf"(?<![\w])(?P<it>\+{_SEP}\d(?:{_SEP}\d){{8,14}})(?!\d)"),
    ("PHONE", True, rf"(?<![\w+])(?P<it>(?:3\s?8{_SEP})?0{_SEP}\d{_SEP}\d(?:{_SEP}\d){{7}})(?![\d])"),
    ("PHONE", True, r"(?<![\w+.-])(?P<it>\d{3}[ -]\d{2}[ -]\d{2}|\d{3}[ -]\d{3}[ -]\d{3})(?![\d-])"),
    (
        "ID",
        True,
        r"(?<!\w)(?P<it>[а-яієїґa-z]{2}[\s№-]{0,2}\d{6}|[iіv]+-[а-яії]{2}\s?№?\s?\d{6}|\d{10}|\d{8}-\d{5})(?!\w)",
    ),
    ("ID", True, r"(?<!\w)(?P<it>[авекмнорстухіabcehikmoptx]{2}\s?\d{4}\s?[авекмнорстухіabcehikmoptx]{2})(?!\w)"),
    (
        "ID",
        True,
        r"(?:паспорт\w*|свідоцтв\w*|passport|іпн|код)\s*(?:номер|number|№|:|is|no\.?)?\s*(?P<it>\d{6,10})(?!\d)",
    ),
    (
        "DATE",
        True,
        rf"(?<![\w.])(?P<it>\d{{1,2}}(?:-?го|-?е|th|st|nd|rd)?\s+(?:of\s+)?{_MONTHS}(?:,?\s+\d{{4}})?)(?!\w)",
    ),
    ("DATE", True, rf"(?<!\w)(?P<it>{_MONTHS}\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)(?![\d\w])"),
    ("DATE", True, rf"(?<!\w)(?P<it>{_DAY_IN_WORDS}\s+{_MONTHS}(?:\s+\d{{4}})?)(?!\w)"),
    (
        "DATE",
        True,
        r"(?<![\d.])(?P<it>\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d])",
    ),
    ("INSTITUTION", True, rf"(?<!\w)(?P<it>{_SCHOOLS}\s*{_NUMBER_SIGN}?\s*\d{{1,4}})(?![\d\w])"),
    (
        "INSTITUTION",
        True,
        rf"(?<!\w)(?P<it>{_NUMBER_SIGN}?\s?\d{{1,4}}-?(?:а|у|ої|ій|ої|й|я|ю|ша|та|га|ма|тій|мій|ій|шій|ой|th|st|nd|rd)?\s+{_SCHOOLS})(?!\w)",
    ),
    ("INSTITUTION", True, rf"(?<!\w)(?P<it>{_SCHOOLS}\s+[«\"“„'][^»\"”“']{{2,40}}[»\"”“'])"),
    (
        "AGE",
        False,
        r"(?<!\w)(?P<it>(?:мені|мне)\s+(?:лише\s|уже\s|вже\s|только\s)?\d{1,2}(?:\s+(?:рок\w*|рік|лет|год\w*))?)(?!\w)",
    ),
    (
        "AGE",
        False,
        r"(?<!\w)(?P<it>\d{1,2}(?:-?(?:річн\w+|летн\w+)|\s+(?:років|роки|рік|лет|years old|y\.?o\.?)|-year-old))(?!\w)",
    ),
    ("PLACE", True, rf"(?<!\w)(?P<it>{_STREET}\s+{_WORD}(?:\s+{_WORD})?{_HOUSE_NUMBER})(?!\w)"),
    ("AGE", False, r"(?<!\w)(?P<it>i(?:'m| am)\s+\d{1,2}(?!\s*(?:%|of|minutes|days|weeks|th)))(?!\w)"),
)
# The same, where a capital letter counts; words that announce stand in any case.
WITH_CAPITALS = (
    ("PLACE", True, rf"(?<!\w)(?P<it>\d{{1,4}}\s{PROPER}\s(?:Street|Road|Avenue|Lane|Close|Square))(?!\w)"),
    ("PLACE", False, rf"(?<!\w)(?i:на|по)\s(?P<it>{PROPER},?\s\d{{1,4}}[а-яa-z]?)(?!\w)"),
    ("PLACE", True, rf"(?<!\w)(?P<it>(?i:{_STREET})\s+(?:{PROPER}|\d{{1,2}}-?\w*)(?:\s+{PROPER})?{_HOUSE})"),
    ("PLACE", True, rf"(?<!\w)(?i:{_VILLAGE})\s+(?:під назвою\s+)?(?P<it>[«\"]?{PROPER}(?:\s+{PROPER})?)"),
    (
        "INSTITUTION",
        True,
        rf"(?<!\w)(?P<it>(?i:{_SCHOOLS})\s+(?:(?i:імені|ім\.|им\.|имени)\s+)?{PROPER}(?:\s+{PROPER})?)",
    ),
    (
        "INSTITUTION",
        True,
        rf"(?<!\w)(?P<it>{PROPER}(?:\s+{PROPER})?\s+(?:School|Lyceum|Gymnasium|Hospital|College|Camp))(?!\w)",
    ),
    ("NAME", True, rf"(?<!\w)(?i:{_CALLED})\s+(?P<it>{PROPER}(?:\s+{PROPER}){{0,2}})"),
    ("NAME", True, rf"(?<!\w)(?i:{_KIN})\s*,?\s(?P<it>{PROPER}(?:\s+{PROPER}){{0,2}})"),
    ("NAME", True, rf"(?<!\w)(?P<it>{PROPER}\s+(?:{_PATRONYMIC})(?:\s+{PROPER})?)(?!\w)"),
    ("NAME", False, rf"(?<!\w)(?P<it>(?=[А-ЯЄІЇҐ]){_SURNAME})(?!\w)"),
)
# A word after these may be a name or a place even in small letters.
CALLED = rf"(?<!\w)(?:{_CALLED})\s+(?P<it>{_WORD})"
KIN = rf"(?<!\w)(?:{_KIN})\s+(?P<it>{_WORD})"
LIVES = (
    r"(?<!\w)(?:у|в|з|із|зі|до|під|біля|коло|из|от|под|возле|in|from|near|to|outside)\s+(?:місті\s|селі\s)?"
    rf"(?P<it>{PROPER}(?:\s{PROPER})?)"
)
VILLAGE_IN_SMALL_LETTERS = rf"(?<!\w)(?:з села|із села|у селі|в селі|в деревне|смт|місто|село|місті)\s+(?P<it>{_WORD})"

# Not identifying: countries, oblasts, peoples, months, days, large organisations, historical and public figures.
NOT_IDENTIFYING = (
    r"(?:україн|украин|європ|европ|польщ|польш|німеч|герман|румун|чех|словач|молдов|угорщ|італі|іспан"
    r"|франц|англ|британ|канад|америк|сша|ірланд"
    r"|литв|латві|естон|турці|туреч|туреч|болгар|грец|грузі|ізраїл|росі|росси|рф|білорус|беларус|азі|афри"
    r"|крим(?!ськ)|крым|донбас|закарпат|карпат|буковин"
    r"|галичин|поліс|слобожан|волин|поділ|азов|чорн\w+ мор|дніпр\w+ рік|\w+щин(?:а|и|і|у|ою)$|\w+ськ\w+ област"
    r"|бог|боже|господ|понеділ|вівтор|серед|четвер|п'ятниц|субот|неділ|різдв|великд|новий|новог|інтернет"
    r"|интернет|телеграм|ютуб|тікток|гугл|зно|нмт|мон|оон|юнісеф|зсу"
    r"|червон\w+ хрест|верховн|рад[аиіу]$|кабмін|міністерств|президент|unicef|ukrain|europ|poland|german"
    r"|romania|czech"
    r"|slovak|moldova|hungary|ital|spain|spanish|france|french|engl|brit|canad|america|ireland|irish"
    r"|crimea|donbas|russia|belarus|god|christmas|easter|internet|telegram|youtube|tiktok|google"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may$|june"
    r"|july|august|september|october|november|december"
    r"|i$|i'|zoom|мінецифр|дія$|дії$)"
)
PUBLIC_FIGURES = (
    r"(?<!\w)(?:тарас\w*\s+(?:григорович\w*\s+)?шевченк\w+|лес\w+\s+українк\w+|іван\w*\s+франк\w+"
    r"|григор\w+\s+сковород\w+|богдан\w*\s+хмельницьк\w+|ліна\w*\s+костенк\w+"
    r"|володимир\w*\s+зеленськ\w+|зеленськ\w+|василь?\w*\s+стус\w*|степан\w*\s+бандер\w*"
    r"|сергі\w+\s+жадан\w*|катерин\w+\s+білокур|марі\w+\s+приймаченк\w+"
    r"|пет\w+\s+порошенк\w+|валері\w+\s+залужн\w+|zelensky\w*|taras shevchenko|lesia ukrainka"
    r"|гаррі поттер\w*|harry potter|святослав\w*\s+вакарчук\w*)"
)
OBLAST = r"\s+(?:област|обл\.|region|oblast|район\w* україн)"
