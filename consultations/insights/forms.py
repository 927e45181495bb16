"""The shape of a theme."""

from django import forms
from django.utils.translation import gettext_lazy as _

from home.texts import TextsFormField, TextsWidget


class ThemeForm(forms.Form):
    """One idea, named in every language."""

    names = TextsFormField(label=_("theme"), max_length=120, widget=TextsWidget(rows=1))
