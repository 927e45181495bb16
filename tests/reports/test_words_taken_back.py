"""Words that are taken back while somebody prepares or publishes a report."""

import pytest

from consultations.models import Edition, Voice
from consultations.reports.actions import link_voice, prepare_edition, publish_edition, words_were_taken_back
from tests.meanwhile import meanwhile
from tests.people import TODAY
from tests.reporting import LATER, finding, publish, release, report, voice


def test_WIT_01_words_taken_back_while_somebody_presses_publish_are_not_published(consultation, ada, pavlo):
    release(consultation, ada, pavlo)
    written, words, others = report(consultation, ada), voice(consultation), voice(consultation)
    resting = finding(written, ada)
    link_voice(resting, words), link_voice(resting, others)
    waiting = prepare_edition(written, ada, today=TODAY)
    words_were_taken_back([words.pk], today=TODAY)
    publish_edition(waiting, pavlo, today=TODAY)  # fetched before
    assert str(words.pk) not in str(Edition.objects.get().content)


@pytest.mark.django_db(transaction=True)
def test_WIT_01_two_young_people_taking_words_back_at_once_are_both_heard(consultation, ada, pavlo):
    publish(consultation, ada, pavlo)
    one, two = Voice.objects.all()[:2]

    def take_back(words):
        return lambda: words_were_taken_back([words.pk], today=LATER)

    meanwhile(take_back(one), at='UPDATE "consultations_edition"', other=take_back(two))
    everything = "".join(str(edition.content) for edition in Edition.objects.all())
    assert str(one.pk) not in everything and str(two.pk) not in everything
