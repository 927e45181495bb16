"""Who helps outside this system, by country; and the kind words that wait behind somebody's six words."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.safeguarding.rules import CHECKED_EVERY
from home.texts import TextsField, in_locale


class Referral(models.Model):
    """One way out of the system in one country, for adults who act: a centre, an authority, a lawyer's protocol."""

    country = models.CharField(_("country, two letters"), max_length=2)
    names = TextsField(_("who"))
    how = models.CharField(_("how they are reached"), max_length=250)
    checked_on = models.DateField(_("checked on"), null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        ordering = ["country", "pk"]

    def __str__(self) -> str:
        return in_locale(self.names)

    def is_stale(self, today: date) -> bool:
        """True when nobody has checked it for ninety days."""
        return self.checked_on is None or today - self.checked_on > CHECKED_EVERY


class KindWord(models.Model):
    """A sentence written beforehand for whoever keeps the six words. The reference is made with the pepper, which is in
    no database: a stolen one leads from here to no answer."""

    reference = models.BinaryField(primary_key=True, max_length=32)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    code = models.CharField(max_length=20)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
