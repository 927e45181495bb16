"""What the whole house shares: where Close leads, and who is responsible for that."""

from datetime import date
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from home.rules import faults_of, is_reviewed

FAULTS = {
    "not-https": _("The address begins with https:// and names a page."),
    "carries": _("The address carries nothing: no question mark, no # and no @ in it."),
    "own": _("This is our own address. Close leads away from us."),
    "ukrainian": _("Not a Ukrainian page: it can draw attention where a young person is."),
}
WHAT_TO_CHOOSE = _(
    "Choose a page that anybody of that age could have open: the weather, an encyclopaedia. It looks the same to "
    "everybody and shows nothing of what was read there before. It is not Ukrainian and it is not news. It opens where "
    "the young people live: the BBC, for one, is blocked in Russia, and a notice about blocking would appear there. "
    "Let somebody there open it first. A new address needs a new review, and a review holds for a year."
)


def own_hosts() -> list[str]:
    """Every name by which this house itself is reached."""
    return [*settings.ALLOWED_HOSTS, settings.PUBLIC_HOST, urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or ""]


@register_setting
class HouseSettings(BaseGenericSetting):
    """Where Close leads is reviewed by a person: an ordinary page that is not blocked where children live."""

    close_destination = models.URLField(_("where Close leads"), default="https://www.wikipedia.org/")
    close_reviewed_by = models.CharField(_("reviewed by"), max_length=120, blank=True)
    close_reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)

    panels = [
        MultiFieldPanel(
            [FieldPanel("close_destination"), FieldPanel("close_reviewed_by"), FieldPanel("close_reviewed_on")],
            heading=_("Close"),
            help_text=WHAT_TO_CHOOSE,
        )
    ]

    class Meta:
        verbose_name = _("Close")

    @classmethod
    def now(cls) -> "HouseSettings":
        """What is set, or what the house begins with; reading writes nothing."""
        return cls.objects.first() or cls()

    @property
    def way_out(self) -> str:
        """Where Close leads. Should what is stored ever break a rule, it leads to the page it began with."""
        usable = self.close_destination and not faults_of(self.close_destination, own_hosts())
        return self.close_destination if usable else self._meta.get_field("close_destination").default

    def is_reviewed(self, today: date) -> bool:
        """True while a review of the last year stands behind where Close leads (EX-09)."""
        return is_reviewed(self.close_reviewed_by, self.close_reviewed_on, today)

    def clean(self):
        """Raises ValidationError with what to change, in sentences."""
        if faults := faults_of(self.close_destination, own_hosts()):
            raise ValidationError({"close_destination": [FAULTS[fault] for fault in faults]})
        if bool(self.close_reviewed_by.strip()) != bool(self.close_reviewed_on):
            raise ValidationError(_("A review has both a name and a day."))
        if self.close_reviewed_on and self.close_reviewed_on > timezone.localdate():
            raise ValidationError({"close_reviewed_on": _("This day has not come yet.")})

    def save(self, *args, **kwargs):
        """A review is of one address: with another address it is gone, unless a new one comes along."""
        before = type(self).objects.filter(pk=self.pk).first()
        if before and before.close_destination != self.close_destination and before.review == self.review:
            self.close_reviewed_by, self.close_reviewed_on = "", None
        super().save(*args, **kwargs)

    @property
    def review(self) -> tuple[str, date | None]:
        """By whom, and when."""
        return self.close_reviewed_by, self.close_reviewed_on
