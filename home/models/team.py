"""Who runs this site. Adults read it where they look for an address; a young person never needs it."""

from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from home.texts import TextsField


@register_setting(icon="group")
class TeamSettings(BaseGenericSetting):
    """The name of whoever runs this site, and how adults can write to them."""

    names = TextsField(_("who runs this site"), blank=True)
    addresses = TextsField(_("how adults can write to them"), blank=True)

    class Meta:
        verbose_name = _("Who runs this site")
