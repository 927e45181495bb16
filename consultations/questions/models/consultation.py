"""One consultation: one row for all its pages in all locales."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.vocabulary.labels import STAGES
from consultations.vocabulary.states import Risk, Stage
from home.texts import TextsField, in_locale


class ConsultationQuerySet(models.QuerySet):
    """Words for looking consultations up."""

    def numbered(self, number: str):
        """The consultation whose cards begin with these three digits, or None."""
        return self.filter(number=number).first()


class Consultation(models.Model):
    """The key is the translation key of its pages, so languages and bands count together."""

    key = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.CharField(_("number on the cards"), max_length=3, unique=True)
    titles = TextsField(_("title"))
    decision = models.ForeignKey(
        "consultations.Decision", on_delete=models.PROTECT, related_name="consultations", verbose_name=_("decision")
    )
    commitment = models.ForeignKey(
        "consultations.Commitment", null=True, blank=True, on_delete=models.PROTECT, related_name="consultations"
    )
    state = models.CharField(
        _("state"),
        max_length=24,
        default=Stage.DRAFT,
        choices=[(stage.value, label) for stage, label in STAGES.items()],
    )
    bands = models.JSONField(_("age bands"), default=list)
    topics = models.JSONField(_("what it is about, for young people"), default=list, blank=True)
    demands = models.JSONField(_("which of the twelve demands"), default=list, blank=True)
    opens_on = models.DateField(_("opens on"))
    closes_on = models.DateField(_("closes on"))
    risk_class = models.CharField(_("risk class"), max_length=10, default=Risk.MEDIUM)
    cards_stay = models.BooleanField(_("cards are drawn from a pile and stay in the room"), default=True)
    reviewed_on = models.DateField(_("ethics review signed on"), null=True, blank=True)
    piloted_on = models.DateField(_("piloted on"), null=True, blank=True)

    objects = ConsultationQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        ordering = ["number"]

    def __str__(self) -> str:
        return in_locale(self.titles) or self.number
