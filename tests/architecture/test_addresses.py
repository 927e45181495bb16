"""T01: every address stands in one table of roles, and everybody of the cast sees what the table says."""

import re
from uuid import UUID

import pytest
from django.conf import settings
from django.test import Client
from django.urls import NoReverseMatch, get_resolver, reverse

from consultations.roles.addresses import ADDRESSES, BOTH, THEIRS
from home.models import StaffMember
from tests.people import TOTP, TOTP_SECRET, hire

OURS = ("home", "config", "consultations")
SAMPLE = {
    "number": "101", "locale": "uk", "band": "13-15", "slug": "school-support", "edition": "1", "place": "1",
    "answer": str(UUID(int=7, version=4)), "concern": UUID(int=7, version=4), "name": "no-such.webp",
    "person": 1, "route": 1, "complaint": UUID(int=7, version=4),
    "partner": 1, "pack": str(UUID(int=7, version=4)), "cohort": str(UUID(int=7, version=4)), "circle": "moderation",
    "way": "room",
}  # fmt: skip
ONE_THING = (
    "<answer>",
    ":concern>",
    ":circle>",
    ":complaint>",
    ":route>",
    "<pack>",
    "<cohort>",
    "<place>",
)  # addresses of a thing that the cast does not have
MAY_BE_EMPTY = ("reply-desk",)  # nothing is published yet
CAST = ("petra", "miro", "nadia", "sana", "ada", "pavlo", "mr_okoro", "zed")
SIGN_IN = "/staff/account/login/"


def addresses_of(patterns, before: str = ""):
    """(address, module of the view, name) of every pattern of the resolver."""
    for pattern in patterns:
        address = before + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from addresses_of(pattern.url_patterns, address)
        else:
            yield address, pattern.callback.__module__.split(".")[0], pattern.name


EVERY = list(addresses_of(get_resolver().url_patterns))
THEIR_DOOR = "staff/account/"  # allauth's addresses, some of them closed by a view of ours
MINE = {
    name: address for address, module, name in EVERY if module in OURS and name and not address.startswith(THEIR_DOOR)
}


def sample_address(name: str) -> str:
    """One concrete address of this name, in the consultation 101 of the cast."""
    groups = set(re.findall(r"\(\?P<(\w+)>|<(?:\w+:)?(\w+)>", MINE[name]))
    wanted = {part for pair in groups for part in pair if part and part in SAMPLE}
    return reverse(name, kwargs={part: SAMPLE[part] for part in wanted})


@pytest.fixture
def cast(request, db):
    """Everybody, signed in, with the second factor; and an administrator of the machine who holds no role."""
    people = {who: request.getfixturevalue(who) for who in CAST}
    people["machine"] = StaffMember.objects.create_superuser("machine@example.org", "a long demo password")
    TOTP.activate(people["machine"], TOTP_SECRET)
    people["newcomer"] = hire("Newcomer")
    clients = {who: Client() for who in people}
    for who, person in people.items():
        clients[who].force_login(person)
    return people, clients


def holders(people: dict, name: str) -> set[str]:
    """Who of the cast holds a role that opens this address, in 101 where the address names a consultation."""
    roles = {role.value for role in ADDRESSES[name].roles}
    anywhere = "<number>" not in MINE[name]
    found = set()
    for who, person in people.items():
        for holding in person.role_holdings.all():
            if holding.role in roles and (anywhere or holding.consultation.number == SAMPLE["number"]):
                found.add(who)
    return found


def test_every_address_of_ours_has_a_row_and_every_row_an_address():
    assert set(ADDRESSES) == set(MINE)


def test_every_other_address_stands_under_a_named_prefix():
    unnamed = [address for address, module, name in EVERY if module not in OURS or not name]
    under = tuple(prefix if prefix != "about/" else f"about/{settings.LANGUAGE_CODE}/" for prefix in THEIRS)
    assert [address for address in unnamed if not address.startswith(under)] == []


OPEN = [name for name, row in ADDRESSES.items() if row.is_open]
STAFF = [name for name, row in ADDRESSES.items() if not row.is_open]


@pytest.mark.parametrize("name", OPEN)
def test_T01_an_open_address_asks_nobody_to_sign_in(name, cast):
    client = Client()
    for way, ask in (("GET", client.get), ("POST", client.post)):
        answer = ask(sample_address(name))
        if way in ADDRESSES[name].ways:
            assert answer.status_code < 500 and answer.status_code != 405, way
            assert not answer.headers.get("Location", "").startswith("/staff"), way
        else:
            assert answer.status_code == 405, way


@pytest.mark.parametrize("name", STAFF)
def test_T01_a_staff_address_opens_for_the_holders_of_its_roles_only(name, cast):
    people, clients = cast
    address, row, may = sample_address(name), ADDRESSES[name], holders(cast[0], name)
    shown = {200, 302} | ({404} if name in MAY_BE_EMPTY or any(part in MINE[name] for part in ONE_THING) else set())
    kept = shown | {303, 400, 404, 409, 422}  # an empty form is refused in a sentence, or names nothing
    for who in people:
        # Without any role one cannot come through Wagtail's door at all.
        outside = {302} if who == "newcomer" else set()
        for way, ask in (("GET", clients[who].get), ("POST", clients[who].post)):
            status = ask(address).status_code
            if way not in row.ways:
                assert status in ({405} if who in may else {404, 405} | outside), f"{who} {way}: {status}"
            elif who in may:
                assert status in (shown if way == "GET" else kept), f"{who} {way}: {status}"
            else:
                assert status in {404} | outside, f"{who} {way}: {status}"


@pytest.mark.parametrize("name", STAFF)
def test_T01_nobody_gets_through_the_staff_door_without_signing_in(name, db):
    for ask in (Client().get, Client().post):
        answer = ask(sample_address(name))
        assert answer.status_code == 302 and answer.headers["Location"].startswith((SIGN_IN, "/staff/login/"))


def test_T01_the_table_says_which_ways_change_something():
    """What only shows is asked by GET alone; what a link could trigger never changes anything."""
    assert all(row.ways <= BOTH and row.ways for row in ADDRESSES.values())


THEIR_STAFF = [address for address, module, _name in EVERY if module not in OURS and address.startswith("staff/")]
DRAWINGS = ("staff/sprite/", "staff/jsi18n/")  # Wagtail's icons and the sentences of its scripts


def test_T01_wagtails_own_screens_ask_for_signing_in(db):
    client, asked = Client(), 0
    for address in THEIR_STAFF:
        if "<" in address or address.startswith((THEIR_DOOR, *DRAWINGS)):
            continue
        answer = client.get("/" + address.replace("^", "").replace("$", "").replace("\\Z", ""))
        assert answer.status_code in (302, 404), f"{address}: {answer.status_code}"
        asked += 1
    assert asked > 20


@pytest.mark.parametrize("address", ["/staff/login/", "/staff/password_reset/", "/about/uk/_util/login/"])
def test_T09_every_other_sign_in_leads_to_the_one_with_a_second_factor(address, db, miro):
    client = Client()
    assert client.get(address).headers["Location"] == SIGN_IN
    given = {"username": miro.email, "email": miro.email, "login": miro.email, "password": "a long demo password"}
    client.post(address, given)
    assert "_auth_user_id" not in client.session


def test_T09_nobody_can_sign_up(db):
    answer = Client().post("/staff/account/signup/", {"email": "new@example.org", "password1": "a long demo password"})
    assert answer.status_code in (200, 404)
    assert not StaffMember.objects.filter(email="new@example.org").exists()


def test_T06_a_password_alone_shows_no_staff_page(db, consultation):
    """Not before the second factor is set up, and not when it is set up but was not used."""
    newcomer = hire("Late")
    newcomer.authenticator_set.all().delete()
    client = Client()
    client.force_login(newcomer)
    assert client.get(reverse("queues")).headers["Location"] == reverse("mfa_activate_totp")


def test_a_name_without_an_address_is_noticed():
    with pytest.raises(NoReverseMatch):
        reverse("no-such-address")
