"""Who listens, right now: routes to help, as data with a date of the last check."""

from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from home.texts import TextsField

CHECK_EVERY = timedelta(days=90)


class Way(models.TextChoices):
    """How one reaches somebody there; each leaves another trace."""

    CALL = "call", _("a call")
    CHAT = "chat", _("a chat in the browser")
    MESSAGE = "message", _("a message")


class HelpRoute(models.Model):
    """One line a young person may call or write to. A Russian "trust" line is never one of them."""

    names = TextsField(_("name"))
    way = models.CharField(_("way"), max_length=10, choices=Way.choices, default=Way.CALL)
    number = models.CharField(_("number or address"), max_length=80)
    hours = TextsField(_("hours, as you heard them on the phone"), blank=True)
    languages = TextsField(_("languages spoken"), blank=True)
    works_from = TextsField(_("where it works from"), blank=True)
    leaves_trace = models.BooleanField(_("leaves a trace on the device"), default=True)
    emergency = models.BooleanField(_("for danger right now"), default=False)
    place = models.PositiveSmallIntegerField(_("place in the list"), default=10)
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    class Meta:
        ordering = ["-emergency", "place", "number"]
        verbose_name = _("help route")
        verbose_name_plural = _("help routes")

    def __str__(self) -> str:
        return self.number

    def is_stale(self, today: date) -> bool:
        """True when nobody has checked this route for 90 days (SG-10)."""
        return self.checked_on is None or today - self.checked_on > CHECK_EVERY

    @property
    def dial(self) -> str:
        """The number as a telephone takes it; '' for what is not called."""
        return "".join(sign for sign in self.number if sign.isdigit() or sign == "+") if self.way == Way.CALL else ""
