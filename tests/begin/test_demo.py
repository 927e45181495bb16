"""The demonstration: through the same doors as in earnest, once, with something to see on every screen."""

from datetime import date

import pytest
from django.core.management import call_command

from consultations.audit.queries import first_broken_entry
from consultations.lifecycle.readiness import reasons_against
from consultations.management.demonstration.sheet import sheet_path
from consultations.models import (
    Answer,
    Cohort,
    Complaint,
    Concern,
    Consultation,
    Edition,
    Finding,
    Partner,
    Reading,
    Release,
    Reply,
    RoleHolding,
    UnusedCode,
    Voice,
)
from consultations.privacy.codes import is_well_formed
from consultations.questions.layout import WRITTEN
from consultations.questions.queries import live_instrument, questions_of
from consultations.questions.readiness import problems_of
from consultations.roles.rules import clashes
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from consultations.vocabulary.states import Stage

ANSWERS = 60


@pytest.fixture
def shown(db, settings, tmp_path, capsys):
    settings.VAR, settings.PAGES_ROOT = tmp_path, tmp_path / "pages"
    call_command("begin")
    call_command("demo", answers=ANSWERS)
    return capsys.readouterr().out


def numbered(number: str) -> Consultation:
    return Consultation.objects.get(number=number)


def every_kind_is_asked_and_answered(open_one: Consultation) -> None:
    """In 101: no kind is missing, nobody chooses the same, and a question hangs on another."""
    instrument = live_instrument(open_one)
    said: dict[str, set] = {}
    for choices in Answer.objects.filter(instrument=instrument).values_list("choices", flat=True):
        for slot, byte in zip(instrument.layout, bytes(choices), strict=True):
            said.setdefault(slot["kind"], set()).add(byte)
    assert set(said) == set(Kind)
    for kind, bytes_found in said.items():
        assert bytes_found & {WRITTEN} if kind in IN_OWN_WORDS else len(bytes_found) > 2, kind
    assert any(slot.get("only_if") for slot in instrument.layout)
    texts = [question.texts["uk"]["13-15"] for question in questions_of(instrument)]
    assert any(text["easier"] for text in texts) and any(text["terms"] for text in texts)
    pictures = [option.picture for question in questions_of(instrument) for option in question.options.all()]
    assert [picture["alts"].keys() for picture in pictures if picture] == [{"uk", "en"}] * 4


def test_the_demonstration_has_something_on_every_screen_and_a_second_call_adds_nothing(shown, capsys):
    small, open_one = numbered("102"), numbered("101")
    assert (open_one.state, small.state) == (Stage.OPEN, Stage.WITH_DECISION_MAKERS)
    assert open_one.decision == small.decision
    assert problems_of(open_one) == [] == problems_of(small)
    # 102: the ordinary case, from one organisation, no breakdowns
    assert Answer.objects.filter(instrument__consultation=small).count() == 38
    assert Cohort.objects.get(consultation=small).broad is False
    assert Release.objects.get(consultation=small).size == "small"
    assert Edition.objects.get(report__consultation=small).published_on
    assert 0 < Reply.objects.count() < Finding.objects.count()
    assert reasons_against(small, Stage.ANSWERED, today=small.closes_on)
    assert Voice.objects.filter(consultation=small).count() >= 15
    assert Complaint.objects.get().state == "waiting"
    # 101: open, with words that wait, a concern, and cards of three organisations
    assert Answer.objects.filter(instrument__consultation=open_one).count() == ANSWERS
    assert set(Answer.objects.filter(instrument__consultation=open_one).values_list("age_band", flat=True)) == {
        "13-15", "16-17",
    }  # fmt: skip
    large, little = Cohort.objects.filter(consultation=open_one).order_by("-issued_count")
    assert (large.broad, little.broad) == (True, False) and little.issued_count < 20
    assert set(little.batches.values_list("made", "state")) == {("offline", "good"), ("server", "void")}
    assert sorted(partner.expires_on < date.today() for partner in Partner.objects.all()) == [
        False, False, True,
    ]  # fmt: skip
    assert large.batches.filter(test_digest=None).count() == 2
    every_kind_is_asked_and_answered(open_one)
    waiting = Answer.objects.filter(instrument__consultation=open_one, words__isnull=False, reading=None)
    assert waiting.count() >= 30
    assert Reading.objects.filter(state="first-read").exists() and Concern.objects.exists()
    # nobody holds two roles that clash, and the audit is whole
    for holding in RoleHolding.objects.all():
        others = RoleHolding.objects.filter(staff=holding.staff, consultation=holding.consultation).exclude(
            pk=holding.pk
        )
        assert not clashes(set(others.values_list("role", flat=True)), holding.role)
    assert first_broken_entry() is None
    # the sheet
    codes = [line[:21].replace(" ", "") for line in shown.splitlines() if line.startswith("  101")]
    assert len(codes) == 10 and all(is_well_formed(code) for code in codes)
    before = (Answer.objects.count(), UnusedCode.objects.count(), RoleHolding.objects.count())
    call_command("demo")
    assert (Answer.objects.count(), UnusedCode.objects.count(), RoleHolding.objects.count()) == before
    assert capsys.readouterr().out.strip() == shown[shown.index("DEMONSTRATION") :].strip()
    # a sheet that was lost comes back with fresh cards
    sheet_path().unlink()
    call_command("demo")
    assert "101" in capsys.readouterr().out
