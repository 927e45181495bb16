"""The shape of the two reading forms. One form, one page; it works without JavaScript."""

import json
from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from consultations.moderation.covers import ELSE, covers_in_all, puts, puts_in, together
from consultations.moderation.labels import MISSING, OUTCOMES, REASONS
from consultations.moderation.policy import DECISIONS, EXAMPLES
from consultations.moderation.rows import Row
from consultations.moderation.sections import Section
from consultations.moderation.team_messages import choices_for
from consultations.privacy.sealing import SIZES
from consultations.safeguarding.labels import KINDS, URGENCIES
from consultations.vocabulary.languages import SPOKEN

LARGEST = SIZES[-1] - 6 * 1024  # bytes of a proposal; a note of the second reader comes to it
LONGEST_TEXT, LONGEST_TOLD, LONGEST_DESCRIPTION = 200_000, 3000, 1000


def choice_of(choices, widget=forms.RadioSelect, **more) -> forms.ChoiceField:
    return forms.ChoiceField(choices=choices, required=False, widget=widget, **more)


def several_of(choices, **more) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(choices=choices, required=False, widget=forms.CheckboxSelectMultiple, **more)


def a_list() -> forms.Select:
    return forms.Select(attrs={"class": "field"})


def _text(longest: int, **attrs) -> forms.CharField:
    return forms.CharField(required=False, max_length=longest, widget=forms.Textarea(attrs=attrs))


def spoken_languages() -> list[tuple[str, str]]:
    """The languages that words may be in: ours, those of the site, and another or several."""
    return list((dict(settings.LANGUAGES) | SPOKEN).items())


@dataclass(frozen=True)
class Known:
    """What a consultation has by now: its themes, and what its readers have covered before."""

    themes: list
    recognisers: tuple = ()


class FirstReadingForm(forms.Form):
    """Fields for every question in which something was written, and for handing over."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    kind = choice_of([("", "–"), *KINDS.items()], a_list(), label=_("What kind of concern"))
    urgency = choice_of([("", "–"), *URGENCIES.items()], a_list(), label=_("How soon somebody must act"))

    examples, decisions = EXAMPLES, DECISIONS  # for the page

    def __init__(self, data, *, content: dict, earlier: dict, reading, known: Known):
        self.language, self.themes, self.band = content["language"], known.themes, reading.answer.age_band
        super().__init__(data, initial={"version": reading.version})
        covers = covers_in_all(list(content["words"].values()), known.recognisers)
        self.sections = [
            Section(self, question, found, content, earlier.get(question, {}))
            for question, found in zip(content["words"], covers, strict=True)
        ]
        self.puts, self.new_row = puts(), Row("", 0, 0, "", ELSE, puts_in(self.language)[ELSE], True, 0, own=True)
        self.together = together(cover for found in covers for cover in found)
        for section in self.sections:
            self.add_fields(section, section.earlier)

    def add_fields(self, section: Section, earlier: dict) -> None:
        """The fields of one question, filled in with what was proposed before, if anything was."""
        fields = {
            "outcome": (choice_of(list(OUTCOMES.items())), earlier.get("outcome")),
            "language": (choice_of(spoken_languages()), earlier.get("original_locale") or self.language),
            "reason": (choice_of([("", "–"), *REASONS.items()], a_list()), earlier.get("reason")),
            "themes": (several_of([(str(theme.pk), str(theme)) for theme in self.themes]), earlier.get("themes")),
            "messages": (
                several_of(choices_for(self.band), error_messages={"invalid_choice": MISSING["messages"]}),
                earlier.get("messages"),
            ),
        }
        for code, _name in settings.LANGUAGES:
            fields[f"text-{code}"] = (_text(LONGEST_TEXT, lang=code, rows=6), earlier.get("texts", {}).get(code))
            fields[f"told-{code}"] = (_text(LONGEST_TOLD, lang=code, rows=4), earlier.get("told", {}).get(code))
            described = earlier.get("description", {}).get(code)
            fields[f"described-{code}"] = (_text(LONGEST_DESCRIPTION, lang=code, rows=3), described)
        for name, (made, value) in fields.items():
            self.fields[f"{section.question}-{name}"] = made
            self.initial[f"{section.question}-{name}"] = value

    def clean(self) -> dict:
        """What was to be covered by hand must stand in the text; all of it must fit into one sealed box."""
        for trouble in {trouble: None for section in self.sections for trouble in section.troubles}:
            self.add_error(None, trouble)
        if any(phrase.trouble for section in self.sections for phrase in section.phrases):
            self.add_error(None, MISSING["covers"])
        if len(json.dumps(self.proposal(), ensure_ascii=False).encode()) > LARGEST:
            self.add_error(None, MISSING["large"])
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
