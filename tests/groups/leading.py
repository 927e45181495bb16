"""What an adult who leads a group does, without a browser."""

from django.urls import reverse

from consultations.answers.models import Answer
from tests.journey import Young

SECRET = "Тихе місце біля бібліотеки"
WAYS = {
    "room": ("room", "self", ""),
    "adult": ("own", "adult", ""),
    "group": ("own", "group", "ten"),
    "heard": ("own", "heard", ""),
}
KEYED = ("adult", "group", "heard")


def begin(young: Young, code: str, way: str, *, size: str = "ten", **more):
    """The code, typed on the page of the adult, once the pictures were compared."""
    return young.post("/start", {"code": code, "pictures": "yes", "way": way, "size": size} | more)


def sent(young: Young, code: str, way: str, *, words: str = "", **choices) -> Answer:
    """The whole way of one answer; gives what was stored."""
    before = set(Answer.objects.values_list("pk", flat=True))
    begin(young, code, way)
    young.look(young.form(words=words))
    response = young.send(**({"keep": "no", "tell": "may", "print": "may"} | choices))
    assert response.headers["Location"] == reverse("next", kwargs={"locale": young.locale, "way": way})
    young.client.get(response.headers["Location"])
    [answer] = Answer.objects.exclude(pk__in=before)
    return answer
