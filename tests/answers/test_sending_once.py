"""One answer, whatever the network and the thumb do; one card, one counted answer."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections
from django.test import Client

from consultations.answers import sending
from consultations.models import Answer, AnswerKey, Draft, UnusedCode, Words
from consultations.questions.layout import unpack
from consultations.vocabulary.states import Stage
from tests.journey import Young


def in_threads(things, do, workers: int = 8) -> list:
    """Do this with everything at once, each thread with its own connection."""

    def alone(thing):
        try:
            return do(thing)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(alone, things))


@pytest.mark.django_db
def test_T40_the_same_form_sent_twice_stores_one_answer_and_shows_the_same_page(amina, codes):
    _words, first = amina.answer(codes[0], amina.form(words="слова"))
    second = amina.send()
    assert (first.status_code, first["Location"]) == (second.status_code, second["Location"]) == (303, "/thanks/101/uk")
    assert (Answer.objects.count(), Words.objects.count(), AnswerKey.objects.count()) == (1, 1, 1)


@pytest.mark.django_db
def test_T40_the_second_send_may_even_choose_otherwise(amina, codes):
    amina.answer(codes[0], keep="yes")
    assert amina.send(keep="no").status_code == 303
    assert Answer.objects.get().receipt_digest is not None


@pytest.mark.django_db(transaction=True)
def test_T40_the_same_form_sent_in_parallel_stores_one_answer(amina, codes):
    amina.start(codes[0])
    amina.look(amina.form(words="слова"))
    cookies = amina.client.cookies.output(header="", sep=";").strip()

    def send(_number):
        client = Client()
        client.cookies.load(cookies)
        return client.post("/send", {"language": "uk", "keep": "yes"})

    responses = in_threads(range(8), send)
    assert {(response.status_code, response["Location"]) for response in responses} == {(303, "/thanks/101/uk")}
    assert (Answer.objects.count(), Words.objects.count(), UnusedCode.objects.count()) == (1, 1, 19)


@pytest.mark.django_db(transaction=True)
def test_R2_one_code_fifty_times_counts_once(instrument, codes):
    def answer(_number):
        return Young(instrument).answer(codes[0])[1].status_code

    assert set(in_threads(range(50), answer)) == {303}
    assert Answer.objects.count() == 50
    assert Answer.objects.filter(counted=True).count() == 1
    assert UnusedCode.objects.count() == 19


@pytest.mark.django_db
def test_back_after_send_loses_nothing_and_changes_nothing(amina, codes):
    amina.answer(codes[0], amina.form(words="перші слова"))
    unchanged = amina.look()
    assert (unchanged.status_code, unchanged["Location"]) == (303, "/thanks/101/uk")
    later = amina.look(amina.form(words="новіші слова"))
    assert later.status_code == 200
    assert "новіші слова" in later.content.decode()
    assert Answer.objects.count() == 1
    assert amina.post("/save", amina.form(), headers={"X-Requested-By": "page"}).status_code == 204


@pytest.mark.django_db(transaction=True)
def test_R4_when_the_database_fails_nothing_is_half_written_and_everything_is_kept(amina, codes, monkeypatch):
    amina.start(codes[0])
    amina.look(amina.form(words="слова"))

    def not_to_be_stored(*_args, **_more):
        return None

    with monkeypatch.context() as broken:
        broken.setattr(sending, "write_words", not_to_be_stored)  # the database takes no box without words
        response = amina.send(tell="may")
    assert response.status_code == 503
    assert response["Retry-After"]
    assert ("tell", "may") in response.context["again"]
    assert (Answer.objects.count(), UnusedCode.objects.count()) == (0, 20)
    assert amina.send(tell="may").status_code == 303
    assert Answer.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("words", "writes"),
    [("слова", ["DELETE", "INSERT", "INSERT", "INSERT", "UPDATE"]), ("", ["DELETE", "INSERT", "UPDATE"])],
    ids=["with own words", "without"],
)
def test_a_send_needs_one_read_and_at_most_five_writes(amina, codes, words, writes, django_assert_max_num_queries):
    amina.start(codes[0])
    amina.look(amina.form(words=words))
    with django_assert_max_num_queries(20) as captured:
        amina.send()
    first_words = [query["sql"].split()[0] for query in captured]
    assert first_words.count("SELECT") == 1
    if connection.vendor == "postgresql":  # two ways there and back: all writes are one statement
        assert first_words == ["SELECT", "WITH"]
    else:
        assert sorted(word for word in first_words if word in ("INSERT", "UPDATE", "DELETE")) == writes
    assert (Answer.objects.count(), Words.objects.count(), UnusedCode.objects.count()) == (1, bool(words), 19)


@pytest.mark.django_db
def test_a_save_between_look_and_send_sends_the_newest(amina, codes):
    amina.start(codes[0])
    amina.look(amina.form(place=0))
    amina.post("/save", amina.form(place=1, sequence="9"), headers={"X-Requested-By": "page"})
    amina.send()
    stored = unpack(amina.instrument.layout, Answer.objects.get().choices)
    first = amina.instrument.layout[0]
    assert stored[f"q-{first['question']}"] == [first["options"][1]]


@pytest.mark.django_db
def test_nobody_sends_what_nobody_looked_at(amina, codes):
    amina.start(codes[0])
    amina.post("/save", amina.form(words="слова"))
    shown = amina.send()
    assert shown.status_code == 200
    assert len(shown.context["six_words"]) == 6
    assert Answer.objects.count() == 0


@pytest.mark.django_db
def test_closed_while_answering_shows_what_was_written(amina, codes, open_consultation):
    amina.start(codes[0])
    amina.look(amina.form(words="мої слова"))
    open_consultation.state = Stage.CLOSED
    open_consultation.save()
    page = amina.send()
    assert page.status_code == 200
    assert "мої слова" in page.content.decode()
    assert (Answer.objects.count(), UnusedCode.objects.count(), Draft.objects.count()) == (0, 20, 1)
