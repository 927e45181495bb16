"""The pages that this house always has: each keeps its part, whatever an editor does to its words or address."""

from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class Part(StrEnum):
    """What a page of the public site is for."""

    REPORTS = "reports"
    CHANGED = "changed"
    CONSULTATIONS = "consultations"
    ABOUT = "about"
    WHY = "why"
    PARTNERS = "partners"
    SAFETY_YOUNG = "safety-young"
    SAFETY = "safety"
    CONTACT = "contact"
    PRIVACY = "privacy"
    ACCESSIBILITY = "accessibility"


# A child may open these: the tab, the history and a preview say the name of the house and nothing more.
NEUTRAL = frozenset({Part.SAFETY_YOUNG})

# Short names for menus; the page itself may be called otherwise.
LABELS = {
    Part.REPORTS: _("What they said"),
    Part.CHANGED: _("What has changed"),
    Part.CONSULTATIONS: _("Consultations"),
    Part.ABOUT: _("About us"),
    Part.WHY: _("Why this exists"),
    Part.PARTNERS: _("For partners"),
    Part.SAFETY_YOUNG: _("For young people: what we know about you"),
    Part.SAFETY: _("How we try not to do harm"),
    Part.CONTACT: _("Contact and complaints"),
    Part.PRIVACY: _("Privacy"),
    Part.ACCESSIBILITY: _("Accessibility"),
}
HEADER = (Part.REPORTS, Part.CHANGED, Part.CONSULTATIONS, Part.ABOUT)
FOOTER = (
    (_("What young people said"), (Part.REPORTS, Part.CHANGED, Part.CONSULTATIONS)),
    (_("About Chutno"), (Part.ABOUT, Part.WHY, Part.PARTNERS)),
    (_("So that nobody comes to harm"), (Part.SAFETY_YOUNG, Part.SAFETY)),
    (_("Rules, and how to reach us"), (Part.CONTACT, Part.PRIVACY, Part.ACCESSIBILITY)),
)
