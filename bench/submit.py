"""How many answers a second are sent, beside one bare INSERT and Wagtail's form builder, in turn in one run.

    python -m bench.submit [rounds] [sends a round]     (DATABASE_URL=.../chutno_bench says where; SQLite without it)

Only what is stored whole counts: every answer, its words, its keys and its burned code are looked up afterwards. One
wrong one fails the run. On PostgreSQL it also fails under 0.6 of the bare INSERT or under 5 times the form builder.
"""

import shutil
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from django.db import connection

import bench.beside_rivals  # noqa: F401
from bench.as_in_production import FOLDER
from bench.crowd import cpu_seconds, send_all
from bench.house import empty_database
from bench.rivals import opponents
from bench.sends import prepare, wrong_rows, wrong_sends
from bench.ten_questions import ask_ten_questions
from tests.attacks.service import Service
from tests.attacks.stage import issue

ROUNDS, SENDS = 5, 1000
WARM = 80
BARE, DRESSED, FORM, CHUTNO = "bare INSERT", "bare, our middleware", "Wagtail form", "send"
SHARE = {BARE: 1.5, DRESSED: 1.0, FORM: 0.2, CHUTNO: 1.0}  # of the sends a round: all take about as long
OF_BARE, OF_FORM = (0.6, 0.8), (5.0, 7.0)  # (must, wanted)


@dataclass
class Candidate:
    """Who takes part: what is sent to it, and how it is judged."""

    name: str
    service: Service
    take: Callable  # how many -> (requests, judge)
    rates: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    slow: list[float] = field(default_factory=list)

    def run(self, count: int) -> dict[str, int]:
        """Send so many, keep the figures, give what went wrong."""
        requests, judge = self.take(count)
        before = self._cpu()
        answered, seconds = send_all(self.service.address, requests)
        self.cpu.append(1000 * (self._cpu() - before) / count)
        wrong = judge(answered)
        self.rates.append((count - max(wrong.values(), default=0)) / seconds)
        times = sorted(each.seconds for each in answered)
        self.slow.append(1000 * times[int(len(times) * 0.95)])
        return wrong

    def _cpu(self) -> float:
        return cpu_seconds([self.service.master.pid, *_servers_of_the_database()])


def main() -> int:
    rounds, sends = (int(argument) for argument in (*sys.argv[1:3], *(ROUNDS, SENDS)[len(sys.argv[1:3]) :]))
    with empty_database():
        opponents.make_form()
        instrument = ask_ten_questions()
        drafts = prepare(instrument, issue(instrument, rounds * sends + WARM))
        with _service("bench.settings_submit") as house, _service("bench.settings_bare") as floor:
            candidates = _candidates(house, floor, drafts)
            wrong = [f"{one.name}, warming up: {found}" for one in candidates if (found := one.run(WARM))]
            for number in range(rounds):
                wrong += _round(number, candidates, sends)
    return _judge(candidates, wrong)


def _service(settings: str) -> Service:
    """gunicorn as we run it: one worker on SQLite, two on PostgreSQL, eight threads each."""
    service = Service(Path(FOLDER), workers=1)
    workers = 1 if connection.vendor == "sqlite" else 2
    # Several workers need Redis to count crowds together; here each counts alone, so settings are told of one.
    service.own |= {"DJANGO_SETTINGS_MODULE": settings, "GUNICORN_CMD_ARGS": f"--workers={workers}"}
    return service


def _candidates(house: Service, floor: Service, drafts: list) -> list[Candidate]:
    left = iter(drafts)

    def sends(count: int):
        taken = [one for one, _number in zip(left, range(count), strict=False)]
        return [one.request(house.address) for one in taken], lambda answered: wrong_sends(taken, answered)

    def rival(request: bytes, rows: Callable[[], int]):
        def take(count: int):
            before = rows()
            return [request] * count, lambda answered: wrong_rows(before, rows(), answered)

        return take

    bare, dressed = (opponents.bare_request(service.address, "/bare") for service in (floor, house))
    return [
        Candidate(BARE, floor, rival(bare, opponents.rows_of_bare)),
        Candidate(CHUTNO, house, sends),
        Candidate(DRESSED, house, rival(dressed, opponents.rows_of_bare)),
        Candidate(FORM, house, rival(opponents.form_request(house.address), opponents.rows_of_form)),
    ]


def _round(number: int, candidates: list[Candidate], sends: int) -> list[str]:
    """Everybody in turn, the next time in the other order."""
    turn = candidates if number % 2 == 0 else candidates[::-1]
    wrong = [f"{one.name}: {found}" for one in turn if (found := one.run(int(sends * SHARE[one.name])))]
    rates = {one.name: one.rates[-1] for one in candidates}
    said = ", ".join(f"{name} {rate:.0f}/s" for name, rate in rates.items())
    print(
        f"round {number + 1}: {said}; send to bare {rates[CHUTNO] / rates[BARE]:.2f}, "
        f"to the form {rates[CHUTNO] / rates[FORM]:.1f}",
        flush=True,
    )
    return wrong


def _judge(candidates: list[Candidate], wrong: list[str]) -> int:
    if wrong:
        print("WRONG: " + "; ".join(wrong))
        return 1
    by_name = {one.name: one for one in candidates}
    print(f"{connection.vendor}: medians of {len(by_name[CHUTNO].rates) - 1} rounds, 8 connections, everything stored")
    for one in candidates:
        rate, cpu, slow = (statistics.median(figures[1:]) for figures in (one.rates, one.cpu, one.slow))
        print(f"  {one.name:22} {rate:7.0f}/s   cpu {cpu:6.2f} ms a request   p95 {slow:6.1f} ms")
    met = [
        _ratio(by_name[CHUTNO], by_name[BARE], OF_BARE),
        _ratio(by_name[CHUTNO], by_name[DRESSED], (0, 0)),
        _ratio(by_name[CHUTNO], by_name[FORM], OF_FORM),
    ]
    return 0 if all(met) or connection.vendor == "sqlite" else 1


def _ratio(ours: Candidate, theirs: Candidate, limits: tuple[float, float]) -> bool:
    """The first run warmed up only."""
    ratios = [mine / other for mine, other in zip(ours.rates[1:], theirs.rates[1:], strict=True)]
    cpu = statistics.median(mine / other for mine, other in zip(ours.cpu[1:], theirs.cpu[1:], strict=True) if other)
    (must, wanted), median = limits, statistics.median(ratios)
    verdict = "" if not must else f"; must be {must}, wanted {wanted}: {'met' if median >= must else 'NOT MET'}"
    print(
        f"  send to {theirs.name}: {median:.2f} ({min(ratios):.2f} to {max(ratios):.2f}), cpu {cpu:.2f}{verdict}",
    )
    return median >= must


def _servers_of_the_database() -> list[int]:
    """The processes of PostgreSQL that work for this database; none on SQLite, which works in ours."""
    if connection.vendor != "postgresql":
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
        return [pid for (pid,) in cursor]


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
