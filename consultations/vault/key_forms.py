"""The shapes of what is typed to pass a key on, and to change one's own phrase. No box is ever filled in again."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from consultations.vault.forms import PHRASE_AT_MOST
from consultations.vault.rules import is_long_enough
from home.models import StaffMember


def _phrase(label: str, help_text: str = "") -> forms.CharField:
    attrs = {"class": "field", "autocomplete": "off"}
    return forms.CharField(
        label=label, help_text=help_text, max_length=PHRASE_AT_MOST, widget=forms.PasswordInput(attrs=attrs)
    )


class GiveKeyForm(forms.Form):
    """To whom, and the phrase of the one who gives."""

    receiver = forms.ModelChoiceField(
        label=_("Who gets a key"), queryset=StaffMember.objects.none(), widget=forms.Select(attrs={"class": "field"})
    )
    phrase = _phrase(_("Your own vault phrase"))

    def __init__(self, *given, waiting, **more):
        super().__init__(*given, **more)
        self.fields["receiver"].queryset = waiting


class ChangePhraseForm(forms.Form):
    """The old phrase, and the new one twice."""

    old = _phrase(_("The phrase you have now"))
    new = _phrase(
        _("The new phrase"), _("Four words or more that belong together for you alone, twenty signs at least.")
    )
    again = _phrase(_("The new phrase once more"))

    def clean_new(self) -> str:
        phrase = self.cleaned_data["new"]
        if not is_long_enough(phrase):
            raise ValidationError(_("This is short: take four words or more, and twenty signs."))
        return phrase

    def clean(self) -> dict:
        given = super().clean()
        if given.get("new") and given.get("again") and given["new"] != given["again"]:
            self.add_error("again", _("The two are not the same. Nothing has changed."))
        return given
