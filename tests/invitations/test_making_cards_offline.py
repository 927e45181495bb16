"""Cards are made where there is no network, no database and no Django; only paper and digests leave."""

import json
import os
import stat
import subprocess
import sys
from datetime import date, timedelta

import pytest

from consultations.invitations.digest_files import read_digests
from consultations.invitations.offline.__main__ import main
from consultations.invitations.offline.words import NEXT, REFUSALS
from consultations.invitations.rules import BATCH_AT_LEAST
from consultations.privacy.codes import is_well_formed, number_in, printed_digest
from tests.architecture.tree import ROOT
from tests.invitations.opened_pdf import OpenedPdf
from tests.invitations.test_printing_cards import printed_codes

NEXT_MONTH, IN_SUMMER = date.today() + timedelta(30), date.today() + timedelta(200)
# Runs the tool as `python -m` does, with every socket broken, and tells which of the server's modules came along.
WITHOUT_A_NETWORK = """
import runpy, socket, sys
def broken(*given, **named):
    raise AssertionError("somebody wanted the network")
socket.socket = socket.create_connection = socket.getaddrinfo = broken
try:
    runpy.run_module("consultations.invitations.offline", run_name="__main__", alter_sys=True)
except SystemExit as done:
    server = {"django", "wagtail", "allauth", "psycopg", "sqlite3", "config", "home"}
    print("CAME ALONG", sorted(server & {name.split(".")[0] for name in sys.modules}))
    raise
"""


def typed(folder, **changed) -> list[str]:
    """What one types for a pack of twelve, with some of it changed."""
    wanted = {
        "number": "101", "count": "12", "home": "https://chutno.example/", "reply": "https://chutno.example/about/",
        "closes": str(NEXT_MONTH), "reply-by": str(IN_SUMMER), "permission": "attested", "to": str(folder),
    }  # fmt: skip
    return [f"--{name}={value}" for name, value in (wanted | changed).items()]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a pack in it, and what the tool said."""
    folder = tmp_path_factory.mktemp("pack")
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO", "DATABASE"))}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_NETWORK, *typed(folder)],
        cwd=folder, env=settings | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder, done.stdout


@pytest.fixture(scope="module")
def paper(made) -> list[str]:
    """All codes on the paper, the test card's first."""
    return printed_codes(" ".join(OpenedPdf((made[0] / "cards.pdf").read_bytes()).read()))


def test_the_tool_needs_no_network_no_database_and_no_django(made):
    assert made[1].endswith("CAME ALONG []\n")


def test_the_digests_are_those_of_the_printed_codes_and_of_the_test_card(made, paper):
    file = read_digests((made[0] / "digests.json").read_bytes())
    assert (file.number, file.count, file.memory_kib, file.permission) == ("101", 12, 8192, "attested")
    assert set(file.digests) == {printed_digest(code, 8192) for code in paper}
    assert file.test_digest == printed_digest(paper[0], 8192)
    assert all(is_well_formed(code) and number_in(code) == "101" for code in paper)


def test_INV_05_no_code_leaves_the_paper(made, paper):
    folder, said = made
    assert len(set(paper)) == 13
    for left in (said, (folder / "digests.json").read_text()):
        assert not [code for code in paper if code in left or code[3:14] in left]
    assert sorted(path.name for path in folder.iterdir()) == ["cards.pdf", "digests.json"]


def test_the_digests_stand_in_an_order_that_tells_nothing(made):
    digests = json.loads((made[0] / "digests.json").read_text())["digests"]
    assert digests == sorted(digests)


def test_both_files_can_be_read_by_their_owner_alone(made):
    assert [stat.S_IMODE(path.stat().st_mode) for path in made[0].iterdir()] == [0o600, 0o600]


def test_the_tool_says_what_comes_next_in_both_languages(made):
    assert "зітріть обидва файли" in made[1] and "delete both files" in made[1]
    assert all(len(text.splitlines()) == 5 for text in NEXT)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"count": str(BATCH_AT_LEAST - 1)}, "few"),
        ({"count": "0"}, "few"),
        ({"count": "-12"}, "count"),
        ({"count": "ten"}, "count"),
        ({"count": "١٢"}, "count"),
        ({"count": "2001"}, "many"),
        ({"count": "9" * 5000}, "count"),
        ({"number": "1"}, "number"),
        ({"number": "001"}, "number"),
        ({"number": "1011"}, "number"),
        ({"number": "10a"}, "number"),
        ({"number": "101\n"}, "number"),
        ({"closes": "20.12.2026"}, "date"),
        ({"closes": "2026-02-30"}, "date"),
        ({"closes": str(date.today() - timedelta(1))}, "past"),
        ({"reply-by": str(NEXT_MONTH)}, "order of dates"),
        ({"home": "http://chutno.example/"}, "address"),
        ({"home": "chutno.example"}, "address"),
        ({"home": "https://chutno.example/?code=1"}, "address"),
        ({"home": "https://someone@chutno.example/"}, "address"),
        ({"home": "https://чутно.example/"}, "address"),
        ({"home": "https://[chutno.example/"}, "address"),
        ({"home": "https://chutno.example:port/"}, "address"),
        ({"home": "https://chutno.example/uk/"}, "home"),
        ({"reply": "https://chutno.example/about/#reply"}, "address"),
        ({"reply": ""}, "address"),
        ({"permission": "yes"}, "permission"),
    ],
)
def test_a_bad_order_gets_one_kind_sentence_in_each_language_and_leaves_nothing(changed, reason, tmp_path, capsys):
    assert main(typed(tmp_path, **changed)) == 1
    said = capsys.readouterr()
    assert said.err.splitlines() == list(REFUSALS[reason]) and said.out == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["cards.pdf", "digests.json"])
def test_an_existing_file_is_never_written_over(name, tmp_path, capsys):
    (tmp_path / name).write_text("cards of last week")
    assert main(typed(tmp_path)) == 1
    assert capsys.readouterr().err.splitlines() == list(REFUSALS["exists"])
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "cards of last week"


def test_a_folder_that_is_not_there_is_said_and_nothing_is_made(tmp_path, capsys):
    assert main(typed(tmp_path / "nowhere")) == 1
    assert capsys.readouterr().err.splitlines() == list(REFUSALS["folder"])


def test_when_the_second_file_cannot_be_written_the_first_goes_too(tmp_path, capsys, monkeypatch):
    really = os.open

    def full_disk(path, *given, **named):
        if str(path).endswith("digests.json"):
            raise OSError("no space left")
        return really(path, *given, **named)

    monkeypatch.setattr(os, "open", full_disk)
    assert main(typed(tmp_path)) == 1
    assert capsys.readouterr().err.splitlines() == list(REFUSALS["folder"])
    assert list(tmp_path.iterdir()) == []


def test_a_computer_of_ones_own_needs_no_certificate_for_a_trial(tmp_path, capsys):
    address = "http://127.0.0.1:8000/"
    assert main(typed(tmp_path, home=address, reply=address + "about/")) == 0
    assert "12" in capsys.readouterr().out
