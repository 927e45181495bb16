"""What happens to an answer while it is written: begun, saved, looked at, thrown away."""

import base64
from dataclasses import replace
from datetime import datetime, timedelta

from django.conf import settings

from consultations.answers.draft_box import close_box, keys_in, new_cookie
from consultations.answers.models import Draft
from consultations.answers.queries import DraftGone, OpenDraft, dead_drafts, open_draft
from consultations.answers.receipts import root_of
from consultations.answers.rules import drawings_to_send, filled_in, rounded_up, too_long, words_to_send
from consultations.invitations.queries import card_of, code_digest
from consultations.privacy.codes import number_in
from consultations.privacy.drawing import redraw, strokes_in
from consultations.privacy.receipt_words import new_words
from consultations.privacy.sealing import CannotOpen
from consultations.questions.models import Instrument
from consultations.questions.places import by_key
from consultations.safeguarding.warning_signs import flag_of
from consultations.safeguarding.words_hours import hours_in
from consultations.vault.consultation_keys import public_key_for

TRIES = 5  # how often two saves at the same moment may overtake each other


class AlreadySent(Exception):
    """The answer of this draft is stored; nothing can be added to it here. `number` names the consultation, `way` how
    the answer came (see `vocabulary.ways_in`)."""

    def __init__(self, number: str, way: str = ""):
        super().__init__()
        self.number, self.way = number, way


class TooManyWords(Exception):
    """A text is longer than the age band allows; `draft` holds it whole."""

    def __init__(self, draft: OpenDraft):
        super().__init__()
        self.draft = draft


def start_draft(code: str, instrument: Instrument, *, now: datetime, way_in: dict | None = None) -> str:
    """Begin an answer with this code; gives the cookie value. The same for good, used, void and unknown codes.

    `way_in` is as `vocabulary.ways_in.way_in` gives it, where it is not one young person on a device of their own.
    """
    digest = code_digest(code)
    card = card_of(digest)
    content = {
        "number": number_in(code),
        "instrument": str(instrument.pk),
        "code": digest.hex(),
        "cohort": str(card.cohort) if card.cohort else "",
        "test": card.is_test,
    } | (way_in or {})
    return open_with(content, now=now)


def open_with(content: dict, *, now: datetime) -> str:
    """A new draft that holds this; gives the cookie value."""
    cookie = new_cookie()
    keys = keys_in(cookie)
    Draft.objects.create(key_digest=keys.digest, box=close_box(keys.key, content), dies_at=_dies_at(now))
    return cookie


def save_draft(cookie: str, typed: dict, *, sequence: int, now: datetime) -> OpenDraft:
    """Keep what a page sent. A save with an older number changes nothing; number 0 is a page fresh from the store.

    Raises DraftGone, AlreadySent, TooLarge.
    """
    for _try in range(TRIES):
        draft = _unsent(cookie, now)
        if sequence and sequence < draft.sequence:
            return draft
        content = _filled(draft.content, typed, now)
        saved = replace(draft, content=content, sequence=max(sequence, draft.sequence + 1))
        if _keep(draft, saved, now):
            return saved
    return draft


def look_at(cookie: str, typed: dict | None, *, sequence: int, now: datetime) -> OpenDraft:
    """Keep what a page sent (if it did) and make the six words, once. What a person sends by hand is the newest.

    Raises DraftGone, AlreadySent, TooLarge, TooManyWords.
    """
    for _try in range(TRIES):
        draft = _unsent(cookie, now)
        content = _filled(draft.content, typed, now) if typed else draft.content | words_until(draft.content, now)
        content = content if "receipt" in content else content | _receipt(content)
        content = content | {"pictures": _drawn_anew(content)}
        looked = replace(draft, content=content, sequence=max(sequence, draft.sequence + 1))
        if _keep(draft, looked, now):
            break
    if content.get("band") and too_long(content):
        raise TooManyWords(looked)
    return looked


def throw_away(cookie: str) -> None:
    """Erase the draft of this cookie, if there is one."""
    try:
        Draft.objects.filter(key_digest=keys_in(cookie).digest).delete()
    except CannotOpen:
        return


def put_away(cookie: str, now: datetime) -> None:
    """Erase what this cookie's draft still holds. Of a sent one the marker stays for its hour: a send that comes twice,
    because the network broke in between, still finds that it arrived."""
    try:
        draft = open_draft(cookie, now)
    except DraftGone:
        return
    if not draft.sent:
        throw_away(cookie)


def erase_dead_drafts(now: datetime) -> int:
    """Erase the drafts whose time is over; gives how many."""
    return dead_drafts(now).delete()[0]


def _dies_at(now: datetime) -> datetime:
    return rounded_up(now + timedelta(minutes=settings.DRAFT_MINUTES))


def _unsent(cookie: str, now: datetime) -> OpenDraft:
    draft = open_draft(cookie, now)
    if draft.sent:
        raise AlreadySent(*draft.came)
    return draft


def words_until(content: dict, now: datetime) -> dict:
    """What the draft says about own words: until when somebody is there to read, and whether nobody is now."""
    covered = hours_in(content["number"], now).covered
    said = {"covered": covered.isoformat(), "words_closed": now >= covered}
    return said | ({"flag": ""} if now >= covered else {})  # no sign of words that are not stored


def _filled(content: dict, typed: dict, now: datetime) -> dict:
    content = content | words_until(content, now)
    layout = Instrument.objects.values_list("layout", flat=True).get(pk=content["instrument"])
    content = filled_in(content, by_key(layout, typed), layout)
    return content | {"flag": flag_of(list(words_to_send(content).values()))}  # so that the send need not look for it


def _receipt(content: dict) -> dict:
    """Six words, what they open, and the key of those who read: all that the send must not wait for."""
    locale = content.get("language") or settings.LANGUAGE_CODE
    words = new_words(locale)
    instruments = Instrument.objects.filter(pk=content["instrument"]).values_list("consultation", flat=True)
    return {
        "receipt": {"words": words, "root": root_of(locale, words).hex()},
        "team": public_key_for(instruments.get()).hex(),
    }


def _drawn_anew(content: dict) -> dict[str, str]:
    """{question key: PNG in base64}: fresh pixels are all that is kept of a drawing once it is sent."""
    drawings = drawings_to_send(content)
    return {key: base64.b64encode(redraw(strokes_in(strokes))).decode() for key, strokes in drawings.items()}


def _keep(draft: OpenDraft, changed: OpenDraft, now: datetime) -> bool:
    """One write; False when another save came between the reading and the writing."""
    row = Draft.objects.filter(key_digest=draft.keys.digest, sequence=draft.sequence)
    box = close_box(draft.keys.key, changed.content)
    return row.update(box=box, sequence=changed.sequence, dies_at=_dies_at(now)) == 1
