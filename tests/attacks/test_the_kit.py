"""A small robbery in every run of the tests; `make attack` plays the whole of it."""

import random

import pytest
from django.core.management import call_command
from django.db import connection

from tests.attacks.clocks import _tells
from tests.attacks.linking import links, spearman
from tests.attacks.orders import TABLES
from tests.attacks.robbery import rob
from tests.attacks.stage import set_the_stage, use_cards
from tests.attacks.stolen_files import log_is_forgotten

CARDS, ROOMS = 40, 3
AT_MOST = 14  # right pairs in all rooms by one order; three by chance, more than this once in two million


@pytest.mark.django_db(transaction=True)
def test_T39_nobody_links_cards_to_answers_after_a_stir(settings, tmp_path):
    settings.PAGES_ROOT = tmp_path / "pages"
    instrument = set_the_stage()
    hauls = [rob(instrument, CARDS, with_log=_log_counts()) for _room in range(ROOMS)]
    assert min(haul.best_before for haul in hauls) >= CARDS - 2  # so the attack works
    for order in hauls[0].links_after:
        found = [haul.links_after[order] for haul in hauls if order in haul.links_after]
        assert sum(found) <= AT_MOST, order
    assert [haul.canaries + haul.digests + haul.clocks for haul in hauls] == [[]] * ROOMS


@pytest.mark.django_db(transaction=True)
def test_no_column_tells_the_night_on_which_an_answer_came(settings, tmp_path):
    settings.PAGES_ROOT = tmp_path / "pages"
    instrument = set_the_stage()
    nights = []
    for _night in range(3):
        nights.append({used.answer for used in use_cards(instrument, 12)})
        call_command("stir", verbosity=0)
    for model in TABLES:
        for field in model._meta.concrete_fields:
            rows = [(pk.hex, repr(value)) for pk, value in model.objects.values_list("pk", field.attname)]
            seen = [{value for pk, value in rows if pk in night} for night in nights]
            telling = [len(values) <= 2 for values in seen]
            assert not all(telling) or seen[0] == seen[1] == seen[2], f"{model._meta.model_name}.{field.name}"


def _log_counts() -> bool:
    """A PostgreSQL that keeps old log files for later use shows them to whoever steals its disk: docs/operating.md."""
    return connection.vendor == "postgresql" and log_is_forgotten()


def test_the_arithmetic_of_linking():
    used = [str(number) for number in range(200)]
    assert (links(used, used), spearman(used, used)) == (200, 1.0)
    assert (links(used, used[::-1]), round(spearman(used, used[::-1]), 9)) == (200, -1.0)
    mixed = used[:]
    random.Random(1).shuffle(mixed)  # noqa: S311 (the same every time)
    assert links(used, mixed) < 8
    assert abs(spearman(used, mixed)) < 0.25


def test_a_clock_in_a_box_would_be_seen():
    begun, ended = 1_795_000_000.0, 1_795_000_100.0
    fernet = b"\x80" + (1_795_000_050).to_bytes(8, "big") + b"x" * 40
    assert _tells(fernet, begun, ended)
    assert _tells(1_795_000_050_123, begun, ended)
    assert not _tells(b"\x80" * 40, begun, ended)
    assert not _tells("2026-W48", begun, ended)
