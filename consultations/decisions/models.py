"""What adults are about to decide, who decides it, and the date by which they must reply."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from home.texts import TextsField, in_locale

STEPS = [
    ("asking", _("Young people are being asked")),
    ("weighing", _("The answers are with those who decide")),
    ("decided", _("It is decided")),
    ("done", _("It is done")),
]


class Institution(models.Model):
    """An office that decides. The office is named, never the person."""

    names = TextsField(_("name"))

    class Meta:
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")

    def __str__(self) -> str:
        return in_locale(self.names)


class Decision(models.Model):
    """One decision with its own public page: every consultation hangs on one (INV-06)."""

    slug = models.SlugField(_("address"), unique=True)
    titles = TextsField(_("title"))
    questions = TextsField(_("what is to be decided"))
    can_change = TextsField(_("what can still change"))
    cannot_change = TextsField(_("what cannot change"), blank=True)
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="decisions")
    step = models.CharField(_("stage"), max_length=12, choices=STEPS, default="asking")
    decide_by = models.DateField(_("to be decided by"))
    outcomes = TextsField(_("what was decided, and what became of each finding"), blank=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")

    def __str__(self) -> str:
        return in_locale(self.titles)


class Commitment(models.Model):
    """The institution's acceptance, on the record: the decision, what is open, the date of the reply."""

    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="commitments")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="commitments")
    offices = TextsField(_("which office accepted"))
    reply_by = models.DateField(_("reply by"))
    accepted_on = models.DateField(_("accepted on"))

    class Meta:
        verbose_name = _("commitment to reply")
        verbose_name_plural = _("commitments to reply")

    def __str__(self) -> str:
        return f"{in_locale(self.institution.names)}, {self.reply_by}"
