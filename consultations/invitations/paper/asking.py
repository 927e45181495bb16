"""Frozen questions as a sheet of paper asks them: plain values in one locale and band."""

from consultations.invitations.paper.drawings import face_svg, photograph
from consultations.invitations.printing.sheet import printable
from consultations.questions.models import FrozenOption, FrozenQuestion, Instrument
from consultations.questions.queries import is_asked_of, questions_of, wording
from consultations.vocabulary.bands import words_limit
from consultations.vocabulary.evaluation import EVALUATION_KEYS
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from home.texts import in_locale

SIGNS_IN_A_WORD = 6.5  # with the space after it, on average
SIGNS_IN_A_LINE = 34  # of handwriting that is not small
SHORTEST = 2  # lines


class Paper:
    """The questions of one instrument for one locale and band; `said` is what stands around them."""

    def __init__(self, instrument: Instrument, locale: str, band: str, said: dict):
        self.locale, self.band, self.said = locale, band, said
        self.asked = _asked(questions_of(instrument), band)
        counted = [question for question in self.asked if str(question.key) not in EVALUATION_KEYS]
        self.numbers = {str(question.key): place for place, question in enumerate(counted, start=1)}

    def questions(self) -> list[dict]:
        """What is asked, in its order; the house's own three at the end have no number."""
        return [self.question(question) for question in self.asked]

    def question(self, question: FrozenQuestion) -> dict:
        """Everything about one question."""
        said = wording(question.texts, self.locale, self.band)
        options = list(question.options.all())
        return {
            "number": self.numbers.get(str(question.key), 0),
            "kind": question.kind,
            "text": printable(said["text"]),
            "only_if": self.condition(question),
            "why": printable(said["why"]),
            "easier": self.easier(said, options),
            "terms": [[printable(word), printable(meaning)] for word, meaning in said.get("terms", [])],
            "hint": self.said["hint"][question.kind].format(most=question.most),
            "options": [self.option(question, option, len(options)) for option in options],
        } | self.room(question.kind)

    def condition(self, question: FrozenQuestion) -> str:
        """When this is asked, in words: by the number of the earlier question and what was ticked there."""
        if not question.only_if:
            return ""
        earlier = next(each for each in self.asked if str(each.key) == question.only_if["question"])
        ticked = [option for option in earlier.options.all() if str(option.key) in question.only_if["any_of"]]
        answers = self.said["or"].join(self.said["quoted"].format(answer=self.label(option)) for option in ticked)
        return self.said["only_if"].format(number=self.numbers[str(earlier.key)], answers=answers)

    def easier(self, said: dict, options: list[FrozenOption]) -> list[str]:
        """On paper nothing can be tapped: the easier words of the question and of its options stand below it."""
        pairs = [(self.label(option), printable((option.easier or {}).get(self.locale, ""))) for option in options]
        labels = [f"{label} – {easier}" for label, easier in pairs if easier and easier != label]
        return [text for text in (printable(said.get("easier", "")), *labels) if text]

    def label(self, option: FrozenOption) -> str:
        """The words of an option."""
        return printable(wording(option.texts, self.locale, self.band))

    def option(self, question: FrozenQuestion, option: FrozenOption, of: int) -> dict:
        """One option, with its face or its picture."""
        shown = {"label": self.label(option), "face": "", "photo": [], "ratio": 1, "alt": ""}
        if question.kind == Kind.FACES:
            return shown | {"face": face_svg(option.position, of)}
        if option.picture:
            alt = printable(in_locale(option.picture["alts"], self.locale))
            ratio = option.picture["width"] / option.picture["height"]
            photo = photograph(option.picture["address"])
            return shown | {"photo": photo, "ratio": ratio, "alt": alt or shown["label"]}
        return shown

    def room(self, kind: str) -> dict:
        """How much room there is for own words: lines, and the limit as one says it."""
        if kind not in (Kind.SHORT, Kind.WORDS):
            return {"lines": 0, "length": ""}
        limit = words_limit(self.band, kind)
        about = max(5, int(limit / SIGNS_IN_A_WORD) // 5 * 5)
        lines = max(SHORTEST, -(-limit // SIGNS_IN_A_LINE))
        return {"lines": lines, "length": self.said["length"].format(limit=limit, about=about)}

    def own(self) -> str:
        """What of their own young people are asked for: 'words', 'drawing', 'both' or nothing at all."""
        kinds = {question.kind for question in self.asked if question.kind in IN_OWN_WORDS}
        if kinds == {Kind.DRAWING}:
            return "drawing"
        return "both" if Kind.DRAWING in kinds else "words" if kinds else ""


def _asked(questions: list[FrozenQuestion], band: str) -> list[FrozenQuestion]:
    """Those that this age may be asked: what hangs on a question that it is not asked, it is not asked either."""
    kept: dict[str, FrozenQuestion] = {}
    for question in questions:
        if is_asked_of(question, band) and (not question.only_if or question.only_if["question"] in kept):
            kept[str(question.key)] = question
    return list(kept.values())
