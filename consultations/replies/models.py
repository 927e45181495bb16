"""What institutions reply, finding by finding, and what becomes of it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.vocabulary.labels import REPLIES
from home.texts import TextsField


class Reply(models.Model):
    """One institution's reply to one finding. The office is public, the person is known to the team only."""

    finding = models.OneToOneField("consultations.Finding", on_delete=models.CASCADE, related_name="reply")
    kind = models.CharField(_("reply"), max_length=10, choices=[(kind.value, label) for kind, label in REPLIES.items()])
    institution = models.ForeignKey("consultations.Institution", on_delete=models.PROTECT, related_name="replies")
    offices = TextsField(_("which office"))
    texts = TextsField(_("what exactly, and why"))
    for_young_people = TextsField(_("the same, in words for young people"), blank=True)
    due_on = models.DateField(_("by when"), null=True, blank=True)
    postponed = models.PositiveSmallIntegerField(default=0)
    done_on = models.DateField(_("done on"), null=True, blank=True)
    given_on = models.DateField()
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        default_permissions = ()
