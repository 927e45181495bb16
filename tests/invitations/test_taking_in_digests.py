"""Cards made far from the server come in as digests: once, whole, and for this consultation only."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from consultations.invitations.offline.__main__ import main
from consultations.invitations.offline.making import MEMORY_KIB
from consultations.invitations.queries import card_of, code_digest
from consultations.models import CodeBatch, Cohort, Entry, UnusedCode
from consultations.privacy.codes import make_code, new_codes
from tests.invitations.conftest import NEW_PACK
from tests.invitations.offline import digests_json, some_digests
from tests.invitations.test_making_packs import nothing_is_there, said
from tests.journey import Young

pytestmark = pytest.mark.django_db


def test_cards_made_offline_are_taken_in_as_digests_and_work(offline, instrument):
    codes, test_code = new_codes("101", 20), make_code("101")
    answer = offline(digests_json(codes, test_code))
    assert answer["Location"] == "/staff/consultations/101/cards/"
    kept = CodeBatch.objects.get()
    assert (kept.made, kept.issued_count) == ("offline", 20)
    assert card_of(code_digest(codes[0])).cohort == kept.cohort_id
    assert Entry.objects.get().verb == "issue_codes_offline"
    Young(instrument).answer(test_code)
    assert UnusedCode.objects.count() == 20
    assert CodeBatch.objects.get().test_digest is None


def test_digests_come_as_a_file_too(editor, chosen):
    text = some_digests(10)
    file = SimpleUploadedFile("digests.json", text.encode(), content_type="application/json")
    editor.post(NEW_PACK, chosen | {"way": "offline", "file": file})
    assert CodeBatch.objects.get().issued_count == 10


def test_the_same_digests_twice_are_refused_and_nothing_is_touched(offline):
    text = some_digests(10)
    offline(text)
    before = [list(table.objects.values_list()) for table in (Cohort, CodeBatch, UnusedCode, Entry)]
    again = offline(text)
    assert "Ці картки вже тут" in said(again)
    assert [list(table.objects.values_list()) for table in (Cohort, CodeBatch, UnusedCode, Entry)] == before


def test_digests_whose_cards_are_all_used_and_gone_do_not_come_back(offline):
    """Otherwise every used card would be good a second time."""
    text = some_digests(10)
    offline(text)
    UnusedCode.objects.all().delete()
    CodeBatch.objects.update(test_digest=None)
    assert "Ці картки вже тут" in said(offline(text))
    assert UnusedCode.objects.count() == 0


def test_one_card_that_is_here_already_refuses_its_whole_pack(offline):
    codes = new_codes("101", 10)
    offline(digests_json(codes, make_code("101")))
    again = offline(digests_json([*new_codes("101", 10), codes[0]], make_code("101")))
    assert "Ці картки вже тут" in said(again)
    assert (CodeBatch.objects.count(), Cohort.objects.count(), UnusedCode.objects.count()) == (1, 1, 11)


def test_digests_of_another_consultation_are_refused_by_number(offline):
    assert "для 101" in said(offline(some_digests(10, "102")))
    assert nothing_is_there()


def test_INV_05_fewer_than_ten_digests_are_refused(offline):
    assert "щонайменше десять" in said(offline(some_digests(9)))
    assert nothing_is_there()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "12", '{"number": "101"}', "Шановні колеги", "\x00" * 40])
def test_a_broken_file_is_refused_kindly_and_shown_again(offline, text, partner):
    page = offline(text)
    assert page.status_code == 422
    assert "digests.json" in said(page)
    assert str(page.context["form"]["partner"].value()) == str(partner.pk)
    assert nothing_is_there()


def test_a_broken_file_is_shown_again_as_text(editor, chosen):
    file = SimpleUploadedFile("digests.json", "не те".encode())
    page = editor.post(NEW_PACK, chosen | {"way": "offline", "file": file})
    assert "не те" in page.content.decode()


def test_a_file_that_is_no_file_of_digests_is_not_read_at_all(editor, chosen):
    file = SimpleUploadedFile("photo.jpg", b"x" * (600 * 1024))
    page = editor.post(NEW_PACK, chosen | {"way": "offline", "file": file})
    assert "завеликий" in said(page)


@pytest.mark.parametrize(
    ("made", "sentence"),
    [({"permission": "attested"}, "У файлі вказано: «Партнер підтверджує"), ({"memory_kib": 16}, "різних версій")],
)
def test_digests_that_do_not_fit_what_was_chosen_here_are_refused(offline, made, sentence):
    assert sentence in said(offline(some_digests(10, **made)))
    assert nothing_is_there()


def test_a_card_that_stands_twice_in_a_file_is_refused(offline):
    codes = new_codes("101", 10)
    assert "двічі" in said(offline(digests_json([*codes, codes[0]], make_code("101"))))
    assert nothing_is_there()


def test_the_page_gives_the_line_to_type_and_what_it_makes_is_taken_in(editor, offline, tmp_path, settings):
    """From the screen to the tool and back, without the network in between."""
    settings.ARGON2_MEMORY_KIB = MEMORY_KIB
    line = editor.get(NEW_PACK, SERVER_NAME="localhost").context["command"]
    line = line.replace("--permission attested", "--permission waived").replace("--to .", f"--to {tmp_path}")
    assert main(line.split()[3:]) == 0
    offline((tmp_path / "digests.json").read_text(encoding="utf-8"))
    assert (CodeBatch.objects.get().issued_count, UnusedCode.objects.count()) == (20, 21)
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF")
