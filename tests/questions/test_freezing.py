"""Freezing: what editors wrote in every language becomes what answers refer to."""

import json

import pytest
from wagtail_localize.models import Translation

from consultations.management.demonstration.pages import publish_target
from consultations.models import ConsultationPage, FrozenOption, FrozenQuestion, Instrument
from consultations.questions.actions import NotReady, freeze
from consultations.questions.layout import slots_of
from consultations.questions.queries import content_on, live_instrument, pages_of, questions_of, wording
from consultations.questions.readiness import problems_of
from consultations.vocabulary.evaluation import KEYS, NAMES
from consultations.vocabulary.states import Stage
from home.texts import locales
from tests.pages import ALONE, questions_for, rewrite, write_questions
from tests.people import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def ready(decision, written):
    return questions_for(decision, "105", written)


def said(consultation) -> str:
    return " ".join(problems_of(consultation))


def test_complete_pages_in_every_language_are_ready(ready):
    assert problems_of(ready) == []


def test_X_05_a_question_that_is_hard_to_read_cannot_be_frozen(ready):
    def lengthen(raw):
        raw[0]["value"]["why"] = "Рада вирішує, " + "слово " * 14 + "кінець."

    rewrite(pages_of(ready)["uk"], lengthen)
    assert "у реченні 17 слів, а можна щонайбільше 15: «Рада вирішує," in said(ready)


def test_frozen_rows_are_what_the_pages_said_in_every_language_and_band(ready):
    instrument = freeze(ready, today=TODAY)
    pages = {locale: content_on(page) for locale, page in pages_of(ready).items()}
    assert list(pages) == ["uk", "en"]
    for place, question in enumerate(questions_of(instrument)[:-3]):
        for locale, content in pages.items():
            written = content[place]
            assert str(question.key) == written["key"] and question.kind == written["kind"]
            assert wording(question.texts, locale, "13-15") == {
                "text": written["wordings"]["13-15"], "why": written["why"], "easier": "", "sound": "", "terms": [],
            }  # fmt: skip
            older = written["wordings"]["16-17"] or written["wordings"]["13-15"]
            assert question.texts[locale]["16-17"]["text"] == older
            labels = [option.texts[locale]["13-15"] for option in question.options.all()]
            assert labels == [option["label"] for option in written["options"]]
            assert [str(option.key) for option in question.options.all()] == [o["key"] for o in written["options"]]


def test_the_layout_has_one_slot_for_each_question_and_each_statement(ready):
    instrument = freeze(ready, today=TODAY)
    compiled = [
        {"key": str(q.key), "kind": q.kind, "most": q.most, "options": [str(o.key) for o in q.options.all()]}
        for q in questions_of(instrument)
    ]
    assert instrument.layout == slots_of(compiled)
    assert len(instrument.layout) == 12  # five questions, four statements, and three about the questions themselves


def test_TEL_07_the_last_three_ask_how_it_was_in_every_language_and_band(ready):
    last = questions_of(freeze(ready, today=TODAY))[-3:]
    assert [str(question.key) for question in last] == [KEYS[name] for name in NAMES]
    for question in last:
        assert set(question.texts) == set(locales()) and set(question.texts["uk"]) == set(ready.bands)
        assert question.texts["uk"]["13-15"]["text"] != question.texts["en"]["13-15"]["text"]
        labels = [option.texts["uk"]["13-15"] for option in question.options.all()]
        assert labels == ["Так", "Частково", "Ні"]


def test_what_stands_around_the_questions_is_frozen_too(ready):
    texts = freeze(ready, today=TODAY).texts
    assert texts["en"]["who"] == "The community education office"
    assert texts["uk"]["reply_by"] == "2027-02-01" and texts["uk"]["closes_on"] == "2026-12-20"
    assert texts["en"]["address"] == "/changed/105/en"
    assert set(texts["uk"]) == {
        "title", "who", "decision", "can_change", "cannot_change", "reply_by", "closes_on", "address",
    }  # fmt: skip


def test_titles_of_every_language_come_from_the_pages(ready):
    freeze(ready, today=TODAY)
    ready.refresh_from_db()
    assert ready.titles == {"uk": "Що змінити насамперед", "en": "What to change first"}


def test_the_same_content_has_the_same_hash_and_a_change_has_another(ready):
    first, again = freeze(ready, today=TODAY), freeze(ready, today=TODAY)
    assert (first.version, again.version) == (1, 2)
    assert first.content_hash == again.content_hash and live_instrument(ready) == again
    page = pages_of(ready)["uk"]
    rewrite(page, lambda raw: raw[0]["value"].update(why="Інакше"))
    Translation.objects.update(enabled=True)
    with pytest.raises(NotReady):
        freeze(ready, today=TODAY)


def test_a_later_edit_of_the_page_changes_nothing_that_is_frozen(ready):
    before = [(q.texts, [o.texts for o in q.options.all()]) for q in questions_of(freeze(ready, today=TODAY))]
    rewrite(pages_of(ready)["uk"], lambda raw: raw[0]["value"].update(why="Зовсім інше"))
    assert [(q.texts, [o.texts for o in q.options.all()]) for q in questions_of(live_instrument(ready))] == before


def test_publishing_or_unpublishing_a_page_opens_and_closes_nothing(ready):
    for page in pages_of(ready).values():
        page.save_revision().publish()
        page.unpublish()
        page.save_revision().publish()
    ready.refresh_from_db()
    assert ready.state == Stage.DRAFT and not Instrument.objects.exists()


def test_a_page_that_is_missing_in_one_language_is_named(decision):
    consultation = questions_for(decision, "105", write_questions(ALONE, translated=False))
    assert "English" in said(consultation)
    with pytest.raises(NotReady) as refused:
        freeze(consultation, today=TODAY)
    assert refused.value.problems
    assert not FrozenQuestion.objects.exists() and not FrozenOption.objects.exists()


def test_an_unpublished_page_is_not_frozen(ready):
    pages_of(ready)["en"].unpublish()
    assert "English" in said(ready)


def test_changes_that_nobody_published_stop_the_freezing(ready):
    page = pages_of(ready)["en"]
    page.title = "Something newer"
    page.save_revision()
    assert "English" in said(ready)


def test_an_edit_that_was_not_translated_again_stops_the_freezing(ready):
    rewrite(pages_of(ready)["uk"], lambda raw: raw[0]["value"].update(why="Щоб знати більше."))
    assert len(problems_of(ready)) == 1


def test_a_translation_that_lost_a_text_is_not_complete(ready):
    translation = Translation.objects.get()
    translation.source.stringsegment_set.first().string.translations.all().delete()
    assert "1" in said(ready) and "English" in said(ready)


def test_a_stopped_translation_stops_the_freezing(ready):
    Translation.objects.update(enabled=False)
    assert "English" in said(ready)


def test_questions_in_another_order_in_one_language_are_refused(ready):
    rewrite(pages_of(ready)["en"], lambda raw: list(reversed(raw)))
    assert "English" in said(ready)


def test_another_option_in_one_language_is_refused(ready):
    rewrite(pages_of(ready)["en"], lambda raw: raw[1]["value"]["options"].reverse())
    assert "English" in said(ready)


def test_keys_stay_the_same_in_every_language_when_questions_move(ready):
    source, english = pages_of(ready).values()
    before = {question["key"] for question in content_on(english)}
    rewrite(source, lambda raw: [raw[-1], *raw[:-1]])
    translation = Translation.objects.get()
    translation.source.update_from_db()
    publish_target(translation, None)
    source, english = pages_of(ready).values()
    keys = [question["key"] for question in content_on(source)]
    assert keys == [question["key"] for question in content_on(english)]
    assert set(keys) == before
    assert problems_of(ready) == []


def test_blocks_without_a_key_are_refused(ready):
    page = pages_of(ready)["uk"]
    raw = [dict(item) for item in page.questions.raw_data]
    raw[0].pop("id")
    raw[1]["value"]["options"][0].pop("id")
    ConsultationPage.objects.filter(pk=page.pk).update(questions=json.dumps(raw))
    assert len(problems_of(ready)) > 1


def test_ANS_07_a_question_that_we_never_ask_is_named_with_its_place(ready):
    page = pages_of(ready)["uk"]
    rewrite(page, lambda raw: raw[2]["value"]["wordings"].update(band_13_15="Як тебе звати?"))
    assert any("3" in problem and "як тебе звати" in problem for problem in problems_of(ready))


def test_a_consultation_without_a_band_is_not_ready(ready):
    ready.bands = []
    assert problems_of(ready)
