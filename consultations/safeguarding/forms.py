"""The shape of what a safeguarding lead writes, and of what anybody complains about."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from consultations.privacy.plain_text import as_typed
from consultations.safeguarding.labels import ABOUT, COMPLAINT_OUTCOMES, KINDS, OUTCOMES, URGENCIES
from consultations.safeguarding.rules import COMPLAINT_LIMIT, RAISED_LIMIT

FIELD = {"class": "field"}


def _choice(label, labels: dict) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[("", "–"), *labels.items()], widget=forms.Select(attrs=FIELD))


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


class SettlingForm(ClosingForm):
    """What became of a complaint."""

    outcome = forms.ChoiceField(
        label=_("What was done"),
        choices=list(COMPLAINT_OUTCOMES.items()),
        widget=forms.Select(attrs={"class": "field"}),
    )


class RaisingForm(forms.Form):
    """A concern in the words of the adult who raises it. No name, no place: they are not needed to act for all."""

    kind = _choice(_("What kind of concern"), KINDS)
    urgency = _choice(_("How soon somebody must act"), URGENCIES)
    text = forms.CharField(
        label=_("What you saw or heard, in your own words"),
        help_text=_("No names, no addresses, no numbers. What you heard, as it was said; do not ask further."),
        max_length=RAISED_LIMIT,
        widget=forms.Textarea(attrs={"class": "field", "rows": 6, "aria-describedby": "id_text_helptext"}),
    )


class ComplaintForm(forms.Form):
    """What it is about and what was not right. What was typed is stored as typed, and never cut."""

    about = forms.ChoiceField(
        choices=list(ABOUT.items()),
        error_messages=dict.fromkeys(
            ("required", "invalid_choice"),
            _("Choose what it is about: then it does not come to the people it is about."),
        ),
    )
    text = forms.CharField(required=False, strip=False)

    def __init__(self, post=None):
        """`post` as it came; signs that nobody sees are taken out before anything is checked."""
        typed = None if post is None else {"about": post.get("about", ""), "text": as_typed(post.get("text", ""))}
        super().__init__(typed)

    def clean_text(self) -> str:
        """The text, if there is one and it fits."""
        text = self.cleaned_data["text"]
        if not text:
            raise ValidationError(_("There are no words here yet. A few are enough, in any language."))
        if len(text) > COMPLAINT_LIMIT:
            sentence = _now("There are %(count)s characters here, and %(limit)s fit. We cut nothing.")
            raise ValidationError(sentence % {"count": len(text), "limit": COMPLAINT_LIMIT})
        return text

    def choices(self) -> list[dict]:
        """The closed list, with what was chosen."""
        return [{"value": value, "label": label, "checked": self["about"].value() == value}
                for value, label in ABOUT.items()]  # fmt: skip
