"""The first texts of every public page, in every locale: Ukrainian first, English written again for the same purpose.

An editor may change them afterwards; `begin` never does.
"""

from consultations.management.beginning.texts import (
    about,
    accessibility,
    contact,
    lists,
    partners,
    privacy,
    safety,
    safety_young,
    why,
)
from consultations.management.beginning.texts.home import CLAIMS, HOME
from home.parts import Part

PAGES = {
    Part.REPORTS: lists.REPORTS,
    Part.CHANGED: lists.CHANGED,
    Part.CONSULTATIONS: lists.CONSULTATIONS,
    Part.ABOUT: about.PAGE,
    Part.WHY: why.PAGE,
    Part.PARTNERS: partners.PAGE,
    Part.SAFETY_YOUNG: safety_young.PAGE,
    Part.SAFETY: safety.PAGE,
    Part.CONTACT: contact.PAGE,
    Part.PRIVACY: privacy.PAGE,
    Part.ACCESSIBILITY: accessibility.PAGE,
}

__all__ = ["CLAIMS", "HOME", "PAGES"]
