"""T22, T23: a flood waits, a class does not; a limit knows the network and the hour, and nothing else."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.cache import caches
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as some

from home.crowds import is_too_many
from home.networks import network_of, sender_of

NOW = datetime(2026, 11, 25, 12, 10, 5, tzinfo=UTC)


def form_from(address: str, **headers):
    return RequestFactory().post("/send", REMOTE_ADDR=address, **headers)


@pytest.fixture(autouse=True)
def narrow(settings):
    settings.CROWDS = {"send": (20, 100), "start": (20, 100)}


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("::ffff:203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:7:1::9", "2001:db8:7::/48"),
        ("", ""),
        ("unix:", ""),
        ("203.0.113.777", ""),
    ],
)
def test_an_address_is_only_ever_seen_as_its_neighbourhood(address, network):
    assert network_of(address) == network


@given(some.text(max_size=60))
def test_whatever_stands_in_the_place_of_an_address_is_no_error(text):
    assert isinstance(network_of(text), str)


@pytest.mark.parametrize(
    ("forwarded", "proxies", "sender"),
    [
        ("6.6.6.6, 203.0.113.77", 1, "203.0.113.77"),
        ("6.6.6.6, 203.0.113.77, 10.0.0.1", 2, "203.0.113.77"),
        ("203.0.113.77", 0, "127.0.0.1"),
        ("", 1, ""),
        ("203.0.113.77", 2, ""),
    ],
)
def test_what_the_sender_wrote_into_the_header_is_not_believed(forwarded, proxies, sender):
    assert sender_of("127.0.0.1", forwarded, proxies) == sender


def test_T22_a_flood_from_one_network_waits_and_uses_up_nothing_of_others():
    flood = [is_too_many(form_from(f"203.0.113.{n % 200}"), "send", now=NOW) for n in range(10_000)]
    assert flood.count(False) == 20
    assert not is_too_many(form_from("198.51.100.1"), "send", now=NOW)


def test_T22_a_flood_from_500_networks_meets_the_breaker_and_the_next_minute_is_open_again():
    flood = [is_too_many(form_from(f"10.{n % 250}.{n % 2}.9"), "send", now=NOW) for n in range(10_000)]
    assert flood.count(False) == 100
    honest = form_from("198.51.100.1")
    assert is_too_many(honest, "send", now=NOW), "at the breaker everybody waits alike"
    assert not is_too_many(honest, "send", now=NOW + timedelta(minutes=1))


def test_kinds_are_counted_apart_and_an_hour_ends():
    for _form in range(25):
        is_too_many(form_from("203.0.113.7"), "send", now=NOW)
    assert is_too_many(form_from("203.0.113.7"), "send", now=NOW)
    assert not is_too_many(form_from("203.0.113.7"), "start", now=NOW)
    assert not is_too_many(form_from("203.0.113.7"), "send", now=NOW + timedelta(hours=1))


def test_behind_a_proxy_everybody_is_not_one_network(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for n in range(60):
        assert not is_too_many(form_from("10.0.0.1", HTTP_X_FORWARDED_FOR=f"192.0.{n}.4"), "send", now=NOW)


def test_an_operator_may_widen_the_limits(settings):
    settings.CROWDS_TIMES = 3
    flood = [is_too_many(form_from("203.0.113.7"), "send", now=NOW) for _form in range(100)]
    assert flood.count(False) == 60


def test_PRO_03_no_address_and_no_network_stands_in_the_memory():
    is_too_many(form_from("203.0.113.77"), "send", now=NOW)
    held = repr(list(caches["crowds"]._cache.items()))
    assert len(caches["crowds"]._cache) == 2
    assert not any(part in held for part in ("203.0", "0.113", "send", "/24"))  # what is random there has no dot
