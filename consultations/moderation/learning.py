"""Names and places that readers covered by hand are pointed out in the next texts: kept as keyed digests only.

What a reader selects under another label, and everyday words, teach nothing: "директор" must not light up for ever.
"""

from django.conf import settings

from consultations.moderation.covers import all_puts, covers_in_all, label_of
from consultations.moderation.models import Learned
from consultations.privacy.folding import fold
from consultations.privacy.redaction import DenyList, digests
from consultations.privacy.redaction.words import is_everyday, words_of
from consultations.privacy.stretching import peppered

TEACHES = ("NAME", "PLACE")
SHORTEST = 3  # letters


def recognisers_of(consultation) -> tuple[DenyList, ...]:
    """What was learnt in this consultation, for `suggest_in_all`; nothing while nothing was."""
    digests = list(Learned.objects.filter(consultation=consultation).values_list("digest", flat=True))
    return (DenyList(digests, secret_of(consultation)),) if digests else ()


def learn(consultation, words: dict[str, str], decided: dict) -> int:
    """Keep digests of the names and places that a reader covered and the machine had not found, once a second reader
    has agreed; gives how many words. `words`: {question: text}, `decided`: {question: part of the proposal}."""
    said = {question: text for question, text in words.items() if decided.get(question, {}).get("cuts")}
    found = covers_in_all(list(said.values()), recognisers_of(consultation))
    learnt = {
        word
        for (question, text), covers in zip(said.items(), found, strict=True)
        for start, end in _by_hand(decided[question]["cuts"], covers)
        for word in _names_in(text[start:end])
    }
    secret = secret_of(consultation)
    kept = sorted(digest for word in learnt for digest in digests(word, secret))
    rows = [Learned(consultation=consultation, digest=digest) for digest in kept]
    Learned.objects.bulk_create(rows, ignore_conflicts=True)
    return len(learnt)


def forget_learned(consultation) -> int:
    """Nothing learnt from words outlives them."""
    return Learned.objects.filter(consultation=consultation).delete()[0]


def secret_of(consultation) -> bytes:
    """The key of this consultation's digests."""
    return peppered(b"learned" + consultation.pk.bytes, settings.PEPPER)


def _by_hand(cuts: list, covers: list) -> list[tuple[int, int]]:
    """The places of names and towns that no suggestion touches."""
    named = [(start, end) for start, end, put in cuts if put in all_puts() and label_of(put, "") in TEACHES]
    return [(start, end) for start, end in named if not any(one.start < end and start < one.end for one in covers)]


def _names_in(piece: str) -> list[str]:
    plain = [word.plain for word in words_of(fold(piece).text)]
    return [word for word in plain if len(word) >= SHORTEST and not is_everyday(word)]
