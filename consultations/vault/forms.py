"""The shape of the phrase form."""

from django import forms
from django.utils.translation import gettext_lazy as _

PHRASE_AT_MOST = 300


class PhraseForm(forms.Form):
    """One phrase. The box is never filled in again."""

    phrase = forms.CharField(
        label=_("Vault phrase"),
        max_length=PHRASE_AT_MOST,
        widget=forms.PasswordInput(
            attrs={"class": "field", "autocomplete": "off", "autofocus": True, "aria-describedby": "phrase-hint"}
        ),
    )
