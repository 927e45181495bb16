"""What stands in the way of the next move, asked of every room, in sentences."""

from collections.abc import Callable
from datetime import date

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.lifecycle import rules
from consultations.lifecycle.promises import (
    findings_without_reply,
    has_published_edition,
    replies_not_done,
    replies_not_told_back,
)
from consultations.questions.models import Consultation
from consultations.questions.queries import content_on, pages_of
from consultations.questions.readiness import problems_of
from consultations.questions.rules import has_words
from consultations.roles.models import RoleHolding
from consultations.roles.training import in_force
from consultations.safeguarding.readiness import problems_of as nobody_there
from consultations.vault.models import Circle
from consultations.vocabulary.labels import ROLES
from consultations.vocabulary.states import Role, Stage
from home.models import HelpRoute, HouseSettings

Reasons = list[str]


def reasons_against(consultation: Consultation, to: str, *, today: date) -> Reasons:
    """Why this consultation may not move to `to` today; [] when it may. The order of stages is part of it."""
    if not rules.may_follow(consultation.state, to):
        return [_("Stages follow one another; none can be skipped.")]
    return CONDITIONS[Stage(to)](consultation, today)


def _to_reviewed(consultation: Consultation, today: date) -> Reasons:
    if consultation.reviewed_on is None or consultation.reviewed_on > today:
        return [_("The ethics review is not signed: its date is missing.")]
    return []


def _to_piloted(consultation: Consultation, today: date) -> Reasons:
    if consultation.piloted_on is None or consultation.piloted_on > today:
        return [_("Nobody has tried the questions with young advisers: the date of the pilot is missing.")]
    return []


def _to_open(consultation: Consultation, today: date) -> Reasons:
    asked = (_review_and_pilot, _promise_to_reply, _dates, _risk, _team, _vault_and_help, _close, _safety)
    found = [reason for ask in asked for reason in ask(consultation, today)]
    return found + problems_of(consultation)


def _review_and_pilot(consultation: Consultation, today: date) -> Reasons:
    return _to_reviewed(consultation, today) + _to_piloted(consultation, today)


def _promise_to_reply(consultation: Consultation, today: date) -> Reasons:
    commitment = consultation.commitment
    if commitment is None or commitment.accepted_on > today:
        return [_("Nobody has promised a reply yet: choose the institution's commitment.")]
    if commitment.decision_id != consultation.decision_id:
        return [_("The promised reply is about another decision.")]
    if commitment.reply_by <= consultation.closes_on:
        return [_("The reply is due before the questions close.")]
    return []


def _dates(consultation: Consultation, today: date) -> Reasons:
    if rules.dates_fit(consultation.opens_on, consultation.closes_on, today):
        return []
    return [_("Today is not between the first and the last day of these questions.")]


def _risk(consultation: Consultation, today: date) -> Reasons:
    fits = rules.may_open_online(
        consultation.risk_class, one_host=not settings.PUBLIC_HOST, demonstration=settings.DEMONSTRATION
    )
    if fits:
        return []
    return [_("With this risk class the questions cannot open online. For high risk, set PUBLIC_HOST first.")]


def _team(consultation: Consultation, today: date) -> Reasons:
    holdings = RoleHolding.objects.filter(consultation=consultation, staff__is_active=True)
    given = set(holdings.values_list("role", flat=True))
    working = set(in_force(holdings, today).values_list("role", flat=True))
    untrained = _("Nobody in this role has a training that is not over: %(role)s.")
    nobody = _("Nobody holds this role yet: %(role)s.")
    missing = rules.missing_roles(working, words=_asks_for_words(consultation))
    return [(untrained if role in given else nobody) % {"role": ROLES[role]} for role in missing]


def _vault_and_help(consultation: Consultation, today: date) -> Reasons:
    made = set(Circle.objects.values_list("name", flat=True))
    found = [_("The vault of this circle is not made yet: %(circle)s.") % {"circle": name}
             for name in rules.CIRCLES if name not in made]  # fmt: skip
    if not HelpRoute.objects.filter(emergency=False).exists():
        found.append(_("There is no line in Help that young people could call."))
    return found


def _close(consultation: Consultation, today: date) -> Reasons:
    if HouseSettings.now().is_reviewed(today):
        return []
    return [_("Nobody has reviewed in the last year where Close leads (Settings, Close).")]


def _safety(consultation: Consultation, today: date) -> Reasons:
    return nobody_there(consultation, timezone.now())


def _asks_for_words(consultation: Consultation) -> bool:
    return any(has_words(content_on(page)) for page in pages_of(consultation).values())


def _nothing_more(consultation: Consultation, today: date) -> Reasons:
    return []


def _to_summarised(consultation: Consultation, today: date) -> Reasons:
    return [] if has_published_edition(consultation) else [_("No report is published yet.")]


def _to_decision_makers(consultation: Consultation, today: date) -> Reasons:
    if RoleHolding.objects.filter(consultation=consultation, role=Role.OFFICIAL).exists():
        return []
    return [_("Nobody holds this role yet: %(role)s.") % {"role": ROLES[Role.OFFICIAL]}]


def _to_answered(consultation: Consultation, today: date) -> Reasons:
    sentence = _("Finding %(place)s has no reply yet.")
    return _to_summarised(consultation, today) + _for_each(sentence, findings_without_reply(consultation))


def _to_told_back(consultation: Consultation, today: date) -> Reasons:
    sentence = _("The reply to finding %(place)s is not told in words for young people, in every language.")
    return _to_answered(consultation, today) + _for_each(sentence, replies_not_told_back(consultation))


def _to_followed_up(consultation: Consultation, today: date) -> Reasons:
    sentence = _("What was promised for finding %(place)s is not done yet.")
    return _to_told_back(consultation, today) + _for_each(sentence, replies_not_done(consultation))


def _for_each(sentence: str, places: list[int]) -> Reasons:
    return [sentence % {"place": place} for place in places]


def _to_archived(consultation: Consultation, today: date) -> Reasons:
    reasons = _to_followed_up(consultation, today)
    if consultation.commitment and rules.may_be_archived_on(consultation.commitment.reply_by, today):
        return reasons
    return reasons + [_("A consultation is archived a year after its reply was due, when it was followed up twice.")]


CONDITIONS: dict[Stage, Callable[[Consultation, date], Reasons]] = {
    Stage.REVIEWED: _to_reviewed,
    Stage.PILOTED: _to_piloted,
    Stage.OPEN: _to_open,
    Stage.CLOSED: _nothing_more,
    Stage.SUMMARISED: _to_summarised,
    Stage.WITH_DECISION_MAKERS: _to_decision_makers,
    Stage.ANSWERED: _to_answered,
    Stage.TOLD_BACK: _to_told_back,
    Stage.FOLLOWED_UP: _to_followed_up,
    Stage.ARCHIVED: _to_archived,
}
