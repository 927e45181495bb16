"""Numbers leave the house: proposed by one person, confirmed by another, disclosure-controlled, then final."""

import json
from datetime import date

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from consultations.answers.queries import counted_choices, forgot_choices, without_a_good_card
from consultations.audit.actions import record
from consultations.insights import disclosing
from consultations.insights.actions import write_release
from consultations.insights.counting import tally
from consultations.insights.models import Release
from consultations.insights.queries import latest_release, open_proposal
from consultations.invitations.models import Cohort
from consultations.moderation.models import ReleaseLedger
from consultations.moderation.statistics import statistics_of
from consultations.privacy import sealing
from consultations.privacy.small_numbers import about
from consultations.questions.queries import live_instrument
from consultations.roles.queries import holds
from consultations.vocabulary.states import Role, Stage

MAY_PROPOSE = (Role.ANALYST, Role.PUBLISHER)
MAY_CONFIRM = (*MAY_PROPOSE, Role.SAFEGUARDING_LEAD)
_STAGES = list(Stage)


class NotAllowed(Exception):
    """This release may not be made now, or not by this person; the reason is a sentence for staff."""


@transaction.atomic
def propose_release(consultation, staff, *, today: date) -> Release:
    """Ask for the counts to be released. Nothing is counted yet. Raises NotAllowed."""
    refuse_unless(staff, consultation)
    if not is_closed(consultation):
        raise NotAllowed(_("Numbers are released once, after closing (DC-07)."))
    if open_proposal(consultation):
        raise NotAllowed(_("A release already waits for its second person."))
    _refuse_forgotten(consultation)
    number = consultation.releases.count() + 1
    release = Release.objects.create(consultation=consultation, number=number, proposed_by=staff)
    record(staff, "proposed a release", today=today, consultation=consultation, thing_id=release.pk)
    return release


@transaction.atomic
def confirm_release(release: Release, staff, *, today: date) -> Release:
    """Count, hide what must be hidden, and release (DC-01 to DC-09, MOD-07). Raises NotAllowed."""
    consultation = release.consultation
    refuse_this_person(release, staff)
    _refuse_forgotten(consultation)
    instrument, counted = count(consultation)
    exact = disclosing.exact_counts(instrument.layout, counted)
    earlier = latest_exact_counts(consultation)
    if earlier is not None and not disclosing.is_safe_after(earlier, exact):
        raise NotAllowed(_("A number differs by fewer than ten from the release before. It may not be shown (DC-07)."))
    size = disclosing.size_of(counted.total)
    release.confirmed_by, release.without_card = staff, about(without_a_good_card(instrument))
    release.reading = statistics_of(consultation)
    write_release(
        release,
        disclosing.tables_of(instrument.layout, counted, broad=is_broad(consultation)),
        size=size,
        about=about(counted.total) if size in ("small", "large") else None,
        today=today,
    )
    ReleaseLedger.objects.create(consultation=consultation, number=release.number, box=_lock(exact))
    record(staff, "confirmed a release", today=today, consultation=consultation, thing_id=release.pk)
    return release


@transaction.atomic
def drop_proposal(release: Release, staff, *, today: date) -> None:
    """Take a proposal back before it is confirmed. Raises NotAllowed."""
    if release.released_on or not holds(staff, *MAY_CONFIRM, consultation=release.consultation):
        raise NotAllowed(_("Your role does not release numbers."))
    record(staff, "dropped a release", today=today, consultation=release.consultation, thing_id=release.pk)
    release.delete()


def _refuse_forgotten(consultation) -> None:
    if forgot_choices(consultation):
        raise NotAllowed(_("The choices are erased, as young people were told. Nothing can be counted any more."))


def refuse_unless(staff, consultation) -> None:
    """Raises NotAllowed for everybody who does not release numbers here."""
    if not holds(staff, *MAY_PROPOSE, consultation=consultation):
        raise NotAllowed(_("Your role does not release numbers."))


def is_closed(consultation) -> bool:
    """True once nobody can answer any more: there are no interim results (DC-07)."""
    return _STAGES.index(consultation.state) >= _STAGES.index(Stage.CLOSED)


def standing(consultation, staff) -> str:
    """Where the numbers stand for this person: not-yet, to-propose, waits-for-you, waits-for-another or final."""
    proposal = open_proposal(consultation)
    if proposal:
        second = proposal.proposed_by_id != staff.pk and holds(staff, *MAY_CONFIRM, consultation=consultation)
        return "waits-for-you" if second else "waits-for-another"
    if latest_release(consultation):
        return "final"
    return "to-propose" if is_closed(consultation) and live_instrument(consultation) else "not-yet"


def refuse_this_person(release: Release, staff) -> None:
    """Raises NotAllowed unless this is a second person with a role for it, and the release still waits."""
    if release.released_on:
        raise NotAllowed(_("This release is already final."))
    if not holds(staff, *MAY_CONFIRM, consultation=release.consultation):
        raise NotAllowed(_("Your role does not release numbers."))
    if release.proposed_by_id == staff.pk:
        raise NotAllowed(_("Another person confirms what you proposed."))


def count(consultation) -> tuple:
    """(the frozen questions, the tally of the answers that count). Raises NotAllowed before the first opening."""
    instrument = live_instrument(consultation)
    if instrument is None:
        raise NotAllowed(_("Nothing has been asked yet."))
    return instrument, tally(instrument.layout, counted_choices(instrument))


def how_legible(consultation) -> tuple[str, dict]:
    """(size, {(question, statement): (numbers shown, numbers there are)}) of a release made now."""
    instrument, counted = count(consultation)
    tables = disclosing.tables_of(instrument.layout, counted, broad=is_broad(consultation))
    return disclosing.size_of(counted.total), disclosing.legibility(tables)


def is_broad(consultation) -> bool:
    """True when every good set of cards came from enough partners (DC-02, checked on what was issued)."""
    broad = Cohort.objects.filter(consultation=consultation, state="good").values_list("broad", flat=True)
    return bool(broad) and all(broad)


def latest_exact_counts(consultation) -> dict | None:
    """The exact counts behind the release before, or None when there was none."""
    kept = ReleaseLedger.objects.filter(consultation=consultation).order_by("-number").first()
    return json.loads(sealing.unlock(_key(), kept.box)) if kept else None


def erase_ledgers(consultation) -> None:
    """Forget the exact counts behind its releases: no further release will be held against them."""
    ReleaseLedger.objects.filter(consultation=consultation).delete()


def _lock(exact: dict) -> bytes:
    return sealing.lock(_key(), json.dumps(exact).encode())


def _key() -> bytes:
    # The pepper is in no database, so a stolen one shows no exact count.
    return sealing.derive(settings.PEPPER, "release ledger")
