"""How long the nightly stir of a full week takes, beside a plain copy of the same rows in the same run.

    python -m bench.stir [answers] [rounds]     (DATABASE_URL says where; a scratch database is made and dropped)

Fails when a row is lost, changed or still lies where it came. Goal: 100,000 answers in 15 s at most, on both databases.
"""

import hashlib
import secrets
import statistics
import sys
import time
import uuid
from datetime import date

from django.db import connection

from bench.house import scratch_database
from consultations.answers.stirring import stir, sweep
from consultations.models import (
    Answer,
    AnswerKey,
    Complaint,
    Consultation,
    Decision,
    Institution,
    Instrument,
    Reading,
    Words,
)

GOAL_SECONDS, GOAL_ANSWERS = 15.0, 100_000
WEEK = "2026-W48"
WITH_WORDS = 2  # every second answer has words
BOX = 1024 + 40  # bytes: the smallest padded box and what locks it
PIECE = 5_000


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else GOAL_ANSWERS
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with scratch_database():
        return _measure(count, rounds)


def _measure(count: int, rounds: int) -> int:
    _fill(count)
    times, anchors = [], []
    for number in range(1, rounds + 1):
        anchors.append(_timed(_plain_copy))
        before, order = _contents(), _order()
        times.append(_timed(lambda: (stir(WEEK, companions=[Reading, Complaint]), sweep([Reading, Complaint]))))
        wrong = _wrong(before, order)
        print(f"round {number}: stir and sweep {times[-1]:.2f} s, plain copy {anchors[-1]:.2f} s {wrong}")
        if wrong:
            return 1
    stirred, anchor = statistics.median(times), statistics.median(anchors)
    met = stirred <= GOAL_SECONDS * count / GOAL_ANSWERS
    print(
        f"{connection.vendor}: {count:,} answers of one week, half with words: {stirred:.2f} s (median of {rounds}); "
        f"plain copy {anchor:.2f} s, ratio {stirred / anchor:.1f}; goal {GOAL_SECONDS:.0f} s for {GOAL_ANSWERS:,}: "
        f"{'met' if met else 'NOT MET'}"
    )
    return 0 if met else 1


def _timed(do) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun


def _fill(count: int) -> None:
    instrument = _instrument()
    for start in range(0, count, PIECE):
        answers = [_answer(instrument, number) for number in range(start, min(start + PIECE, count))]
        written = answers[::WITH_WORDS]
        Answer.objects.bulk_create(answers)
        Words.objects.bulk_create(Words(answer=one, sealed=secrets.token_bytes(BOX)) for one in written)
        AnswerKey.objects.bulk_create(
            AnswerKey(answer=one, for_team=secrets.token_bytes(80), for_child=secrets.token_bytes(72))
            for one in written
        )
        Reading.objects.bulk_create(Reading(answer=one, state="waiting") for one in written[::5])


def _answer(instrument, number: int):
    return Answer(
        id=uuid.uuid4(), receipt_digest=secrets.token_bytes(32), instrument=instrument, age_band="13-15",
        language="uk", week=WEEK, assent=3, choices=bytes([number % 5] * 24), counted=True,
        shuffle=secrets.randbits(62),
    )  # fmt: skip


def _instrument():
    texts = {"uk": "Вимір", "en": "Measure"}
    institution = Institution.objects.create(names=texts)
    decision = Decision.objects.create(
        slug="measure", titles=texts, questions=texts, can_change=texts, institution=institution,
        decide_by=date(2027, 1, 1),
    )  # fmt: skip
    consultation = Consultation.objects.create(
        number="999", titles=texts, decision=decision, bands=["13-15"], opens_on=date(2026, 11, 1),
        closes_on=date(2026, 12, 1),
    )  # fmt: skip
    return Instrument.objects.create(
        consultation=consultation, content_hash="measure", frozen_on=date(2026, 11, 1), layout=[], texts={}
    )


def _tables() -> list[tuple[str, str]]:
    """(table, primary key column) of everything the stir moves."""
    return [(model._meta.db_table, model._meta.pk.column) for model in (Answer, Words, AnswerKey, Reading)]


def _plain_copy() -> None:
    """The anchor: the same rows copied once into tables without keys or constraints."""
    with connection.cursor() as cursor:
        for table, _key in _tables():
            cursor.execute(f"CREATE TABLE plain_copy AS SELECT * FROM {table}")  # noqa: S608
            cursor.execute("DROP TABLE plain_copy")


def _contents() -> list[tuple]:
    """For each table how many rows there are and what is in them, whatever their order and how often it was stirred."""
    found = []
    with connection.cursor() as cursor:
        for table, key in _tables():
            cursor.execute(f"SELECT * FROM {table} ORDER BY {key}")  # noqa: S608
            names = [column[0] for column in cursor.description]
            digest, rows = hashlib.sha256(), 0
            for row in cursor:
                rows += 1
                kept = [value for name, value in zip(names, row, strict=True) if name != "stirred"]
                digest.update(repr([bytes(v) if isinstance(v, memoryview) else v for v in kept]).encode())
            found.append((table, rows, digest.hexdigest()))
    return found


def _order() -> dict[str, list[str]]:
    place = "rowid" if connection.vendor == "sqlite" else "ctid"
    with connection.cursor() as cursor:
        orders = {}
        for table, key in _tables():
            cursor.execute(f"SELECT {key} FROM {table} ORDER BY {place}")  # noqa: S608
            orders[table] = [str(row[0]) for row in cursor]
    return orders


def _wrong(before: list[tuple], order: dict[str, list[str]]) -> str:
    """What is not right after a stir; '' when all is."""
    if _contents() != before:
        return "WRONG: a row was lost or changed"
    for table, keys in _order().items():
        stayed = sum(1 for old, new in zip(order[table], keys, strict=True) if old == new)
        if stayed > 20:  # chance: one row, whatever the number
            return f"WRONG: {stayed} rows of {table} lie where they came"
    return ""


if __name__ == "__main__":
    sys.exit(main())
