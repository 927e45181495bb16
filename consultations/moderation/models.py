"""Where the words of an answer stand between two readers. What they propose is sealed like the words."""

from django.conf import settings
from django.db import models

from consultations.vocabulary.states import Reading as State


class Reading(models.Model):
    """One answer's words in the hands of its readers; made when somebody claims it, never at sending."""

    answer = models.OneToOneField(
        "consultations.Answer", primary_key=True, on_delete=models.CASCADE, related_name="reading"
    )
    state = models.CharField(max_length=16, choices=[(state.value, state.value) for state in State])
    claimed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    claimed_until = models.DateTimeField(null=True)
    first_reader = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    second_reader = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    third_reader = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    version = models.PositiveIntegerField(default=1)
    box = models.BinaryField(null=True)  # the first reader's proposal, under the answer's content key
    marks = models.BinaryField(null=True)  # what a reader had marked when the vault closed, sealed for the circle

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class ReleaseLedger(models.Model):
    """The exact counts behind one release, locked under the pepper: the next one is held against them (DC-07)."""

    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    number = models.PositiveSmallIntegerField()
    box = models.BinaryField()

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["consultation", "number"], name="one_ledger_a_release")]


class Tally(models.Model):
    """How often something happened to texts of one consultation: a number, and nothing that leads to a text."""

    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    about = models.CharField(max_length=12)  # see `moderation.tallies`
    key = models.CharField(max_length=40)
    count = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["consultation", "about", "key"], name="one_tally_each")]


class Learned(models.Model):
    """A word that readers of one consultation covered: a keyed digest, so that the same word is pointed out again.
    The key needs the pepper, which is in no database; the row goes with the words it was learnt from."""

    consultation = models.ForeignKey("consultations.Consultation", on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, primary_key=True)  # no number that would tell an order

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()


class Exposure(models.Model):
    """How much one member of staff has read on one day, so that nobody carries too much; never how fast."""

    staff = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    read = models.PositiveIntegerField(default=0)
    heavy = models.PositiveIntegerField(default=0)
    heavy_in_a_row = models.PositiveSmallIntegerField(default=0)
    window = models.DateTimeField(null=True)  # since when the reads of the last minutes are counted
    in_window = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["staff", "day"], name="one_exposure_a_day")]
