"""What no table may hold or point at. One place says which tables are about a young person."""

import re

import pytest
from django.apps import apps
from django.db import models
from wagtail.models import ReferenceIndex, RevisionMixin
from wagtail.search.index import Indexed
from wagtail.snippets.models import get_snippet_models

from consultations import models as tables
from home.models import StaffMember
from tests.architecture.tree import PRIVATE_ROOMS, PUBLIC_ROOMS

OURS = [model for model in apps.get_models() if model.__module__.startswith(("consultations.", "home."))]
# Contributions to dialogues join this list on the day they get a table.
# A complaint comes from anybody, so it is watched as if it came from a young person.
ABOUT_A_YOUNG_PERSON = [
    tables.Answer,
    tables.Words,
    tables.AnswerKey,
    tables.Tombstone,
    tables.Draft,
    tables.UnusedCode,
    tables.Complaint,
]
CLOCKS_THAT_MAY_BE = {"Draft.dies_at", "Answer.flag_hour"}
NAMES_THAT_MAY_NOT = re.compile(
    r"name|mail|phone|^ip$|_ip$|^ip_|agent|session|created|updated|modified|user|staff|address|birth|gender|sex$"
    r"|school|region|place|city|country|partner|school|device|fingerprint|token|contact"
)
KINDS_THAT_MAY_NOT = (
    models.AutoField, models.DateField, models.TimeField, models.EmailField, models.GenericIPAddressField,
    models.FileField, models.URLField, models.TextField, models.JSONField, models.FloatField,
)  # fmt: skip
ANCHORS = (tables.Consultation, tables.Instrument)  # what private tables may point at, always hidden


def room_of(model) -> str:
    """The room that a table belongs to."""
    return model.__module__.split(".")[1] if model.__module__.startswith("consultations.") else "home"


PUBLIC = [model for model in OURS if room_of(model) in PUBLIC_ROOMS]
PRIVATE = [model for model in OURS if room_of(model) in (*PRIVATE_ROOMS, "moderation")]


def named(model) -> str:
    return model.__name__


def test_every_table_is_in_the_list_of_tables():
    assert {model.__name__ for model in OURS if room_of(model) != "home"} == set(tables.__all__)


def test_every_table_about_a_young_person_is_watched():
    of_the_ballot_box = {model for model in OURS if room_of(model) in ("answers", "dialogue")}
    assert of_the_ballot_box | {tables.UnusedCode, tables.Complaint} == set(ABOUT_A_YOUNG_PERSON)


@pytest.mark.parametrize("model", PUBLIC, ids=named)
def test_no_public_table_points_at_a_private_one(model):
    forward = [field for field in model._meta.get_fields(include_hidden=True) if field.is_relation and field.concrete]
    assert not [field.name for field in forward if field.related_model in PRIVATE]


@pytest.mark.parametrize("model", PRIVATE, ids=named)
def test_a_private_table_points_at_the_questions_only_and_unseen(model):
    for field in model._meta.get_fields(include_hidden=True):
        if field.is_relation and field.concrete and field.related_model in PUBLIC:
            assert field.related_model in ANCHORS, f"{model.__name__}.{field.name} crosses the gate"
            assert field.remote_field.hidden, f"{model.__name__}.{field.name} can be reached from a public table"


def test_a_voice_remembers_nothing():
    columns = {field.name for field in tables.Voice._meta.get_fields()}
    assert columns == {
        "id", "consultation", "question_key", "kind", "texts", "original_locale", "age_band", "themes",
        "disputed_themes",
        "translated_by", "checked_by",  # of the staff: a quote knows who stands for its translation
    }  # fmt: skip


@pytest.mark.parametrize("model", ABOUT_A_YOUNG_PERSON, ids=named)
def test_PRO_04_no_table_about_a_young_person_has_room_for_who_where_or_when(model):
    for field in model._meta.concrete_fields:
        place = f"{model.__name__}.{field.name}"
        assert not NAMES_THAT_MAY_NOT.search(field.name), f"{place}: such a column may not be"
        assert field.related_model is not StaffMember, f"{place} points at a person of the staff"
        if place not in CLOCKS_THAT_MAY_BE:
            assert not isinstance(field, KINDS_THAT_MAY_NOT), f"{place} is a {type(field).__name__}"


@pytest.mark.parametrize("model", ABOUT_A_YOUNG_PERSON, ids=named)
def test_PRO_04_the_rows_about_young_people_have_no_order(model):
    key = model._meta.pk
    while key.is_relation:
        key = key.related_model._meta.pk
    assert isinstance(key, models.UUIDField | models.BinaryField), f"{model.__name__} counts its rows"
    assert not model._meta.ordering


def test_an_answer_knows_no_card_and_a_card_no_answer():
    cards = (tables.UnusedCode, tables.CodeBatch, tables.Partner)
    ballot_box = (tables.Answer, tables.Words, tables.AnswerKey, tables.Draft)
    for here, there in ((ballot_box, cards), (cards, ballot_box)):
        for model in here:
            assert not [field for field in model._meta.concrete_fields if field.related_model in there]


@pytest.mark.parametrize("model", PRIVATE, ids=named)
def test_wagtail_watches_no_private_table(model):
    assert model._meta.default_permissions == ()
    assert model.wagtail_reference_index_ignore is True
    assert model not in ReferenceIndex.tracked_models
    assert not ReferenceIndex.model_is_indexable(model)
    assert model not in get_snippet_models()
    assert not issubclass(model, RevisionMixin | Indexed)


def test_every_key_of_a_room_is_made_by_chance_or_by_staff():
    """Private tables with a counting key hold staff data only: partners, shifts, what staff carry, and numbers."""
    counting = {model.__name__ for model in PRIVATE if isinstance(model._meta.pk, models.AutoField)}
    assert counting <= {
        "Act", "Alert", "Exposure", "Partner", "Referral", "ReleaseLedger", "SafetyPlan", "Shift", "Tally",
    }  # fmt: skip
