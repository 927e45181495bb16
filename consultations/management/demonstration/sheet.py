"""The sheet of the demonstration: addresses, accounts, secrets that protect nothing, and cards to try."""

import os
from pathlib import Path

from django.conf import settings

from consultations.management.demonstration.staff import DOMAIN, PASSWORD, PHRASE, TEAM, TOTP_SECRET
from consultations.privacy.codes import in_fours, pictures_of
from consultations.privacy.pictures import name_of
from consultations.vocabulary.labels import ROLES

TRIED = 10  # codes on the sheet


def sheet_path() -> Path:
    """Where the sheet lies."""
    return Path(settings.VAR) / "demo-sheet.txt"


def write_sheet(codes: list[str], six_words: list[list[str]]) -> str:
    """The whole sheet, kept in a file because codes are in the database only as digests."""
    text = "\n".join([*_addresses(), "", *_accounts(), "", *_cards(codes), "", *_words(six_words), ""])
    sheet_path().write_text(text, encoding="utf-8")
    return text


def _addresses() -> list[str]:
    base = f"http://127.0.0.1:{os.environ.get('PORT', '8000')}"
    return [
        "DEMONSTRATION: invented data, and keys that protect nothing",
        f"  a young person   {base}/",
        f"  the public site  {base}/about/uk/   {base}/about/en/",
        f"  staff            {base}/staff/",
        f"  the decision     {base}/about/uk/decisions/first-changes/",
        f"  the report       {base}/about/uk/reports/102/",
    ]


def _accounts() -> list[str]:
    lines = [f"Accounts (password of all: {PASSWORD}; TOTP secret of all: {TOTP_SECRET})"]
    for part, (name, roles) in TEAM.items():
        lines.append(f"  {part + '@' + DOMAIN:<34} {name}: {', '.join(str(ROLES[role]) for role in roles)}")
    lines.append(f"  {'administrator@' + DOMAIN:<34} Аліна: {ROLES['administrator']}")
    return [*lines, f"Vault phrase of all who read: {PHRASE}"]


def _cards(codes: list[str]) -> list[str]:
    lines = ["Cards of 101 that nobody has used (with the two pictures on the card)"]
    for code in codes[:TRIED]:
        one, two = (name_of(index, settings.LANGUAGE_CODE) for index in pictures_of(code))
        lines.append(f"  {in_fours(code)}   {one}, {two}")
    return lines


def _words(six_words: list[list[str]]) -> list[str]:
    return ["Six words of invented answers to 102", *[f"  {' '.join(words)}" for words in six_words]]
