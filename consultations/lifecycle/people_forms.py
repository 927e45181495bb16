"""The shape of an invitation to the team, and of a role that is given."""

from datetime import date

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.lifecycle.rules import ROLES_OF_THE_HOUSE
from consultations.questions.models import Consultation
from consultations.roles.rules import NEED_TRAINING
from consultations.vocabulary.labels import ROLES
from consultations.vocabulary.states import Role
from home.models import StaffMember
from home.texts import in_locale

FIELD = {"class": "field"}
HOUSE = _("The whole house")


class InviteForm(forms.Form):
    """Whom to invite."""

    name = forms.CharField(
        label=_("Name"), max_length=120, widget=forms.TextInput(attrs=FIELD | {"autocomplete": "off"})
    )
    email = forms.EmailField(
        label=_("E-mail address"), max_length=254, widget=forms.EmailInput(attrs=FIELD | {"autocomplete": "off"})
    )
    language = forms.ChoiceField(
        label=_("Language of the screens"), choices=settings.LANGUAGES, widget=forms.Select(attrs=FIELD)
    )

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].lower()
        if StaffMember.objects.filter(email__iexact=email).exists():
            raise ValidationError(_("Somebody with this address is in the list already."))
        return email


class PlaceField(forms.ModelChoiceField):
    """A consultation, by number and title."""

    def label_from_instance(self, consultation: Consultation) -> str:
        return f"{consultation.number} · {in_locale(consultation.titles)}"


def training_day(**changes) -> forms.DateField:
    """A day that is over: when somebody was trained for the work of a role."""
    return forms.DateField(
        label=_("Day of the training"), widget=forms.DateInput(attrs=FIELD | {"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("This is not a day. Write it as 2027-03-31.")}, **changes,
    )  # fmt: skip


class TrainingForm(forms.Form):
    """When somebody was trained for a role that they hold."""

    trained_on = training_day()


class RoleForm(forms.Form):
    """Which work, and where."""

    role = forms.ChoiceField(label=_("Role"), widget=forms.Select(attrs=FIELD))
    consultation = PlaceField(
        label=_("Where"), queryset=Consultation.objects.order_by("number"), required=False, empty_label=HOUSE,
        widget=forms.Select(attrs=FIELD),
    )  # fmt: skip
    trained_on = training_day(
        required=False, help_text=_("Only for roles that read what young people wrote. Without it, they open nothing.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [(role.value, label) for role, label in ROLES.items()]

    def clean_role(self) -> Role:
        return Role(self.cleaned_data["role"])

    def clean_trained_on(self) -> date | None:
        trained_on = self.cleaned_data["trained_on"]
        if trained_on and trained_on > timezone.localdate():
            raise ValidationError(_("The day of the training is not over yet."))
        return trained_on if self.cleaned_data.get("role") in NEED_TRAINING else None

    def clean(self) -> dict:
        given = super().clean()
        role = given.get("role")
        if role is None or "consultation" not in given:
            return given
        in_house = given["consultation"] is None
        if in_house and role not in ROLES_OF_THE_HOUSE:
            self.add_error("consultation", _("This role is held in one consultation. Choose which."))
        elif not in_house and role in ROLES_OF_THE_HOUSE:
            self.add_error("consultation", _("This role is held for the whole house."))
        return given
