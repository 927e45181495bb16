"""Whether two sealed answers say the same, without opening either: a keyed digest of what they say.

Case, signs and spaces do not count. Without the key (which is in no database) a digest tells nothing of a text; that
two are the same can be seen from it, so it is erased once it is decided about the words.
"""

import hashlib
import hmac

from consultations.privacy.folding import fold

DIGEST_BYTES = 8


def what_is_said(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return "".join(sign for sign in fold(text).text.casefold() if sign.isalnum())


def digest_of(texts: dict[str, str], key: bytes) -> bytes | None:
    """8 bytes that are the same for the same texts under the same questions; None where no letter is said."""
    said = {question: what_is_said(text) for question, text in texts.items()}
    if not any(said.values()):
        return None
    whole = "\n".join(f"{question} {said[question]}" for question in sorted(said))
    return hmac.new(key, whole.encode(), hashlib.sha256).digest()[:DIGEST_BYTES]
