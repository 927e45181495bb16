"""The screens on which an editor begins a consultation, arranges it and moves it on."""

import pytest

from consultations.lifecycle.actions import begin_consultation
from consultations.management.beginning.permissions import lay_permissions
from consultations.models import Consultation
from consultations.vocabulary.states import Role, Stage
from tests.pages import give_everything, questions_for
from tests.people import hire

pytestmark = pytest.mark.django_db

LIST = "/staff/consultations/"
ARRANGED = {
    "bands": ["13-15", "16-17"], "risk_class": "medium", "opens_on": "2026-11-02", "closes_on": "2026-12-20",
    "reviewed_on": "", "piloted_on": "",
}  # fmt: skip


@pytest.fixture
def ready(decision, written):
    return questions_for(decision, "105", written, reviewed_on=None)


def at(consultation) -> str:
    return f"{LIST}{consultation.number}/"


def test_an_editor_attaches_a_page_that_is_already_written(client, petra, decision, written):
    client.force_login(petra)
    assert written.title in client.get(LIST).content.decode()
    sent = ARRANGED | {"page": written.pk, "number": "107", "decision": decision.pk}
    answer = client.post(LIST, sent)
    assert answer.status_code == 302 and answer["Location"] == f"{LIST}107/"
    begun = Consultation.objects.get(number="107")
    assert (begun.key, begun.state, begun.bands) == (written.translation_key, Stage.DRAFT, ["13-15", "16-17"])
    assert client.get(f"{LIST}107/").status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [{"number": "0"}, {"number": "012"}, {"number": "abc"}, {"number": "101"}, {"closes_on": "2026-11-01"},
     {"bands": []}, {"bands": ["3-5"]}, {"page": "1"}, {"risk_class": "none"}, {"decision": ""}],
)  # fmt: skip
def test_a_slip_in_the_form_keeps_what_was_typed_and_begins_nothing(client, petra, decision, wrong, written):
    client.force_login(petra)
    sent = ARRANGED | {"page": written.pk, "number": "107", "decision": decision.pk} | wrong
    answer = client.post(LIST, sent)
    assert answer.status_code == 200 and answer.context["form"].errors
    assert not Consultation.objects.filter(key=written.translation_key).exists()


def test_the_screen_says_what_is_still_missing_and_offers_the_next_move_only(client, ready):
    editor = hire("Eva", Role.EDITOR, consultation=ready)
    client.force_login(editor)
    answer = client.get(at(ready))
    assert answer.context["following"] == Stage.REVIEWED and answer.context["reasons"]
    for reason in answer.context["reasons"]:
        assert str(reason) in answer.content.decode()


def test_an_editor_arranges_the_review_and_moves_on(client, ready):
    client.force_login(hire("Eva", Role.EDITOR, consultation=ready))
    sent = ARRANGED | {
        "decision": ready.decision_id, "commitment": ready.commitment_id, "reviewed_on": "2026-10-20", "arrange": "1",
    }  # fmt: skip
    assert client.post(at(ready), sent).status_code == 302
    assert client.post(at(ready), {"move": "reviewed"}).status_code == 302
    ready.refresh_from_db()
    assert ready.state == Stage.REVIEWED


@pytest.mark.parametrize("to", ["open", "archived", "nonsense", ""])
def test_a_move_that_is_not_the_next_one_is_refused_on_the_screen(client, ready, to):
    client.force_login(hire("Eva", Role.EDITOR, consultation=ready))
    answer = client.post(at(ready), {"move": to})
    assert answer.status_code == 200 and [str(message) for message in answer.context["messages"]]
    ready.refresh_from_db()
    assert ready.state == Stage.DRAFT


def test_once_open_there_is_nothing_left_to_arrange(client, ready):
    team = give_everything(ready)
    ready.state = Stage.OPEN
    ready.save()
    client.force_login(team[Role.EDITOR])
    assert client.get(at(ready)).context["form"] is None
    client.post(at(ready), ARRANGED | {"decision": ready.decision_id, "arrange": "1", "closes_on": "2027-01-31"})
    ready.refresh_from_db()
    assert ready.closes_on.year == 2026


def test_an_administrator_of_the_house_sees_all_and_a_stranger_sees_none(client, ready, zed):
    client.force_login(hire("Alina", Role.ADMINISTRATOR))
    assert client.get(at(ready)).status_code == 200
    client.force_login(zed)
    assert client.get(LIST).status_code == 404 and client.get(at(ready)).status_code == 404
    assert client.post(at(ready), {"move": "reviewed"}).status_code == 404


def test_a_translator_reads_what_is_missing_but_moves_nothing(client, ready):
    ready.reviewed_on = ready.piloted_on
    ready.save()
    client.force_login(hire("Taras", Role.TRANSLATOR, consultation=ready))
    assert b'name="move"' not in client.get(at(ready)).content
    assert client.post(at(ready), {"move": "reviewed"}).status_code == 200
    ready.refresh_from_db()
    assert ready.state == Stage.DRAFT


def test_an_editor_may_write_pages_and_decisions_in_wagtail(client, petra, written):
    lay_permissions()
    client.force_login(petra)
    assert client.get(f"/staff/pages/{written.pk}/edit/").status_code == 200
    parent = written.get_parent()
    assert client.get(f"/staff/pages/add/consultations/consultationpage/{parent.pk}/").status_code == 200
    for model in ("institution", "decision", "commitment"):
        assert client.get(f"/staff/snippets/consultations/{model}/").status_code == 200
        assert client.get(f"/staff/snippets/consultations/{model}/add/").status_code == 200


def test_a_decision_is_written_in_every_language(client, petra, decision, written):
    lay_permissions()
    client.force_login(petra)
    sent = {"names_uk": "Громада", "names_en": ""}
    answer = client.post("/staff/snippets/consultations/institution/add/", sent)
    assert answer.status_code == 200 and answer.context["form"].errors
    answer = client.post("/staff/snippets/consultations/institution/add/", sent | {"names_en": "The community"})
    assert answer.status_code == 302
    decision.institution.__class__.objects.get(names={"uk": "Громада", "en": "The community"})


def test_the_public_page_says_who_decides_and_shows_no_results(client, decision, petra, written):
    given = {
        "number": "108",
        "decision": decision,
        "bands": ["13-15"],
        "opens_on": "2026-11-02",
        "closes_on": "2026-12-20",
    }
    begin_consultation(written, given, by=petra, today=decision.decide_by)
    for address, words in (
        ("/about/uk/what-to-change-first/", "Відділ освіти громади"),
        ("/about/en/what-to-change-first/", "Community education office"),
    ):
        answer = client.get(address)
        assert answer.status_code == 200 and words in answer.content.decode()
        assert not answer.cookies
