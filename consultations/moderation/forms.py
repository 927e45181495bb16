"""The shape of the two reading forms. One form, one page; it works without JavaScript."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from consultations.moderation.covers import MORE, Cover, covers_in
from consultations.moderation.labels import MISSING, OUTCOMES, REASONS
from consultations.moderation.rules import OTHER, TOLD, free_of_overlaps, pieces_of, places_of
from consultations.moderation.team_messages import choices_for, known
from consultations.privacy.redaction import cut
from consultations.safeguarding.labels import KINDS, URGENCIES

LONGEST_TEXT = 3000


def choice_of(choices, widget=forms.RadioSelect, **more) -> forms.ChoiceField:
    return forms.ChoiceField(choices=choices, required=False, widget=widget, **more)


def several_of(choices, **more) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(choices=choices, required=False, widget=forms.CheckboxSelectMultiple, **more)


def a_list() -> forms.Select:
    return forms.Select(attrs={"class": "field"})


def _text(**attrs) -> forms.CharField:
    return forms.CharField(required=False, max_length=LONGEST_TEXT, widget=forms.Textarea(attrs=attrs))


class Section:
    """What one page shows and asks about one question's words: bound fields, and the text with what is covered."""

    def __init__(self, form: "FirstReadingForm", question: str, words: str, picture: str = ""):
        self.form, self.question, self.words, self.picture = form, question, words, picture
        self.covers: list[Cover] = covers_in(words, form.language)

    def field(self, name: str):
        return self.form[f"{self.question}-{name}"]

    def value(self, name: str) -> str:
        return self.field(name).value() or ""

    # How the templates ask for the fields of this question.
    outcome = property(lambda self: self.field("outcome"))
    spoken = property(lambda self: self.field("language"))
    reason = property(lambda self: self.field("reason"))
    marks = property(lambda self: self.field("themes"))
    says = property(lambda self: self.field("messages"))

    @property
    def tells(self) -> bool:
        """True when the boxes for telling the idea have something in them, or must have."""
        return self.value("outcome") == TOLD or any(row["field"].value() for row in self.tellings)

    @property
    def cover_rows(self) -> list[dict]:
        """Each suggestion with its tick and its replacement."""
        return [
            {"cover": cover, "tick": self.field(f"cut-{n}"), "put": self.field(f"put-{n}"), "number": n + 1}
            for n, cover in enumerate(self.covers)
        ]

    @property
    def more_rows(self) -> list[dict]:
        """Places for what the machine did not notice."""
        return [{"words": self.field(f"more-{n}"), "put": self.field(f"more-put-{n}")} for n in range(MORE)]

    @property
    def translations(self) -> list[dict]:
        """The box of each locale; the original's is made from the words themselves."""
        original = self.value("language")
        return [
            {"code": code, "name": name, "field": self.field(f"text-{code}"), "original": code == original}
            for code, name in settings.LANGUAGES
        ]

    @property
    def tellings(self) -> list[dict]:
        """The box of each locale for telling the idea in our words."""
        return [{"code": code, "name": name, "field": self.field(f"told-{code}")} for code, name in settings.LANGUAGES]

    @property
    def parts(self) -> list[tuple[int, int, str]]:
        """What is covered, as ticked and typed."""
        ticked = [
            (cover.start, cover.end, self.value(f"put-{n}") or "[…]")
            for n, cover in enumerate(self.covers)
            if self.value(f"cut-{n}")
        ]
        typed = [
            (*place, self.value(f"more-put-{n}") or "[…]")
            for n in range(MORE)
            for place in places_of(self.value(f"more-{n}").strip(), self.words)
        ]
        return free_of_overlaps(ticked + typed)

    @property
    def undecided(self) -> list[Cover]:
        """The suggestions that are not covered: they stay marked wherever the words are shown."""
        return [
            cover
            for cover in self.covers
            if all(cover.end <= start or cover.start >= end for start, end, _p in self.parts)
        ]

    @property
    def preview(self) -> list[dict]:
        """The words in pieces: what is covered, and what could be."""
        open_places = [(cover.start, cover.end, None) for cover in self.undecided]
        numbers = {(cover.start, cover.end): n for n, cover in enumerate(self.covers, start=1)}
        return pieces_of(self.words, free_of_overlaps(self.parts + open_places), numbers)

    @property
    def redacted(self) -> str:
        return cut(self.words, self.parts)

    @property
    def messages(self) -> list[str]:
        """The codes of what the team says to this."""
        return known(self.value("messages"))

    def proposal(self) -> dict:
        """This question's part of the proposal (see the working shapes in `proposals`)."""
        given = {code: self.value(f"text-{code}").strip() for code, _name in settings.LANGUAGES}
        return {
            "outcome": self.value("outcome"),
            "redacted": self.redacted,
            "cuts": [list(part) for part in self.parts],
            "texts": {code: text for code, text in given.items() if text and code != self.value("language")},
            "told": {code: self.value(f"told-{code}").strip() for code, _name in settings.LANGUAGES},
            "original_locale": self.value("language"),
            "themes": self.field("themes").value() or [],
            "reason": self.value("reason"),
            "messages": self.messages,
        }


class FirstReadingForm(forms.Form):
    """Fields for every question in which something was written, and for handing over."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    kind = choice_of([("", "–"), *KINDS.items()], a_list(), label=_("What kind of concern"))
    urgency = choice_of([("", "–"), *URGENCIES.items()], a_list(), label=_("How soon somebody must act"))

    def __init__(self, data, *, content: dict, themes: list, earlier: dict, reading):
        self.language, self.themes, self.band = content["language"], themes, reading.answer.age_band
        super().__init__(data, initial={"version": reading.version})
        drawn = content.get("drawings", {})
        self.sections = [
            Section(self, question, words, drawn.get(question, "")) for question, words in content["words"].items()
        ]
        for section in self.sections:
            self.add_fields(section, earlier.get(section.question, {}))

    def add_fields(self, section: Section, earlier: dict) -> None:
        """The fields of one question, filled in with what was proposed before, if anything was."""
        languages = [*settings.LANGUAGES, (OTHER, _("Another or several"))]
        fields = {
            "outcome": (choice_of(list(OUTCOMES.items())), earlier.get("outcome")),
            "language": (choice_of(languages), earlier.get("original_locale") or self.language),
            "reason": (choice_of([("", "–"), *REASONS.items()], a_list()), earlier.get("reason")),
            "themes": (several_of([(str(theme.pk), str(theme)) for theme in self.themes]), earlier.get("themes")),
            "messages": (
                several_of(choices_for(self.band), error_messages={"invalid_choice": MISSING["messages"]}),
                earlier.get("messages"),
            ),
        }
        for code, _name in settings.LANGUAGES:
            fields[f"text-{code}"] = (_text(lang=code, rows=6), earlier.get("texts", {}).get(code))
            fields[f"told-{code}"] = (_text(lang=code, rows=4), earlier.get("told", {}).get(code))
        self.add_covers(fields, section, earlier)
        for name, (made, value) in fields.items():
            self.fields[f"{section.question}-{name}"] = made
            self.initial[f"{section.question}-{name}"] = value

    @staticmethod
    def add_covers(fields: dict, section: Section, earlier: dict) -> None:
        """A tick and a replacement for each suggestion: certain ones are ticked beforehand, possible ones are not."""
        before = {(start, end): put for start, end, put in earlier.get("cuts", [])}
        for number, cover in enumerate(section.covers):
            place = (cover.start, cover.end)
            ticked = place in before if earlier else cover.certain
            fields[f"cut-{number}"] = (forms.BooleanField(required=False), ticked)
            fields[f"put-{number}"] = (forms.CharField(required=False, max_length=200), before.pop(place, cover.put))
        left = list(before.items())[:MORE]
        for number in range(MORE):
            place, put = left[number] if number < len(left) else ((0, 0), "")
            phrase = section.words[slice(*place)]
            fields[f"more-{number}"] = (forms.CharField(required=False, max_length=500), phrase)
            fields[f"more-put-{number}"] = (forms.CharField(required=False, max_length=200), put)

    def clean(self) -> dict:
        """What was to be covered by hand must stand in the text."""
        for section in self.sections:
            for number in range(MORE):
                phrase = section.value(f"more-{number}").strip()
                if phrase and not places_of(phrase, section.words):
                    self.add_error(f"{section.question}-more-{number}", MISSING["more"])
        return self.cleaned_data

    def say_missing(self, missing: list[str]) -> None:
        """Put 'question:what' of the rules as sentences beside their fields."""
        beside = {"texts": "outcome", "told": "outcome"}
        for each in missing:
            question, what = each.rsplit(":", 1)
            self.add_error(f"{question}-{beside.get(what, what)}", MISSING[what])

    def proposal(self) -> dict:
        return {section.question: section.proposal() for section in self.sections}

    def messages(self) -> dict[str, list[str]]:
        """{question: codes} of what the team says, also where something else is still missing."""
        return {section.question: section.messages for section in self.sections}
