"""What themes mean, and what becomes of them: merged, split, retired, never lost; disputes are kept and settled."""

import uuid

import pytest
from django.urls import reverse

from consultations.insights.codebook import NotPossible, NotYours, merge, recode, retire, reword, settle, write_theme
from consultations.insights.queries import disputed_voices, retired_themes, theme_in, themes_of
from consultations.models import Entry, Theme, Voice
from consultations.moderation.rules import agreed_themes, disputed_themes
from consultations.vocabulary.states import Role
from tests.moderation.test_the_screens import desk_of
from tests.moderation.writing import words_questions, write_answer
from tests.people import TODAY, hire, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def themes(consultation, ada):
    """Two themes of 101."""
    return [
        write_theme(consultation, ada, {"names": texts(uk, en)}, today=TODAY)
        for uk, en in (("Тепло", "Warmth"), ("Тиша", "Quiet"))
    ]


def a_voice(consultation, themes=(), disputed=()) -> Voice:
    return Voice.objects.create(
        consultation=consultation, question_key=uuid.uuid4(), kind="quote", texts=texts("Тихо.", "Quiet."),
        original_locale="uk", themes=[str(t.pk) for t in themes], disputed_themes=[str(t.pk) for t in disputed],
    )  # fmt: skip


def test_a_merged_theme_leaves_nothing_behind_and_stays_in_the_history(consultation, themes, ada):
    warm, quiet = themes
    both, one, disputed = (
        a_voice(consultation, [warm, quiet]), a_voice(consultation, [warm]), a_voice(consultation, [quiet], [warm]),
    )  # fmt: skip
    assert merge(warm, quiet, ada, today=TODAY) == 3
    for voice in (both, one, disputed):
        voice.refresh_from_db()
        assert (voice.themes, voice.disputed_themes) == ([str(quiet.pk)], [])
    assert themes_of(consultation) == [quiet] and retired_themes(consultation)[0].merged_into == quiet
    assert Entry.objects.last().verb == "theme-merged"


def test_what_cannot_be_merged_is_refused(consultation, other_consultation, themes, ada):
    warm, quiet = themes
    olha = hire("Olha", Role.ANALYST, consultation=other_consultation)
    elsewhere = write_theme(other_consultation, olha, {"names": texts("Інше", "Other")}, today=TODAY)
    retire(quiet, ada, today=TODAY)
    for into in (warm, quiet, elsewhere, None):
        with pytest.raises(NotPossible):
            merge(warm, into, ada, today=TODAY)


def test_after_a_split_the_voices_that_belong_to_the_new_theme_are_moved(consultation, themes, ada, locales):
    warm, quiet = themes
    tea = write_theme(consultation, ada, {"names": texts("Чай", "Tea")}, today=TODAY, split_from=warm)
    moved, disputed, stays = (
        a_voice(consultation, [warm, quiet]), a_voice(consultation, [quiet], [warm]), a_voice(consultation, [warm]),
    )  # fmt: skip
    address = reverse("codebook", kwargs={"number": consultation.number})
    desk = desk_of(ada)
    assert desk.get(f"{address}?theme={warm.pk}").content.decode().count('name="voices"') == 3
    form = {"do": "recode", "theme": str(warm.pk), "voices": [str(moved.pk), str(disputed.pk)]}
    refused = desk.post(address, form | {"into": ""})
    assert refused.status_code == 422 and "тему" in refused.content.decode()
    assert desk.post(address, form | {"into": str(tea.pk)}).status_code == 302
    for voice in (moved, disputed, stays):
        voice.refresh_from_db()
    assert moved.themes == [str(tea.pk), str(quiet.pk)] and stays.themes == [str(warm.pk)]
    assert (disputed.themes, disputed.disputed_themes) == ([str(quiet.pk)], [str(tea.pk)])
    assert Entry.objects.last().verb == "voices-recoded"


def test_only_those_who_propose_numbers_change_a_codebook(consultation, themes, miro, zed):
    warm, quiet = themes
    voice = a_voice(consultation, [warm], [quiet])
    for stranger in (miro, zed):
        acts = [
            lambda who: write_theme(consultation, who, {}, today=TODAY), lambda who: reword(warm, who, {}, today=TODAY),
            lambda who: merge(warm, quiet, who, today=TODAY), lambda who: retire(warm, who, today=TODAY),
            lambda who: recode(warm, quiet, [str(voice.pk)], who, today=TODAY),
            lambda who: settle(voice, [], who, today=TODAY),
        ]  # fmt: skip
        for act in acts:
            with pytest.raises(NotYours):
                act(stranger)
    assert Theme.objects.filter(retired_on=None).count() == 2


def test_two_coders_who_differ_are_both_kept():
    assert agreed_themes(["a", "b"], ["b", "c"]) == ["b"] and disputed_themes(["a", "b"], ["b", "c"]) == ["a", "c"]
    assert agreed_themes(["a"], []) == ["a"] and disputed_themes(["a"], []) == []


def test_a_dispute_travels_from_the_two_readers_to_the_codebook(instrument, readings, consultation, themes, ada):
    warm, quiet = (str(theme.pk) for theme in themes)
    write_answer(instrument)
    readings.first(themes=[warm])
    readings.second(themes={words_questions(instrument)[0]: [quiet]})
    voice = disputed_voices(consultation)[0]
    assert voice.themes == [] and voice.disputed_themes == [warm, quiet]
    voice = settle(voice, [quiet, "made up"], ada, today=TODAY)
    assert voice.themes == [quiet] and disputed_voices(consultation) == []


def test_what_was_taken_back_does_not_come_again_when_its_dispute_is_settled(consultation, themes, ada):
    voice = a_voice(consultation, [], [themes[0]])
    Voice.objects.all().delete()
    with pytest.raises(NotPossible):
        settle(voice, [str(themes[0].pk)], ada, today=TODAY)
    assert not Voice.objects.exists()


def test_marks_that_were_still_sealed_follow_a_merge(instrument, readings, consultation, themes, ada):
    warm, quiet = themes
    write_answer(instrument)
    readings.first(themes=[str(warm.pk)])
    merge(warm, quiet, ada, today=TODAY)
    readings.second(themes={words_questions(instrument)[0]: [str(quiet.pk)]})
    assert (Voice.objects.get().themes, Voice.objects.get().disputed_themes) == ([str(quiet.pk)], [])


def test_a_theme_is_merged_once(consultation, themes, ada):
    warm, quiet = themes
    merge(warm, quiet, ada, today=TODAY)
    with pytest.raises(NotPossible):
        merge(quiet, warm, ada, today=TODAY)
    assert themes_of(consultation) == [quiet]


def test_a_retired_theme_is_offered_to_no_coder(consultation, themes, ada):
    retire(themes[0], ada, today=TODAY)
    assert themes_of(consultation) == [themes[1]]
    assert theme_in(consultation, themes[0].pk) is None and theme_in(consultation, "no key") is None


def given(do: str, theme=None, **more) -> dict:
    names = {
        "names_uk": "Дружба",
        "names_en": "Friendship",
        "definitions_uk": "Про друзів.",
        "definitions_en": "On friends.",
    }
    return {"do": do, **({"theme": str(theme.pk)} if theme else {}), **names} | more


def test_the_whole_life_of_a_theme_on_its_page(consultation, themes, ada):
    client, place = desk_of(ada, vault=False), reverse("codebook", kwargs={"number": "101"})
    assert client.post(place, given("add")).status_code == 302
    friends = Theme.objects.get(definitions__uk="Про друзів.")
    assert client.post(place, given("split", friends, names_uk="Нові друзі", names_en="New friends")).status_code == 302
    assert Theme.objects.get(split_from=friends).names["en"] == "New friends"
    assert "Friendship" in client.get(place, {"theme": friends.pk}).content.decode()
    client.post(place, given("reword", friends, names_en="Friends"))
    client.post(place, {"do": "merge", "theme": themes[0].pk, "into": friends.pk})
    client.post(place, {"do": "retire", "theme": themes[1].pk})
    page = client.get(place).content.decode()
    assert "об’єднано з темою" in page and "не використовують із" in page


def test_a_missing_language_is_said_and_nothing_typed_is_lost(consultation, ada):
    client, place = desk_of(ada, vault=False), reverse("codebook", kwargs={"number": "101"})
    answer = client.post(place, given("add", names_en="", definitions_uk="<script>alert(1)</script>"))
    page = answer.content.decode()
    assert answer.status_code == 422 and "Дружба" in page
    assert "<script>alert(1)</script>" not in page and "&lt;script&gt;alert(1)" in page
    assert client.post(place, {"do": "merge", "theme": "x"}).status_code == 404


def test_readers_read_the_codebook_and_do_not_change_it(consultation, themes, miro, zed):
    place = reverse("codebook", kwargs={"number": "101"})
    client = desk_of(miro, vault=False)
    page = client.get(place).content.decode()
    assert "Тепло" in page and 'value="merge"' not in page
    assert client.post(place, given("add")).status_code == 404 and Theme.objects.count() == 2
    assert desk_of(zed, vault=False).get(place).status_code == 404


def test_a_dispute_is_settled_on_the_page(consultation, themes, ada):
    voice = a_voice(consultation, [themes[0]], [themes[1]])
    client, place = desk_of(ada, vault=False), reverse("codebook", kwargs={"number": "101"})
    assert "позначила одна людина" in client.get(place).content.decode()
    client.post(place, {"do": "settle", "voice": voice.pk, "themes": [str(themes[1].pk)]})
    voice.refresh_from_db()
    assert voice.themes == [str(themes[1].pk)] and voice.disputed_themes == []
    assert client.post(place, {"do": "settle", "voice": "nobody"}).status_code == 404
