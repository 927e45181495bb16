"""Whether a queue with a million waiting answers is as quick as one with a thousand, in one run and one database.

    python -m bench.queue [many] [rounds]     (DATABASE_URL names a PostgreSQL; a scratch database is made and dropped)

Fails when the page of the queue, or taking the next words, takes more than 1.3 times as long with many as with few,
or when the page asks the database more than six questions of its own. No word is opened: the answers have none.
"""

import secrets
import statistics
import sys
import time
import uuid
from datetime import date, timedelta
from http import HTTPStatus

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bench.house import scratch_database
from consultations.management.demonstration.staff import hire
from consultations.models import Answer, Consultation, Decision, Institution, Instrument
from consultations.moderation.claiming import claim_next, put_back
from consultations.moderation.queries import ANY, READERS
from consultations.moderation.shift import start_of_shift
from consultations.roles.actions import give_role
from consultations.roles.queries import consultation_with_roles
from consultations.safeguarding.roster import plan_shift
from consultations.vocabulary.states import Role
from consultations.vocabulary.waiting import WaitsFor

FEW, MANY, ROUNDS = 1_000, 1_000_000, 30
MOST_QUESTIONS, MOST_TIMES = 6, 1.3
TEXTS = {"uk": "Вимір", "en": "Measure"}
MARKED_EVERY, PIECE = 50, 5_000


def main() -> int:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    with scratch_database():
        return _measure(many, rounds)


def _measure(many: int, rounds: int) -> int:
    reader = hire("reader@example.org", "Reader")
    small, large = (_consultation(number, count, reader) for number, count in (("101", FEW), ("102", many)))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    questions = _questions(reader, large)
    browser = _browser_of(reader)
    pages = _side_by_side(lambda each: _page(browser, each), small, large, rounds)
    claims = _side_by_side(lambda each: _claim(reader, each), small, large, rounds)
    print(f"{connection.vendor}: the page of the queue asks {questions} questions (at most {MOST_QUESTIONS})")
    slow = [_said("page of the queue", many, *pages), _said("taking the next and giving it back", many, *claims)]
    return 1 if any(slow) or questions > MOST_QUESTIONS else 0


def _said(what: str, many: int, few_times: list[float], many_times: list[float]) -> bool:
    """Prints both medians and their ratio; True when it is too slow."""
    few, much = statistics.median(few_times), statistics.median(many_times)
    print(f"{what}: {few * 1000:.1f} ms with {FEW:,}, {much * 1000:.1f} ms with {many:,}, ratio {much / few:.2f}")
    return much / few > MOST_TIMES


def _side_by_side(do, small, large, rounds: int) -> tuple[list[float], list[float]]:
    """Both in turns, after one round that is not counted."""
    times: dict = {small: [], large: []}
    for number in range(rounds + 1):
        for each in (small, large) if number % 2 else (large, small):
            begun = time.perf_counter()
            do(each)
            times[each].append(time.perf_counter() - begun)
    return times[small][2:], times[large][2:]


def _browser_of(reader) -> Client:
    client = Client()
    client.force_login(reader)
    return client


def _page(browser: Client, consultation) -> None:
    answer = browser.get(reverse("queue", kwargs={"number": consultation.number}))
    if answer.status_code != HTTPStatus.OK:
        raise SystemExit(f"the page of the queue answers {answer.status_code}")


def _questions(reader, consultation) -> int:
    with CaptureQueriesContext(connection) as asked:
        mine, roles = consultation_with_roles(reader, consultation.number, *READERS)
        start_of_shift(reader, mine, ANY, now=timezone.now(), roles=roles)
    return len(asked)


def _claim(reader, consultation) -> None:
    reading = claim_next(consultation, reader, now=timezone.now())
    put_back(reading, reader, today=timezone.localdate())


def _consultation(number: str, count: int, reader) -> Consultation:
    institution = Institution.objects.create(names=TEXTS)
    decision = Decision.objects.create(
        slug=f"measure-{number}", titles=TEXTS, questions=TEXTS, can_change=TEXTS, institution=institution,
        decide_by=date(2027, 1, 1),
    )  # fmt: skip
    consultation = Consultation.objects.create(
        number=number, titles=TEXTS, decision=decision, bands=["13-15"], opens_on=date(2026, 11, 1),
        closes_on=date(2026, 12, 1),
    )  # fmt: skip
    give_role(reader, Role.MODERATOR, consultation, trained_on=timezone.localdate())
    _on_duty(reader, consultation)
    instrument = Instrument.objects.create(
        consultation=consultation, content_hash=number, frozen_on=date(2026, 11, 1), layout=[], texts={}
    )
    first = min(count, PIECE)
    Answer.objects.bulk_create(_answer(instrument, at) for at in range(first))
    _multiply(instrument, count // first - 1)
    return consultation


def _on_duty(reader, consultation) -> None:
    """An ordinary shift: a reader, and a lead who can be called."""
    lead = hire(f"lead-{consultation.number}@example.org", "Lead")
    give_role(lead, Role.SAFEGUARDING_LEAD, consultation, trained_on=timezone.localdate())
    begins, ends = timezone.now() - timedelta(hours=1), timezone.now() + timedelta(hours=9)
    plan_shift(consultation, reader, Role.MODERATOR, begins, ends)
    lead_shift = plan_shift(consultation, lead, Role.SAFEGUARDING_LEAD, begins, ends)
    lead_shift.number = "+380 00 000 00 01"
    lead_shift.save()


def _multiply(instrument, times: int) -> None:
    """So many more of each answer, with other keys and in another order, made inside PostgreSQL."""
    anew = {"id": "gen_random_uuid()", "receipt_digest": "NULL", "shuffle": "(random() * (1::bigint << 62))::bigint"}
    columns = [field.column for field in Answer._meta.concrete_fields]
    table = Answer._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(columns)})"  # noqa: S608 (names of our own table)
            f" SELECT {', '.join(anew.get(column, column) for column in columns)}"
            f" FROM {table}, generate_series(1, %s) WHERE instrument_id = %s",
            [times, instrument.pk],
        )


def _answer(instrument, at: int) -> Answer:
    return Answer(
        id=uuid.uuid4(), receipt_digest=secrets.token_bytes(32), instrument=instrument, age_band="13-15",
        language="uk", week="2026-W48", assent=3, choices=bytes(24), counted=True, shuffle=secrets.randbits(62),
        waits=WaitsFor.FIRST, wrote=1, allows=3, flag="distress" if at % MARKED_EVERY == 0 else "",
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
