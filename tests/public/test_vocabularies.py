"""Topics and demands are closed lists; an editor chooses from them before a consultation opens."""

import pytest
from django.utils import translation

from consultations.lifecycle.actions import NotAllowed, arrange, begin_consultation
from consultations.lifecycle.forms import ArrangeForm
from consultations.models import Consultation
from consultations.vocabulary.demands import DEMANDS, OURS, demands_in, ours_first
from consultations.vocabulary.states import Role, Stage
from consultations.vocabulary.topics import TOPICS, topics_named
from tests.pages import write_questions
from tests.people import TODAY, hire

# The Convention on the Rights of the Child, by what each article is about.
RESTS_ON = {
    "school": [28, 29], "family": [9, 10, 18, 20], "papers": [7, 8], "health": [24, 39], "safety": [19, 38],
    "money": [27, 26], "free-time": [31], "being-asked": [12],
}  # fmt: skip
ARRANGED = {
    "bands": ["13-15"], "risk_class": "medium", "opens_on": "2026-11-02", "closes_on": "2026-12-20", "reviewed_on": "",
    "piloted_on": "",
}  # fmt: skip


def test_each_topic_rests_on_its_articles():
    assert {key: [article.number for article in topic.articles] for key, topic in TOPICS.items()} == RESTS_ON


@pytest.mark.parametrize("code", ["uk", "en"])
def test_every_article_is_told_in_plain_words_in_every_language(code):
    with translation.override(code):
        told = [str(article.plain) for topic in TOPICS.values() for article in topic.articles]
    assert len(set(told)) == len(told) and all(len(sentence.split()) <= 25 for sentence in told)


def test_demand_twelve_is_ours_and_stands_in_front():
    assert OURS == 12 and [number for number, _words in ours_first()] == [12, *range(1, 12)]


def test_what_is_in_no_list_is_never_shown():
    assert [topic.name for topic in topics_named(["money", "treasure"])] == [TOPICS["money"].name]
    assert demands_in([12, 13, 1]) == [(1, DEMANDS[1]), (12, DEMANDS[12])]
    assert topics_named(None) == [] and demands_in(None) == []


def test_an_editor_chooses_topics_and_demands_on_the_screen(client, petra, consultation):
    client.force_login(petra)
    sent = ARRANGED | {
        "decision": consultation.decision_id, "commitment": consultation.commitment_id, "arrange": "1",
        "topics": ["school", "money"], "demands": ["12", "10"],
    }  # fmt: skip
    assert client.post("/staff/consultations/101/", sent).status_code == 302
    consultation.refresh_from_db()
    assert (consultation.topics, consultation.demands) == (["school", "money"], [12, 10])


@pytest.mark.parametrize("wrong", [{"topics": ["treasure"]}, {"demands": ["13"]}, {"demands": ["x"]}])
def test_the_screen_takes_nothing_that_is_in_no_list(consultation, wrong):
    given = ARRANGED | {"decision": consultation.decision_id, "commitment": consultation.commitment_id} | wrong
    form = ArrangeForm(given, instance=consultation)
    assert not form.is_valid() and set(form.errors) == set(wrong)


@pytest.mark.parametrize("wrong", [{"topics": ["treasure"]}, {"demands": [13]}])
def test_no_road_takes_what_is_in_no_list(decision, petra, consultation, wrong):
    with pytest.raises(NotAllowed):
        arrange(consultation, wrong, by=petra, today=TODAY)
    with pytest.raises(NotAllowed):
        begin_consultation(write_questions(), {"number": "107", "decision": decision} | wrong, by=petra, today=TODAY)
    assert not Consultation.objects.filter(number="107").exists()


def test_once_the_questions_are_open_they_stay_as_they_are(consultation):
    consultation.state = Stage.OPEN
    consultation.save()
    with pytest.raises(NotAllowed):
        arrange(consultation, {"topics": ["money"]}, by=hire("Alina", Role.ADMINISTRATOR), today=TODAY)
