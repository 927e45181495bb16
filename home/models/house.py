"""What the whole house shares: where Close leads, and who is responsible for that."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting
class HouseSettings(BaseGenericSetting):
    """Where Close leads is reviewed by a person: an ordinary page that is not blocked where children live."""

    close_destination = models.URLField(_("where Close leads"), default="https://www.wikipedia.org/")
    close_reviewed_by = models.CharField(_("reviewed by"), max_length=120, blank=True)
    close_reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)

    class Meta:
        verbose_name = _("Close")
