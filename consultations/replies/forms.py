"""The shape of a reply. What is missing is said by the action, in one place."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.replies.models import Reply
from consultations.vocabulary.labels import REPLIES
from home.texts import TextsFormField, TextsWidget


class ReplyForm(forms.Form):
    """What an official writes to one finding."""

    kind = forms.ChoiceField(
        label=_("Your reply"),
        choices=[(kind.value, label) for kind, label in REPLIES.items()],
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Please choose one of the five."),
            "invalid_choice": _("Please choose one of the five."),
        },
    )
    offices = TextsFormField(
        label=_("Which office"),
        required=False,
        max_length=200,
        help_text=_("The office is public. Your name is not."),
        widget=TextsWidget(rows=1),
    )
    texts = TextsFormField(
        label=_("What exactly, and why"),
        required=False,
        max_length=2000,
        help_text=_("Short and plain. If you will not, or only partly: the reason."),
    )
    due_on = forms.DateField(
        label=_("By when"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("Everybody sees this day, and sees when it is over."),
        error_messages={"invalid": _("This is not a day. Write it as 2027-03-31.")},
    )
    for_young_people = TextsFormField(
        label=_("The same, in words for young people"),
        required=False,
        max_length=1000,
        help_text=_("You may add it later. Until it is there in every language, the reply is not done."),
    )
    done_on = forms.DateField(
        label=_("Done on"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("Only when what you promised is done."),
        error_messages={"invalid": _("This is not a day. Write it as 2027-03-31.")},
    )


def values_so_far(reply: Reply | None, commitment) -> dict:
    """What stands in the form at first: the reply so far, or the office that accepted."""
    if reply is None:
        return {"offices": commitment.offices if commitment else {}}
    return {name: getattr(reply, name) for name in ReplyForm.base_fields}
