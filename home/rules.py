"""Where Close may lead, and how long a review of that place holds. Pure."""

from collections.abc import Iterable
from datetime import date, timedelta
from urllib.parse import urlsplit

REVIEW_HOLDS = timedelta(days=365)
UKRAINIAN = (".ua", ".укр", ".xn--j1amh")


def is_reviewed(by: str, on: date | None, today: date) -> bool:
    """True while somebody has looked, within the last year, at where Close leads (EX-09)."""
    return bool(by.strip()) and on is not None and timedelta(0) <= today - on <= REVIEW_HOLDS


def faults_of(destination: str, own_hosts: Iterable[str]) -> list[str]:
    """What forbids this place: not-https, carries (a query, a fragment, a name), own, ukrainian; [] when nothing."""
    try:
        parts = urlsplit(destination)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return ["not-https"]
    found = {
        "not-https": parts.scheme != "https" or not host,
        "carries": any(sign in destination for sign in "?#@"),
        "own": any(_is_at(host, own) for own in own_hosts if own),
        "ukrainian": host.endswith(UKRAINIAN),
    }
    return [fault for fault, is_there in found.items() if is_there]


def _is_at(host: str, own: str) -> bool:
    """True for this host and, where the name begins with a dot, for every host below it."""
    own = own.lower().strip("[]")
    return host == own.lstrip(".") or (own.startswith(".") and host.endswith(own))
