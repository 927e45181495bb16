"""No alert, log, e-mail, task row or audit line holds a word of a child, whatever is done about a case."""

import pytest
from django.core import mail
from django.core.management import call_command

from consultations.models import Concern
from consultations.safeguarding.actions import Case, Closing, close_concern, raise_concern, review_concern, take_concern
from consultations.safeguarding.calling import say_called
from consultations.safeguarding.kind_words import reference_to
from consultations.safeguarding.measures import notify_focal_points, say_kindly
from tests.answers.test_nobody_can_tell import everything
from tests.on_duty import cover, name_who_answers
from tests.safeguarding.conftest import NOW, card_of, signed_in
from tests.safeguarding.test_alerts import Down

pytestmark = pytest.mark.django_db
CANARY = "канарка-що-мовчить"


def test_SG_06_a_canary_stays_where_it_was_sealed(
    circle, consultation, cohort, miro, sana, deputy, director, key, caplog, capsys, settings,
    django_capture_on_commit_callbacks,
):  # fmt: skip
    name_who_answers(consultation, lead=sana, deputy=deputy, director=director)
    cover(consultation, miro, sana)
    words = [(f"Питання {CANARY}", f"Відповідь {CANARY}")]
    case = Case("abuse", "now", "13-15", words, cohort=str(cohort.pk), way_back=reference_to(b"d" * 32))
    with django_capture_on_commit_callbacks(execute=True):
        concern = raise_concern(consultation, miro, case, now=NOW)
        say_called(concern, miro, answered=False, now=NOW)
    assert CANARY in signed_in(sana, vault=True).get(card_of(concern)).content.decode(), "it is there, for her"
    take_concern(concern, sana, now=NOW)
    notify_focal_points(concern, sana, key, now=NOW)
    say_kindly(concern, sana, key, "still-here", now=NOW)
    close_concern(concern, sana, key, Closing("kind-words", f"Нотатка {CANARY}"), now=NOW)
    review_concern(Concern.objects.get(), sana, key, f"Урок {CANARY}", now=NOW)
    settings.EMAIL_BACKEND = f"{Down.__module__}.{Down.__qualname__}"
    call_command("tick")
    letters = "".join(letter.message().as_string() + letter.body for letter in mail.outbox)
    assert mail.outbox and CANARY not in letters
    for place in (repr(everything()), caplog.text, "".join(capsys.readouterr())):
        assert CANARY not in place and repr(CANARY.encode())[2:-1] not in place
