"""Looking codes up by their digest, and what staff may see of sets and packs. The code itself is nowhere."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404

from consultations.invitations.models import CodeBatch, Cohort, Partner, UnusedCode
from consultations.invitations.rules import COHORT_AT_LEAST, Use, takes_codes, use_of
from consultations.privacy.codes import printed_digest
from consultations.privacy.retention import cards_until, is_over
from consultations.privacy.stretching import peppered


@dataclass(frozen=True)
class Card:
    """What a draft keeps of a code: the cohort an answer may name, and whether this is a pack's test card."""

    cohort: UUID | None = None
    is_test: bool = False


def code_digest(code: str) -> bytes:
    """32 bytes that stand for a code: Argon2id, then the house's pepper. Slow (5 ms) on purpose: never in a send."""
    return peppered(printed_digest(code, settings.ARGON2_MEMORY_KIB), settings.PEPPER)


def good_codes(digest: bytes) -> QuerySet[UnusedCode]:
    """The row of this code, while it is unused and neither its batch nor its cohort is void; else nothing."""
    return UnusedCode.objects.filter(digest=digest, batch__state="good", batch__cohort__state="good")


def card_of(digest: bytes) -> Card:
    """What this code is, in one query that is the same for every code: only a good one is anything at all.

    An answer may name its cohort only where that has 20 codes or more.
    """
    fields = ("batch__cohort", "batch__cohort__issued_count", "batch__test_digest")
    found = good_codes(digest).values_list(*fields).first()
    if found is None:
        return Card()
    cohort, issued, test = found
    return Card(cohort if issued >= COHORT_AT_LEAST else None, test is not None and bytes(test) == digest)


def all_partners() -> list[Partner]:
    """The register, by name in the reader's language."""
    return sorted(Partner.objects.all(), key=lambda partner: str(partner).casefold())


def partners_checked(today: date) -> QuerySet[Partner]:
    """Those whose check still holds: only they get codes."""
    return Partner.objects.filter(expires_on__gte=today)


def cohorts_of(consultation) -> list[Cohort]:
    """Every set of this consultation with its packs at hand. Its id is random, so their order says nothing."""
    found = Cohort.objects.filter(consultation=consultation).select_related("consultation")
    found = found.prefetch_related("batches__partner")
    return list(found.order_by("state", "pk"))


def cohort_in(consultation, cohort_id: UUID) -> Cohort:
    """This set of this consultation. Raises Http404."""
    found = Cohort.objects.filter(consultation=consultation, pk=cohort_id).first()
    if found is None:
        raise Http404
    return found


def pack_in(consultation, pack_id: UUID) -> CodeBatch:
    """This pack of this consultation. Raises Http404."""
    packs = CodeBatch.objects.select_related("cohort", "partner")
    found = packs.filter(cohort__consultation=consultation, pk=pack_id).first()
    if found is None:
        raise Http404
    return found


def use_after_closing(cohort: Cohort, today: date) -> Use | None:
    """How many cards of this set were used; None until the consultation is closed, whoever asks, and after 90 days.

    Packs that were taken out count as well: otherwise two figures could be subtracted.
    """
    consultation = cohort.consultation
    if takes_codes(consultation.state) or is_over(cards_until(consultation.closes_on), today):
        return None
    packs = list(cohort.batches.all())
    tests = [bytes(pack.test_digest) for pack in packs if pack.test_digest is not None]
    unused = UnusedCode.objects.filter(batch__cohort=cohort).exclude(digest__in=tests).count()
    return use_of(sum(pack.issued_count for pack in packs), unused)


def keeps_codes(consultation) -> bool:
    """True while codes of this consultation that nobody used are stored."""
    return UnusedCode.objects.filter(batch__cohort__consultation=consultation).exists()
