"""What one pack of cards is ordered with, checked before anything is made. Pure: today is an argument."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from consultations.invitations.digest_files import CARDS_AT_MOST, NUMBER
from consultations.invitations.printing import CardFacts
from consultations.invitations.rules import BATCH_AT_LEAST, PERMISSIONS

OWN_COMPUTER = ("localhost", "127.0.0.1", "[::1]")  # for trying things out, where there is no certificate


class BadOrder(Exception):
    """These cards can't be made; `reason` is a key of `words.REFUSALS`."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Order:
    """A pack that may be made."""

    facts: CardFacts
    count: int
    permission: str  # 'attested' or 'waived'


def order_of(typed: dict[str, str], today: date) -> Order:
    """The order in these typed values: number, count, home, reply, closes, reply_by, permission. Raises BadOrder."""
    if not NUMBER.fullmatch(typed["number"]):
        raise BadOrder("number")
    if typed["permission"] not in PERMISSIONS:
        raise BadOrder("permission")
    closes_on, reply_by = _days(typed["closes"], typed["reply_by"], today)
    home, reply = _address(typed["home"], whole_site=True), _address(typed["reply"], whole_site=False)
    facts = CardFacts(typed["number"], home, reply, closes_on, reply_by)
    return Order(facts, _count(typed["count"]), typed["permission"])


def _count(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and len(typed) < 9):
        raise BadOrder("count")
    if int(typed) < BATCH_AT_LEAST:
        raise BadOrder("few")
    if int(typed) > CARDS_AT_MOST:
        raise BadOrder("many")
    return int(typed)


def _days(closes: str, reply_by: str, today: date) -> tuple[date, date]:
    try:
        days = date.fromisoformat(closes), date.fromisoformat(reply_by)
    except ValueError:
        raise BadOrder("date") from None
    if days[0] < today:
        raise BadOrder("past")
    if days[1] <= days[0]:
        raise BadOrder("order of dates")
    return days


def _address(typed: str, *, whole_site: bool) -> str:
    """The address as it is, if one could type it from paper and it carries nothing beside the way."""
    try:
        parts = urlsplit(typed)
        host = parts.netloc.rpartition(":")[0] if parts.port else parts.netloc
    except ValueError:
        raise BadOrder("address") from None
    plain = typed.isascii() and typed.isprintable() and " " not in typed and not set("?#@\\") & set(typed)
    known = parts.scheme == "https" or (parts.scheme == "http" and host in OWN_COMPUTER)
    if not (plain and known and host):
        raise BadOrder("address")
    if whole_site and parts.path not in ("", "/"):
        raise BadOrder("home")
    return typed
