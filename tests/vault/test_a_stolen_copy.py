"""T46: whoever steals the database and the configuration opens no word: tried with everything that is on the disk."""

from datetime import timedelta

import pytest
from django.conf import settings as house
from django.core.cache import cache
from django.utils import timezone

from consultations.answers.draft_box import keys_in
from consultations.answers.receipts import child_key, root_of
from consultations.models import AnswerKey, Draft, Opening, Recovery, Words
from consultations.safeguarding.actions import Case, raise_concern
from consultations.safeguarding.complaints import receive_complaint
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.consultation_keys import make_consultation_key
from consultations.vault.passing_on import make_envelopes
from consultations.vault.rules import MODERATION, SAFEGUARDING, joined, opening_key
from consultations.vocabulary.states import Stage
from tests.instruments import make_instrument
from tests.journey import Young, unknown_code
from tests.people import PHRASE, TODAY
from tests.vault.thief import as_bytes, keys_of_phrase, keys_on_disk, loot, stored

HERS = "another long phrase of Sana"
SENT, WRITING = "Канарка надіслана співає", "Канарка у чернетці співає"
COMPLAINT, CONCERN = "Канарка скарги співає", "Канарка біди співає"
CANARIES = (SENT, WRITING, COMPLAINT, CONCERN)
NOW = timezone.now()
pytestmark = pytest.mark.django_db


@pytest.fixture
def held(consultation, miro, sana, settings, tmp_path) -> dict:
    """A house with words, a draft, a complaint, a concern, envelopes and a vault in use; what people hold of it."""
    cache.clear()
    settings.PAGES_ROOT = tmp_path / "pages"
    make_circle(MODERATION, {miro: PHRASE}, today=TODAY)
    make_circle(SAFEGUARDING, {sana: HERS}, today=TODAY)
    today = timezone.localdate()
    consultation.state, consultation.opens_on = Stage.OPEN, today - timedelta(7)
    consultation.closes_on = today + timedelta(30)
    consultation.save()
    make_consultation_key(consultation)
    instrument = make_instrument(consultation)
    sender, writer = Young(instrument), Young(instrument)
    # Whether a card is good changes nothing about how its words are sealed.
    six, _thanked = sender.answer(unknown_code(), sender.form(words=SENT))
    writer.start(unknown_code())
    writer.look(writer.form(words=WRITING))
    receive_complaint("text", COMPLAINT, today=TODAY)
    raise_concern(consultation, miro, Case("self-harm", "now", "13-15", [("?", CONCERN)]), now=NOW)
    halves = make_envelopes(miro, MODERATION, PHRASE, today=TODAY)
    cookie = open_vault(miro, MODERATION, PHRASE, now=NOW)
    return {"six": six, "draft": writer.client.cookies["s"].value, "halves": halves, "cookie": cookie}


def seen(found: list[bytes]) -> set[str]:
    """The canaries in what was found, as they are or as JSON writes them."""
    heap = b"\n".join(found)
    written = {canary: (canary.encode(), canary.encode("unicode_escape")) for canary in CANARIES}
    return {canary for canary, forms in written.items() if any(form in heap for form in forms)}


@pytest.fixture
def rows(held) -> list[bytes]:
    assert Words.objects.count() == AnswerKey.objects.count() == 1
    assert Draft.objects.count() >= 1 and Opening.objects.count() == 1 and Recovery.objects.count() == 1
    return list(dict.fromkeys(as_bytes(stored())))


def test_T46_a_copy_of_the_disk_opens_no_word_with_all_that_is_on_it(rows):
    keys = keys_on_disk(rows)
    assert len(keys) > 100
    assert seen(loot(rows, keys)) == set()


@pytest.mark.parametrize(("phrase", "found"), [(PHRASE, {SENT}), (HERS, {COMPLAINT, CONCERN}), (PHRASE + "s", set())])
def test_T46_the_same_thief_with_a_phrase_opens_what_that_phrase_is_for(rows, phrase, found):
    assert seen(loot(rows, keys_on_disk(rows) | keys_of_phrase(phrase, rows))) == found


def test_T46_what_lives_in_memory_in_cookies_and_on_paper_is_what_was_missing(held, rows):
    for key, found in (
        ({opening_key(house.BOOT_KEY, held["cookie"])}, {SENT}),
        ({keys_in(held["draft"]).key}, {WRITING}),
        ({child_key(root_of("uk", held["six"]))}, {SENT}),
        (keys_of_phrase(joined(*held["halves"]), rows), {SENT}),
        (keys_of_phrase(held["halves"][0], rows), set()),
    ):
        assert seen(loot(rows, key)) == found
