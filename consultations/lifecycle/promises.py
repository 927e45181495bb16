"""What the public rooms know of a consultation's report and its replies."""

from consultations.questions.models import Consultation
from consultations.replies.models import Reply
from consultations.reports.models import Edition, Finding
from consultations.vocabulary.states import ReplyKind
from home.texts import missing_locales

PROMISED = (ReplyKind.WILL, ReplyKind.PARTLY)


def has_published_edition(consultation: Consultation) -> bool:
    """True when a version of the report is public."""
    return Edition.objects.filter(report__consultation=consultation, published_on__isnull=False).exists()


def findings_without_reply(consultation: Consultation) -> list[int]:
    """The places of findings nobody has replied to (TEL-01)."""
    findings = Finding.objects.filter(report__consultation=consultation, reply__isnull=True)
    return list(findings.values_list("position", flat=True))


def _replies(consultation: Consultation):
    found = Reply.objects.filter(finding__report__consultation=consultation)
    return found.select_related("finding").order_by("finding__position")


def replies_not_told_back(consultation: Consultation) -> list[int]:
    """The places of findings whose reply has no version for young people in every locale (TEL-03)."""
    return [reply.finding.position for reply in _replies(consultation) if missing_locales(reply.for_young_people)]


def replies_not_done(consultation: Consultation) -> list[int]:
    """The places of findings with a promise that is not done, or that are still being thought about (TEL-05)."""
    open_replies = _replies(consultation).filter(kind__in=(*PROMISED, ReplyKind.WORKING), done_on__isnull=True)
    return [reply.finding.position for reply in open_replies]
