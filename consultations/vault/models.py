"""Keys of the circles that may read words, and who has a vault open right now."""

from django.conf import settings
from django.db import models


class Circle(models.Model):
    """People who may open the same boxes: moderation, or safeguarding. Only the public key is here."""

    name = models.CharField(max_length=20, primary_key=True)
    public_key = models.BinaryField(max_length=32)
    made_on = models.DateField()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.name


class StaffKey(models.Model):
    """The circle's private key, wrapped under one person's vault phrase (Argon2id)."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="+")
    salt = models.BinaryField(max_length=16)
    box = models.BinaryField()

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["staff", "circle"], name="one_key_each")]


class Recovery(models.Model):
    """The circle's private key under a phrase that nobody has: two sealed envelopes hold half of it each."""

    circle = models.OneToOneField(Circle, primary_key=True, on_delete=models.CASCADE, related_name="+")
    salt = models.BinaryField(max_length=16)
    box = models.BinaryField()
    made_on = models.DateField()

    class Meta:
        default_permissions = ()


class ConsultationKey(models.Model):
    """The pair of keys that everything written in one consultation is sealed with.

    The private one is sealed for the circle that reads. Once `sealed` is emptied no member of the circle opens a box
    of this consultation any more; it is kept out of the long-lived backups, so that they forget it too.
    """

    consultation = models.OneToOneField(
        "consultations.Consultation", primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    circle = models.ForeignKey(Circle, on_delete=models.PROTECT, related_name="+")
    public_key = models.BinaryField(max_length=32)
    sealed = models.BinaryField()
    destroyed_on = models.DateField(null=True)

    class Meta:
        default_permissions = ()


class Opening(models.Model):
    """A vault that is open in one browser: unreadable without that browser's cookie and the boot key."""

    id = models.CharField(max_length=64, primary_key=True)
    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="+")
    box = models.BinaryField()
    last_used = models.DateTimeField()

    class Meta:
        default_permissions = ()
