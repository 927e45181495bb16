"""python -m tests.attacks [rooms] [cards]

The whole robbery, twenty rooms of two hundred cards unless said otherwise, on SQLite or on the PostgreSQL of
DATABASE_URL (a scratch database is made and dropped). Prints the worst orders; ends with 1 when a goal is missed.
"""

import math
import statistics
import sys

from django.db import connection

from bench.house import scratch_database
from tests.attacks.robbery import Haul, rob
from tests.attacks.stage import set_the_stage
from tests.attacks.stolen_files import log_is_forgotten

ROOMS, CARDS = 20, 200
LINKS_AT_MOST, SPEARMAN_BELOW = 40, 0.07  # in twenty rooms of two hundred cards
BEFORE_AT_LEAST = 0.95
SHOWN = 8  # the worst orders


def main() -> int:
    rooms, cards = (int(argument) for argument in (*sys.argv[1:3], ROOMS, CARDS)[:2])
    with scratch_database():
        with_log = connection.vendor == "postgresql" and log_is_forgotten()
        instrument = set_the_stage()
        hauls = [rob(instrument, cards, with_log=with_log) for _room in range(rooms)]
        return _report(hauls, cards, with_log)


def _report(hauls: list[Haul], cards: int, with_log: bool) -> int:
    orders = {name for haul in hauls for name in haul.links_after}
    rows = sorted((_row(name, hauls) for name in orders), reverse=True)
    worst_spearman = max(abs(row[1]) for row in rows)
    before = min(haul.best_before for haul in hauls)
    found = {what: sorted({one for haul in hauls for one in getattr(haul, what)}) for what in _SEARCHED}
    print(f"{connection.vendor}{' with its log' if with_log else ''}: {len(hauls)} stirs of {cards} cards")
    print(f"  before the stir: at least {before} of {cards} linked, by {hauls[0].best_order}")
    print(f"  after it, {len(rows)} orders; right pairs in all {len(hauls)} stirs by one order (chance {len(hauls)}):")
    for linked, correlation, name in rows[:SHOWN]:
        print(f"    {linked:4}  mean Spearman {correlation:+.3f}  {name}")
    print(f"  largest |mean Spearman|: {worst_spearman:.3f}")
    for what, where in found.items():
        print(f"  {what}: {', '.join(where) if where else 'none'}")
    allowed = SPEARMAN_BELOW * math.sqrt(ROOMS / len(hauls))  # chance spreads more in fewer rooms
    missed = rows[0][0] > LINKS_AT_MOST or worst_spearman >= allowed or before < BEFORE_AT_LEAST * cards
    print("  GOAL MISSED" if missed or any(found.values()) else "  every goal met")
    return 1 if missed or any(found.values()) else 0


_SEARCHED = ("canaries", "digests", "clocks")


def _row(name: str, hauls: list[Haul]) -> tuple[int, float, str]:
    seen = [haul for haul in hauls if name in haul.links_after]
    linked = sum(haul.links_after[name] for haul in seen)
    whole = [haul.spearman_after[name] for haul in seen if name in haul.spearman_after]
    return linked, statistics.mean(whole) if whole else 0.0, name


if __name__ == "__main__":
    sys.exit(main())
