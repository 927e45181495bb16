"""The shape of the roster: who answers for safety, who is there when, and the ways out of the system."""

from datetime import datetime, timedelta

from django import forms
from django.utils.timezone import get_current_timezone
from django.utils.translation import gettext_lazy as _

from consultations.roles.models import RoleHolding
from consultations.safeguarding.labels import DUTIES, ROSTER_TROUBLES
from consultations.safeguarding.models import Referral, SafetyPlan
from consultations.safeguarding.roster import Planned
from consultations.safeguarding.rules import LEADS
from consultations.vocabulary.states import Role
from home.models import StaffMember

FIELD = {"class": "field"}
TIME = forms.TimeInput(attrs=FIELD | {"type": "time"}, format="%H:%M")
DAYS_AT_MOST = 60


def _with_roles(*roles: Role, consultation):
    """Everybody who works here and holds one of these roles in the consultation, or in the whole house."""
    held = RoleHolding.objects.filter(role__in=roles)
    held = held.filter(consultation=consultation) | held.filter(consultation=None)
    return StaffMember.objects.filter(pk__in=held.values("staff"), is_active=True).order_by("name")


class PlanForm(forms.ModelForm):
    """Who answers for safety, where they are called, and in which hours own words are open."""

    class Meta:
        model = SafetyPlan
        fields = [
            "lead", "lead_number", "deputy", "deputy_number", "director", "director_number", "hours_from", "hours_to",
        ]  # fmt: skip
        widgets = {"hours_from": TIME, "hours_to": TIME}

    def __init__(self, *args, consultation, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["lead"].queryset = _with_roles(Role.SAFEGUARDING_LEAD, consultation=consultation)
        self.fields["deputy"].queryset = _with_roles(Role.SAFEGUARDING_DEPUTY, consultation=consultation)
        everybody = (*LEADS, Role.ADMINISTRATOR, Role.DATA_GUARDIAN, Role.EDITOR, Role.PUBLISHER)
        self.fields["director"].queryset = _with_roles(*everybody, consultation=consultation)
        for field in self.fields.values():
            field.widget.attrs |= FIELD

    def clean(self) -> dict:
        """The hours end after they begin."""
        given = super().clean()
        if given.get("hours_from") and given.get("hours_to") and given["hours_to"] <= given["hours_from"]:
            self.add_error("hours_to", ROSTER_TROUBLES["hours"])
        return given


class ShiftForm(forms.Form):
    """One person, one duty, the same hours on one day or several in a row."""

    staff = forms.ModelChoiceField(StaffMember.objects.none(), label=_("Who"), widget=forms.Select(attrs=FIELD))
    duty = forms.ChoiceField(label=_("As"), choices=list(DUTIES.items()), widget=forms.Select(attrs=FIELD))
    day = forms.DateField(label=_("From this day"), widget=forms.DateInput(attrs=FIELD | {"type": "date"}))
    days = forms.IntegerField(
        label=_("On how many days in a row"), initial=1, min_value=1, max_value=DAYS_AT_MOST,
        widget=forms.NumberInput(attrs=FIELD),
    )  # fmt: skip
    begins = forms.TimeField(label=_("Begins"), widget=TIME)
    ends = forms.TimeField(
        label=_("Ends"), widget=TIME, help_text=_("An end before the beginning is on the next morning.")
    )
    number = forms.CharField(
        label=_("Telephone while on duty"), required=False, max_length=40, widget=forms.TextInput(attrs=FIELD)
    )

    def __init__(self, *args, consultation, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["staff"].queryset = _with_roles(Role.MODERATOR, *LEADS, consultation=consultation)

    def planned(self) -> Planned:
        """What `plan_shifts` takes. Hours are those of the clock on the wall, also where it is put forward or back."""
        given, zone = self.cleaned_data, get_current_timezone()
        stretches = []
        for day in (given["day"] + timedelta(days=at) for at in range(given["days"])):
            last = day if given["ends"] > given["begins"] else day + timedelta(days=1)
            stretches.append(
                (datetime.combine(day, given["begins"], zone), datetime.combine(last, given["ends"], zone))
            )
        return Planned(given["staff"], given["duty"], stretches, given["number"])


class ReferralForm(forms.ModelForm):
    """One way out of the system in one country."""

    class Meta:
        model = Referral
        fields = ["country", "names", "how", "checked_on"]
        widgets = {"checked_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["checked_on"].required = True
        for field in self.fields.values():
            for box in getattr(field.widget, "widgets", [field.widget]):
                box.attrs |= FIELD

    def clean_country(self) -> str:
        """Two letters, as on letters and plates."""
        return self.cleaned_data["country"].upper()
