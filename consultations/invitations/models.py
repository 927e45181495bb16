"""Who hands out codes, in which packs, and which codes nobody has used yet."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from home.texts import TextsField, in_locale


class Partner(models.Model):
    """An organisation that is trusted to hand out cards (INV-02). Who they are is never public."""

    names = TextsField(_("name"))
    safeguarding_policy = models.CharField(_("safeguarding policy on file"), max_length=250)
    focal_point = models.CharField(_("focal point"), max_length=120)
    focal_email = models.EmailField(_("e-mail of the focal point"), blank=True)
    deputy = models.CharField(_("deputy"), max_length=120)
    deputy_email = models.EmailField(_("e-mail of the deputy"), blank=True)
    confirmed_on = models.DateField(_("confirmed by telephone on"), null=True, blank=True)
    expires_on = models.DateField(_("checked until"))

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return in_locale(self.names)


class Cohort(models.Model):
    """A set of at least 20 codes; the only thing an answer may say about where it came from."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    issued_count = models.PositiveIntegerField(default=0)
    broad = models.BooleanField(default=False)  # cards of three partners or more, none with over 70 %
    state = models.CharField(max_length=8, choices=[("good", "good"), ("void", "void")], default="good")

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class CodeBatch(models.Model):
    """A pack of at least 10 codes for one partner. Answers never refer to it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    cohort = models.ForeignKey(Cohort, on_delete=models.CASCADE, related_name="batches")
    partner = models.ForeignKey(Partner, on_delete=models.PROTECT, related_name="+")
    issued_count = models.PositiveIntegerField()
    state = models.CharField(max_length=8, choices=[("good", "good"), ("void", "void")], default="good")
    made = models.CharField(max_length=8, choices=[("server", "server"), ("offline", "offline")], default="server")
    permission_attested = models.CharField(max_length=10, choices=[("attested", "attested"), ("waived", "waived")])
    # The one marked card that tries the whole chain; null once its answer has come through.
    test_digest = models.BinaryField(max_length=32, null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class UnusedCode(models.Model):
    """The row exists: the code is unused. Sending an answer deletes it; no other trace is kept."""

    digest = models.BinaryField(primary_key=True, max_length=32)
    batch = models.ForeignKey(CodeBatch, on_delete=models.CASCADE, related_name="+")

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
