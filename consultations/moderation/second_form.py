"""The shape of the second reader's form."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.moderation.forms import a_list, choice_of, several_of
from consultations.moderation.labels import OUTCOMES
from consultations.safeguarding.labels import KINDS, URGENCIES


class SecondReadingForm(forms.Form):
    """Themes marked blind, a note for sending back, and the same way to hand over."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    note = forms.CharField(
        required=False, max_length=1000, label=_("What should change"),
        widget=forms.Textarea(attrs={"class": "field", "rows": 3}),
    )  # fmt: skip
    kind = choice_of([("", "–"), *KINDS.items()], a_list(), label=_("What kind of concern"))
    urgency = choice_of([("", "–"), *URGENCIES.items()], a_list(), label=_("How soon somebody must act"))

    def __init__(self, data, *, questions: list[str], themes: list, version: int):
        super().__init__(data, initial={"version": version})
        self.questions = questions
        choices = [(str(theme.pk), str(theme)) for theme in themes]
        for question in questions:
            self.fields[f"{question}-themes"] = several_of(choices)
            self.fields[f"{question}-otherwise"] = choice_of([("", _("as proposed")), *OUTCOMES.items()], a_list())

    def otherwise(self) -> dict[str, str]:
        """{question: outcome} where this reader would do something else."""
        chosen = {question: self.cleaned_data.get(f"{question}-otherwise") for question in self.questions}
        return {question: outcome for question, outcome in chosen.items() if outcome}

    def messages(self) -> None:
        """What the first reader has proposed stays."""

    def themes_by_question(self) -> dict[str, list[str]]:
        return {question: self.cleaned_data.get(f"{question}-themes", []) for question in self.questions}
