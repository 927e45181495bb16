"""A digest file comes from somebody's computer: whatever is in it, it is read whole or refused with a reason."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from consultations.invitations.digest_files import (
    BYTES_AT_MOST,
    CARDS_AT_MOST,
    BadDigestFile,
    DigestFile,
    read_digests,
    written,
)

DIGESTS = tuple(bytes([at]) * 32 for at in range(1, 12))
FILE = DigestFile("101", 10, 8192, "waived", DIGESTS, DIGESTS[4])
WHOLE = json.loads(written(FILE))
HEX = WHOLE["digests"]


def reason_of(content: str | bytes) -> str:
    with pytest.raises(BadDigestFile) as refused:
        read_digests(content)
    return refused.value.reason


def test_what_was_written_is_read_back():
    assert read_digests(written(FILE)) == FILE
    assert read_digests(b"\xef\xbb\xbf" + written(FILE).encode()) == FILE  # some editors put a mark in front


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"kind": "something else"}, "not-ours"),
        ({"kind": None}, "not-ours"),
        ({"version": 2}, "version"),
        ({"version": "1"}, "version"),
        ({"version": True}, "version"),
        ({"number": 101}, "number"),
        ({"number": "001"}, "number"),
        ({"number": "1011"}, "number"),
        ({"number": "1٠1"}, "number"),
        ({"number": "101\n"}, "number"),
        ({"count": 9, "digests": HEX[:10]}, "few"),
        ({"count": -1}, "few"),
        ({"count": CARDS_AT_MOST + 1}, "many"),
        ({"count": 10.0}, "broken"),
        ({"count": True}, "broken"),
        ({"count": None}, "broken"),
        ({"count": 11}, "broken"),
        ({"memory_kib": "8192"}, "broken"),
        ({"memory_kib": 0}, "broken"),
        ({"memory_kib": 2**40}, "broken"),
        ({"permission": "yes"}, "broken"),
        ({"permission": ["attested"]}, "broken"),
        ({"digests": HEX[:-1] + [HEX[0]]}, "double"),
        ({"digests": HEX[:-1] + [HEX[0].upper()]}, "double"),
        ({"digests": HEX[:-1]}, "broken"),
        ({"digests": HEX[:-1] + [HEX[-1][:-2]]}, "broken"),
        ({"digests": HEX[:-1] + [HEX[-1] + "00"]}, "broken"),
        ({"digests": HEX[:-1] + ["g" * 64]}, "broken"),
        ({"digests": HEX[:-1] + [["a" * 64]]}, "broken"),
        ({"digests": HEX[:-1] + [{}]}, "broken"),
        ({"digests": dict.fromkeys(HEX)}, "broken"),
        ({"digests": None}, "broken"),
        ({"test_digest": "f" * 64}, "broken"),
        ({"test_digest": None}, "broken"),
        ({"test_digest": [HEX[0]]}, "broken"),
    ],
)
def test_a_file_that_says_something_else_is_refused_with_its_reason(changed, reason):
    assert reason_of(json.dumps(WHOLE | changed)) == reason


@pytest.mark.parametrize("missing", sorted(set(WHOLE) - {"kind", "version", "number"}))
def test_a_file_with_a_part_missing_is_broken(missing):
    assert reason_of(json.dumps({name: value for name, value in WHOLE.items() if name != missing})) == "broken"


@pytest.mark.parametrize(
    "content",
    ["", "null", "[]", "7", '"chutno card digests"', "{", "%PDF-1.7", b"\xff\xfe\x00", "[" * 50_000, '{"a":' * 20_000,
     '{"version": ' + "9" * 5000 + "}", "\x00", json.dumps([WHOLE]), written(FILE)[:-3]],
)  # fmt: skip
def test_what_is_no_digest_file_at_all_is_not_ours(content):
    assert reason_of(content) == "not-ours"


def test_a_name_said_twice_is_not_settled_by_the_last_word():
    assert reason_of(written(FILE).replace('"count": 10', '"count": 10, "count": 10')) == "broken"


def test_a_huge_file_is_refused_before_it_is_read():
    assert reason_of(b" " * (BYTES_AT_MOST + 1)) == "many"
    assert reason_of("[" * (BYTES_AT_MOST + 1)) == "many"


def test_the_largest_pack_fits():
    digests = tuple(at.to_bytes(32, "big") for at in range(CARDS_AT_MOST + 1))
    largest = DigestFile("101", CARDS_AT_MOST, 8192, "attested", digests, digests[0])
    assert read_digests(written(largest)) == largest


@given(some.recursive(some.none() | some.booleans() | some.integers() | some.text(), some.lists, max_leaves=20))
def test_no_value_anywhere_does_more_than_be_refused(value):
    for name in WHOLE:
        content = json.dumps(WHOLE | {name: value})
        try:
            assert json.loads(written(read_digests(content))) == json.loads(content)
        except BadDigestFile as refused:
            assert refused.reason in {"not-ours", "version", "number", "few", "many", "double", "broken"}
