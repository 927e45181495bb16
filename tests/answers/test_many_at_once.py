"""T22, T23 through the whole way in: who has to wait loses nothing, and nobody learns whether a code was good."""

import pytest

from consultations.invitations.actions import issue_codes
from consultations.models import Answer, Circle, Complaint, UnusedCode
from tests.journey import PUBLIC_KEY, TODAY, Young, six_words, unknown_code


@pytest.fixture
def narrow(settings):
    settings.CROWDS = {"start": (6, 1000), "send": (2, 1000), "words": (2, 1000), "complaint": (2, 1000)}


@pytest.mark.django_db
def test_T23_thirty_children_behind_one_address_with_a_typo_each_all_come_through(instrument, codes, partner, cohort):
    for code in issue_codes(cohort, partner, count=30, permission="attested", today=TODAY).codes:
        child = Young(instrument)
        typo = code[:-1] + str((int(code[-1]) + 1) % 10)
        assert child.post("/start", {"code": typo}).status_code == 422
        assert child.post("/start", {"code": code}).status_code == 200
        _words, sent = child.answer(code)
        assert sent.status_code == 303
    assert Answer.objects.filter(counted=True).count() == 30


@pytest.mark.django_db
def test_T22_who_has_to_wait_sees_the_same_with_every_code_and_keeps_what_was_typed(instrument, codes, narrow):
    for _form in range(6):
        Young(instrument).post("/start", {"code": codes[0]})
    pages = set()
    for code in (codes[1], unknown_code()):
        told = Young(instrument).post("/start", {"code": code})
        assert (told.status_code, told["Retry-After"], dict(told.cookies)) == (429, "60", {})
        page = told.content.decode()
        assert f'name="code" value="{code}"' in page
        pages.add(page.replace(code, "CODE"))
    assert len(pages) == 1


@pytest.mark.django_db
def test_T22_a_send_that_waits_is_kept_sealed_and_goes_through_later(instrument, codes, narrow, settings):
    for code in codes[:2]:
        Young(instrument).answer(code)
    late = Young(instrument)
    late.start(codes[2])
    words = six_words(late.look(late.form(words="слова, що чекають")))
    waiting = late.send(tell="may")
    assert waiting.status_code == 429
    assert 'name="tell" value="may"' in waiting.content.decode()
    assert (Answer.objects.count(), UnusedCode.objects.count()) == (2, len(codes) - 2)
    settings.CROWDS_TIMES = 10
    assert late.send(tell="may").status_code == 303
    assert (Answer.objects.count(), len(words)) == (3, 6)


@pytest.mark.django_db
def test_T37_six_words_are_tried_so_often_only(instrument, codes, narrow):
    young = Young(instrument)
    tried = [young.post("/words/uk", {"words": "не ті слова зовсім не ті"}).status_code for _try in range(3)]
    assert tried[-1] == 429 and 429 not in tried[:-1]


@pytest.mark.django_db
def test_X_05_a_complaint_that_waits_comes_back_as_it_was_typed(instrument, codes, narrow):
    Circle.objects.create(name="safeguarding", public_key=PUBLIC_KEY, made_on=TODAY)
    young = Young(instrument)
    said = {"about": "cards", "text": "Сторінка мене налякала."}
    answers = [young.post("/complaint/uk", said) for _form in range(3)]
    assert [answer.status_code for answer in answers] == [303, 303, 429]
    assert "Сторінка мене налякала." in answers[-1].content.decode()
    assert Complaint.objects.count() == 2
