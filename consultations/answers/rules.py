"""What is kept of a form, what may be sent, and how coarse the clocks are. Pure."""

from datetime import date, datetime, timedelta

from consultations.questions.layout import Slot, field_name, pack, words_name
from consultations.vocabulary.bands import WORDS_LIMIT, Band
from consultations.vocabulary.questions import Kind
from consultations.vocabulary.states import Risk, Stage

QUARTER = timedelta(minutes=15)
FLAGS_WITH_HOUR = ("current_danger", "self_harm")
COUNTED, READ = 1, 2  # the bits of `assent`
TELLS, PRINTS = ("may", "dont"), ("may", "first", "dont")


def entrance(state: str | None, closes_on: date | None, today: date) -> str:
    """Where a well-formed code leads: 'wrong' (no such consultation yet), 'early', 'open' or 'closed'."""
    if state is None or state == Stage.DRAFT:
        return "wrong"
    if state in (Stage.REVIEWED, Stage.PILOTED):
        return "early"
    return "open" if state == Stage.OPEN and today <= closes_on else "closed"


def tells_at_once(risk_class: str, cards_stay: bool) -> bool:
    """True where the page may say that a card was used: low risk, and nobody can know whose card it was.

    Anywhere else an adult with a copy of a card could learn whether its holder has answered.
    """
    return cards_stay and risk_class == Risk.LOW


def rounded_up(moment: datetime) -> datetime:
    """The next full quarter of an hour."""
    past = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment - past + QUARTER if past else moment


def rounded_to_hour(moment: datetime) -> datetime:
    """The nearest full hour."""
    nearest = moment + timedelta(minutes=30)
    return nearest.replace(minute=0, second=0, microsecond=0)


def may_write(draft: dict) -> bool:
    """True unless the young person chose to answer without own words."""
    return draft.get("own_words") != "no"


def words_to_send(draft: dict) -> dict[str, str]:
    """{question key: text} of what was written and may be read; {} when own words were declined."""
    return {key: text for key, text in draft.get("words", {}).items() if text} if may_write(draft) else {}


def filled_in(draft: dict, typed: dict, layout: list[Slot]) -> dict:
    """The draft with everything a page sent; `typed` as `forms.typed_in` gives it. Nothing is cut."""
    fields = {field_name(slot) for slot in layout}
    written = {slot["question"] for slot in layout if slot["kind"] == Kind.WORDS}
    chosen = {name: values for name, values in typed["chosen"].items() if name in fields}
    words = {key: text for key, text in typed["words"].items() if key in written}
    draft = draft | {name: typed[name] for name in ("band", "language", "counted", "own_words")}
    draft |= {"chosen": chosen, "words": words}
    sent = {words_name({"question": key}): text for key, text in words_to_send(draft).items()}
    return draft | {"choices": pack(layout, chosen, sent).hex()}


def too_long(draft: dict) -> list[str]:
    """The keys of the questions whose text is longer than this age band may send."""
    limit = WORDS_LIMIT[Band(draft["band"])]
    return [key for key, text in words_to_send(draft).items() if len(text) > limit]


def assent_of(draft: dict) -> int:
    """The bits of what the young person agreed to: 1 be counted, 2 be read."""
    return COUNTED * (draft.get("counted") == "yes") + READ * bool(words_to_send(draft))


def uses_of(tell: str, printed: str) -> dict[str, str]:
    """What may be done with the words. What was not chosen is not allowed."""
    return {"tell": tell if tell in TELLS else "dont", "print": printed if printed in PRINTS else "dont"}
