"""The questions as one page shows them: plain values for templates, in one locale and band, filled in from a draft."""

from django.utils.translation import gettext as _

from consultations.answers.ordering import order_of
from consultations.answers.rules import too_long
from consultations.questions.layout import VOTES, question_field, slots_of
from consultations.questions.models import FrozenOption, FrozenQuestion, Instrument
from consultations.questions.queries import is_asked_of, questions_of, wording
from consultations.vocabulary.bands import words_limit
from consultations.vocabulary.evaluation import EVALUATION_KEYS
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from home.texts import in_locale

PASS = "pass"  # noqa: S105
WAYS = ("do-not-know", "do-not-want", "better-not")
APART = (Kind.STATEMENTS, Kind.RANKING)


def labels() -> dict[str, str]:
    """How the votes and the ways of not answering read, in the active language."""
    return {
        "agree": _("I agree"),
        "disagree": _("I don't agree"),
        PASS: _("Skip"),
        "do-not-know": _("I don't know"),
        "do-not-want": _("I don't want to say"),
        "better-not": _("Better not to ask this"),
    }


def asked(instrument: Instrument, locale: str, draft: dict) -> list[dict]:
    """The questions of the page (its band says which wording, limit and questions), in their order.

    Those with a condition are all there: which of them is asked is decided while somebody answers.
    """
    band = draft["band"]
    questions = [question for question in questions_of(instrument) if is_asked_of(question, band)]
    counted = [question for question in questions if str(question.key) not in EVALUATION_KEYS]
    shown = Shown(locale, draft, {str(question.key): question for question in questions})
    return [
        shown.question(question)
        | {"position": place if place <= len(counted) else 0, "count": len(counted), "last": place == len(questions)}
        for place, question in enumerate(questions, start=1)
    ]


class Shown:
    """Questions in one locale and band, as one draft has filled them in; `questions` is {key: question}."""

    def __init__(self, locale: str, draft: dict, questions: dict[str, FrozenQuestion]):
        self.locale, self.band, self.draft, self.questions = locale, draft["band"], draft, questions
        self.chosen, self.labels = draft.get("chosen", {}), labels()
        self.long = too_long(draft) if draft.get("words") else []

    def question(self, question: FrozenQuestion) -> dict:
        """Everything about one question."""
        key, name = str(question.key), question_field(str(question.key))
        said = wording(question.texts, self.locale, self.band)
        options = list(question.options.all())
        return {
            "key": key, "kind": question.kind, "name": name, "most": question.most,
            "text": said["text"], "why": said["why"], "easier": said.get("easier", ""), "sound": said.get("sound", ""),
            "terms": said.get("terms", []), "evaluates": key in EVALUATION_KEYS, "only_if": self.condition(question),
            "options": [] if question.kind in APART else [self.option(option, name) for option in options],
            "statements": self.statements(question, options), "ranked": self.ranked(question, options),
            "easier_labels": self.easier_labels(options),
            "ways": [] if question.kind == Kind.STATEMENTS else [self.choice(way, name) for way in WAYS],
        } | self.written(question, key)  # fmt: skip

    def written(self, question: FrozenQuestion, key: str) -> dict:
        """The boxes of own words and the sheet to draw on."""
        if question.kind not in IN_OWN_WORDS:
            return {"words": "", "strokes": ""}
        return {
            "words_name": f"w-{key}",
            "limit": words_limit(self.band, question.kind),
            "words": self.draft.get("words", {}).get(key, ""),
            "too_long": key in self.long,
            "strokes": self.draft.get("drawings", {}).get(key, ""),
            "picture": self.draft.get("pictures", {}).get(key, ""),
            "behind": key in self.draft.get("behind", []),
            "short": question.kind == Kind.SHORT,
            "refused": key in self.draft.get("refused", []),
        }

    def condition(self, question: FrozenQuestion) -> dict | None:
        """When it is asked: for the script (the field, and values with spaces between them), and in words."""
        if not question.only_if:
            return None
        on, values = self.questions.get(question.only_if["question"]), question.only_if["any_of"]
        if on is None:
            return None
        said = [self.label(option) for option in on.options.all() if str(option.key) in values]
        text = wording(on.texts, self.locale, self.band)["text"]
        return {"field": question_field(str(on.key)), "values": " ".join(values), "text": text, "answers": said}

    def label(self, option: FrozenOption) -> str:
        """The words of an option."""
        return wording(option.texts, self.locale, self.band)

    def option(self, option: FrozenOption, name: str) -> dict:
        """One option, with its picture if it has one."""
        return {
            "value": str(option.key), "label": self.label(option), "image": self.picture(option),
            "checked": str(option.key) in self.chosen.get(name, []),
        }  # fmt: skip

    def picture(self, option: FrozenOption) -> dict | None:
        """Where the picture of an option lies, and what it shows, in words."""
        return option.picture and option.picture | {"alt": in_locale(option.picture["alts"], self.locale)}

    def statements(self, question: FrozenQuestion, options: list[FrozenOption]) -> list[dict]:
        """Statements with their votes, and the ways of not answering."""
        if question.kind != Kind.STATEMENTS:
            return []
        names = [question_field(f"{question.key}-{option.key}") for option in options]
        return [
            {
                "name": name, "label": self.label(option), "position": place, "count": len(options),
                "votes": [self.choice(vote, name) for vote in (*VOTES, PASS)],
                "ways": [self.choice(way, name) for way in WAYS],
            }
            for place, (name, option) in enumerate(zip(names, options, strict=True), start=1)
        ]  # fmt: skip

    def ranked(self, question: FrozenQuestion, options: list[FrozenOption]) -> dict | None:
        """Things to put in order: {"moved", "items": [{"name", "value", "move", "label", "place"}]}."""
        if question.kind != Kind.RANKING:
            return None
        found = {str(option.key): option for option in options}
        slots = slots_of([{"key": str(question.key), "kind": question.kind, "most": 1, "options": list(found)}])
        order = order_of(slots, self.chosen)
        items = [
            {
                "name": question_field(f"{question.key}-{key}"), "value": key, "move": f"{question.key}:{key}",
                "label": self.label(found[key]), "place": place if order else "",
            }
            for place, key in enumerate(order or found, start=1)
        ]  # fmt: skip
        return {"moved": order is not None, "items": items}

    def easier_labels(self, options: list[FrozenOption]) -> list[dict]:
        """The options that have easier words than those shown: {"label", "easier"}."""
        pairs = [{"label": self.label(each), "easier": (each.easier or {}).get(self.locale, "")} for each in options]
        return [pair for pair in pairs if pair["easier"] and pair["easier"] != pair["label"]]

    def choice(self, value: str, name: str) -> dict:
        """One vote, or one way of not answering."""
        return {"value": value, "label": self.labels[value], "checked": value in self.chosen.get(name, [])}
