"""The shape of what an editor arranges for a consultation."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from consultations.questions.models import Consultation
from consultations.questions.queries import pages_without_consultation
from consultations.vocabulary.bands import Band
from consultations.vocabulary.demands import DEMANDS
from consultations.vocabulary.labels import RISKS
from consultations.vocabulary.topics import TOPICS

DAY = {"type": "date"}


class ArrangeForm(forms.ModelForm):
    """Dates, ages, the decision and the promise to reply; what it is about."""

    bands = forms.MultipleChoiceField(
        label=_("age bands"),
        choices=[(band.value, band.value) for band in Band],
        widget=forms.CheckboxSelectMultiple,
    )
    risk_class = forms.ChoiceField(
        label=_("risk class"), choices=[(risk.value, label) for risk, label in RISKS.items()]
    )

    topics = forms.MultipleChoiceField(
        label=_("what it is about, for young people"),
        choices=[(key, topic.name) for key, topic in TOPICS.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    demands = forms.TypedMultipleChoiceField(
        label=_("which of the twelve demands"),
        choices=list(DEMANDS.items()),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Consultation
        fields = [
            "decision", "commitment", "bands", "topics", "demands", "opens_on", "closes_on", "risk_class",
            "cards_stay", "reviewed_on", "piloted_on",
        ]  # fmt: skip
        widgets = {
            name: forms.DateInput(attrs=DAY, format="%Y-%m-%d")
            for name in ("opens_on", "closes_on", "reviewed_on", "piloted_on")
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if not isinstance(field.widget, forms.CheckboxInput | forms.CheckboxSelectMultiple):
                field.widget.attrs["class"] = "field"

    def clean(self) -> dict:
        given = super().clean()
        opens, closes = given.get("opens_on"), given.get("closes_on")
        if opens and closes and closes <= opens:
            self.add_error("closes_on", _("The last day is before the first. Choose a later one."))
        commitment, decision = given.get("commitment"), given.get("decision")
        if commitment and decision and commitment.decision_id != decision.pk:
            self.add_error("commitment", _("This promise is about another decision. Choose one about this decision."))
        return given


class BeginForm(ArrangeForm):
    """The same, with the page to attach and the number for the cards."""

    page = forms.ChoiceField(label=_("page with the questions"))

    class Meta(ArrangeForm.Meta):
        fields = ["number", *ArrangeForm.Meta.fields]

    field_order = ["page", "number"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.pages = {str(page.pk): page for page in pages_without_consultation()}
        self.fields["page"].choices = [(pk, page.title) for pk, page in self.pages.items()]

    def clean_number(self) -> str:
        number = self.cleaned_data["number"]
        if not re.fullmatch(r"[1-9][0-9]{2}", number):
            raise ValidationError(_("Three digits; the first is not 0."))
        return number

    def clean_page(self):
        return self.pages[self.cleaned_data["page"]]
