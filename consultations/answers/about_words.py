"""What an answer says of its sealed words, so that readers can choose what to take: nothing of what is in them."""

from django.conf import settings

from consultations.answers.rules import FIRST, MAY, uses_for
from consultations.privacy.same_text import digest_of
from consultations.privacy.sealing import derive
from consultations.vocabulary.waiting import Allows, WaitsFor, Wrote

NOTHING = {"waits": None, "wrote": 0, "allows": 0, "pile": None}


def about_words(instrument_id, said: dict) -> dict:
    """{"waits", "wrote", "allows", "pile"} of an answer; `said` is {"words", "drawings", "uses"} as they are sealed."""
    words, drawings = said.get("words", {}), said.get("drawings", {})
    if not words:
        return NOTHING
    wrote = Wrote(0)
    if any(words.values()):
        wrote |= Wrote.WORDS
    if drawings:
        wrote |= Wrote.DRAWING
    pile = None if drawings else digest_of(words, _key_of(instrument_id))
    return {"waits": WaitsFor.FIRST, "wrote": int(wrote), "allows": allows(said["uses"], words), "pile": pile}


def allows(uses: dict, words: dict) -> int:
    """What is allowed for at least one of these texts."""
    found = Allows(0)
    for question in words:
        chosen = uses_for(uses, question)
        if chosen.get("tell") == MAY:
            found |= Allows.TELL
        found |= {MAY: Allows.PRINT, FIRST: Allows.SHOW_FIRST}.get(chosen.get("print"), Allows(0))
    return int(found)


def _key_of(instrument_id) -> bytes:
    # Another key for each list of questions: nobody sees that the same was said in two consultations.
    return derive(settings.PEPPER, f"same words {instrument_id}")
