"""What staff read about sets, packs and refusals."""

from django.utils.translation import gettext_lazy as _

from consultations.invitations.models import Cohort
from consultations.invitations.rules import MADE_AT_ONCE, Use

PERMISSIONS = {
    "attested": _("The partner confirms that the rules about permission were kept."),
    "waived": _("Nobody was asked, because asking would put young people in danger."),
}
SET_NAME = _("set %(name)s (%(count)s cards)")
PERMISSION_UNSAID = _("Say how it is with permission. Nobody’s name is asked.")
PERMISSIONS_SHORT = {"attested": _("permission confirmed"), "waived": _("permission not asked, because of danger")}
MADE = {"server": _("made here"), "offline": _("made offline")}
TOO_FEW = _(
    "A pack has at least ten cards: in a smaller one each card says too much. "
    "With fewer young people, print ten and destroy the rest."
)
TOO_MANY = _("That is a lot for one pack. Make several, each with at most %(most)s cards.")
PARTNER_EXPIRED = _(
    "The check of this organisation is over, so it gets no cards. Have it checked again, or choose another one."
)
REFUSED = {
    "few": TOO_FEW,
    "expired": PARTNER_EXPIRED,
    "void": _("This set was taken out, so it gets no more cards. Choose another set or a new one."),
    "permission": PERMISSION_UNSAID,
    "closed": _("This consultation is closed: no card opens anything here any more."),
}
# A file with digests that cannot be read, by the reason of BadDigestFile.
BROKEN = _(
    "This file cannot be read as digests of cards. Take digests.json as the tool wrote it, unchanged, or make it anew."
)
OTHER_VERSION = _(
    "The tool that wrote this file and this house are of different versions. Make the cards again with the tool of "
    "the version that runs here."
)
UNREADABLE = {
    "foreign": _("These cards are for another consultation. Choose the file that was made for %(number)s."),
    "permission": _("The file says: “%(said)s” Choose the same here, or make the cards again."),
    "few": TOO_FEW,
    "many": _("There are too many cards in this file. Make several packs."),
    "double": _("One card stands twice in this file, so two young people would hold the same one. Make it anew."),
    "version": OTHER_VERSION,
    "memory": OTHER_VERSION,
}
WITHOUT_REPLY = _("The card says by when the reply comes. Choose the promise to reply for this consultation first.")
SAME_CLICK = _(
    "This pack is there already: an earlier click made it, and its file came then. If that file is lost, take the "
    "pack out and make another one."
)
SAME_FILE = _("These cards are here already. Nothing was changed, and no card is counted twice.")


def short_name(thing_id) -> str:
    """How staff tell sets and packs apart: the first four signs of a random id."""
    return str(thing_id)[:4]


def set_name(cohort: Cohort) -> str:
    """'set 3f2a (40 cards)'."""
    return str(SET_NAME) % {"name": short_name(cohort.pk), "count": cohort.issued_count}


def too_many() -> str:
    """The sentence for a pack that would take too long to make."""
    return str(TOO_MANY) % {"most": MADE_AT_ONCE}


def why_refused(reason: str, made: str) -> str:
    """The sentence for a CannotIssue."""
    if reason == "twice":
        return str(SAME_FILE if made == "offline" else SAME_CLICK)
    return str(REFUSED[reason])


def why_not_read(reason: str, order) -> str:
    """The sentence for a BadDigestFile, read for this order."""
    other = next(said for permission, said in PERMISSIONS.items() if permission != order.permission)
    return str(UNREADABLE.get(reason, BROKEN)) % {"number": order.consultation.number, "said": other}


def use_said(use: Use, issued: int) -> str:
    """What is said of a set after closing: never a figure under ten, never 'none', never 'all'."""
    sentences = {
        "small": _("The set has fewer than 20 cards: nothing is said about how many were used."),
        "few": _("Fewer than ten cards of %(issued)s were used, or none."),
        "nearly-all": _("Nearly all of the %(issued)s cards were used, or all."),
        "about": _("About %(about)s of %(issued)s cards were used."),
    }
    return str(sentences[use.kind]) % {"about": use.about, "issued": issued}
