"""What institutions are called, as parts of patterns."""

import re

KIND = (
    r"(?:(?:школ[аиыіуоюєй]{0,2}|школе|школою)(?:-інтернат\w{0,3}|-интернат\w{0,3}|-ліце\w{1,3}"
    r"|-садо?к\w{0,3})?|спецшкол\w{1,2}|ліце[йюяїєм]{1,2}|лице[йюяем]{1,2}|гімназі[яїіюєй]{1,2}"
    r"|гимнази[яиюей]{1,2}"
    r"|(?:школ\w-)?інтернат\w{0,3}|(?:школ\w-)?интернат\w{0,3}|сад(?:ок|к[уаиоі]м?|ків|оч\w{1,4})|садик\w{0,3}"
    r"|колегіум\w{0,3}|коллегиум\w{0,2}|спортшкол\w{1,2}|музичк\w{1,2}|музыкалк\w{1,2}|художк\w{1,2}|дюсш"
    r"|кадетськ\w{2,3}\sкорпус\w{0,3}|кадетск\w{2,3}\sкорпус\w{0,2}|[іи]нститут\w{0,3}|будин\w{1,4}\sдитини"
    r"|дом\w?\sреб[её]нка"
    r"|дитяч\w{1,4}\sмістечк\w{1,2}|дитсад[оуіка]{0,3}\w{0,2}|детсад\w{0,3}|дитяч\w{1,4}\s(?:сад\w{0,3}|будин\w{1,4})"
    r"|детск\w{2,3}\s(?:сад\w{0,2}|дом\w{0,2})|дитбудин\w{1,4}|детдом\w{0,2}"
    r"|(?:гор|рай|обл|міськ?|дит|дет)(?:лікарн|больниц)\w{1,3}|амбулаторі\w{1,2}|амбулатори\w{1,2}|диспансер\w{0,3}"
    r"|ясл\w{1,3}(?:-сад\w{0,4})?|дитсадоч\w{1,3}|дитяч\w{1,4}\sсадоч\w{1,3}|садоч\w{2,3}|спецінтернат\w{0,3}"
    r"|(?:спорт|футбол|шах)\w{0,8}\s?клуб\w{0,3}|спортклуб\w{0,3}|клуб\w{0,3}|студі[яїіюєй]{1,2}|студи[яиюей]{1,2}"
    r"|секці[яїіюєй]{1,2}"
    r"|секци[яиюей]{1,2}|гурт(?:ок|к\w{1,2})|кружо?к\w{0,2}|палац\w{0,3}|двор(?:ец|ц\w{1,2})"
    r"|будин\w{1,4}\s(?:творчості|культури|школярів)"
    r"|дом\w?\s(?:творчества|культуры|пионеров)|пнз|цдют|сют|цпсср|црл|ск|фк|сзз|кз|дюкфп|мкл|обл\.? лікарн\w{1,3}"
    r"|(?:навчальн|дошкільн|освітн)\w{2,3}\sзаклад\w{0,3}|сімейн\w{2,3} будин\w{1,4}|дбст|прогімназі\w{1,2}"
    r"|морехідк\w|бурс\w|путяг\w"
    r"|shkol\w{1,2}|lits?e[yi]\w{0,2}|[hg]imnazi\w{1,2}|lager\w{0,2}|tab[io]r\w{0,2}|internat\w{0,2}|likarn\w{1,2}"
    r"|bolnits\w{1,2}"
    r"|koledzh\w{0,2}|sadok|sadyk\w?|szk[oó][lł]\w{1,3}(?:\spodstawow\w{1,3})?|liceum|przedszkol\w|grundschule"
    r"|realschule|gesamtschule"
    r"|бібліотек\w{1,2}|библиотек\w{1,2}|лікарн\w{1,3}|больниц\w{1,3}|поліклінік\w{1,2}|поликлиник\w{1,2}"
    r"|госпітал\w{1,3}|роддом\w{0,2}"
    r"|пологов\w+ буди?н\w{1,3}|таб[оі]р\w{0,3}|лагер\w{1,3}|коледж\w{0,3}|колледж\w{0,3}|училищ\w{1,3}"
    r"|технікум\w{0,3}|техникум\w{0,3}"
    r"|птнз|пту|впу|дптнз|днз|здо|зош|сзш|нвк|нвз|ззсо|сш|сош|мбоу|дцнз|гуртожит\w{1,5}|общежити\w{1,2}"
    r"|притул\w{1,4}|приют\w{0,2}|санатор[ійиюяєїм]{1,3}|профілактор\w{1,3}|шелтер\w{0,3}"
    r"|університет\w{0,3}|университет\w{0,2}|академі\w{1,3}"
    r"|реабілітаційн\w{2,3}\sцентр\w{0,3}|реабилитационн\w{2,3}\sцентр\w{0,2}"
    r"|соціальн\w{2,3}\sцентр\w{0,3}|центр\w{0,3}(?:\sсоціально\w*\sреабілітації)?|пансіонат\w{0,3}"
    r"|пансионат\w{0,2}|колоні[яїіюєй]{1,2})"
)
ENGLISH = (
    r"(?:school|lyceum|gymnasium|kindergarten|nursery|orphanage|boarding school|foster home|ward|sports? club"
    r"|football club|chess club|swimming club|hostel|home|children's home"
    r"|hospital|clinic|college|camp|sanatorium|shelter|dormitory|academy|centre|center|university)"
)
SIGN = r"(?:№|N|n|nr\.?|#|номер|номером|number|num\.?|no\.?|ном\.)"
NUMBER_WORD = (
    r"(?:один|два|дві|три|чотири|четыре|п'?ять|шість|шесть|сім|семь|вісім|восемь|дев'?ять|десять"
    r"|\w{3,9}надцят\w|\w{3,9}надцать|двадцят[ьи]|двадцать|тридцят[ьи]|тридцать|сорок|сто|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty)"
)
KINDS = rf"(?:{KIND}|{ENGLISH})"
SORT = (
    r"(?:(?:загальноосвітн|середн|музичн|спортивн|художн|дитяч|обласн|міськ|районн|спеціалізован"
    r"|спеціальн|санаторн|місцев|центральн|клінічн|професійн|медичн|шкільн|оздоровч|кримськ|християнськ|православн"
    r"|приймальн|психоневрологічн|неврологічн|інфекційн|дитяч|літн|детск|городск"
    r"|областн|районн|общеобразовательн|коррекционн|музыкальн|средн|спортивн|primary|secondary|high"
    r"|middle|state|city|boarding|military|elementary|general|children's|summer|regional|комунальн"
    r"|опорн|приватн|українськ|військов|морськ|дошкільн|навчальн|вечірн|прифронтов|міжрегіональн|гуманітарн|технічн"
    r"|аграрн|дит\.|обл\.|міськ\.|центр\.|community|youth|junior|senior|catholic|grammar|sports|football|chess"
    r"|swimming|village|local)\w{0,4}\s){0,3}"
)
# Words before "School" that make no name of it.
NO_NAMES = re.compile(
r"(?:The|My|Our|Your|His|Her|Their|This|That|A|An|In|At|High|Secondary|Primary|Middle|Sunday|Music|Art"
r"|Sports?|Summer|Boarding|Public|Private|Local|State|Online|Old|New|Every|Some|No|And|But|When|After"
r"|Before|Ukrainian|Polish|German|English|Russian|Go|From|To|Elementary|Military|General|Medical|City"
r"|Red|International|National|Any|Which|What|Good|Big|Small|Another|Other|Safe|If|Because|Going|Is|Was"
r"|Dear|Help|I|We|He|She|They|Why|Where|How|Then|For|Of|With|Since|First|Last|Modern|Free|Language"
r"|Dance|Refugee|Normal|Real|Home)", re.I)  # fmt: skip
# What a text has that speaks of institutions at all.
KINDS_AT_ALL = re.compile(
    r"shkol|lits|imnaz|lager|tab|internat|likarn|boln|kole|sad|szk|lice|przed|schule|библ|бібл|орл|школ|вч"
    r"|в\.?/\s?ч|част|клуб|студі|студи|секц|гурт|круж|палац|двор|ясл|амбул|диспан|заклад|пнз|цд|сют|црл|ск"
    r"|фк|кз|дбст|путяг"
    r"|бурс|морех|імені|имени|[іи]м\.|музич|музык|худож|дюсш|корпус|інстит|инстит|коллег|реб[её]нка|охматдит|політех"
    r"|консерв|ліце|лице|гімназ|гимназ|нтернат|сад[оиу]|садк|дит|дет|лікарн|больниц"
    r"|клінік|госпітал|роддом|буди?н|таб[оі]р|лагер|кол|учил|техн|пту|впу|днз|здо|зош|сзш|нвк|нвз|ззсо|сш"
    r"|сош|мбоу|дцнз|гуртож|общеж|прит|прию|сана|профіл|шелт|унів|унив|акад|центр|пансі|пансио|артек"
    r"|club|hostel|ward|school|lyceum|gymnasium|kinderg|nursery|orphan|home|hospital|clinic|college|camp|sanator"
    r"|shelter"
    r"|dorm|academ|cent|univers|artek|primary",
    re.I,
)
