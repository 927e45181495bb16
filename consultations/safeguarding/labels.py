"""How the team reads the kinds, clocks and outcomes of concerns."""

from django.utils.translation import gettext_lazy as _

from consultations.safeguarding.rules import (
    ABOUT_CARDS,
    ABOUT_KEEPERS,
    ABOUT_OTHER,
    ABOUT_READERS,
    ABOUT_TEXT,
    CALLED,
    DEPUTY,
    DIRECTOR,
    FROM_COMPLAINT,
    FROM_DRILL,
    FROM_MODERATION,
    FROM_PARTNER,
    LEAD,
    NO_ANSWER,
    NOTICE,
    NOW,
    PASSED,
    REVIEWED,
    SAID_KINDLY,
    SEEN,
    SHUT,
    TODAY,
    TOOK,
    WEEK,
    WORDS_CLOSED,
)
from consultations.vocabulary.states import Role

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
    "closed-consultation": _("The consultation closed"),
    "route-given": _("The official way was said, and nothing was asked (war crime, search, return)"),
    "no-contact-is-safest": _("No contact is the safest act; the note says why"),
    "false-alarm": _("It was nothing; the note says why"),
}
STEPS = {LEAD: _("safeguarding lead"), DEPUTY: _("deputy"), DIRECTOR: _("director")}
ACTS = {
    SEEN: _("opened"),
    CALLED: _("called; they are coming"),
    NO_ANSWER: _("called; nobody answered"),
    TOOK: _("taken up"),
    NOTICE: _("notice sent to the focal points of the set"),
    SAID_KINDLY: _("kind words left behind the six words"),
    WORDS_CLOSED: _("own words closed"),
    PASSED: _("passed to somebody else"),
    SHUT: _("closed"),
    REVIEWED: _("looked at again"),
}
SOURCES = {
    FROM_MODERATION: _("from the reading of answers"),
    FROM_PARTNER: _("from an adult who leads a group"),
    FROM_COMPLAINT: _("from a complaint"),
    FROM_DRILL: _("a drill: nobody is in danger"),
}
REFUSALS = {
    "no-set": _("This answer belongs to no set of cards: a notice would go to nobody, or point at somebody."),
    "small-set": _("Fewer than 20 cards were issued in this set: a notice would point at somebody."),
    "mail": _("The mail server did not take it. Nothing was sent: telephone the focal points."),
    "sentence": _("Choose one of the sentences."),
    "no-way-back": _("Nobody keeps six words for this answer, or the month is over: there is no way back."),
    "closed": _("It is closed already."),
    "about": _("Choose the colleague whom it is about; it cannot be you."),
    "kind": _("Choose what kind of concern it is and how soon somebody must act."),
    "reason": _("Write why: without a reason this cannot be the outcome."),
}
ROSTER_TROUBLES = {
    "role": _("This person does not have this role in this consultation."),
    "times": _("A shift ends after it begins, and is not longer than a day."),
    "same": _("The lead cannot be the deputy or the director as well."),
    "hours": _("The hours of own words end after they begin."),
}
DUTIES = {
    Role.MODERATOR.value: _("moderator"),
    Role.SAFEGUARDING_LEAD.value: _("safeguarding lead"),
    Role.SAFEGUARDING_DEPUTY.value: _("deputy"),
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
