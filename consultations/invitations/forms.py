"""The shape of the register of partners, and of an order for cards."""

from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from consultations.invitations.labels import (
    PARTNER_EXPIRED,
    PERMISSION_UNSAID,
    PERMISSIONS,
    TOO_FEW,
    set_name,
    too_many,
)
from consultations.invitations.models import Partner
from consultations.invitations.queries import cohorts_of, partners_checked
from consultations.invitations.rules import BATCH_AT_LEAST, COHORT_AT_LEAST, MADE_AT_ONCE

FIELD = {"class": "field"}
NEW_SET = "new"
FILE_AT_MOST = 512 * 1024  # bytes; a digest takes under 80
HERE, OFFLINE = "here", "offline"


class PartnerForm(forms.ModelForm):
    """An organisation that may hand out cards."""

    class Meta:
        model = Partner
        fields = [
            "names", "safeguarding_policy", "focal_point", "focal_email", "deputy", "deputy_email", "confirmed_on",
            "expires_on",
        ]  # fmt: skip
        widgets = {
            name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in ("expires_on", "confirmed_on")
        }
        help_texts = {
            "safeguarding_policy": _("Which one, and where it is kept."),
            "focal_point": _("Who is told when something happens to cards or to a young person."),
            "focal_email": _("For the one notice that asks to offer support to everyone. It never has content."),
            "confirmed_on": _("The day on which both answered the telephone. Nothing opens without one in 30 days."),
            "deputy": _("For the days when the first one is ill or away."),
            "expires_on": _("After this day they get no cards until somebody has checked them again."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            for box in getattr(field.widget, "widgets", [field.widget]):
                box.attrs |= FIELD

    def clean(self) -> dict:
        given = super().clean()
        deputy, first = given.get("deputy"), given.get("focal_point")
        if deputy and first and deputy.casefold() == first.casefold():
            self.add_error("deputy", _("Name somebody else here: one person can be ill or away."))
        return given


class PackForm(forms.Form):
    """For whom, in which set, with which permission; then how many (made here), or the digests (made offline)."""

    partner = forms.ModelChoiceField(
        label=_("Partner"), queryset=Partner.objects.none(), widget=forms.Select(attrs=FIELD),
        empty_label=_("Who hands them out?"),
        error_messages={"invalid_choice": PARTNER_EXPIRED, "required": _("Choose who hands the cards out.")},
    )  # fmt: skip
    cohort = forms.ChoiceField(label=_("Set"), widget=forms.Select(attrs=FIELD))
    permission = forms.ChoiceField(
        label=_("Permission"), choices=list(PERMISSIONS.items()), widget=forms.RadioSelect,
        error_messages={"required": PERMISSION_UNSAID, "invalid_choice": PERMISSION_UNSAID},
    )  # fmt: skip
    count = forms.IntegerField(
        label=_("How many cards"), required=False,
        widget=forms.NumberInput(attrs=FIELD | {"min": BATCH_AT_LEAST, "max": MADE_AT_ONCE}),
    )  # fmt: skip
    pack = forms.UUIDField(required=False, widget=forms.HiddenInput)
    file = forms.FileField(
        label=_("The file digests.json"), required=False, widget=forms.FileInput(attrs={"accept": ".json"})
    )
    text = forms.CharField(
        label=_("or its text"), required=False,
        widget=forms.Textarea(attrs=FIELD | {"rows": 3, "spellcheck": "false", "autocomplete": "off"}),
    )  # fmt: skip

    def __init__(self, *args, consultation, today, **kwargs):
        kwargs.setdefault("initial", {"cohort": NEW_SET, "pack": uuid4(), "count": COHORT_AT_LEAST})
        super().__init__(*args, **kwargs)
        self.cohorts = {str(cohort.pk): cohort for cohort in cohorts_of(consultation) if cohort.state == "good"}
        self.fields["partner"].queryset = partners_checked(today)
        named = [(pk, set_name(cohort)) for pk, cohort in self.cohorts.items()]
        self.fields["cohort"].choices = [(NEW_SET, _("a new set")), *named]

    @property
    def way(self) -> str:
        """Where these cards are made."""
        return OFFLINE if self.data.get("way") == OFFLINE else HERE

    def clean_cohort(self):
        """The set, or None for a new one."""
        return self.cohorts.get(self.cleaned_data["cohort"])

    def clean_count(self) -> int | None:
        count = self.cleaned_data["count"]
        if self.way == HERE and (count is None or count < BATCH_AT_LEAST):
            raise ValidationError(TOO_FEW)
        if self.way == HERE and count > MADE_AT_ONCE:
            raise ValidationError(too_many())
        return count

    def clean_pack(self):
        return self.cleaned_data["pack"] or uuid4()

    def clean_file(self) -> str:
        """The text of the file, '' without one. Read here, so that it stands in the box when something is wrong."""
        file = self.cleaned_data["file"]
        if file is None or self.way == HERE:
            return ""
        if file.size > FILE_AT_MOST:
            raise ValidationError(_("This file is too large to be digests of cards. Choose digests.json."))
        text = file.read().decode("utf-8", "replace")
        self.data = self.data.copy()
        self.data["text"] = text
        return text

    def clean(self) -> dict:
        given = super().clean()
        if self.way == OFFLINE and not self.has_error("file") and not (given.get("file") or given.get("text")):
            self.add_error("file", _("Choose the file digests.json, or paste its text below."))
        return given
