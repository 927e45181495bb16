"""The 16 digits on a card: 3 name the consultation, 11 are random, 2 check (ISO 7064 MOD 97-10)."""

import hashlib
import secrets
import unicodedata

from consultations.privacy.stretching import stretch

DIGITS = 16
NUMBER_DIGITS = 3
RANDOM_DIGITS = 11
PICTURES = 64  # how many card pictures there are
CARD_SALT = b"chutno card 2026"  # 16 bytes, the same everywhere
TYPED_AT_MOST = 64  # characters read from the box; anything longer is no code


def check_digits(first_fourteen: str) -> str:
    """The two check digits: 98 minus the number times 100 modulo 97 (ISO 7064 MOD 97-10)."""
    return f"{98 - int(first_fourteen) * 100 % 97:02d}"


def make_code(number: str) -> str:
    """A new code for the consultation with this three-digit number, from the system's randomness."""
    body = number + "".join(secrets.choice("0123456789") for _ in range(RANDOM_DIGITS))
    return body + check_digits(body)


def new_codes(number: str, count: int) -> list[str]:
    """So many different codes of this consultation."""
    codes: set[str] = set()
    while len(codes) < count:
        codes.add(make_code(number))
    return list(codes)


def digits_in(typed: str) -> str:
    """The digits a person typed, whatever stands between them; digits of any script count."""
    return "".join(
        str(unicodedata.digit(sign)) for sign in typed[:TYPED_AT_MOST] if unicodedata.digit(sign, None) is not None
    )


def is_well_formed(code: str) -> bool:
    """True when there are 16 digits and the last two fit the rest."""
    return len(code) == DIGITS and code.isdigit() and check_digits(code[:-2]) == code[-2:]


def printed_digest(code: str, memory_kib: int) -> bytes:
    """32 bytes that stand for a printed code outside the house: Argon2id with a salt that is no secret.

    Whoever prints cards far from the server hands over these, never the codes; the house peppers them.
    """
    return stretch(code, CARD_SALT, memory_kib)


def number_in(code: str) -> str:
    """The three digits that name the consultation."""
    return code[:NUMBER_DIGITS]


def in_fours(code: str) -> str:
    """'1234 5678 9012 3456', as it stands on the card."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def pictures_of(code: str) -> tuple[int, int]:
    """The two different card pictures of this code, each 0 to 63, computed from its digits alone."""
    seed = hashlib.sha256(code.encode()).digest()
    first = seed[0] % PICTURES
    second = seed[1] % (PICTURES - 1)
    return first, second if second < first else second + 1
