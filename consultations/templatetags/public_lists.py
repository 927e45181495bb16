"""Lists that public pages show by themselves: consultations, reports, the calendar, vocabularies."""

from datetime import date

from django import template
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from consultations.questions.models import Consultation, ConsultationPage
from consultations.replies import coming
from consultations.replies.queries import everything_replied, everything_told
from consultations.reports.page import voice_view
from consultations.reports.queries import newest_editions, published_editions
from consultations.vault.consultation_keys import destroyed_on
from consultations.vocabulary.demands import demands_in, ours_first
from consultations.vocabulary.states import BEFORE_OPENING, Risk, Stage
from consultations.vocabulary.topics import TOPICS, topics_named

register = template.Library()
GROUPS = (
    ("open", _("Questions are open"), (Stage.OPEN,)),
    ("reading", _("Closed: being read, and waiting for a reply"),
     (Stage.CLOSED, Stage.SUMMARISED, Stage.WITH_DECISION_MAKERS)),
    ("answered", _("Answered"), (Stage.ANSWERED, Stage.TOLD_BACK, Stage.FOLLOWED_UP, Stage.ARCHIVED)),
)  # fmt: skip
DECIDED = ("decided", "done")
ANNOUNCED_RISKS = (Risk.LOW, Risk.MEDIUM)  # what is riskier is on no page before its first day
MOST_BEHIND = 8


def _begun():
    found = Consultation.objects.exclude(state__in=BEFORE_OPENING)
    return found.select_related("decision__institution", "commitment__institution").order_by("-opens_on", "number")


@register.simple_tag(takes_context=True)
def consultations_by_state(context) -> list[dict]:
    """[{"key", "name", "rows"}]: open, closed, answered; groups with nothing in them are left out."""
    editions = {edition.report.consultation_id: edition for edition in newest_editions()}
    pages = {page.translation_key: page for page in _pages()}
    rows = [_row(one, editions.get(one.pk), pages.get(one.key), context.get("request")) for one in _begun()]
    groups = [
        {"key": key, "name": name, "rows": [row for row in rows if row["consultation"].state in states]}
        for key, name, states in GROUPS
    ]
    return [group for group in groups if group["rows"]]


def _pages():
    return ConsultationPage.objects.live().filter(locale__language_code=get_language())


def _row(one: Consultation, edition, page, request) -> dict:
    reply_by = one.commitment.reply_by if one.commitment else None
    replied = everything_replied(one)
    return {
        "consultation": one,
        "decision": one.decision,
        "edition": edition,
        "address": page.get_url(request) if page else "",
        "topics": topics_named(one.topics),
        "demands": demands_in(one.demands),
        "reply_by": reply_by,
        "replied": replied,
        "late": bool(reply_by) and not replied and timezone.localdate() > reply_by,
    }


@register.simple_tag
def forgotten_on(consultation) -> date | None:
    """The day on which the key of its words was destroyed, or None while they can be opened."""
    key = getattr(consultation, "pk", None)  # what is only sketched, to measure texts, is in no database
    return destroyed_on(key) if key else None


@register.simple_tag
def all_reports() -> list[dict]:
    """Every public report, newest first: its newest edition, the earlier ones, and what it is about."""
    return [
        {
            "edition": edition,
            "content": edition.content,
            "consultation": edition.report.consultation,
            "decision": edition.report.consultation.decision,
            "topics": topics_named(edition.content.get("topics")),
            "earlier": published_editions(edition.report.consultation).exclude(pk=edition.pk).order_by("-number"),
        }
        for edition in newest_editions()
    ]


@register.simple_tag
def calendar() -> dict:
    """{"late", "months", "behind"}: what was owed and is late, what is coming by month, and what is over."""
    today = timezone.localdate()
    events = [*coming.events_of(_asked(today)), *coming.promises_of(everything_told(today))]
    return {
        "late": coming.late(events, today),
        "months": coming.by_month(coming.coming(events, today)),
        "behind": coming.behind(events, today, most=MOST_BEHIND),
        "next": next(iter(coming.coming(events, today)), None),
    }


def _asked(today: date) -> list[coming.Asked]:
    """Begun consultations, and those that are piloted and will open: the rest is on no public page."""
    announced = Consultation.objects.filter(
        state=Stage.PILOTED, opens_on__gte=today, commitment__isnull=False, risk_class__in=ANNOUNCED_RISKS
    ).select_related("decision__institution", "commitment__institution")
    return [_as_asked(one) for one in [*_begun(), *announced]]


def _as_asked(one: Consultation) -> coming.Asked:
    return coming.Asked(
        number=one.number,
        titles=one.titles,
        slug=one.decision.slug,
        decision=one.decision.titles,
        institution=(one.commitment or one.decision).institution.names,
        opens_on=one.opens_on,
        closes_on=one.closes_on,
        decide_by=one.decision.decide_by,
        reply_by=one.commitment.reply_by if one.commitment else None,
        replied=everything_replied(one),
        decided=one.decision.step in DECIDED,
    )


@register.simple_tag
def told_in_numbers() -> dict:
    """{"asked", "replied", "done"}: how many requests were published, replied to, done. Requests, never people."""
    told = everything_told(timezone.localdate())
    return {
        "asked": len(told),
        "replied": sum(bool(one.kind) for one in told),
        "done": sum(bool(one.done_on) for one in told),
    }


@register.simple_tag
def loudest_voice() -> dict | None:
    """{"voice", "number", "place"}: the first printed words of the newest reports, as their page shows them."""
    for edition in newest_editions():
        for finding in edition.content["findings"]:
            for voice in finding["voices"]:
                if voice["kind"] == "quote":
                    number, place = edition.content["consultation"], finding["place"]
                    return {"voice": voice_view(voice), "number": number, "place": place}
    return None


@register.simple_tag
def twelve_demands() -> list[tuple[int, str]]:
    """All twelve, ours in front."""
    return ours_first()


@register.simple_tag
def all_topics() -> list:
    """Every topic with its articles."""
    return list(TOPICS.values())


@register.simple_tag
def topics_of(consultation) -> list:
    """What a consultation is about."""
    return topics_named(consultation.topics)


@register.simple_tag
def demands_of(consultation) -> list[tuple[int, str]]:
    """Which of the twelve demands a consultation belongs to."""
    return demands_in(consultation.demands)
