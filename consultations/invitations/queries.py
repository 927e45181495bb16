"""Looking codes up by their digest. The code itself is nowhere."""

from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet

from consultations.invitations.models import Cohort, UnusedCode
from consultations.invitations.rules import COHORT_AT_LEAST
from consultations.privacy.codes import printed_digest
from consultations.privacy.stretching import peppered


def code_digest(code: str) -> bytes:
    """32 bytes that stand for a code: Argon2id, then the house's pepper. Slow (5 ms) on purpose: never in a send."""
    return peppered(printed_digest(code, settings.ARGON2_MEMORY_KIB), settings.PEPPER)


def good_codes(digest: bytes) -> QuerySet[UnusedCode]:
    """The row of this code, while it is unused and neither its batch nor its cohort is void; else nothing."""
    return UnusedCode.objects.filter(digest=digest, batch__state="good", batch__cohort__state="good")


def cohort_of(digest: bytes) -> UUID | None:
    """The cohort an answer with this code may name: only a good code's, and only of 20 codes or more."""
    cohorts = Cohort.objects.filter(batches__in=good_codes(digest).values("batch"), issued_count__gte=COHORT_AT_LEAST)
    return cohorts.values_list("pk", flat=True).first()


def keeps_codes(consultation) -> bool:
    """True while codes of this consultation that nobody used are stored."""
    return UnusedCode.objects.filter(batch__cohort__consultation=consultation).exists()
