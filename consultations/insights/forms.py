"""The shape of a theme."""

from django import forms
from django.utils.translation import gettext_lazy as _

from home.texts import TextsFormField, TextsWidget


class ThemeForm(forms.Form):
    """One idea, named in every language; what belongs to it and an example may follow later."""

    names = TextsFormField(label=_("theme"), max_length=120, widget=TextsWidget(rows=1))
    definitions = TextsFormField(
        label=_("what belongs to it"), max_length=600, required=False, widget=TextsWidget(rows=3),
        help_text=_("And what does not, where one could doubt."),
    )  # fmt: skip
    examples = TextsFormField(
        label=_("an invented example"), max_length=400, required=False, widget=TextsWidget(rows=2),
        help_text=_("Never the words of a young person."),
    )  # fmt: skip
