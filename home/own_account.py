"""A colleague's own settings: name, language of the screens, light or dark. No photograph, no e-mail to change."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import (
    AccountView,
    BaseSettingsPanel,
    LocaleSettingsPanel,
    NotificationsSettingsPanel,
    ThemeSettingsPanel,
)
from wagtail.users.models import UserProfile

from home.models import StaffMember


class NameForm(forms.ModelForm):
    """The one name that colleagues see; Wagtail's own form asks for two, which our staff do not have."""

    class Meta:
        model = StaffMember
        fields = ["name"]
        labels = {"name": _("Your name")}


class NamePanel(BaseSettingsPanel):
    name, title, order, form_class = "name", _("Name"), 100, NameForm


class OwnAccount(AccountView):
    """Wagtail's page with our panels."""

    def get_panels(self) -> list[BaseSettingsPanel]:
        profile = UserProfile.get_for_user(self.request.user)
        ours = (NamePanel, LocaleSettingsPanel, ThemeSettingsPanel, NotificationsSettingsPanel)
        panels = [panel(self.request, self.request.user, profile) for panel in ours]
        return [panel for panel in panels if panel.is_active()]


own_account = require_admin_access(OwnAccount.as_view())
