"""Who listens, right now: routes to help, as data with a date of the last check."""

from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from home.texts import TextsField

CHECK_EVERY = timedelta(days=90)


class HelpRoute(models.Model):
    """One line a young person may call or write to."""

    names = TextsField(_("name"))
    number = models.CharField(_("number"), max_length=40)
    hours = TextsField(_("hours"), blank=True)
    languages = TextsField(_("languages spoken"), blank=True)
    works_from = TextsField(_("where it works from"), blank=True)
    leaves_trace = models.BooleanField(_("leaves a line in the phone's call list"), default=True)
    emergency = models.BooleanField(_("for danger right now"), default=False)
    place = models.PositiveSmallIntegerField(_("place in the list"), default=10)
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    class Meta:
        ordering = ["place", "number"]
        verbose_name = _("help route")
        verbose_name_plural = _("help routes")

    def __str__(self) -> str:
        return self.number

    def is_stale(self, today: date) -> bool:
        """True when nobody has checked this route for 90 days (SG-10)."""
        return self.checked_on is None or today - self.checked_on > CHECK_EVERY
