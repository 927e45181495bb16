"""The shape of a report's texts and of a finding."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.vocabulary.demands import DEMANDS
from home.texts import TextsFormField, TextsWidget

ONE_A_LINE = _("One item a line. Say “a few” for fewer than ten, never a number.")


class ReportForm(forms.Form):
    """What stands around the findings."""

    titles = TextsFormField(label=_("title"), max_length=200, widget=TextsWidget(rows=1))
    not_heard = TextsFormField(label=_("who was not heard"), help_text=ONE_A_LINE, widget=TextsWidget(rows=3))
    disagreed = TextsFormField(
        label=_("where they did not agree"), required=False, help_text=ONE_A_LINE, widget=TextsWidget(rows=3)
    )
    a_few_said = TextsFormField(
        label=_("what a few said, and matters"), required=False, help_text=ONE_A_LINE, widget=TextsWidget(rows=3)
    )
    asked_not_to = TextsFormField(
        label=_("what they ask us not to do"), required=False, help_text=ONE_A_LINE, widget=TextsWidget(rows=3)
    )
    unknown = TextsFormField(label=_("what we cannot know"), help_text=ONE_A_LINE, widget=TextsWidget(rows=3))


class FindingForm(forms.Form):
    """One thing young people want known."""

    titles = TextsFormField(label=_("finding"), max_length=200, widget=TextsWidget(rows=1))
    asks = TextsFormField(label=_("what they ask for"), max_length=500)
    demands = forms.TypedMultipleChoiceField(
        label=_("which of the twelve demands"),
        choices=list(DEMANDS.items()),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
