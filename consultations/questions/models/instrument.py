"""The frozen questions: what young people see, and what answers refer to."""

import uuid

from django.db import models

from consultations.vocabulary.questions import Kind


class Instrument(models.Model):
    """One frozen version of a consultation's questions, with the texts of every locale and band.

    `layout` is a list of slots, one per byte of the packed choices: see `questions.layout`.
    `texts` holds what stands around the questions: {locale: {"title", "who", "decision", "reply_by", ...}}.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="instruments")
    version = models.PositiveSmallIntegerField(default=1)
    purpose = models.CharField(max_length=5, choices=[("pilot", "pilot"), ("live", "live")], default="live")
    content_hash = models.CharField(max_length=64)
    frozen_on = models.DateField()
    layout = models.JSONField()
    texts = models.JSONField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["consultation", "version", "purpose"], name="one_instrument_a_version")
        ]


class FrozenQuestion(models.Model):
    """One question. `key` is the id of its block; `texts` is {locale: {band: text}} as `compiling` shapes a text.

    `bands` are the ages that are asked, [] for all of the consultation's; `only_if` is {"question", "any_of"} or None.
    """

    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="questions")
    key = models.UUIDField()
    kind = models.CharField(max_length=12, choices=[(kind.value, kind.value) for kind in Kind])
    position = models.PositiveSmallIntegerField()
    most = models.PositiveSmallIntegerField(default=1)  # how many options may be chosen
    texts = models.JSONField()
    bands = models.JSONField(default=list)
    only_if = models.JSONField(null=True)

    class Meta:
        default_permissions = ()
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["instrument", "key"], name="one_question_a_key")]


class FrozenOption(models.Model):
    """One option, face or statement. `key` is the id of its list item; `texts` is {locale: {band: label}}.

    `easier` is {locale: label} where there are easier words; `picture` is {"address", "width", "height", "alts"}.
    """

    question = models.ForeignKey(FrozenQuestion, on_delete=models.CASCADE, related_name="options")
    key = models.UUIDField()
    position = models.PositiveSmallIntegerField()
    texts = models.JSONField()
    easier = models.JSONField(default=dict)
    picture = models.JSONField(null=True)

    class Meta:
        default_permissions = ()
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["question", "key"], name="one_option_a_key")]
