"""python -m tests.attacks.killing [kills] [clients]

Young people answer at the same time while the service is killed (SIGKILL) at random moments: mostly one worker, at
times everything at once. On SQLite or on the PostgreSQL of DATABASE_URL; ends with 1 when an acknowledged answer is
lost, a code is gone without an answer, or an answer is doubled.
"""

import random
import shutil
import sys
import threading
import time
from pathlib import Path

from django.db import connection

from bench.apart import FOLDER
from bench.house import empty_database
from consultations.answers.receipts import receipt_digest, root_of
from consultations.invitations.queries import code_digest
from consultations.models import Answer, UnusedCode
from tests.attacks.service import Service
from tests.attacks.stage import issue, set_the_stage
from tests.attacks.young_client import YoungClient

KILLS, CLIENTS, CODES = 200, 20, 20_000
EVERYTHING = 0.15  # of the kills stop the whole service, the others one worker
CHANCE = random.SystemRandom()


def main() -> int:
    kills, clients = (int(argument) for argument in (*sys.argv[1:3], KILLS, CLIENTS)[:2])
    with empty_database():
        instrument = set_the_stage()
        codes = issue(instrument, CODES)
        workers = 1 if connection.vendor == "sqlite" else 3  # as we run them: docs/architecture.md
        connection.close()
        with Service(Path(FOLDER), workers=workers) as service:
            acknowledged, killed = _play(service, instrument, codes, kills, clients)
        return _judge(acknowledged, killed, codes)


def _play(service: Service, instrument, codes: list[str], kills: int, clients: int) -> tuple[list, dict]:
    acknowledged, over, killed = [], threading.Event(), {"workers": 0, "everything": 0}
    crowd = [
        threading.Thread(target=_answer_on, args=(YoungClient(service.address, instrument), mine, acknowledged, over))
        for mine in (codes[number::clients] for number in range(clients))
    ]
    for one in crowd:
        one.start()
    while sum(killed.values()) < kills:
        service.wait_until_it_answers()
        time.sleep(CHANCE.uniform(0.0, 1.0))
        if CHANCE.random() < EVERYTHING:
            service.kill_everything()
            service.start()
            killed["everything"] += 1
        elif service.kill_a_worker(CHANCE):
            killed["workers"] += 1
    service.wait_until_it_answers()
    over.set()
    for one in crowd:
        one.join()
    return acknowledged, killed


def _answer_on(young: YoungClient, codes: list[str], acknowledged: list, over: threading.Event) -> None:
    for code in codes:
        if over.is_set():
            return
        acknowledged.append((code, young.answer(code)))


def _judge(acknowledged: list, killed: dict, issued: list[str]) -> int:
    """Holds what clients were told against what is on the disk, answer by answer and code by code."""
    told = {receipt_digest(root_of("uk", words)) for _code, words in acknowledged}
    kept = [bytes(digest) for digest in Answer.objects.values_list("receipt_digest", flat=True)]
    unused = {bytes(digest) for digest in UnusedCode.objects.values_list("digest", flat=True)}
    answered = {code for code, _words in acknowledged}
    burned = {code for code in issued if code_digest(code) not in unused}
    lost, gone, doubled = len(told - set(kept)), len(burned - answered), len(kept) - len(told)
    uncounted = len(answered - burned) + Answer.objects.filter(counted=False).count()
    print(
        f"{connection.vendor}: {killed['workers']} workers and {killed['everything']} times the whole service killed; "
        f"{len(acknowledged)} answers acknowledged, {len(kept)} stored, {len(burned)} codes burned\n"
        f"  acknowledged and lost: {lost}; codes gone without an answer: {gone}; doubled: {doubled}; "
        f"with a good card and not counted: {uncounted}"
    )
    return 1 if lost or gone or doubled or uncounted or not acknowledged else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
