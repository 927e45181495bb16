"""What may be seen of what young people said. A voice remembers nothing of the answer it came from."""

import uuid

from django.conf import settings
from django.db import models

from home.texts import TextsField, in_locale


class Voice(models.Model):
    """Approved words in every locale: either the young person's own, or told in ours."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="voices")
    question_key = models.UUIDField()
    kind = models.CharField(max_length=10, choices=[("quote", "quote"), ("told", "told")])
    texts = TextsField()
    original_locale = models.CharField(max_length=10)
    age_band = models.CharField(max_length=5, blank=True)
    themes = models.JSONField(default=list)  # keys of insights.Theme on which both coders agreed
    disputed_themes = models.JSONField(default=list)  # keys that one coder marked and the other did not
    translated_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        ordering = ["id"]  # random by nature

    def __str__(self) -> str:
        return in_locale(self.texts)
