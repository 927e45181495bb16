"""Public lists for public pages: the home page, a decision, a report. Only what is published."""

from django import template
from django.utils import timezone

from consultations.questions.models import Consultation
from consultations.replies.queries import Told, everything_told, replies_of, told_from
from consultations.reports.models import Edition
from consultations.reports.queries import newest_editions
from consultations.vocabulary.labels import STAGES
from consultations.vocabulary.states import BEFORE_OPENING, Stage
from home.texts import in_locale

register = template.Library()
MOST_FINDINGS, MOST_CHANGES = 3, 3


@register.simple_tag
def public_consultations(decision=None) -> list[dict]:
    """Every consultation that has begun, newest first: {"consultation", "stage", "report", "reply_by"}."""
    found = Consultation.objects.exclude(state__in=BEFORE_OPENING).select_related("decision", "commitment")
    found = found.filter(decision=decision) if decision else found
    editions = {edition.report.consultation_id: edition for edition in newest_editions()}
    return [
        {
            "consultation": one,
            "stage": STAGES[Stage(one.state)],
            "is_open": one.state == Stage.OPEN,
            "edition": editions.get(one.pk),
            "reply_by": one.commitment.reply_by if one.commitment else None,
        }
        for one in found.order_by("-opens_on", "number")
    ]


@register.simple_tag
def latest_findings() -> list[dict]:
    """What young people said lately: the weightiest findings of the newest reports."""
    return [
        {"number": edition.content["consultation"], "place": finding["place"], "title": in_locale(finding["titles"]),
         "asks": in_locale(finding["asks"]), "report": in_locale(edition.content["titles"])}
        for edition in newest_editions()
        for finding in edition.content["findings"]
    ][:MOST_FINDINGS]  # fmt: skip


@register.simple_tag
def latest_changes() -> list[Told]:
    """The newest replies; what is done stands in front of what is only said."""
    told = [one for one in everything_told(timezone.localdate()) if one.kind]
    return sorted(told, key=lambda one: (bool(one.done_on), one.done_on or one.given_on), reverse=True)[:MOST_CHANGES]


@register.simple_tag
def became_of(consultation) -> list[Told]:
    """What became of every published finding of a consultation."""
    return replies_of(consultation, timezone.localdate())


@register.simple_tag
def replies_in(edition: Edition) -> dict[int, Told]:
    """{finding: what became of it} for one edition; the sample, which is in no database, brings its own."""
    told = getattr(edition, "told", None)
    return {one.finding: one for one in (told_from(edition, timezone.localdate()) if told is None else told)}


@register.filter
def of(found: dict, key):
    """What this dict has under the key, or None."""
    return found.get(key)
