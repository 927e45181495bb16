"""What no page of ours would send, and what only a bad day brings: a kind page, the right status, nothing lost."""

from datetime import UTC, datetime, timedelta

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.models import Answer, Draft
from consultations.questions.layout import field_name, unpack
from consultations.questions.places import numbers_of
from tests.journey import PRIVATE_KEY, Young

pytestmark = pytest.mark.django_db
A_LINE = "[[0,100,100,50,50]]"
BIDI = "слово\u202eдругий\u2066третій"


@pytest.fixture
def amina(every, codes) -> Young:
    young = Young(every)
    young.start(codes[0])
    return young


def slot_of(instrument, kind: str) -> dict:
    return next(slot for slot in instrument.layout if slot["kind"] == kind)


def stored() -> dict:
    """{field: values} of the one answer."""
    answer = Answer.objects.get()
    return unpack(answer.instrument.layout, answer.choices)


def written() -> dict:
    return open_with_team_key(PRIVATE_KEY, Answer.objects.get())[1]["words"]


def drawing_field(instrument) -> str:
    return f"d-{slot_of(instrument, 'drawing')['question']}"


def test_a_drawing_of_a_million_points_is_refused_kindly_and_the_rest_is_kept(amina, every):
    kept = amina.post("/save", amina.form(words="тихо") | {drawing_field(every): A_LINE, "sequence": "1"})
    assert kept.status_code == 200
    million = "[[0" + ",1,1" * 1_000_000 + "]]"
    refused = amina.post("/look", amina.form(words="тихо") | {drawing_field(every): million, "sequence": "2"})
    assert refused.status_code == 413, "it is not even read"
    assert 'lang="uk"' in refused.content.decode()
    many = "[[0" + ",1,1" * 7_000 + "]]"
    page = amina.look(amina.form(words="тихо") | {drawing_field(every): many, "sequence": "3"})
    assert page.status_code == 200
    shown = page.content.decode()
    assert "Не вдалося прочитати малюнок" in shown and "тихо" in shown
    assert [item["strokes"] for item in page.context["written"] if item["strokes"]] == [A_LINE], (
        "what was saved is there"
    )


@pytest.mark.parametrize("strokes", ["[", "null", "[[1]]", "{}", '[["x"]]', "[[0,0,1e400,1]]", "[" * 5000, "\x00"])
def test_what_is_no_drawing_says_so_and_nothing_breaks(amina, every, strokes):
    page = amina.look(amina.form() | {drawing_field(every): strokes})
    assert page.status_code == 200
    assert "Не вдалося прочитати малюнок" in page.content.decode()
    assert "Не вдалося прочитати малюнок" not in amina.look(amina.form()).content.decode()


def test_an_option_of_another_question_is_no_answer_here(amina, every):
    choice, several = slot_of(every, "choice"), slot_of(every, "several")
    form = amina.form() | {field_name(choice): several["options"][0], field_name(several): choice["options"]}
    assert amina.look(form).status_code == 200
    amina.send()
    assert stored()[field_name(choice)] == stored()[field_name(several)] == []


def test_more_options_than_may_be_chosen_are_not_stored_as_more(amina, every):
    several = slot_of(every, "several")
    amina.look(amina.form() | {field_name(several): several["options"]})
    amina.send()
    assert len(stored()[field_name(several)]) <= several["most"] < len(several["options"])


@pytest.mark.parametrize("text", ["е" + "\u0301" * 100, "👩‍👩‍👧‍👦🇺🇦✨", BIDI, "a\x00b", "кінець\ufffd"])
def test_T14_odd_signs_are_shown_again_and_sent_without_what_nobody_sees(amina, every, text):
    page = amina.look(amina.form(words=text))
    assert page.status_code == 200
    assert amina.send().status_code == 303
    said = set(written().values())
    assert len(said) == 1
    kept = said.pop()
    assert kept and "\x00" not in kept and "\u202e" not in kept and "\u2066" not in kept
    assert text[0] in kept


def test_T14_half_a_sign_is_no_error(amina, every):
    box = f"w-{numbers_of(every.layout)[slot_of(every, 'words')['question']]}"
    body = f"language=uk&page=ask&band=13-15&number=101&sequence=0&own-words=yes&{box}=x%ED%A0%80y"
    page = amina.client.post("/look", body, content_type="application/x-www-form-urlencoded")
    assert page.status_code == 200
    assert amina.send().status_code == 303
    assert set(written().values()) == {"x���y"}


def test_a_draft_that_somebody_changed_opens_nothing_and_what_was_typed_is_shown(amina, every):
    amina.post("/save", amina.form(words="раніше") | {"sequence": "1"})
    draft = Draft.objects.get()
    box = bytearray(draft.box)
    box[len(box) // 2] ^= 1
    Draft.objects.update(box=bytes(box))
    page = amina.look(amina.form(words="тепер") | {"sequence": "2"})
    assert (page.status_code, "тепер" in page.content.decode()) == (410, True)
    assert amina.send().status_code == 410
    assert not Answer.objects.exists()


@pytest.mark.parametrize(("hours", "status"), [(-48, 200), (3, 410)])
def test_a_clock_that_jumps_loses_nothing_that_is_on_the_page(amina, every, hours, status, monkeypatch):
    amina.post("/save", amina.form(words="раніше") | {"sequence": "1"})
    jumped = datetime.now(UTC) + timedelta(hours=hours)
    monkeypatch.setattr("django.utils.timezone.now", lambda: jumped)
    page = amina.look(amina.form(words="досі тут") | {"sequence": "2"})
    assert page.status_code == status
    assert "досі тут" in page.content.decode()


def test_two_tabs_the_one_that_is_looked_at_is_sent(amina, every):
    first, second = amina.form(words="перша"), amina.form(place=1, words="друга")
    amina.look(first | {"sequence": "1"})
    amina.look(second | {"sequence": "1"})
    amina.send()
    assert set(written().values()) == {"друга"}
    assert amina.send().status_code == 303
    assert Answer.objects.count() == 1
