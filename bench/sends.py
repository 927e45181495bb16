"""Drafts that were looked at and wait for their last press, and the judge of what became of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.http import QueryDict
from django.utils import timezone

from bench.crowd import Answered, request
from bench.ten_questions import filled_in
from consultations.answers.actions import look_at, start_draft
from consultations.answers.forms import typed_in
from consultations.answers.receipts import receipt_digest
from consultations.invitations.queries import code_digest
from consultations.models import Answer, AnswerKey, UnusedCode, Words

SEND = {"language": "uk", "keep": "yes", "tell": "may", "print": "may"}


@dataclass(frozen=True)
class Waiting:
    """One draft: the cookie that sends it, and what must be in the database afterwards."""

    cookie: str
    receipt: bytes  # digest by which its answer is found
    code: bytes  # digest of its card, which must be gone

    def request(self, address: tuple[str, int]) -> bytes:
        """Its last press, as bytes."""
        return request(address, "/send", SEND, f"{settings.YOUNG_COOKIE}={self.cookie}")


def prepare(instrument, codes: Sequence[str]) -> list[Waiting]:
    """One filled-in draft a card, own words among it: the dearest send there is."""
    typed = typed_in(QueryDict(urlencode(filled_in(instrument))))
    return [_prepare(instrument, code, typed) for code in codes]


def _prepare(instrument, code: str, typed: dict) -> Waiting:
    now = timezone.now()
    cookie = start_draft(code, instrument, now=now)
    root = bytes.fromhex(look_at(cookie, typed, sequence=1, now=now).content["receipt"]["root"])
    return Waiting(cookie, receipt_digest(root), code_digest(code))


def wrong_sends(sent: Sequence[Waiting], answered: Sequence[Answered]) -> dict[str, int]:
    """What is not right after these were sent: {complaint: how many}; {} when every one is stored whole, and once."""
    receipts = [one.receipt for one in sent]
    kept = Counter(bytes(digest) for digest in _answers(receipts).values_list("receipt_digest", flat=True))
    unburned = UnusedCode.objects.filter(digest__in=[one.code for one in sent]).count()
    said_thanks = {each.place for each in answered if each.status == 303 and each.location.startswith("/thanks/")}
    complaints = {
        "not thanked": len(sent) - len(said_thanks),
        "thanked and not stored": sum(1 for place in said_thanks if not kept[sent[place].receipt]),
        "stored twice": sum(1 for times in kept.values() if times > 1),
        "not counted": _answers(receipts).filter(counted=False).count(),
        "without words": len(kept) - Words.objects.filter(answer__receipt_digest__in=receipts).count(),
        "without keys": len(kept) - AnswerKey.objects.filter(answer__receipt_digest__in=receipts).count(),
        "code not burned": unburned,
    }
    return {what: count for what, count in complaints.items() if count}


def _answers(receipts: list[bytes]):
    return Answer.objects.filter(receipt_digest__in=receipts)


def wrong_rows(before: int, after: int, answered: Sequence[Answered]) -> dict[str, int]:
    """The same for a rival: as many rows more as requests were answered with 200."""
    good = sum(1 for each in answered if each.status == 200)
    complaints = {"refused": len(answered) - good, "answered and not stored": good - (after - before)}
    return {what: count for what, count in complaints.items() if count}
