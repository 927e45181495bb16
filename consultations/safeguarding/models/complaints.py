"""What anybody complains about."""

import uuid

from django.db import models


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
