"""The one marked card of a pack tries the whole way, and is nobody's answer."""

import pytest

from consultations.answers.queries import without_a_good_card
from consultations.models import Answer, AnswerKey, CodeBatch, UnusedCode, Words
from tests.answers.test_nobody_can_tell import everything
from tests.journey import Young

pytestmark = pytest.mark.django_db


@pytest.fixture
def tester(instrument) -> Young:
    """A member of staff with a phone and the test card."""
    return Young(instrument)


def waiting_tests() -> int:
    return CodeBatch.objects.filter(test_digest__isnull=False).count()


def test_a_test_card_comes_through_and_leaves_no_answer_and_no_words(tester, pack):
    assert waiting_tests() == 1
    _words, response = tester.answer(pack.test_code, tester.form(words="це перевірка, мені погано"), tell="may")
    assert (response.status_code, response["Location"]) == (303, "/thanks/101/uk")
    assert (Answer.objects.count(), Words.objects.count(), AnswerKey.objects.count()) == (0, 0, 0)
    assert (waiting_tests(), UnusedCode.objects.count()) == (0, 20)
    assert without_a_good_card(tester.instrument) == 0


def test_T40_a_test_card_sent_twice_is_one_send(tester, pack):
    tester.answer(pack.test_code)
    assert tester.send()["Location"] == "/thanks/101/uk"
    assert (Answer.objects.count(), waiting_tests()) == (0, 0)


def test_two_phones_with_one_test_card_store_nothing(instrument, pack):
    phones = [Young(instrument), Young(instrument)]
    for phone in phones:
        phone.start(pack.test_code)
        phone.look(phone.form())
    assert [phone.send().status_code for phone in phones] == [303, 303]
    assert Answer.objects.count() == 0


def test_a_test_card_that_came_through_is_a_used_card_like_any_other(instrument, pack):
    Young(instrument).answer(pack.test_code)
    Young(instrument).answer(pack.test_code)
    assert list(Answer.objects.values_list("counted", flat=True)) == [False]


def test_a_test_card_of_a_pack_taken_out_does_not_come_through(tester, pack):
    tester.start(pack.test_code)
    CodeBatch.objects.update(state="void")
    tester.look(tester.form())
    assert tester.send().status_code == 303
    assert (Answer.objects.count(), waiting_tests()) == (0, 1)


def test_a_test_card_changes_nothing_but_its_own_pack(tester, pack):
    before = everything()
    tester.answer(pack.test_code, tester.form(words="перевірка"))
    after = everything()
    assert {label for label, rows in after.items() if rows != before[label]} == {"consultations.CodeBatch"}


def test_the_send_of_everybody_else_never_asks_about_test_cards(amina, pack, django_assert_max_num_queries):
    amina.start(pack.codes[0])
    amina.look(amina.form())
    with django_assert_max_num_queries(20) as captured:
        amina.send()
    assert not [query["sql"] for query in captured if "test_digest" in query["sql"] and "UPDATE" in query["sql"]]
    assert waiting_tests() == 1
