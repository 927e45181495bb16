"""The ballot box. What may be counted is plain; what was written is sealed; nothing has an order or a clock."""

import uuid

from django.db import models

from consultations.vocabulary.bands import Band


class Draft(models.Model):
    """An answer that is being written, sealed under a secret that only the young person's cookie holds."""

    key_digest = models.BinaryField(primary_key=True, max_length=32)
    box = models.BinaryField()
    sequence = models.PositiveIntegerField(default=0)
    dies_at = models.DateTimeField(db_index=True)  # rounded up to the quarter hour

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class Answer(models.Model):
    """What one young person (or one group) chose: one byte a slot of the instrument's layout."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    receipt_digest = models.BinaryField(max_length=32, unique=True, null=True)
    instrument = models.ForeignKey("consultations.Instrument", on_delete=models.CASCADE, related_name="+")
    cohort = models.ForeignKey("consultations.Cohort", null=True, on_delete=models.SET_NULL, related_name="+")
    age_band = models.CharField(max_length=5, choices=[(band.value, band.value) for band in Band])
    language = models.CharField(max_length=10)
    setting = models.CharField(max_length=10, default="own")  # own device, or "room": one that goes from hand to hand
    mode = models.CharField(max_length=10, default="self")  # see `vocabulary.ways_in`
    group_size = models.CharField(max_length=10, blank=True)  # of an answer that a group gave: few, ten, many
    week = models.CharField(max_length=8)
    assent = models.PositiveSmallIntegerField(default=0)  # bits: 1 be counted, 2 be read
    choices = models.BinaryField()
    counted = models.BooleanField(default=False)
    flag = models.CharField(max_length=20, blank=True)
    flag_hour = models.DateTimeField(null=True)
    shuffle = models.BigIntegerField()  # random: the queue is read in this order
    waits = models.PositiveSmallIntegerField(null=True)  # for whom its words wait, see `vocabulary.waiting`
    wrote = models.PositiveSmallIntegerField(default=0)  # bits: 1 words, 2 a drawing
    allows = models.PositiveSmallIntegerField(
        default=0
    )  # bits, of all its texts together: 1 tell, 2 print, 4 show first
    pile = models.BinaryField(max_length=8, null=True)  # the same for texts that say the same; keyed, empty once read
    stirred = models.PositiveSmallIntegerField(default=0)  # 1 from the first stir on, never how often

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["instrument", "waits", "flag", "shuffle"], name="queue", condition=models.Q(waits__isnull=False)
            ),
            models.Index(
                fields=["instrument", "waits"], name="late", condition=models.Q(waits__isnull=False, stirred__gt=0)
            ),
            models.Index(fields=["instrument", "pile"], name="pile", condition=models.Q(pile__isnull=False)),
            models.Index(fields=["instrument", "counted", "age_band"], name="counting"),
        ]


class Words(models.Model):
    """All words of one answer, and the trail to their voices, in one padded box."""

    answer = models.OneToOneField(Answer, primary_key=True, on_delete=models.CASCADE, related_name="words")
    sealed = models.BinaryField()

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class Tombstone(models.Model):
    """An answer that was taken back or erased: whoever restores an older copy takes it back again."""

    answer_id = models.UUIDField(primary_key=True, editable=False)
    week = models.CharField(max_length=8)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class AnswerKey(models.Model):
    """The wrapped content key of one answer's words. Deleting the row is the crypto-shred."""

    answer = models.OneToOneField(Answer, primary_key=True, on_delete=models.CASCADE, related_name="content_key")
    for_team = models.BinaryField()
    for_child = models.BinaryField(null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
