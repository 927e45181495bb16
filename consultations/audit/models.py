"""What staff did: by day, chained, and without a word of content."""

from django.conf import settings
from django.db import models


class AuditKey(models.Model):
    """The key under which the audit refers to the things of one consultation; shredded with retention."""

    consultation = models.OneToOneField(
        "consultations.Consultation", primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    key = models.BinaryField(max_length=32)

    class Meta:
        default_permissions = ()


class Entry(models.Model):
    """One act of one member of staff. `digest` chains it to the entry before."""

    day = models.DateField()
    staff = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    verb = models.CharField(max_length=60)
    reference = models.CharField(max_length=64, blank=True)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        default_permissions = ()
        ordering = ["pk"]
        verbose_name_plural = "entries"

    def __str__(self) -> str:
        return f"{self.day} {self.verb}"
