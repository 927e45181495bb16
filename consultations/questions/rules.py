"""May these questions be asked of these ages? Yes or no, from plain values.

A problem is (what, values): `readiness` says it in the reader's language.
"""

from collections import Counter

from consultations.questions.asked import condition_of
from consultations.questions.content import Content, all_texts, label_for, wording_for
from consultations.questions.never_asked import asked_of
from consultations.vocabulary.bands import Band
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind

Problem = tuple[str, dict]

# Section 5 of the standards: the youngest band in use decides.
MOST_QUESTIONS = {Band.SIX: 5, Band.TEN: 8, Band.THIRTEEN: 12, Band.SIXTEEN: 15, Band.EIGHTEEN: 15}
MOST_OPTIONS = {Band.SIX: 3, Band.TEN: 4, Band.THIRTEEN: 6, Band.SIXTEEN: 7, Band.EIGHTEEN: 7}
MOST_FACES = {Band.SIX: 3, Band.TEN: 3, Band.THIRTEEN: 5, Band.SIXTEEN: 5, Band.EIGHTEEN: 5}
MOST_STATEMENTS = {Band.SIX: 0, Band.TEN: 6, Band.THIRTEEN: 12, Band.SIXTEEN: 12, Band.EIGHTEEN: 12}
MOST_OF = {Kind.FACES: MOST_FACES, Kind.SCALE: MOST_FACES, Kind.STATEMENTS: MOST_STATEMENTS}
TOO_HARD_FOR = {Band.SIX: (Kind.SCALE, Kind.RANKING, Kind.STATEMENTS, Kind.SHORT, Kind.WORDS)}
NO_OPTIONS = dict.fromkeys(IN_OWN_WORDS, 0)
FEWEST_OPTIONS = dict.fromkeys(Kind, 2) | NO_OPTIONS | {Kind.STATEMENTS: 1}
FACES_DRAWN = (2, 3, 5)
MOST_DRAWINGS = 1  # a drawing takes most of a box


def youngest(bands: list[str]) -> Band:
    """The youngest of these bands. Raises ValueError when there is none."""
    return min((Band(band) for band in bands), key=list(Band).index)


def has_words(questions: list[Content]) -> bool:
    """True when some question asks for own words or a drawing."""
    return any(question["kind"] in IN_OWN_WORDS for question in questions)


def build_problems(questions: list[Content], bands: list[str]) -> list[Problem]:
    """What is wrong with the questions in whatever language: keys, kinds, amounts."""
    band = youngest(bands)
    found: list[Problem] = []
    if not questions:
        found.append(("no-questions", {}))
    if len(questions) > MOST_QUESTIONS[band]:
        found.append(("many-questions", {"most": MOST_QUESTIONS[band], "band": band.value}))
    keys = [question["key"] for question in questions] + [o["key"] for q in questions for o in q["options"]]
    if not all(keys):
        found.append(("no-key", {}))
    if any(count > 1 for key, count in Counter(keys).items() if key):
        found.append(("same-key", {}))
    if sum(question["kind"] == Kind.DRAWING for question in questions) > MOST_DRAWINGS:
        found.append(("many-drawings", {}))
    for place, question in enumerate(questions, start=1):
        problems = _question_problems(question, band) + _condition_problems(question, questions)
        found += [(what, {"place": place, **values}) for what, values in problems]
    return found


def _question_problems(question: Content, band: Band) -> list[Problem]:
    kind, count = question["kind"], len(question["options"])
    if kind not in set(Kind):
        return [("unknown-kind", {})]
    if kind in TOO_HARD_FOR.get(band, ()):
        return [("words-too-young" if kind in IN_OWN_WORDS else "kind-too-young", {"band": band.value})]
    most = MOST_OF.get(kind, MOST_OPTIONS)[band]
    found: list[Problem] = []
    if count < FEWEST_OPTIONS[kind]:
        found.append(("few-options", {}))
    if count > most:
        found.append(("many-options", {"most": most, "band": band.value}))
    if kind == Kind.SEVERAL and not 2 <= question["most"] <= count:
        found.append(("wrong-most", {}))
    if kind == Kind.FACES and 2 <= count <= most and count not in FACES_DRAWN:
        found.append(("wrong-faces", {}))
    return found


def _condition_problems(question: Content, questions: list[Content]) -> list[Problem]:
    try:
        condition_of(question, questions)
    except IndexError:
        return [("wrong-condition", {})]
    return []


def text_problems(questions: list[Content], bands: list[str]) -> list[Problem]:
    """What is missing or must not be asked in one language: wordings, labels, the never-list (ANS-07)."""
    found: list[Problem] = []
    for place, question in enumerate(questions, start=1):
        found += [("no-wording", {"place": place, "band": b}) for b in bands if not wording_for(question, b)]
        if any(not label_for(option, band) for option in question["options"] for band in bands):
            found.append(("no-label", {"place": place}))
        stems = {stem for text in all_texts(question) for stem in asked_of(text)}
        found += [("never-asked", {"place": place, "words": stem}) for stem in sorted(stems)]
    return found
