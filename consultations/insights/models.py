"""Numbers that have left the house: declared tables, disclosure-controlled, numbered and final."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from home.texts import TextsField, in_locale


class Theme(models.Model):
    """One idea in the codebook of a consultation, in every locale."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="themes")
    names = TextsField(_("theme"))
    definitions = TextsField(_("what belongs to it"), blank=True)
    examples = TextsField(_("an invented example"), blank=True)
    merged_into = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="merged")
    split_from = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="parts")
    retired_on = models.DateField(null=True)  # since when nothing new is marked with it

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return in_locale(self.names)


class Release(models.Model):
    """One numbered release of counts: proposed by one person, confirmed by another, then final."""

    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="releases")
    number = models.PositiveSmallIntegerField()
    about = models.PositiveIntegerField(null=True)  # counted answers, rounded to 5; null under ten
    without_card = models.PositiveIntegerField(null=True)  # answers without a good card, rounded to 5; null under ten
    reading = models.JSONField(default=dict)  # what became of the words, see `moderation.statistics`
    size = models.CharField(max_length=8)  # how the page must be built: tiny, small or large
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    released_on = models.DateField(null=True)  # null: still proposed, nothing of it is shown

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["consultation", "number"], name="one_release_a_number")]


class ReleasedTable(models.Model):
    """One table of a release. `cells` is [{"key", "group", "about", "share"}]; a hidden cell has about None."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="tables")
    question_key = models.UUIDField(null=True)  # null: who answered
    statement_key = models.UUIDField(null=True)
    by = models.CharField(max_length=10, blank=True)  # '' or 'band'
    cells = models.JSONField()

    class Meta:
        default_permissions = ()
