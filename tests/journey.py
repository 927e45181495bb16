"""A young person at a phone: types a code, fills the page in, looks, sends. Without a browser."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.test import Client

from consultations.invitations.actions import Pack, burn_test_card, issue_codes, make_cohort
from consultations.invitations.queries import code_digest, good_codes
from consultations.models import Circle, Consultation, Instrument, Partner
from consultations.privacy.codes import make_code
from consultations.privacy.sealing import new_pair
from consultations.questions.layout import VOTES, field_name, words_name
from consultations.questions.places import fields_of_form, numbers_of
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from consultations.vocabulary.states import Stage
from tests.instruments import make_instrument
from tests.people import TODAY, texts

PRIVATE_KEY, PUBLIC_KEY = new_pair()  # the moderation circle's, for tests that open what was sent


class Young:
    """One young person with one phone, in one language."""

    def __init__(self, instrument: Instrument, *, locale: str = "uk", band: str = "13-15"):
        self.client = Client()
        self.instrument, self.locale, self.band = instrument, locale, band
        self.number = instrument.consultation.number

    def post(self, address: str, form: dict | None = None, **headers):
        sent = as_sent(self.instrument.layout, form or {})
        return self.client.post(address, {"language": self.locale} | sent, **headers)

    def start(self, code: str):
        return self.post("/start", {"code": code, "pictures": "yes"})

    def form(self, *, place: int = 0, words: str = "", **more) -> dict:
        """The page of questions, filled in: the option at `place` everywhere, `words` in every box for own words."""
        form = {"page": "ask", "band": self.band, "number": self.number, "sequence": "0"}
        for slot in self.instrument.layout:
            if slot["kind"] in IN_OWN_WORDS:
                form[words_name(slot)] = words
            elif slot["kind"] == Kind.RANKING:
                form[field_name(slot)] = [str(1 + sum(name.startswith(f"q-{slot['question']}-") for name in form))]
            else:
                form[field_name(slot)] = [slot["options"][min(place, len(slot["options"]) - 1)]]
        return form | {"counted": "yes", "own-words": "yes"} | more

    def blank(self) -> dict:
        return {"page": "ask", "band": self.band, "number": self.number, "sequence": "0"}

    def look(self, form: dict | None = None):
        return self.post("/look", form)

    def send(self, **form):
        return self.post("/send", {"keep": "yes"} | form)

    def answer(self, code: str, form: dict | None = None, **sent):
        """The whole way; gives the six words and the last response."""
        self.start(code)
        words = six_words(self.look(form if form is not None else self.form()))
        return words, self.send(**sent)


def as_sent(layout: list[dict], form: dict) -> dict:
    """A form in which tests name questions and options by their keys, as a page sends it; what is strange stays."""
    fields = {field.by_key: field for field in fields_of_form(layout)}
    names = {key: field.name for key, field in fields.items()}
    names |= {f"{box}-{key}": f"{box}-{place}" for key, place in numbers_of(layout).items() for box in "wd"}
    sent = {}
    for name, said in form.items():
        field, values = fields.get(name), [said] if isinstance(said, str) else said
        sent[names.get(name, name)] = [field.value_of(value) for value in values] if field else said
    return sent


def six_words(response) -> list[str]:
    """The six words as they stand on the page."""
    page = response.content.decode()
    return [unescape(word) for word in re.findall(r'class="secret__w"[^>]*>([^<]+)<', page)]


@pytest.fixture
def circle(db) -> Circle:
    """The circle that reads; the private key is PRIVATE_KEY."""
    return Circle.objects.create(name="moderation", public_key=PUBLIC_KEY, made_on=TODAY)


@pytest.fixture
def open_consultation(consultation, circle, settings, tmp_path) -> Consultation:
    """Consultation 101, open today."""
    settings.PAGES_ROOT = tmp_path / "pages"
    consultation.state = Stage.OPEN
    consultation.opens_on, consultation.closes_on = date.today() - timedelta(7), date.today() + timedelta(30)
    consultation.save()
    return consultation


@pytest.fixture
def instrument(open_consultation) -> Instrument:
    return make_instrument(open_consultation)


@pytest.fixture
def partner(db) -> Partner:
    return Partner.objects.create(
        names=texts("Поруч", "Beside"), safeguarding_policy="on file", focal_point="A", deputy="B",
        expires_on=date.today() + timedelta(365),
    )  # fmt: skip


@pytest.fixture
def cohort(open_consultation):
    return make_cohort(open_consultation)


@pytest.fixture
def pack(cohort, partner) -> Pack:
    """Twenty good codes of 101, and the code of their test card, which waits."""
    return issue_codes(cohort, partner, count=20, permission="attested", today=date.today())


@pytest.fixture
def codes(cohort, partner) -> list[str]:
    """Twenty good codes of 101; the test card of their pack has come through."""
    pack = issue_codes(cohort, partner, count=20, permission="attested", today=date.today())
    test_digest = code_digest(pack.test_code)
    good_codes(test_digest).delete()
    burn_test_card(test_digest)
    return pack.codes


@pytest.fixture
def amina(instrument) -> Young:
    return Young(instrument)


def unknown_code(number: str = "101") -> str:
    """Well formed, and on no card."""
    return make_code(number)


__all__ = ["VOTES", "Young", "as_sent", "six_words", "unknown_code"]
