"""The questions as one page shows them: plain values for templates, in one locale and band, filled in from a draft."""

from django.utils.translation import gettext as _

from consultations.answers.ordering import order_of
from consultations.answers.rules import too_long
from consultations.questions.layout import VOTES, Slot, question_field
from consultations.questions.models import FrozenOption, FrozenQuestion, Instrument
from consultations.questions.places import Field, fields_of_form, numbers_of
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
    shown = Shown(locale, draft, instrument.layout, {str(question.key): question for question in questions})
    return [
        shown.question(question)
        | {"position": place if place <= len(counted) else 0, "count": len(counted), "last": place == len(questions)}
        for place, question in enumerate(questions, start=1)
    ]


class Shown:
    """Questions in one locale and band, as one draft has filled them in; `questions` is {key: question}.

    Names and values are those of a form (see `questions.places`).
    """

    def __init__(self, locale: str, draft: dict, layout: list[Slot], questions: dict[str, FrozenQuestion]):
        self.layout, self.numbers = layout, numbers_of(layout)
        self.fields = {field.by_key: field for field in fields_of_form(layout)}
        self.locale, self.band, self.draft, self.questions = locale, draft["band"], draft, questions
        self.chosen, self.labels = draft.get("chosen", {}), labels()
        self.long = too_long(draft) if draft.get("words") else []

    def question(self, question: FrozenQuestion) -> dict:
        """Everything about one question."""
        key = str(question.key)
        field = self.fields.get(question_field(key))
        said = wording(question.texts, self.locale, self.band)
        options = list(question.options.all())
        return {
            "key": key, "number": self.numbers.get(key, ""), "kind": question.kind, "name": field.name if field else "",
            "most": question.most,
            "text": said["text"], "why": said["why"], "easier": said.get("easier", ""), "sound": said.get("sound", ""),
            "terms": said.get("terms", []), "evaluates": key in EVALUATION_KEYS, "only_if": self.condition(question),
            "options": [] if question.kind in APART else [self.option(option, field) for option in options],
            "statements": self.statements(question, options), "ranked": self.ranked(question, options),
            "easier_labels": self.easier_labels(options),
            "ways": [] if question.kind == Kind.STATEMENTS else [self.choice(way, field) for way in WAYS],
        } | self.written(question, key)  # fmt: skip

    def written(self, question: FrozenQuestion, key: str) -> dict:
        """The boxes of own words and the sheet to draw on."""
        if question.kind not in IN_OWN_WORDS:
            return {"words": "", "strokes": "", "closed": False}
        return {
            "closed": bool(self.draft.get("words_closed")),
            "words_name": f"w-{self.numbers[key]}",
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
        text, field = wording(on.texts, self.locale, self.band)["text"], self.fields[question_field(str(on.key))]
        places = " ".join(field.value_of(value) for value in values)
        return {"field": field.name, "values": places, "text": text, "answers": said}

    def label(self, option: FrozenOption) -> str:
        """The words of an option."""
        return wording(option.texts, self.locale, self.band)

    def option(self, option: FrozenOption, field: Field) -> dict:
        """One option, with its picture if it has one."""
        return self.offered(str(option.key), field, self.label(option)) | {"image": self.picture(option)}

    def picture(self, option: FrozenOption) -> dict | None:
        """Where the picture of an option lies, and what it shows, in words."""
        return option.picture and option.picture | {"alt": in_locale(option.picture["alts"], self.locale)}

    def statements(self, question: FrozenQuestion, options: list[FrozenOption]) -> list[dict]:
        """Statements with their votes, and the ways of not answering."""
        if question.kind != Kind.STATEMENTS:
            return []
        fields = [self.fields[question_field(f"{question.key}-{option.key}")] for option in options]
        return [
            {
                "name": field.name, "label": self.label(option), "position": place, "count": len(options),
                "votes": [self.choice(vote, field) for vote in (*VOTES, PASS)],
                "ways": [self.choice(way, field) for way in WAYS],
            }
            for place, (field, option) in enumerate(zip(fields, options, strict=True), start=1)
        ]  # fmt: skip

    def ranked(self, question: FrozenQuestion, options: list[FrozenOption]) -> dict | None:
        """Things to put in order: {"moved", "items": [{"name", "label", "place"}]}."""
        if question.kind != Kind.RANKING:
            return None
        found = {str(option.key): option for option in options}
        order = order_of([slot for slot in self.layout if slot["question"] == str(question.key)], self.chosen)
        items = [
            {
                "name": self.fields[question_field(f"{question.key}-{key}")].name,
                "label": self.label(found[key]),
                "place": place if order else "",
            }
            for place, key in enumerate(order or found, start=1)
        ]
        return {"moved": order is not None, "items": items}

    def easier_labels(self, options: list[FrozenOption]) -> list[dict]:
        """The options that have easier words than those shown: {"label", "easier"}."""
        pairs = [{"label": self.label(each), "easier": (each.easier or {}).get(self.locale, "")} for each in options]
        return [pair for pair in pairs if pair["easier"] and pair["easier"] != pair["label"]]

    def choice(self, said: str, field: Field) -> dict:
        """One vote, or one way of not answering."""
        return self.offered(said, field, self.labels[said])

    def offered(self, option: str, field: Field, label: str) -> dict:
        """Something to choose: what the form sends for it, its words, and whether it is chosen."""
        chosen = option in self.chosen.get(field.by_key, [])
        return {"value": field.value_of(option), "label": label, "checked": chosen}
