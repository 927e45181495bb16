"""How the team reads the kinds, clocks and outcomes of concerns."""

from django.utils.translation import gettext_lazy as _

from consultations.safeguarding.rules import (
    ABOUT_CARDS,
    ABOUT_KEEPERS,
    ABOUT_OTHER,
    ABOUT_READERS,
    ABOUT_TEXT,
    NOW,
    TODAY,
    WEEK,
)

KINDS = {
    "harm-now": _("Harm is happening now"),
    "self-harm": _("Risk of self-harm"),
    "abuse": _("Abuse"),
    "exploitation": _("Exploitation or trafficking"),
    "danger-where-they-are": _("Danger where they are"),
    "separated-family": _("Separated family, or a search request"),
    "war-crime": _("Disclosure of a war crime"),
    "staff-conduct": _("Conduct of staff"),
    "threat-to-others": _("Threat to others"),
    "identity-exposed": _("Somebody can be recognised"),
}
URGENCIES = {
    NOW: _("Now: within one hour"),
    TODAY: _("Today: within 24 hours"),
    WEEK: _("This week: within five days"),
}
OUTCOMES = {
    "notice-to-all-partners": _("A notice to every partner organisation, without any words"),
    "referral-outside": _("Referred outside this system"),
    "kind-words": _("Kind words and help routes for the young person"),
    "closed-own-words": _("Own words closed in this consultation"),
    "no-contact-is-safest": _("No contact is the safest act"),
}
ABOUT = {
    ABOUT_READERS: _("The people who read the answers"),
    ABOUT_KEEPERS: _("The people who keep young people from harm"),
    ABOUT_CARDS: _("An adult who gave out cards or was there"),
    ABOUT_TEXT: _("A text or a page"),
    ABOUT_OTHER: _("Something else"),
}
COMPLAINT_OUTCOMES = {
    "changed": _("Something was changed"),
    "talked": _("Somebody talked with the people concerned"),
    "passed-on": _("Passed to those who can decide it"),
    "concern": _("Taken up as a concern about somebody's safety"),
    "nothing-to-do": _("Nothing was changed; the note says why"),
}
