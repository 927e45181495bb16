"""INV-08: an adult leads many young people at one device: the ways in, what is stored of each, and what is counted."""

import pytest
from django.urls import reverse

from consultations.answers.models import Answer
from tests.journey import Young

WAYS = {
    "room": ("room", "self", ""),
    "adult": ("own", "adult", ""),
    "group": ("own", "group", "ten"),
    "heard": ("own", "heard", ""),
}
KEYED = ("adult", "group", "heard")


def begin(young: Young, code: str, way: str, *, size: str = "ten"):
    return young.post("/start", {"code": code, "pictures": "yes", "way": way, "size": size})


def sent(young: Young, code: str, way: str, *, size: str = "ten", **more) -> Answer:
    """The whole way of one answer; gives what was stored."""
    before = set(Answer.objects.values_list("pk", flat=True))
    begin(young, code, way, size=size)
    young.look(young.form(**more))
    response = young.send(keep="no", tell="may", print="may")
    assert response.headers["Location"] == reverse("next", kwargs={"locale": young.locale, "way": way})
    young.client.get(response.headers["Location"])
    [answer] = Answer.objects.exclude(pk__in=before)
    return answer


@pytest.mark.parametrize("way", WAYS)
def test_INV_08_each_way_stores_exactly_how_the_answer_came(amina, codes, way):
    answer = sent(amina, codes[0], way)
    assert (answer.setting, answer.mode, answer.group_size) == WAYS[way]
    assert answer.counted is (way in ("room", "adult"))
