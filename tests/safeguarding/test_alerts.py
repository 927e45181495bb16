"""SG-06: alerts say "Open the system." and nothing else; what does not go out is tried again, and screens say so."""

import stat
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.urls import reverse

from consultations.models import Alert, Concern
from consultations.safeguarding import alerts
from consultations.safeguarding.actions import Case, raise_concern, take_concern
from consultations.safeguarding.alerts import mail_fails, send_alerts
from tests.on_duty import name_who_answers
from tests.safeguarding.conftest import NOW, signed_in

pytestmark = pytest.mark.django_db
CANARY = "канарка-у-листі"


class Down(EmailBackend):
    """A mail server that takes nothing."""

    def send_messages(self, messages):
        raise ConnectionRefusedError("канарка-у-листі sana@example.org")


@pytest.fixture
def plan(consultation, sana, deputy, director):
    return name_who_answers(consultation, lead=sana, deputy=deputy, director=director)


@pytest.fixture
def raised(circle, plan, consultation, miro, django_capture_on_commit_callbacks) -> Concern:
    case = Case("self-harm", "now", "13-15", [("?", CANARY)])
    with django_capture_on_commit_callbacks(execute=True):
        return raise_concern(consultation, miro, case, now=NOW)


def test_SG_06_the_mail_says_open_the_system_and_nothing_else(raised, sana):
    (letter,) = mail.outbox
    assert letter.to == [sana.email] and letter.subject == "Відкрийте систему."
    assert letter.body == "Відкрийте систему.\nOpen the system."
    assert not letter.attachments and not letter.cc and not letter.bcc
    whole = letter.message().as_string()
    for content in (CANARY, "self-harm", "101", "13-15", str(raised.pk)):
        assert content not in whole


def test_it_is_sent_once(raised):
    assert Alert.objects.get().mailed and send_alerts() == 0 and len(mail.outbox) == 1


def test_what_the_mail_server_did_not_take_waits_and_the_screens_say_to_call(
    settings, circle, plan, consultation, miro, caplog, django_capture_on_commit_callbacks
):
    settings.EMAIL_BACKEND = f"{Down.__module__}.{Down.__qualname__}"
    with django_capture_on_commit_callbacks(execute=True):
        raise_concern(consultation, miro, Case("abuse", "now", "13-15", [("?", CANARY)]), now=NOW)
    assert not Alert.objects.get().mailed and mail_fails()
    page = signed_in(miro).get(reverse("queue", kwargs={"number": consultation.number})).content.decode()
    assert "Пошта зараз не йде" in page
    assert CANARY not in caplog.text and "sana@" not in caplog.text
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_alerts() == 1 and not mail_fails() and len(mail.outbox) == 1


def test_in_a_flood_a_mail_server_that_is_down_is_asked_once_and_the_rest_waits(
    settings, circle, plan, consultation, miro
):
    settings.EMAIL_BACKEND = f"{Down.__module__}.{Down.__qualname__}"
    for _each in range(5):
        raise_concern(consultation, miro, Case("abuse", "now", "13-15", [("?", CANARY)]), now=NOW)
    assert send_alerts() == 0
    assert sorted(Alert.objects.values_list("tries", flat=True)) == [0, 0, 0, 0, 1] and mail_fails()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_alerts() == 5 and not mail_fails()


def test_nobody_is_mailed_for_what_is_closed_and_no_alarm_stays_for_what_is_taken(raised, sana, settings):
    Alert.objects.update(mailed=False, tries=3)
    assert mail_fails()
    take_concern(raised, sana, now=NOW)
    assert not mail_fails()
    Concern.objects.update(closed_on=NOW.date())
    assert send_alerts() == 0


def test_the_operator_s_command_runs_once_and_is_told_nothing(settings, tmp_path, raised):
    Alert.objects.update(rang=False)
    pager, heard = tmp_path / "pager", tmp_path / "heard"
    pager.write_text(f'#!/bin/sh\nprintf "%s|%s|" "$#" "$(cat)" >> {heard}\nenv | cut -d= -f1 | sort >> {heard}\n')
    pager.chmod(pager.stat().st_mode | stat.S_IEXEC)
    settings.ALERT_COMMAND = str(pager)
    for alert in Alert.objects.all():
        alerts.ring(alert)
    for alert in Alert.objects.all():
        alerts.ring(alert)
    told = heard.read_text()
    assert told.startswith("0||") and told.count("|") == 2, "no word on its line, none on its input, and once"
    assert {*told.split("|")[2].split()} <= {"PATH", "PWD", "SHLVL", "_"}


def test_a_command_that_fails_hinders_nothing(settings, raised):
    Alert.objects.update(rang=False)
    settings.ALERT_COMMAND = "/no/such/pager 'and an open quote"
    alerts.ring(Alert.objects.get())
    assert not Alert.objects.get().rang


def test_tick_calls_the_next_one_and_sends_what_waits(raised, deputy, capsys):
    Concern.objects.update(step_since=NOW - timedelta(hours=1), raised_at=NOW - timedelta(hours=1))
    call_command("tick")
    assert {letter.to[0] for letter in mail.outbox} >= {deputy.email} or len(mail.outbox) == 2
    assert CANARY not in capsys.readouterr().out


def test_a_flood_of_cases_is_one_line_on_the_desk_of_the_lead(circle, plan, consultation, miro, sana):
    for _each in range(30):
        raise_concern(consultation, miro, Case("abuse", "today", "13-15", [("?", CANARY)]), now=NOW)
    page = signed_in(sana).get(reverse("wagtailadmin_home")).content.decode()
    assert page.count(f'href="{reverse("concerns")}"') == 2, "the menu, and one line"
    assert "Сьогодні: 30." in page and CANARY not in page
