"""What a data guardian chooses to see of the audit."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.audit.models import AuditKey
from consultations.audit.queries import Chosen
from consultations.audit.rules import seal_typed
from consultations.lifecycle.people_forms import FIELD, PlaceField
from consultations.questions.models import Consultation
from home.models import StaffMember

DAY = {"widget": forms.DateInput(attrs=FIELD | {"type": "date"}, format="%Y-%m-%d"), "required": False}
NOT_A_DAY = {"error_messages": {"invalid": _("This is not a day. Write it as 2027-03-31.")}}


class ChoosingForm(forms.Form):
    """Whose entries, about which consultation, of which days."""

    consultation = PlaceField(
        label=_("Consultation"), queryset=Consultation.objects.none(), required=False, empty_label=_("All"),
        widget=forms.Select(attrs=FIELD),
    )  # fmt: skip
    person = forms.ModelChoiceField(
        label=_("Person"), queryset=StaffMember.objects.order_by("name", "email"), required=False, empty_label=_("All"),
        widget=forms.Select(attrs=FIELD),
    )  # fmt: skip
    since = forms.DateField(label=_("From"), **DAY, **NOT_A_DAY)
    until = forms.DateField(label=_("To"), **DAY, **NOT_A_DAY)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        known = AuditKey.objects.values("consultation")  # of one whose key is destroyed nobody can say anything
        self.fields["consultation"].queryset = Consultation.objects.filter(pk__in=known).order_by("number")

    def chosen(self) -> Chosen:
        """What was chosen; all of it while nothing was, or while a day is written in another way."""
        return Chosen(**self.cleaned_data) if self.is_valid() else Chosen()


class SealForm(forms.Form):
    """The seal that somebody wrote down the last time."""

    seal = forms.CharField(
        label=_("The seal you wrote down"), required=False, max_length=40,
        widget=forms.TextInput(attrs=FIELD | {"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"max_length": _("A seal has sixteen letters and digits.")},
    )  # fmt: skip

    def clean_seal(self) -> str:
        written = self.cleaned_data["seal"]
        if written and not seal_typed(written):
            raise forms.ValidationError(_("A seal has sixteen letters and digits."))
        return seal_typed(written)
