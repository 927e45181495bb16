"""What waits for editors and translators: what each consultation still needs, texts left, days that come."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from consultations.lifecycle.desk.rows import Row
from consultations.lifecycle.readiness import reasons_against
from consultations.lifecycle.rules import days_that_come, is_past_its_last_day, may_still_be_arranged, next_stage
from consultations.questions.models import Consultation
from consultations.questions.queries import pages_of
from consultations.questions.readiness import translation_problems
from consultations.roles.queries import consultations_of
from consultations.vocabulary.labels import STAGES
from consultations.vocabulary.states import Role, Stage
from home.texts import locales

SHOWN, SOON = 3, timedelta(days=14)


def drafts(staff, now: datetime) -> list[Row]:
    """Consultations that are not open yet with what they lack; and those whose next step is free."""
    today = localtime(now).date()
    rows = [_step(each, today) for each in consultations_of(staff, Role.EDITOR)]
    return [row for row in rows if row]


def translations(staff, now: datetime) -> list[Row]:
    """Pages in other languages that are not complete, of consultations that are not open yet."""
    mine = [each for each in consultations_of(staff, Role.TRANSLATOR) if may_still_be_arranged(each.state)]
    return [row for each in mine for row in _translations(each)]


def dates(staff, now: datetime) -> list[Row]:
    """The days of the next two weeks, the soonest first."""
    today = localtime(now).date()
    coming = sorted(day for each in consultations_of(staff, Role.EDITOR) for day in _days(each, today))
    if not coming:
        return []
    first, *others = (sentence for _day, sentence in coming)
    return [Row(_("Consultations"), "clock", _("Days that come"), first, reverse("consultations"), more=tuple(others))]


def _step(consultation: Consultation, today: date) -> Row | None:
    """The next step of one consultation, if it is this person's to take or to prepare."""
    following = next_stage(consultation.state)
    if consultation.state == Stage.OPEN and is_past_its_last_day(consultation.closes_on, today):
        return _row(consultation, _("The last day is over: the questions can be closed."), urgent=True)
    if following is None or consultation.state == Stage.OPEN:
        return None
    lacking = reasons_against(consultation, following, today=today)
    if not lacking:
        return _row(consultation, _("Ready for the next step: %(stage)s.") % {"stage": STAGES[following]})
    if not may_still_be_arranged(consultation.state):
        return None
    text = _("It stands at: %(stage)s. For the next step it still needs:") % {"stage": STAGES[consultation.state]}
    left = len(lacking) - SHOWN
    rest = (_("And more: %(count)s.") % {"count": left},) if left > 0 else ()
    return _row(consultation, text, more=(*lacking[:SHOWN], *rest))


def _row(consultation: Consultation, text: str, *, urgent: bool = False, more: tuple[str, ...] = ()) -> Row:
    address = reverse("consultation", kwargs={"number": consultation.number})
    return Row(_("Consultations"), "talk", str(consultation), text, address, urgent=urgent, more=more)


def _translations(consultation: Consultation) -> list[Row]:
    pages = pages_of(consultation)
    source = pages.get(locales()[0])
    if source is None:
        return []
    begun = [(page, translation_problems(source, page)) for page in pages.values() if page != source]
    missing = [
        (source, [_("There is no page in this language yet: %(language)s.") % {"language": name}])
        for code, name in settings.LANGUAGES
        if code not in pages
    ]
    return [_translation(page, problems) for page, problems in (*begun, *missing) if problems]


def _translation(page, problems: list[str]) -> Row:
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return Row(_("Translation"), "pen", page.title, problems[0], address, more=tuple(problems[1:]))


def _days(consultation: Consultation, today: date) -> list[tuple[date, str]]:
    sentences = {
        "opens": _("%(date)s: “%(title)s” opens."),
        "closes": _("%(date)s: “%(title)s” closes."),
        "reply": _("%(date)s: the reply to “%(title)s” is due."),
    }
    values = {"title": consultation}
    reply_by = consultation.commitment.reply_by if consultation.commitment else None
    coming = days_that_come(consultation.state, consultation.opens_on, consultation.closes_on, reply_by)
    return [
        (day, sentences[what] % (values | {"date": date_format(day, "j E")}))
        for what, day in coming
        if today <= day <= today + SOON
    ]
