"""The never-list, one test a number: what this software does to no young person, whoever asks for it."""

import ast
import json
import logging
import re
import sys
from datetime import date

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.http import QueryDict
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as some
from wagtail.models import RevisionMixin

from config.quiet_log import QuietFormatter
from consultations import models as tables
from consultations.answers.forms import typed_in
from consultations.lifecycle.readiness import reasons_against
from consultations.lifecycle.rules import may_be_archived_on, may_follow, may_open_online
from consultations.privacy import small_numbers
from consultations.privacy.plain_text import as_typed
from consultations.questions.blocks import Questions
from consultations.questions.never_asked import asked_of
from consultations.safeguarding import warning_signs
from consultations.vocabulary.questions import Kind
from consultations.vocabulary.states import Risk, Stage
from home.models import StaffMember
from tests.architecture.test_files import files, where
from tests.architecture.test_tables import ABOUT_A_YOUNG_PERSON, PRIVATE
from tests.architecture.tree import (
    PRIVATE_ROOMS,
    imports_of,
    in_room,
    name_of,
    parsed,
    python_files,
    static_files,
    young_templates,
)
from tests.people import TODAY

PAGES = [*young_templates(), *(path for path in static_files(".js", ".css") if path.stem not in ("staff", "open"))]
DRAWN_FOR_PREVIEWS = "static/chutno/preview.png"  # pebbles in a bowl, see tests/preview_picture.py
SENDS_SOMETHING = {
    "smtplib",
    "requests",
    "urllib.request",
    "http.client",
    "httpx",
    "aiohttp",
    "socket",
    "django.core.mail",
}


@pytest.mark.parametrize(
    "question", ["Що сталося з тобою?", "Як тебе звати?", "What happened to you?", "Which school?"]
)
def test_never_01_no_question_asks_what_happened_or_who_you_are(question):
    assert asked_of(question)
    assert {kind.value for kind in Kind} == {
        "choice", "several", "pictures", "faces", "scale", "ranking", "statements", "short", "words", "drawing",
    }  # fmt: skip
    assert set(Questions().child_blocks) == {kind.value for kind in Kind}


# Alerts to staff and notices to focal points: adults whose addresses the team has typed in itself.
WRITE_TO_ADULTS = {"consultations/safeguarding/alerts.py", "consultations/safeguarding/measures.py"}


def test_never_02_nothing_can_contact_a_young_person():
    senders = {name_of(path): imports_of(path) & SENDS_SOMETHING for path in python_files()}
    assert {name for name, found in senders.items() if found} == WRITE_TO_ADULTS
    others = [path for path in files() if name_of(path) not in WRITE_TO_ADULTS]
    assert where(r"send_mail|EmailMessage|webpush|sms", others) == {}
    assert where(r"""type=["'](?:email|tel)["']""", young_templates()) == {}


def test_never_03_a_young_person_has_no_account_profile_or_counter():
    for model in ABOUT_A_YOUNG_PERSON:
        assert not [field.name for field in model._meta.concrete_fields if field.related_model is StaffMember]
    assert not [model for model in apps.get_models() if "alias" in model.__name__.lower() and model in PRIVATE]
    assert (
        where(r"request\.(?:user|session)", [path for path in files() if in_room(path, "answers", "coming_back")]) == {}
    )
    assert where(r"badge|streak|leaderboard|countdown", PAGES) == {}


def test_never_04_no_picture_voice_file_or_place_is_collected():
    kept = [field for model in PRIVATE for field in model._meta.concrete_fields]
    assert not [field.name for field in kept if isinstance(field, models.FileField)]
    assert where(r"""type=["'](?:file|date|datetime-local|number)["']|capture=|multipart/form-data""", PAGES) == {}
    assert where(r"MediaRecorder|getUserMedia|geolocation|toDataURL|measureText|navigator\.plugins", PAGES) == {}


@pytest.mark.parametrize("one_host", [True, False])
def test_never_05_what_is_under_occupation_never_opens_online(one_host, consultation, db):
    assert not may_open_online(Risk.OCCUPIED, one_host=one_host, demonstration=True)
    assert not may_open_online(Risk.OCCUPIED, one_host=one_host, demonstration=False)
    consultation.state, consultation.risk_class = Stage.PILOTED, Risk.LOW
    low = reasons_against(consultation, Stage.OPEN, today=TODAY)
    consultation.risk_class = Risk.OCCUPIED
    assert len(reasons_against(consultation, Stage.OPEN, today=TODAY)) == len(low) + 1


# Never 6 and 7 (what no sentence may promise) are kept in test_texts.py, over every sentence of every locale.


def test_never_08_own_words_stay_closed_until_people_can_read_them(monkeypatch):
    production = (files("production.py")[0]).read_text()
    assert "OWN_WORDS_NEED_COVER = False" not in production
    assert "OWN_WORDS_NEED_COVER = True" in files("base.py")[0].read_text()


def test_never_08_a_machine_decides_nothing_alone():
    """A warning sign is a word that orders the queue; the code that finds it can neither store, hide nor alert."""
    assert isinstance(warning_signs.flag_of(["Сьогодні на уроці малювали."]), str)
    parts = [path for path in python_files() if path.parent.name == "warning_signs"]
    reached = [name for path in parts for name in imports_of(path)]
    assert len(parts) > 1
    assert not [
        name for name in reached if name.split(".")[0] in ("django", "home") or ".models" in name or "actions" in name
    ]


def test_never_09_a_log_line_can_carry_no_content():
    canary = "КАНАРКА 203.0.113.9"
    try:
        raise ValueError(canary)
    except ValueError:
        record = logging.LogRecord("django.request", logging.ERROR, "x.py", 1, "Failed: %s", (canary,), sys.exc_info())
    line = json.loads(QuietFormatter().format(record))
    assert canary not in json.dumps(line, ensure_ascii=False) and "203.0.113" not in json.dumps(line)
    assert line["event"] == "Failed: %s" and line["error"] == "ValueError"
    assert 'email_url("EMAIL_URL", default="dummymail://")' in files("people.py")[0].read_text()


@pytest.mark.parametrize("name", ["queue", "first-reading", "second-reading", "analysis", "concerns", "vault"])
def test_never_10_an_official_gets_no_answer_by_any_address(name, client, mr_okoro):
    client.force_login(mr_okoro)
    groups = {"queue": ["101"], "analysis": ["101"], "concerns": [], "vault": []}
    answer = "00000000-0000-4000-8000-000000000007"
    address = reverse(name, args=groups.get(name, ["101", answer]))
    assert client.get(address).status_code == 404
    assert client.get(address, {"format": "csv", "export": "xlsx", "q": "a"}).status_code == 404


@given(some.integers(min_value=0, max_value=9))
def test_never_10_no_small_number_is_ever_said(count):
    assert small_numbers.about(count) is None


def test_never_11_nothing_joins_a_code_or_two_answers_to_a_person():
    columns = {field.name for field in tables.UnusedCode._meta.concrete_fields}
    assert columns == {"digest", "batch"}
    assert not {field.name for field in tables.Answer._meta.concrete_fields} & {"code", "batch", "partner", "draft"}
    assert tables.Answer._meta.get_field("cohort").null  # where a set is too narrow, the answer forgets it


def test_never_12_words_go_to_no_outside_service():
    assert settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR is None
    lock = "".join(path.read_text() for path in (files("base.py")[0].parents[3]).glob("requirements*.txt"))
    assert not re.search(
        r"^(openai|anthropic|deepl|google-cloud|boto3|sentry-sdk|posthog|transformers)\b", lock, re.MULTILINE
    )


def test_never_13_no_question_is_required():
    assert where(r"\srequired\b|aria-required|minlength=", young_templates()) == {}
    assert typed_in(QueryDict("")) == {
        "chosen": {}, "words": {}, "drawings": {}, "move": "", "counted": "", "own_words": "", "band": "",
        "language": "",
    }  # fmt: skip


@given(some.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъёabcxyzqñ ’!?,.😊", max_size=200))
def test_never_14_what_was_written_is_neither_corrected_nor_scored(text):
    assert as_typed(text) == as_typed(as_typed(text)) == text.strip()
    assert where(r"""spellcheck=["']?true|pattern=""", young_templates()) == {}


def test_never_15_nothing_is_archived_without_answers_told_back():
    assert [stage for stage in Stage if may_follow(stage, Stage.ARCHIVED)] == [Stage.FOLLOWED_UP]
    assert [stage for stage in Stage if may_follow(stage, Stage.FOLLOWED_UP)] == [Stage.TOLD_BACK]
    assert not may_be_archived_on(date(2027, 2, 1), date(2027, 12, 1))


def test_never_16_no_copy_of_words_is_left_behind():
    assert not [model for model in PRIVATE if issubclass(model, RevisionMixin)]
    rooms = [path for path in files() if in_room(path, "answers", "coming_back", "invitations")]
    # What staff do with cards is written down; no way of a young person leads there.
    staff = "consultations.invitations.ordering"
    young = [path for path in files() if in_room(path, "answers", "coming_back")]
    assert not [name_of(path) for path in young if staff in imports_of(path)]
    rooms = [path for path in rooms if not name_of(path).endswith("invitations/ordering.py")]
    assert where(r"\bcache\.set|django\.core\.cache|enqueue|@task|consultations\.audit", rooms) == {}


def test_never_16_a_log_line_is_a_constant_sentence():
    for path in files():
        for call in ast.walk(parsed(path)):
            speaks = isinstance(call, ast.Call) and getattr(getattr(call.func, "value", None), "id", "") in (
                "log",
                "logger",
            )
            if speaks and in_room(path, *PRIVATE_ROOMS, "coming_back", "moderation", "vault"):
                assert [type(given) for given in call.args] == [ast.Constant], f"{name_of(path)}:{call.lineno}"
                assert {keyword.arg for keyword in call.keywords} <= {"exc_info"}


def test_never_17_no_flags_uniforms_sounds_or_photographs():
    # The one sound is a question read aloud: it starts when somebody presses play, and never by itself.
    players = where(r"<audio[^>]*", PAGES)
    assert set(players) == {"templates/consultations/answers/tools.html"}
    assert all('controls preload="none"' in found for found in players.values())
    assert where(r"<video|autoplay|\.mp3|\.ogg|new Audio|[\U0001F1E6-\U0001F1FF]|🪖|🎖|🚨|💣", PAGES) == {}
    found = [name_of(path) for path in static_files(".jpg", ".jpeg", ".png", ".webp", ".gif", ".mp3", ".mp4")]
    assert found == [DRAWN_FOR_PREVIEWS]
