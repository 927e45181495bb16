"""What staff did, in plain words: every verb of the audit, by the kind of work."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from consultations.audit.rules import ALARM_SEEN, TOO_MANY, VIEWED


@dataclass(frozen=True, eq=False)
class Kind:
    """One kind of work. A verb may go on after its beginning ("vault-opened-moderation")."""

    title: str
    verbs: dict[str, str]


KINDS = (
    Kind(_("Alarms"), {
        TOO_MANY: _("opened too much in a short time"),
        "vault-phrase-wrong": _("wrong phrase at a vault"),
        "vault-locked-for-all": _("everything locked"),
    }),
    Kind(_("Words opened"), {
        VIEWED: _("words on the screen"),
        "complaint-opened": _("complaint on the screen"),
    }),
    Kind(_("Words decided"), {
        "words-read-first": _("passed on to the second reader"),
        "words-unsure": _("left for a second pair of eyes"),
        "words-sent-back": _("sent back with a note"),
        "words-agreed": _("agreed as second reader"),
        "words-disputed": _("decided otherwise, for a third reader"),
        "words-taken-back": _("own decision taken back"),
    }),
    Kind(_("Themes"), {
        "theme-added": _("theme added"),
        "theme-split": _("theme split"),
        "theme-reworded": _("theme reworded"),
        "theme-merged": _("theme merged"),
        "theme-retired": _("theme retired"),
        "voices-recoded": _("voices moved to another theme"),
        "themes-settled": _("themes of a voice settled"),
    }),
    Kind(_("Words handed over"), {
        "words-handed-over": _("handed to safeguarding"),
        "words-put-back": _("given back to the queue"),
        "words-claimed": _("taken from the queue"),
    }),
    Kind(_("Safeguarding"), {
        "concern-raised": _("concern raised"),
        "concern-taken": _("concern taken up"),
        "concern-closed": _("concern closed"),
        "concern-reviewed": _("concern looked at again"),
        "concern-notice": _("notice sent to the focal points of a set"),
        "concern-kind-words": _("kind words left behind six words"),
        "concern-passed": _("concern passed to somebody else"),
        "called": _("somebody called"),
        "roster-changed": _("roster changed"),
        "shift-handed-over": _("shift handed over"),
        "own-words-closed": _("own words closed by hand"),
        "own-words-opened": _("own words opened by hand"),
        "complaint-taken": _("complaint taken up"),
        "complaint-closed": _("complaint closed"),
    }),
    Kind(_("Releases"), {
        "proposed a release": _("numbers proposed"),
        "confirmed a release": _("numbers released"),
        "dropped a release": _("proposal of numbers dropped"),
        "wrote a report": _("report written"),
        "wrote a finding": _("finding written"),
        "prepared an edition": _("edition prepared"),
        "published an edition": _("edition published"),
        "replied": _("reply given"),
    }),
    Kind(_("Consultations and cards"), {
        "consultation begun": _("consultation begun"),
        "consultation arranged": _("consultation arranged"),
        "consultation moved to": _("consultation moved on"),
        "add_partner": _("partner added"),
        "change_partner": _("partner changed"),
        "issue_codes": _("cards made"),
        "void_pack": _("pack of cards taken out"),
        "void_cohort": _("set of cards taken out"),
        "help_route_checked": _("route to help checked"),
    }),
    Kind(_("People and keys"), {
        "invite_person": _("somebody invited"),
        "make_reset_link": _("link for a new password"),
        "forget_second_factor": _("second factor forgotten"),
        "give_role": _("role given"),
        "training_entered": _("day of a training entered"),
        "take_role": _("role taken away"),
        "dismiss_person": _("somebody dismissed"),
        "vault-opened": _("vault opened"),
        "vault-key-given": _("key of a vault given"),
        "vault-key-taken": _("key of a vault taken away"),
        "vault-envelopes": _("envelopes of a vault made"),
        "vault-recovered": _("vault opened from its envelopes"),
        "vault-rotated": _("vault with new keys"),
        ALARM_SEEN: _("alarms looked at"),
    }),
    Kind(_("Erased on its day"), {
        "erased": _("erased, as young people were told"),
    }),
)  # fmt: skip
OTHER = Kind(_("Other"), {})


def described(verb: str) -> tuple[Kind, str]:
    """The kind of work and the plain words of a verb; one that nobody has named yet stands as it is."""
    for kind in KINDS:
        for begins, words in kind.verbs.items():
            if verb == begins or (verb.startswith(begins) and not verb[len(begins)].isalnum()):
                return kind, str(words)
    return OTHER, verb


def by_kind(counts: dict[str, int]) -> list[dict]:
    """[{"title", "total", "lines": [(words, count)]}] of {verb: count}, always in the same order."""
    found: dict[Kind, dict[str, int]] = {kind: {} for kind in (*KINDS, OTHER)}
    for verb, count in counts.items():
        kind, words = described(verb)
        found[kind][words] = found[kind].get(words, 0) + count
    return [
        {"title": kind.title, "total": sum(lines.values()), "lines": sorted(lines.items())}
        for kind, lines in found.items() if lines
    ]  # fmt: skip
