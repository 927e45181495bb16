"""How many forms come from one network in an hour, and from everybody in a minute: counted in memory, for that long.

A limit never looks at what a form says, so it tells nobody whether a code was good. Above a limit everybody of that
network (or simply everybody) waits alike; what was typed comes back with the page.
"""

import hmac
from datetime import datetime

from django.conf import settings
from django.core.cache import caches

from home.networks import network_of, sender_of

HOUR, MINUTE = 3600, 60


def is_too_many(request, kind: str, *, now: datetime) -> bool:
    """True when this form is one too many of its kind. `kind` is a key of settings.CROWDS. It is counted."""
    most_of_network, most_of_all = (most * settings.CROWDS_TIMES for most in settings.CROWDS[kind])
    network = _network(request)
    # First its own network: a flood from one place uses up nothing of what everybody shares.
    if network and _count(f"{kind} of {network}", HOUR, now) > most_of_network:
        return True
    return _count(f"{kind} of all", MINUTE, now) > most_of_all


def _network(request) -> str:
    remote, forwarded = request.META.get("REMOTE_ADDR", ""), request.headers.get("X-Forwarded-For", "")
    return network_of(sender_of(remote, forwarded, settings.ALLAUTH_TRUSTED_PROXY_COUNT))


def _count(what: str, seconds: int, now: datetime) -> int:
    """One more of this in this minute or hour. Its name in memory says nothing without a key that dies with us."""
    window = int(now.timestamp()) // seconds
    name = hmac.digest(settings.CROWD_KEY, f"{what} in {window}".encode(), "sha256").hex()
    memory = caches["crowds"]
    try:
        return memory.incr(name)
    except ValueError:  # the first
        return 1 if memory.add(name, 1, seconds) else _count(what, seconds, now)
