"""Reading replies: per consultation for young people, and all of them for everybody."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from consultations.replies.models import Reply
from consultations.replies.rules import is_overdue
from consultations.reports.models import Edition
from consultations.reports.queries import latest_edition, newest_editions
from consultations.vocabulary.states import ReplyKind
from home.texts import missing_locales

# Each kind: the icon, the look of its tag, and the drawing on the page of what changed.
LOOKS = {
    ReplyKind.WILL: ("clock", "", "way"),
    ReplyKind.PARTLY: ("half", "", "part"),
    ReplyKind.WILL_NOT: ("no", "no", "no"),
    ReplyKind.PASSED_ON: ("pass", "", "passed"),
    ReplyKind.WORKING: ("think", "", "think"),
}
LATE, DONE, WAITING = ("late", "late", "late"), ("tick", "done", "done"), ("clock", "plain", "waiting")
ORDER = ("late", "think", "way", "part", "passed", "waiting", "done", "no")


@dataclass(frozen=True)
class Told:
    """What became of one published finding. `kind` is '' while there is no reply."""

    finding: int
    place: int
    number: str
    consultation: dict
    titles: dict
    asks: dict
    institution: dict
    due_on: date | None
    overdue: bool
    kind: str = ""
    texts: dict = field(default_factory=dict)
    adult_texts: dict = field(default_factory=dict)
    offices: dict = field(default_factory=dict)
    given_on: date | None = None
    done_on: date | None = None
    postponed: int = 0
    complete: bool = False

    @property
    def look(self) -> tuple[str, str, str]:
        """(icon, tag, drawing)."""
        if self.done_on:
            return DONE
        if self.overdue:
            return LATE
        return LOOKS.get(self.kind, WAITING)

    @property
    def icon(self) -> str:
        """The name of the icon on the tag."""
        return self.look[0]

    @property
    def tag(self) -> str:
        """The ending of the tag's class: '', done, late, no or plain."""
        return self.look[1]

    @property
    def vow(self) -> str:
        """Which drawing stands beside it, and under which filter it is found."""
        return self.look[2]

    @property
    def label(self) -> str:
        """The kind in young people's words."""
        if self.done_on:
            return _("It is done")
        if self.overdue:
            return _("Overdue")
        return said_of(self.kind, self.due_on)


def said_of(kind: str, due_on: date | None = None) -> str:
    """A kind of reply in young people's words; what is awaited, for none."""
    if kind == ReplyKind.WORKING and due_on:
        return _("Still working on it, reply by %(date)s") % {"date": date_format(due_on, "j E")}
    return {
        ReplyKind.WILL: _("They will"),
        ReplyKind.PARTLY: _("They will do part of it"),
        ReplyKind.WILL_NOT: _("They won't, because…"),
        ReplyKind.PASSED_ON: _("Passed to those who can"),
        ReplyKind.WORKING: _("Still working on it"),
    }.get(kind, _("Waiting for a reply"))


def replies_of(consultation, today: date) -> list[Told]:
    """What became of every finding of the newest published edition, in order; [] while nothing is public."""
    edition = latest_edition(consultation)
    return told_from(edition, today) if edition else []


def told_from(edition: Edition, today: date) -> list[Told]:
    """What became of every finding of one edition."""
    findings = edition.content["findings"]
    keys = [finding["id"] for finding in findings]
    replies = {
        reply.finding_id: reply for reply in Reply.objects.filter(finding__in=keys).select_related("institution")
    }
    return [told_of(edition, finding, replies.get(finding["id"]), today) for finding in findings]


def told_of(edition: Edition, finding: dict, reply: Reply | None, today: date) -> Told:
    """What became of one finding of an edition; `reply` is None while there is none."""
    common = {
        "finding": finding["id"],
        "place": finding["place"],
        "number": edition.content["consultation"],
        "consultation": edition.content["titles"],
        "titles": finding["titles"],
        "asks": finding["asks"],
    }
    if reply is None:
        due = date.fromisoformat(edition.content["reply_by"])
        return Told(**common, institution=edition.content["institution"], due_on=due, overdue=today > due)
    complete = is_complete(reply)
    return Told(
        **common,
        institution=reply.institution.names,
        due_on=reply.due_on,
        overdue=is_overdue(reply.kind, reply.due_on, reply.done_on, today=today),
        kind=reply.kind,
        texts=reply.for_young_people if complete else reply.texts,
        adult_texts=reply.texts,
        offices=reply.offices,
        given_on=reply.given_on,
        done_on=reply.done_on,
        postponed=reply.postponed,
        complete=complete,
    )


def is_complete(reply: Reply) -> bool:
    """True when the version for young people is there in every language; without it a reply is not done."""
    return not missing_locales(reply.for_young_people)


def everything_told(today: date) -> list[Told]:
    """What became of every published finding of every consultation: late first, refused last."""
    told = [one for edition in newest_editions() for one in told_from(edition, today)]
    return sorted(told, key=lambda one: (ORDER.index(one.vow), one.due_on or date.max, one.number, one.place))


def overdue(today: date) -> list[Told]:
    """Every published finding whose reply, or what was promised, is late (DEC-04)."""
    return [told for told in everything_told(today) if told.overdue]


def everything_replied(consultation) -> bool:
    """True when every published finding has a complete reply (TEL-01)."""
    edition = latest_edition(consultation)
    keys = [finding["id"] for finding in edition.content["findings"]] if edition else []
    given = Reply.objects.filter(finding__in=keys)
    return bool(keys) and len(given) == len(keys) and all(is_complete(reply) for reply in given)


def reply_to(finding) -> Reply | None:
    """The reply so far, or None."""
    return Reply.objects.filter(finding=finding).first()
