"""Kind words for a young person, written beforehand: calm, no question, no promise, no shock (section 8 F).

They wait behind the six words. What leads there is made with the pepper from the receipt of the answer: who holds the
database alone finds no answer, and who leads a case sees no receipt.
"""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from consultations.privacy.stretching import peppered
from consultations.safeguarding.models import KindWord
from consultations.vocabulary.bands import Band

NOT_YOUR_FAULT, OFFERED_TO_ALL, STILL_HERE = "not-your-fault", "offered-to-all", "still-here"
SENTENCES = {
    NOT_YOUR_FAULT: _(
        "Thank you for telling. It is not your fault. We don't know who you are. Here is who can help right now."
    ),
    OFFERED_TO_ALL: _(
        "We read what you wrote. We asked adults near you to offer help to everyone, without names. "
        "Nobody knows that it was you."
    ),
    STILL_HERE: _("We read what you wrote, and it matters to us. If you want to talk with somebody, they will listen."),
}
# Where the younger ones need other words.
YOUNGER = {
    OFFERED_TO_ALL: _("We read what you wrote. We asked adults to help everyone. Nobody knows that it was you."),
    STILL_HERE: _("We read what you wrote. It matters to us. Do you want to talk? They will listen."),
}
OFFERED = tuple(SENTENCES)


def reference_to(receipt_digest: bytes | None) -> bytes | None:
    """Where kind words for this answer wait; None where nobody keeps six words."""
    return peppered(b"kind words" + bytes(receipt_digest), settings.PEPPER) if receipt_digest else None


def kind_words_for(receipt_digest: bytes | None, band: str) -> str:
    """The sentence that waits here, for this age; '' where none does. Reads one row."""
    reference = reference_to(receipt_digest)
    found = KindWord.objects.filter(pk=reference).first() if reference else None
    if found is None or found.code not in SENTENCES:
        return ""
    return sentence(found.code, band)


def sentence(code: str, band: str) -> str:
    """What this code says to this age."""
    return str(YOUNGER.get(code, SENTENCES[code]) if band in (Band.SIX, Band.TEN) else SENTENCES[code])


def forget_kind_words(receipt_digest: bytes | None) -> None:
    """The answer was taken back: nothing waits for it any more."""
    if reference := reference_to(receipt_digest):
        KindWord.objects.filter(pk=reference).delete()
