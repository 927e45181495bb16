"""SG-01, SG-07, MOD-01: own words are open while somebody is there to read them; choices are never closed by it."""

import json
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from consultations.answers.sending import send_answer
from consultations.answers.stored_pages import path_of, write_pages
from consultations.models import Alert, Answer, Concern, Draft, Shift, Words
from consultations.safeguarding.words_hours import hours_in, offers_words, write_hours
from consultations.vocabulary.questions import IN_OWN_WORDS
from tests.journey import Young, six_words
from tests.on_duty import cover

pytestmark = pytest.mark.django_db
SAID = "Хочу, щоб було тихе місце."
CLOSED = "Зараз тут нікому читати"


@pytest.fixture(autouse=True)
def by_the_roster(settings):
    settings.OWN_WORDS_NEED_COVER = True


@pytest.fixture
def there(open_consultation):
    """Somebody who reads and somebody who acts."""
    return cover(open_consultation)


def leave(consultation) -> None:
    """Everybody's shift is over, and the roster was looked at."""
    now = timezone.now()
    Shift.objects.update(ends=now - timedelta(seconds=1))
    write_hours(consultation, now)


def only_choices(young: Young) -> dict:
    return {name: value for name, value in young.form().items() if not name.startswith(("words-", "w-"))}


def test_SG_01_with_nobody_there_the_page_asks_choices_only_and_says_why(client, instrument):
    page = client.get("/ask/101/uk/13-15").content.decode()
    assert CLOSED in page and "<textarea" not in page and 'name="q-1"' in page
    english = client.get("/ask/101/en/13-15").content.decode()
    assert "Nobody is here to read now" in english and "<textarea" not in english


def test_SG_01_with_somebody_there_it_asks_for_words(client, instrument, there):
    page = client.get("/ask/101/uk/13-15").content.decode()
    assert "<textarea" in page and CLOSED not in page


def test_both_pages_lie_ready_and_the_choice_between_them_asks_no_database(
    client, instrument, there, django_assert_num_queries
):
    write_pages(instrument)
    write_hours(instrument.consultation, timezone.now())
    with django_assert_num_queries(0):
        assert client.get("/ask/101/uk/13-15").content == path_of("101", "uk", "13-15").read_bytes()
    leave(instrument.consultation)
    with django_assert_num_queries(0):
        later = client.get("/ask/101/uk/13-15").content
    assert (
        later == path_of("101", "uk", "13-15", words=False).read_bytes() != path_of("101", "uk", "13-15").read_bytes()
    )


def test_choices_alone_are_sent_and_counted_with_nobody_there(amina, codes):
    _words, sent = amina.answer(codes[0], only_choices(amina))
    answer = Answer.objects.get()
    assert sent.status_code == 303 and answer.counted and not Words.objects.exists()


def test_words_that_came_all_the_same_are_not_stored_and_come_back_to_be_copied(amina, codes):
    amina.start(codes[0])
    look = amina.look(amina.form(words=SAID))
    page = look.content.decode()
    assert CLOSED in page and SAID in page and "Їх можна дописати пізніше" in page
    assert amina.send(tell="may", print="may").status_code == 303
    assert Answer.objects.count() == 1 and not Words.objects.exists()


def test_no_mark_stays_of_words_that_were_not_stored(amina, codes, there, instrument):
    amina.start(codes[0])
    amina.look(amina.form(words="Не хочу жити."))
    leave(instrument.consultation)
    amina.look()
    assert amina.send(tell="may").status_code == 303
    answer = Answer.objects.get()
    assert (answer.flag, answer.flag_hour) == ("", None) and not Words.objects.exists()


def test_nobody_is_there_any_more_between_looking_and_sending(amina, codes, there, instrument):
    amina.start(codes[0])
    amina.look(amina.form(words=SAID))
    leave(instrument.consultation)
    late = timezone.now() + timedelta(days=500)
    Draft.objects.update(dies_at=late + timedelta(hours=1))
    with pytest.raises(Exception) as refused:
        send_answer(amina.client.cookies["s"].value, {}, True, now=late)
    assert type(refused.value).__name__ == "NotLookedAt" and not Answer.objects.exists()


def test_what_was_begun_in_time_may_be_sent_until_the_last_one_leaves(amina, codes, there, instrument):
    soon = timezone.now() + timedelta(minutes=20)
    Shift.objects.update(ends=soon)
    write_hours(instrument.consultation, timezone.now())
    assert not offers_words("101", timezone.now()), "a page opened now offers no words"
    _words, sent = amina.answer(codes[0], amina.form(words=SAID), tell="may", print="may")
    assert sent.status_code == 303 and Words.objects.count() == 1, "but a page that was open before may still send"


def test_what_was_closed_is_added_later_with_the_six_words(amina, codes, open_consultation):
    amina.start(codes[0])
    words = six_words(amina.look(only_choices(amina)))
    amina.send(keep="yes")
    cover(open_consultation)
    write_hours(open_consultation, timezone.now())
    back = Young(amina.instrument)
    mine = back.client.post("/words/uk", {"words": " ".join(words), "language": "uk"}, follow=True).content.decode()
    token = mine.split('name="token" value="')[1].split('"')[0]
    opened = back.client.post("/mine/uk", {"token": token, "action": "add"}, follow=True)
    assert "<textarea" in opened.content.decode()
    back.look(back.form(words=SAID))
    assert back.client.post("/words/uk/send", {"language": "uk"}).status_code == 303
    assert Words.objects.count() == 1 and Answer.objects.count() == 1


def test_opening_the_questions_again_with_nobody_there_takes_no_earlier_word_away(
    amina, codes, there, open_consultation
):
    words, _sent = amina.answer(codes[0], amina.form(words=SAID), tell="may", print="may", keep="yes")
    before = bytes(Words.objects.get().sealed)
    leave(open_consultation)
    back = Young(amina.instrument)
    mine = back.client.post("/words/uk", {"words": " ".join(words), "language": "uk"}, follow=True).content.decode()
    token = mine.split('name="token" value="')[1].split('"')[0]
    opened = back.client.post("/mine/uk", {"token": token, "action": "add"}, follow=True).content.decode()
    assert CLOSED in opened and "<textarea" not in opened
    Shift.objects.update(ends=timezone.now() + timedelta(days=9))
    write_hours(open_consultation, timezone.now())  # they came back while the page without boxes was open
    back.look(only_choices(back))
    assert back.client.post("/words/uk/send", {"language": "uk"}).status_code == 303
    assert len(bytes(Words.objects.get().sealed)) == len(before)
    assert Answer.objects.get().waits == 1, "what was written before still waits to be read"


def test_own_words_close_when_tick_stands_still(open_consultation, there, settings):
    settings.DEMONSTRATION = False
    now = timezone.now()
    write_hours(open_consultation, now)
    assert offers_words("101", now + timedelta(minutes=59))
    assert not offers_words("101", now + timedelta(minutes=61))
    call_command("tick")
    assert offers_words("101", now + timedelta(minutes=1))


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"offered": "колись"}', "null", "\x00"])
def test_a_broken_file_is_written_anew(open_consultation, there, settings, broken):
    write_hours(open_consultation, timezone.now())
    (settings.PAGES_ROOT / "101" / "hours.json").write_text(broken)
    assert hours_in("101", timezone.now()).offered > timezone.now()
    assert set(json.loads((settings.PAGES_ROOT / "101" / "hours.json").read_text())) == {"offered", "covered", "asked"}


def test_a_number_that_no_consultation_has_leaves_no_file(settings, tmp_path, db):
    settings.PAGES_ROOT = tmp_path
    assert not offers_words("999", timezone.now()) and not list(tmp_path.iterdir())


def test_SG_07_a_warning_sign_orders_the_reading_and_tells_nobody(amina, codes, there):
    amina.answer(codes[0], amina.form(words="Мене б'ють. Не хочу жити."), tell="may")
    assert Answer.objects.get().flag == "self_harm"
    assert mail.outbox == [] and not Alert.objects.exists() and not Concern.objects.exists()


def test_every_kind_of_own_words_is_closed_at_once(instrument):
    assert {slot["kind"] for slot in instrument.layout} & set(IN_OWN_WORDS)
