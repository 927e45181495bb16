"""Who is on duty, the sealed cases of young people who may need something, and what anybody complains about."""

import uuid

from django.conf import settings
from django.db import models


class Shift(models.Model):
    """Somebody is on duty, as moderator or as safeguarding lead, for a while."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    duty = models.CharField(max_length=30)  # a role: moderator, safeguarding-lead or safeguarding-deputy
    begins = models.DateTimeField()
    ends = models.DateTimeField()

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class Concern(models.Model):
    """One sealed case. The words are readable by the safeguarding circle only."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=30)
    urgency = models.CharField(max_length=10, choices=[("now", "now"), ("today", "today"), ("week", "week")])
    age_band = models.CharField(max_length=5)
    box = models.BinaryField()
    raised_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    raised_at = models.DateTimeField()
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    taken_at = models.DateTimeField(null=True)
    closed_on = models.DateField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class Complaint(models.Model):
    """What somebody found not right, sealed at once. No name, no clock finer than a week, no order."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    about = models.CharField(max_length=10)
    box = models.BinaryField()  # the words, who took it, what was done and the notes
    week = models.CharField(max_length=8)
    state = models.CharField(max_length=10, default="waiting")
    closed_week = models.CharField(max_length=8, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
