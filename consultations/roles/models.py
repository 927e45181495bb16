"""Who does what, held per consultation."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.vocabulary.labels import ROLES


class RoleHolding(models.Model):
    """One person in one role of one consultation; without a consultation, of the whole house."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="role_holdings")
    role = models.CharField(_("role"), max_length=30, choices=[(role.value, label) for role, label in ROLES.items()])
    consultation = models.ForeignKey(
        "consultations.Consultation", null=True, blank=True, on_delete=models.CASCADE, related_name="role_holdings"
    )
    trained_on = models.DateField(_("trained on"), null=True, blank=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["staff", "role", "consultation"], name="one_holding_each"),
        ]

    def __str__(self) -> str:
        return f"{self.staff_id} {self.role}"
