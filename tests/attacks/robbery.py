"""One robbery: cards are used in a known order, the database is stolen before the stir and after it."""

import time
from dataclasses import dataclass, field

from django.core.management import call_command

from consultations.models import Instrument
from tests.attacks.clocks import clocks, log_keeps_times
from tests.attacks.linking import forward_links, links, spearman
from tests.attacks.orders import visible_orders
from tests.attacks.stage import CANARY, Used, clear_the_stage, use_cards
from tests.attacks.stolen_files import files_of_the_service, stolen_files


@dataclass
class Haul:
    """What one thief found."""

    best_before: int  # answers linked by the best order before the stir
    best_order: str
    links_after: dict[str, int] = field(default_factory=dict)  # {order: right pairs}
    spearman_after: dict[str, float] = field(default_factory=dict)
    canaries: list[str] = field(default_factory=list)  # files with a canary, a code or six words in clear
    digests: list[str] = field(default_factory=list)  # files with the digest of a used code
    clocks: list[str] = field(default_factory=list)  # columns that hold a moment


def rob(instrument: Instrument, count: int, *, with_log: bool) -> Haul:
    """Play it once with so many cards, and leave the stage empty."""
    begun = time.time()
    used = use_cards(instrument, count)
    right = [one.answer for one in used]
    before = {name: links(*_same(right, order)) for name, order in _orders(with_log, count).items()}
    best = max(before, key=before.get)
    haul = Haul(before[best], best)
    call_command("stir", verbosity=0, stdout=_Silence())
    for name, order in _orders(with_log, count).items():
        haul.links_after[name] = forward_links(*_same(right, order))
        if len(order) == count:
            haul.spearman_after[name] = spearman(right, order)
    _search(haul, used, stolen_files(with_log=with_log) | files_of_the_service())
    haul.clocks = clocks(begun, time.time()) + (["track_commit_timestamp"] if log_keeps_times() else [])
    clear_the_stage()
    return haul


def _orders(with_log: bool, count: int) -> dict[str, list[str]]:
    """What the stolen files show, where it names a tenth of the answers or more."""
    orders = visible_orders(stolen_files(with_log=with_log))
    return {name: order for name, order in orders.items() if len(order) * 10 >= count}


def _same(right: list[str], order: list[str]) -> tuple[list[str], list[str]]:
    """The right order of those answers which the other one names."""
    named = set(order)
    return [answer for answer in right if answer in named], order


def _search(haul: Haul, used: list[Used], files: dict[str, bytes]) -> None:
    clear = [CANARY.encode(), *(one.code.encode() for one in used), *(" ".join(one.words).encode() for one in used)]
    digests = [piece for one in used for piece in (one.digest, one.digest.hex().encode())]
    haul.canaries = sorted({name for name, content in files.items() if any(mark in content for mark in clear)})
    haul.digests = sorted({name for name, content in files.items() if any(mark in content for mark in digests)})


class _Silence:
    """Where a command may speak without being heard."""

    def write(self, _said: str) -> None:
        return
