"""Telling adults to open the system, and nothing else: no word, no kind, no age, no number of the consultation.

A mail wakes nobody: the screens say whom to call. What the mail server did not take waits in the table for the next
`tick`, and the screens say so.
"""

import logging
import shlex
import subprocess
from datetime import datetime

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from consultations.safeguarding.duty import called_at
from consultations.safeguarding.models import Alert, Concern
from consultations.safeguarding.rules import standing
from home.texts import locales

log = logging.getLogger(__name__)
COMMAND_SECONDS = 20


def call_out(concern: Concern, *, now: datetime) -> list[Alert]:
    """Whoever is called at this step is to be told; nobody whom the case is about."""
    people = {one.staff.pk: one.staff for one in called_at(concern.consultation, concern.step, now)}
    people.pop(concern.about_id, None)
    rows = [Alert(concern=concern, staff=each, step=concern.step) for each in people.values()]
    return Alert.objects.bulk_create(rows, ignore_conflicts=True)


def send_after_this(concern: Concern) -> None:
    """Send what waits for this case once the transaction is on disk: nobody is called for what was rolled back, and
    nobody's page waits for the mails of other cases."""
    transaction.on_commit(lambda: send_alerts(concern=concern))


def escalate(now: datetime) -> int:
    """What nobody took in time becomes the next one's; gives how many cases moved on."""
    moved = 0
    for concern in Concern.objects.filter(taken_at=None, closed_on=None).select_related("consultation"):
        step, since = standing(concern.urgency, concern.step, concern.step_since, now)
        if step != concern.step:
            moved += _to_step(concern, step, since, now)
    return moved


@transaction.atomic
def _to_step(concern: Concern, step: str, since: datetime, now: datetime) -> int:
    changed = Concern.objects.filter(pk=concern.pk, step=concern.step, taken_at=None, closed_on=None)
    if not changed.update(step=step, step_since=since):
        return 0  # somebody took it or called on just now
    concern.step, concern.step_since = step, since
    call_out(concern, now=now)
    return 1


def send_alerts(**only) -> int:
    """Run the operator's command for what waits, and mail it; gives how many mails went. Never raises. Where the mail
    server does not answer, the rest waits for the next time: a flood must not wait for it a hundred times."""
    sent, answers = 0, True
    for alert in Alert.objects.filter(mailed=False, concern__closed_on=None, **only).select_related("staff"):
        ring(alert)
        answers = answers and _mail(alert)
        sent += answers
    return sent


def _mail(alert: Alert) -> bool:
    try:
        went = bool(message_to(alert.staff).send())
    except OSError:
        # What the mail server said may hold an address: only that it failed is written.
        log.warning("An alert could not be mailed; it is tried again.")
        went = False
    Alert.objects.filter(pk=alert.pk).update(mailed=went, tries=alert.tries + 1)
    return went


def message_to(staff) -> EmailMessage:
    """The same sentence for everybody and everything, in every language of the house."""
    said = []
    for code in locales():
        with translation.override(code):
            said.append(_("Open the system."))
    connection = get_connection(fail_silently=False)
    return EmailMessage(subject=said[0], body="\n".join(said), to=[staff.email], connection=connection)


def ring(alert: Alert) -> None:
    """Run the operator's own command once for each alert: a pager, a modem. It is told nothing."""
    if alert.rang or not settings.ALERT_COMMAND:
        return
    try:
        subprocess.run(  # noqa: S603
            shlex.split(settings.ALERT_COMMAND), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=COMMAND_SECONDS, check=True, env={"PATH": "/usr/bin:/bin"},
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError, ValueError):
        log.warning("The command for alerts failed.")
        return
    Alert.objects.filter(pk=alert.pk).update(rang=True)


def mail_fails() -> bool:
    """True when an alert that was tried has not gone: the screens then say to call."""
    return Alert.objects.filter(mailed=False, tries__gt=0, concern__closed_on=None, concern__taken_at=None).exists()


def tick_alarms() -> tuple[int, int]:
    """(cases that moved on, mails that went): every few minutes."""
    return escalate(timezone.now()), send_alerts()
