"""Who is on duty, whom one calls, and when a consultation's own words are open."""

from datetime import time

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.safeguarding.rules import STEPS


def _person(**more) -> models.ForeignKey:
    return models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", **more)


class Shift(models.Model):
    """Somebody is on duty, as moderator or as safeguarding lead, for a while."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    duty = models.CharField(max_length=30)  # a role: moderator, safeguarding-lead or safeguarding-deputy
    begins = models.DateTimeField()
    ends = models.DateTimeField()
    number = models.CharField(max_length=40, blank=True)  # where they are called while on duty, if not as usual
    handed_to = _person()  # who took what was marked and not read yet

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class SafetyPlan(models.Model):
    """Who answers for safety in one consultation, and the hours in which its own words are open."""

    consultation = models.OneToOneField("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    lead = _person(verbose_name=_("safeguarding lead"))
    lead_number = models.CharField(_("telephone of the lead"), max_length=40, blank=True)
    deputy = _person(verbose_name=_("deputy"))
    deputy_number = models.CharField(_("telephone of the deputy"), max_length=40, blank=True)
    director = _person(verbose_name=_("director, when nobody else answers"))
    director_number = models.CharField(_("telephone of the director"), max_length=40, blank=True)
    hours_from = models.TimeField(_("own words open from"), default=time(10))
    hours_to = models.TimeField(_("own words open until"), default=time(18))
    words_closed = models.BooleanField(default=False)  # a lead closed them by hand

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def named(self) -> dict[str, tuple]:
        """{step: (person or None, number)}."""
        return {step: (getattr(self, step), getattr(self, f"{step}_number")) for step in STEPS}
