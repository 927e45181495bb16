"""An adult copied two cards before a young person took one of them. He may do what he likes for a month.

Two worlds are played with the same script: in one the first card was used, in the other the second. Whatever he sees,
byte for byte, header for header, with the number of questions put to the database and of slow hashes, is the same in
both: so he can only toss a coin.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from django.core.cache import caches
from django.db import connection, transaction
from django.test import Client

from consultations.coming_back import queries
from consultations.invitations import queries as invitations
from consultations.models import Answer, UnusedCode
from consultations.privacy import stretching
from consultations.vocabulary.states import Stage
from tests.answers.test_nobody_can_tell import tidy
from tests.journey import Young, unknown_code
from tests.meanwhile import Rolled

pytestmark = pytest.mark.django_db
SENDS, DAYS = 200, 30
AT_ONCE = 60  # the first of them within a minute, until he has to wait; the others one after another
MARK = "позначка"
READ = ["/", "/uk/", "/what/101/uk", "/thanks/101/uk", "/changed/101/uk", "/words/uk", "/about/", "/sitemap.xml"]


class Watching:
    """Counts what a request costs: statements put to the database, and slow hashes."""

    def __init__(self, monkeypatch):
        self.statements = self.hashes = 0
        real = stretching.stretch

        def counted(*given, **more):
            self.hashes += 1
            return real(*given, **more)

        monkeypatch.setattr(stretching, "stretch", counted)
        for module in (invitations, queries):
            for name in ("printed_digest", "root_of", "root_of_text"):
                if hasattr(module, name):
                    monkeypatch.setattr(module, name, self._around(getattr(module, name)))

    def _around(self, slow):
        def counted(*given, **more):
            self.hashes += 1
            return slow(*given, **more)

        return counted

    def __call__(self, execute, sql, params, many, context):
        self.statements += 1
        return execute(sql, params, many, context)


def what_he_sees(watching: Watching, response, code: str) -> tuple:
    """Status, headers, page and cost of one response, but what is random by nature."""
    page = re.sub(r'name="token" value="[^"]+"', "TOKEN", tidy(response, code)) if response.content else ""
    page = re.sub(r'(<textarea[^>]* id="words"[^>]*>)[^<]*', r"\1", page)
    # The lists to pick from are made of what he typed himself, which is random: see `receipt_guesses`.
    page = re.sub(r'<form class="flow pick".*?</form>', "", page, flags=re.DOTALL)
    headers = sorted((k, v) for k, v in response.headers.items() if k not in ("Content-Length", "Set-Cookie"))
    cost, watching.statements, watching.hashes = (watching.statements, watching.hashes), 0, 0
    return response.status_code, headers, re.sub(r"(SECRET\s*)+", "SECRETS ", page), cost


def a_month(instrument, cards: tuple[str, str], watching: Watching, clock) -> Iterator[tuple]:
    """Everything he sees from the first send to the closing of the questions, and after it."""
    tried = [*cards, "unknown"]
    for number in range(SENDS):
        code = tried[number % 3] if number % 3 < 2 else unknown_code()
        adult = Young(instrument)
        adult.client = Client(REMOTE_ADDR="203.0.113.9")
        form = adult.form(place=number % 2, words=f"{MARK} {number}")
        yield what_he_sees(watching, adult.start(code), code)
        looked = adult.look(form)
        yield what_he_sees(watching, looked, code)
        yield what_he_sees(watching, adult.send(tell="may", print="first"), code)
        if number % 10 == 0 and looked.context and "six_words" in looked.context:
            mine = {"words": " ".join(looked.context["six_words"])}
            yield what_he_sees(watching, adult.client.post("/words/uk", mine), code)
            yield from (what_he_sees(watching, Client().get(address), code) for address in READ)
        clock.shift(timedelta(seconds=1) if number < AT_ONCE else timedelta(days=DAYS) / SENDS)
    instrument.consultation.state = Stage.CLOSED
    instrument.consultation.save()
    yield from (what_he_sees(watching, Client().get(address), "") for address in READ)
    yield from (what_he_sees(watching, Young(instrument).start(code), code) for code in cards)


def world(used: int, instrument, cards, monkeypatch, clock) -> list[tuple]:
    """His month, where the young person took the first card (0) or the second (1). Nothing of it is kept."""
    clock.move_to(datetime(2026, 11, 25, 9, tzinfo=UTC), tick=False)
    for memory in ("default", "crowds"):
        caches[memory].clear()
    with pytest.raises(Rolled), transaction.atomic(), monkeypatch.context() as patched:
        Young(instrument).answer(cards[used], Young(instrument).form(words="слова"))
        watching = Watching(patched)
        with connection.execute_wrapper(watching):
            seen = list(a_month(instrument, cards, watching, clock))
        assert Answer.objects.filter(counted=True).count() == 2
        assert UnusedCode.objects.count() == 18
        raise Rolled
    instrument.consultation.refresh_from_db()
    return seen


def test_T20_an_adult_with_copies_of_two_cards_can_only_toss_a_coin(
    instrument, codes, monkeypatch, time_machine, settings
):
    settings.CROWDS = settings.CROWDS | {"send": (20, 1000)}  # so that he also meets the limit
    instrument.consultation.closes_on = datetime(2027, 1, 31, tzinfo=UTC).date()
    instrument.consultation.save()
    cards = (codes[0], codes[1])
    for address in READ:  # what the process remembers from its first visit has nothing to do with cards
        Client().get(address)
    first, second = (world(used, instrument, cards, monkeypatch, time_machine) for used in (0, 1))
    assert len(first) == len(second)
    for number, (one, other) in enumerate(zip(first, second, strict=True)):
        assert one == other, number
    assert {seen[0] for seen in first} >= {200, 303, 429}
    assert max(seen[3][1] for seen in first) == 1  # the slow hashes were seen


def test_the_two_worlds_would_differ_if_a_page_told(instrument, codes, monkeypatch, time_machine):
    """The comparison sees what it should: with cards that may be told at once the adult knows at the first page."""
    instrument.consultation.risk_class = "low"
    instrument.consultation.save()
    time_machine.move_to(datetime(2026, 11, 25, 9, tzinfo=UTC), tick=False)
    Young(instrument).answer(codes[0])
    watching = Watching(monkeypatch)
    used, unused = (what_he_sees(watching, Young(instrument).start(code), code) for code in codes[:2])
    assert used != unused
