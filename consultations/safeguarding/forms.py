"""The shape of what a safeguarding lead writes."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.safeguarding.labels import OUTCOMES


class ClosingForm(forms.Form):
    """What was done. The note is sealed with the case."""

    outcome = forms.ChoiceField(
        label=_("What was done"), choices=list(OUTCOMES.items()), widget=forms.Select(attrs={"class": "field"})
    )
    note = forms.CharField(
        label=_("Note, sealed with the case"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"class": "field", "rows": 4}),
    )
