"""The sealed cases of young people who may need something, who is called for them, and what was done."""

import uuid

from django.conf import settings
from django.db import models

from consultations.safeguarding.rules import LEAD


def _staff(**more) -> models.ForeignKey:
    return models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", **more)


class Concern(models.Model):
    """One sealed case: its kind, age band, set of cards, words and notes are readable by the safeguarding circle only.
    What stands beside the box is the clock of the adults."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    urgency = models.CharField(max_length=10, choices=[("now", "now"), ("today", "today"), ("week", "week")])
    box = models.BinaryField()
    aside = models.BinaryField(null=True)  # kind and age of a case from before these were sealed with it
    # Sealed for the same circle: where a kind word finds whoever keeps the six words. Gone after thirty days.
    way_back = models.BinaryField(null=True)
    source = models.CharField(max_length=12)  # see `rules.SOURCES`
    about = _staff()  # whose conduct it is about: to them it does not exist
    raised_by = _staff()
    raised_at = models.DateTimeField()
    step = models.CharField(max_length=10, default=LEAD)  # whose turn it is until somebody takes it
    step_since = models.DateTimeField()
    taken_by = _staff()
    taken_at = models.DateTimeField(null=True)
    closed_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    reviewed_on = models.DateField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class Act(models.Model):
    """What somebody did about a case, and when; never what it says."""

    concern = models.ForeignKey(Concern, on_delete=models.CASCADE, related_name="acts")
    what = models.CharField(max_length=20)  # see `rules.ACTS`
    staff = _staff()
    at = models.DateTimeField()

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        ordering = ["at", "pk"]


class Alert(models.Model):
    """Somebody is told to open the system, and nothing else. It waits until the mail server has taken it."""

    concern = models.ForeignKey(Concern, on_delete=models.CASCADE, related_name="alerts")
    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    step = models.CharField(max_length=10)
    mailed = models.BooleanField(default=False)
    rang = models.BooleanField(default=False)  # the operator's own command was run, where there is one
    tries = models.PositiveSmallIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["concern", "staff", "step"], name="one_alert_a_step")]
