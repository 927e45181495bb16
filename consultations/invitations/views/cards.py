"""The cards of one consultation: its sets and their packs. Never how many were used while it is open."""

from datetime import date

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from consultations.invitations.labels import MADE, PERMISSIONS_SHORT, short_name, use_said
from consultations.invitations.models import CodeBatch, Cohort
from consultations.invitations.queries import cohorts_of, use_after_closing
from consultations.invitations.rules import COHORT_AT_LEAST, takes_codes
from consultations.invitations.views.paper import sheets_of
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for


@require_safe
def cards(request, number: str):
    """Sets and packs, with the way to a new pack while cards open something."""
    consultation = consultation_for(request.user, number, *roles_for("cards"))
    page = sheets_of(consultation) | {
        "takes": takes_codes(consultation.state),
        "sets": [_set(cohort, timezone.localdate()) for cohort in cohorts_of(consultation)],
    }
    return render(request, "consultations/invitations/cards.html", page)


def _set(cohort: Cohort, today: date) -> dict:
    packs = sorted(cohort.batches.all(), key=lambda pack: (pack.state, str(pack.partner), str(pack.pk)))
    issued = sum(pack.issued_count for pack in packs)
    use = use_after_closing(cohort, today) if cohort.state == "good" else None
    return {
        "cohort": cohort,
        "name": short_name(cohort.pk),
        "is_small": cohort.state == "good" and cohort.issued_count < COHORT_AT_LEAST,
        "use": use_said(use, issued) if use else "",
        "packs": [_pack(pack, cohort) for pack in packs],
    }


def _pack(pack: CodeBatch, cohort: Cohort) -> dict:
    return {
        "pack": pack,
        "name": short_name(pack.pk),
        "made": MADE[pack.made],
        "permission": PERMISSIONS_SHORT[pack.permission_attested],
        "is_out": "void" in (pack.state, cohort.state),
        "test_came": pack.test_digest is None,
    }
