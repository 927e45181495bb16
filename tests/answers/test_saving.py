"""While an answer is written: kept sealed, the newest wins, and nothing is lost."""

from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from django.core.management import call_command
from django.utils import timezone

from consultations.answers.queries import open_draft
from consultations.answers.rules import rounded_up
from consultations.models import Draft

pytestmark = pytest.mark.django_db
QUIET = {"X-Requested-By": "page"}


def words_in(young) -> set[str]:
    draft = open_draft(young.client.cookies["s"].value, timezone.now())
    return set(draft.content["words"].values())


def test_R5_a_save_by_the_page_answers_nothing_but_its_number(amina, codes):
    amina.start(codes[0])
    response = amina.post("/save", amina.form(words="перше", sequence="1"), headers=QUIET)
    assert (response.status_code, response.content, response["X-Sequence"]) == (204, b"", "1")
    assert words_in(amina) == {"перше"}


def test_R5_an_older_save_never_overwrites_a_newer_one(amina, codes):
    amina.start(codes[0])
    for sequence, words in (("5", "п’яте"), ("3", "третє"), ("4", "четверте")):
        response = amina.post("/save", amina.form(words=words, sequence=sequence), headers=QUIET)
        assert response["X-Sequence"] == "5"
    assert words_in(amina) == {"п’яте"}


def test_a_page_fresh_from_the_store_is_the_newest(amina, codes):
    amina.start(codes[0])
    amina.post("/save", amina.form(words="раніше", sequence="7"), headers=QUIET)
    amina.post("/save", amina.form(words="тепер", sequence="0"))
    assert words_in(amina) == {"тепер"}


def test_what_a_person_looks_at_is_the_newest_even_from_an_older_page(amina, codes):
    amina.start(codes[0])
    amina.post("/save", amina.form(words="раніше", sequence="7"), headers=QUIET)
    amina.look(amina.form(words="тепер", sequence="2"))
    assert words_in(amina) == {"тепер"}


def test_R11_without_javascript_the_same_page_comes_back_filled_in(amina, codes):
    amina.start(codes[0])
    page = amina.post("/save", amina.form(words="мої слова"))
    text = page.content.decode()
    assert page.status_code == 200
    assert "мої слова" in text
    assert text.count(" checked") == 7
    again = amina.post("/save")  # "Change" on the page that shows the answers
    assert "мої слова" in again.content.decode()


def test_T11_what_was_typed_comes_back_to_the_letter(amina, codes):
    typed = 'я <3 тебе, 5 < 6 & 7\n\n  «лапки», п’ять, "так" 🌻'
    amina.start(codes[0])
    text = unescape(amina.post("/save", amina.form(words=typed)).content.decode())
    assert text.count(f">{typed}</textarea>") == 2
    assert f'class="typed">{typed}</blockquote>' in unescape(amina.look().content.decode())
    assert words_in(amina) == {typed}


def test_ANS_09_changing_the_language_keeps_the_answers(amina, codes):
    amina.start(codes[0])
    page = amina.post("/save", amina.form(words="мої слова", switch="en"))
    text = page.content.decode()
    assert 'lang="en"' in text
    assert "What is hardest now?" in text
    assert "мої слова" in text
    assert text.count(" checked") == 7


def test_saving_makes_no_slow_hash(amina, codes, monkeypatch):
    amina.start(codes[0])
    amina.look(amina.form())

    def slow(*_args, **_more):
        raise AssertionError("a slow hash")

    monkeypatch.setattr("consultations.privacy.stretching.argon2id.kdf", slow)
    assert amina.post("/save", amina.form(), headers=QUIET).status_code == 204
    assert amina.look(amina.form()).status_code == 200
    assert amina.send().status_code == 303


def test_a_draft_dies_on_a_full_quarter_within_an_hour_and_a_quarter(amina, codes):
    amina.start(codes[0])
    dies = Draft.objects.get().dies_at
    assert (dies.minute % 15, dies.second, dies.microsecond) == (0, 0, 0)
    assert timedelta(minutes=59) < dies - timezone.now() <= timedelta(minutes=75)


@pytest.mark.parametrize("minute, quarter", [(0, 0), (1, 15), (14, 15), (15, 15), (46, 60)])
def test_clocks_are_rounded_up(minute, quarter):
    start = datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert rounded_up(start + timedelta(minutes=minute)) == start + timedelta(minutes=quarter)


def test_WIT_05_tick_erases_dead_drafts_and_may_run_twice(amina, codes, capsys):
    amina.start(codes[0])
    call_command("tick")
    assert Draft.objects.count() == 1
    Draft.objects.update(dies_at=timezone.now() - timedelta(minutes=1))
    call_command("tick", "--dry-run")
    assert Draft.objects.count() == 1
    call_command("tick")
    call_command("tick")
    assert Draft.objects.count() == 0
    assert "Drafts erased: 1." in capsys.readouterr().out


def test_EX_03_close_erases_the_draft_and_the_old_cookie_opens_nothing(amina, codes):
    amina.start(codes[0])
    cookie = amina.client.cookies["s"].value
    left = amina.client.get("/x")
    assert (left.status_code, left["Cache-Control"]) == (303, "no-store")
    assert left["Location"].startswith("https://")
    assert not left.cookies["s"].value
    amina.client.cookies["s"] = cookie
    assert amina.look(amina.form()).status_code == 410
