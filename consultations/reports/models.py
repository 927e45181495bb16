"""What we tell those who decide: findings with evidence, frozen in numbered editions."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from home.texts import TextsField, in_locale


class Report(models.Model):
    """The summary of one consultation. Its texts are {part: {locale: text}}; what is public is an Edition."""

    consultation = models.OneToOneField("consultations.Consultation", on_delete=models.CASCADE, related_name="report")
    titles = TextsField(_("title"))
    not_heard = TextsField(_("who was not heard"))
    disagreed = TextsField(_("where they did not agree"), blank=True)
    a_few_said = TextsField(_("what a few said, and matters"), blank=True)
    asked_not_to = TextsField(_("what they ask us not to do"), blank=True)
    unknown = TextsField(_("what we cannot know"))

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return in_locale(self.titles)


class Finding(models.Model):
    """One thing young people want known, with what they ask for."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="findings")
    position = models.PositiveSmallIntegerField(_("place"))
    titles = TextsField(_("finding"))
    asks = TextsField(_("what they ask for"))
    demands = models.JSONField(_("which of the twelve demands"), default=list)

    class Meta:
        default_permissions = ()
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["report", "position"], name="one_finding_a_place")]

    def __str__(self) -> str:
        return in_locale(self.titles)


class Evidence(models.Model):
    """Why a finding may be said: a shown cell of a released table, or approved words. Never both, never neither."""

    finding = models.ForeignKey(Finding, on_delete=models.CASCADE, related_name="evidence")
    table = models.ForeignKey("consultations.ReleasedTable", null=True, on_delete=models.PROTECT, related_name="+")
    cell = models.CharField(max_length=80, blank=True)
    # Not a foreign key: a voice that is taken back must be able to go, and the report then becomes stale.
    voice_id = models.UUIDField(null=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=models.Q(table__isnull=True, voice_id__isnull=False)
                | models.Q(table__isnull=False, voice_id__isnull=True),
                name="a_cell_or_a_voice",
            )
        ]


class Edition(models.Model):
    """One frozen, public version of a report. The page, and later every file, is made from `content` alone."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="editions")
    number = models.PositiveSmallIntegerField()
    content = models.JSONField()
    notes = TextsField(_("what is different in this version"), blank=True)
    prepared_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    published_on = models.DateField(null=True)  # null: prepared, waits for the second person

    class Meta:
        default_permissions = ()
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["report", "number"], name="one_edition_a_number")]
