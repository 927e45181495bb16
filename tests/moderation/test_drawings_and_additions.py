"""A drawing is read like words; what was decided stays decided when somebody adds to it."""

import base64

import pytest
from django.urls import reverse

from consultations.answers.receipts import child_key
from consultations.answers.words_box import open_with_child_key, write_words
from consultations.models import Answer, Concern, Reading, Voice, Words
from consultations.privacy.drawing import redraw, strokes_in
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.waiting import WaitsFor
from tests.moderation.test_the_screens import desk_of, filled, page_version, taken
from tests.moderation.writing import words_questions, write_answer
from tests.people import PHRASE

pytestmark = pytest.mark.django_db
PICTURE = base64.b64encode(redraw(strokes_in("[[0,10,10,200,150]]"))).decode()


def reopened(answer, root) -> tuple[bytes, dict]:
    fresh = Answer.objects.select_related("words", "content_key").get(pk=answer.pk)
    return open_with_child_key(child_key(root), fresh)


def drawn(instrument, **uses):
    """(answer, root) of somebody who drew under the first question and wrote nothing there."""
    answer, root = write_answer(instrument, ("",), uses={"tell": "may", "print": "dont", "draw": "may"} | uses)
    key, content = reopened(answer, root)
    content["drawings"] = {words_questions(instrument)[0]: PICTURE}
    Words.objects.update(sealed=write_words(key, content))
    return answer, root


def test_MOD_03_both_readers_see_a_drawing_folded_and_what_was_allowed(instrument, miro, nadia):
    drawn(instrument)
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    assert f"data:image/png;base64,{PICTURE}" in page and '<details class="more veil drawing">' in page
    assert [asked["draw_label"] for asked, _part in mine.get(address).context["sections"]] == ["можна"]
    told = {"Q-outcome": "told", "Q-told-uk": "Тихе місце.", "Q-told-en": "A quiet place."}
    form = filled(instrument, page, **told) | without_covers(instrument)
    assert mine.post(address, form).status_code == 302
    hers = desk_of(nadia)
    assert PICTURE in hers.get(taken(hers)).content.decode()


def without_covers(instrument) -> dict:
    question = words_questions(instrument)[0]
    return {f"{question}-more-0": "", f"{question}-more-put-0": "", f"{question}-text-en": ""}


def test_a_drawing_is_told_in_our_words_and_stays_sealed(instrument, miro, nadia):
    answer, root = drawn(instrument)
    agree(instrument, miro, nadia, {"Q-outcome": "told", "Q-told-uk": "Тихе місце.", "Q-told-en": "A quiet place."})
    assert [voice.kind for voice in Voice.objects.all()] == ["told"]
    content = reopened(answer, root)[1]
    assert content["drawings"] == {words_questions(instrument)[0]: PICTURE}
    assert content["trail"][0]["state"] == "told"


def test_MOD_05_a_drawing_that_is_removed_is_destroyed(instrument, miro, nadia):
    answer, root = drawn(instrument)
    agree(instrument, miro, nadia, {"Q-outcome": "remove", "Q-reason": "abuse"})
    assert reopened(answer, root)[1]["drawings"] == {}


def agree(instrument, miro, nadia, changes: dict) -> None:
    """First and second reading, agreed."""
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    form = filled(instrument, page) | without_covers(instrument)
    question = words_questions(instrument)[0]
    form |= {name.replace("Q", question): value for name, value in changes.items()}
    assert mine.post(address, form).status_code == 302
    hers = desk_of(nadia)
    address = taken(hers)
    page = hers.get(address).content.decode()
    assert hers.post(address, {"version": page_version(page), "do": "agree"}).status_code == 302


def test_a_drawing_goes_to_the_safeguarding_lead_with_the_words(instrument, miro, sana):
    drawn(instrument)
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    mine.post(address, {"version": page_version(page), "do": "hold", "kind": "abuse", "urgency": "today"})
    assert Concern.objects.count() == 1
    lead = desk_of(sana, vault=False)
    lead.post(reverse("vault") + "?circle=safeguarding", {"phrase": PHRASE})
    assert PICTURE in lead.get(f"/staff/safeguarding/{Concern.objects.get().pk}/", follow=True).content.decode()


def test_what_was_decided_is_not_read_again_when_something_is_added(instrument, miro, nadia):
    answer, root = write_answer(instrument, ("Тихе місце.",))
    second = words_questions(instrument)[1]
    agree(instrument, miro, nadia, {"Q-outcome": "pass", "Q-text-en": "A quiet place."})
    voices = set(Voice.objects.values_list("pk", flat=True))
    key, content = reopened(answer, root)
    content["words"][second] = "І гурток."
    Words.objects.update(sealed=write_words(key, content))
    Reading.objects.update(state=State.WAITING, first_reader=None, second_reader=None)
    Answer.objects.update(waits=WaitsFor.FIRST)
    mine = desk_of(miro)
    page = mine.get(taken(mine)).content.decode()
    assert "І гурток." in page and "Тихе місце." not in page
    assert set(Voice.objects.values_list("pk", flat=True)) == voices


def test_a_drawing_is_blurred_and_grey_until_the_reader_chooses(instrument, miro):
    drawn(instrument)
    mine = desk_of(miro)
    page = mine.get(taken(mine)).content.decode()
    assert '<input type="checkbox" checked data-blur>' in page and '<input type="checkbox" checked data-grey>' in page


@pytest.mark.parametrize("bad", ["bm90IGEgcGljdHVyZQ==", "!!!", PICTURE[:80], '"><script>'])
def test_a_drawing_that_does_not_decode_is_a_sentence(instrument, miro, bad):
    answer, root = drawn(instrument)
    key, content = reopened(answer, root)
    content["drawings"] = {words_questions(instrument)[0]: bad}
    Words.objects.update(sealed=write_words(key, content))
    mine = desk_of(miro)
    page = mine.get(taken(mine)).content.decode()
    assert "показати його не вдається" in page and bad not in page


def test_what_is_seen_in_a_drawing_is_kept_for_the_second_reader(instrument, miro, nadia):
    drawn(instrument)
    mine = desk_of(miro)
    address = taken(mine)
    told = {"Q-outcome": "told", "Q-told-uk": "Тихе місце.", "Q-told-en": "A quiet place."}
    seen = {"Q-described-uk": "Лінія, схожа на берег.", "Q-described-en": "A line like a shore."}
    form = filled(instrument, mine.get(address).content.decode(), **told, **seen) | without_covers(instrument)
    assert mine.post(address, form).status_code == 302
    hers = desk_of(nadia)
    page = hers.get(taken(hers)).content.decode()
    assert "Лінія, схожа на берег." in page and "A line like a shore." in page
