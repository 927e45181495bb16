"""Beside own words, before sending: this may be a name or a place. A hint, never a gate."""

import re

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.models import Answer
from consultations.questions.layout import words_name
from consultations.vocabulary.questions import Kind
from tests.journey import PRIVATE_KEY

pytestmark = pytest.mark.django_db
WROTE = ("Моя вчителька Олена Петрівна кричить.", "Тиха музика. З Оленою Петрівною важко.")


def written(amina, texts: tuple[str, ...]) -> dict:
    boxes = [words_name(slot) for slot in amina.instrument.layout if slot["kind"] == Kind.WORDS]
    return amina.form() | dict(zip(boxes, texts, strict=True))


def test_ANS_10_what_may_point_to_somebody_is_marked_and_may_be_sent_as_it_is(amina, codes):
    amina.start(codes[0])
    page = amina.look(written(amina, WROTE)).content.decode()
    marked = re.findall(r'<mark class="maybe">([^<]+)</mark>', page)
    assert "Олена Петрівна" in marked
    assert any("Оленою" in each for each in marked)  # the same name, in the other text and another form
    assert amina.send(tell="may").status_code == 303
    _key, content = open_with_team_key(PRIVATE_KEY, Answer.objects.get())
    assert set(content["words"].values()) == set(WROTE)


def test_ANS_10_what_is_changed_after_the_hint_is_what_is_sent(amina, codes):
    amina.start(codes[0])
    amina.look(written(amina, WROTE))
    page = amina.look(written(amina, ("Моя вчителька кричить.", "Тиха музика."))).content.decode()
    assert "<mark" not in page
    amina.send(tell="may")
    _key, content = open_with_team_key(PRIVATE_KEY, Answer.objects.get())
    assert not [text for text in content["words"].values() if "Олен" in text]
