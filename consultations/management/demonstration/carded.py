"""The cards of the demonstration: sets and packs of every state, so that their screens look alive."""

from random import Random
from secrets import token_bytes

from django.conf import settings

from consultations.invitations.actions import issue_codes, make_cohort
from consultations.invitations.digest_files import DigestFile
from consultations.invitations.models import CodeBatch, Partner
from consultations.invitations.ordering import Order, keep_pack, made_offline, take_out_pack
from consultations.management.demonstration.answering import Given, give
from consultations.management.demonstration.scene import Scene
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument

SHARES = (0.4, 0.35)  # of the first two partners; the third gets the rest
ISSUED_ON, TRIED_ON = -20, -13
SMALL = 12  # cards of a set that is not large enough yet


def cards_101(scene: Scene, consultation: Consultation, partners: list[Partner], count: int) -> list[str]:
    """One broad set of `count` cards, whose codes come back; and a small one, made offline, with a pack taken out."""
    cohort = make_cohort(consultation)
    counts = [round(count * share) for share in SHARES]
    codes: list[str] = []
    for partner, number in zip(partners, [*counts, count - sum(counts)], strict=True):
        pack = issue_codes(cohort, partner, count=number, permission="attested", today=scene.day(ISSUED_ON))
        codes += pack.codes
        if partner != partners[-1]:
            try_card(scene, consultation, pack.test_code, day=TRIED_ON)
    _small_set(scene, consultation, partners[1])
    return codes


def _small_set(scene: Scene, consultation: Consultation, partner: Partner) -> None:
    """Digests as the offline tool brings them (nobody has their cards), and a pack that was lost on the way."""
    editor, today = scene.team["editor"], scene.day(TRIED_ON)
    digests = tuple(token_bytes(32) for _card in range(SMALL + 1))
    memory = settings.ARGON2_MEMORY_KIB
    from_afar = made_offline(DigestFile(consultation.number, SMALL, memory, "waived", digests, digests[0]))
    kept = keep_pack(Order(consultation, partner, None, "waived"), from_afar, by=editor, today=today)
    issue_codes(kept.cohort, partner, count=SMALL, permission="waived", today=today)
    take_out_pack(CodeBatch.objects.get(cohort=kept.cohort, made="server"), by=editor, today=today)


def try_card(scene: Scene, consultation: Consultation, test_code: str, *, day: int) -> None:
    """The test card of a pack goes the whole way; nothing of it stays but that it came through."""
    random = Random(test_code)  # noqa: S311 (invented answers)
    give(live_instrument(consultation), Given(code=test_code, now=scene.moment(day)), random, keep_words=False)
