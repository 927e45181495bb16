"""What is kept of a form, what may be sent, and how coarse the clocks are. Pure."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from consultations.answers.ordering import in_new_order
from consultations.privacy.drawing import DrawingTooLarge, NotADrawing, is_empty, strokes_in
from consultations.questions.branching import asked_questions
from consultations.questions.layout import Slot, chosen_in, fields_of, pack
from consultations.vocabulary.bands import Band, words_limit
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from consultations.vocabulary.states import Risk, Stage
from consultations.vocabulary.ways_in import COUNTED_MODES, Mode, way_of

QUARTER = timedelta(minutes=15)
FLAGS_WITH_HOUR = ("current_danger", "self_harm")
COUNTED, READ = 1, 2  # the bits of `assent`
MAY, FIRST, DONT = "may", "first", "dont"
USES = {"tell": (MAY, DONT), "print": (MAY, FIRST, DONT), "draw": (MAY, FIRST, DONT)}  # what is offered about each
NO_USE = dict.fromkeys(USES, DONT)


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
    """True unless the young person chose to answer without own words, or nobody is there to read them."""
    return draft.get("own_words") != "no" and not draft.get("words_closed")


def words_to_send(draft: dict) -> dict[str, str]:
    """{question key: text} of what was written and may be read; {} when own words were declined."""
    return _to_send(draft, "words")


def drawings_to_send(draft: dict) -> dict[str, str]:
    """{question key: strokes} of what was drawn and may be seen; {} when own words were declined."""
    return _to_send(draft, "drawings")


def _to_send(draft: dict, name: str) -> dict[str, str]:
    unasked = draft.get("unasked", [])
    kept = {key: said for key, said in draft.get(name, {}).items() if said and key not in unasked}
    return kept if may_write(draft) else {}


def filled_in(draft: dict, typed: dict, layout: list[Slot]) -> dict:
    """The draft with everything a page sent; `typed` as `places.by_key` gives it. Nothing is cut."""
    kinds = {slot["question"]: slot["kind"] for slot in layout if slot["kind"] in IN_OWN_WORDS}
    fields = fields_of(layout)
    chosen = {name: values for name, values in typed["chosen"].items() if name in fields}
    chosen = in_new_order(layout, chosen, typed.get("move", ""))
    asked = asked_questions(layout, chosen_in(layout, chosen), typed["band"])
    draft = draft | {name: typed[name] for name in ("band", "language", "counted", "own_words")}
    draft |= {
        "chosen": chosen,
        "words": {key: text for key, text in typed["words"].items() if key in kinds},
        "short": [key for key, kind in kinds.items() if kind == Kind.SHORT],
        "unasked": [key for key in kinds if key not in asked],
    }
    draft |= _drawn(draft, typed.get("drawings", {}), {key for key, kind in kinds.items() if kind == Kind.DRAWING})
    written = {*words_to_send(draft), *drawings_to_send(draft), *draft.get("behind", [])}
    return draft | {"choices": pack(layout, chosen, written, typed["band"]).hex()}


def _drawn(draft: dict, sent: dict[str, str], asked: set[str]) -> dict:
    """What is drawn now; where nothing that can be read came, the drawing that was kept before stays."""
    kept, refused = dict(draft.get("drawings", {})), []
    for key in asked & sent.keys():
        try:
            kept[key] = "" if is_empty(strokes_in(sent[key])) else sent[key]
        except (NotADrawing, DrawingTooLarge):
            refused.append(key)
    drawings = {key: strokes for key, strokes in kept.items() if strokes}
    # What was drawn anew for looking at is of the drawing before.
    old = {} if drawings == draft.get("drawings", {}) else {"pictures": {}}
    return {"drawings": drawings, "refused": refused} | old


def too_long(draft: dict) -> list[str]:
    """The keys of the questions whose text is longer than this age band may send."""
    short = draft.get("short", [])
    limits = {True: words_limit(draft["band"], Kind.SHORT), False: words_limit(draft["band"], Kind.WORDS)}
    return [key for key, text in words_to_send(draft).items() if len(text) > limits[key in short]]


def is_begun(draft: dict) -> bool:
    """True when something was chosen, written or drawn."""
    return bool(draft.get("chosen")) or any(any(draft.get(name, {}).values()) for name in ("words", "drawings"))


def has_unasked(draft: dict) -> bool:
    """True when something was written or drawn under a question that turned out not to be asked."""
    return any(draft.get(name, {}).get(key) for key in draft.get("unasked", []) for name in ("words", "drawings"))


def is_without_words_first(draft: dict, cards_stay: bool) -> bool:
    """True where "without words" is the button that comes first: for the youngest, in a room where cards stay, on a
    device that goes from hand to hand, and where an adult writes."""
    return draft["band"] == Band.SIX or cards_stay or bool(way_of(draft))


def assent_of(draft: dict) -> int:
    """The bits of what the young person agreed to: 1 be counted, 2 be read."""
    says = bool(words_to_send(draft) or drawings_to_send(draft))
    return COUNTED * (draft.get("counted") == "yes") + READ * says


def is_one_person(draft: dict) -> bool:
    """True unless a group gave this answer, or an adult who heard it elsewhere: only persons are counted."""
    return draft.get("mode", Mode.SELF) in COUNTED_MODES


def uses_chosen(form: Mapping[str, str]) -> dict:
    """What a form chose about the use of words and drawings, and nothing that it did not: {"tell", "print", "draw"},
    and under "by_text" the same for one text alone ("print-" and the key of its question)."""
    by_text: dict[str, dict[str, str]] = {}
    for field, value in form.items():
        name, _dash, key = field.partition("-")
        if key and value in USES.get(name, ()):
            by_text.setdefault(key, {})[name] = value
    chosen = {name: form[name] for name, values in USES.items() if form.get(name) in values}
    return chosen | ({"by_text": by_text} if by_text else {})


def uses_of(form: Mapping[str, str]) -> dict:
    """What may be done with words and drawings. What was not chosen is not allowed."""
    return NO_USE | uses_chosen(form)


def uses_for(uses: dict, question: str) -> dict[str, str]:
    """What may be done with the text under this question: chosen beside it, otherwise chosen for all."""
    return {name: uses[name] for name in USES if name in uses} | uses.get("by_text", {}).get(question, {})


def uses_in(draft: dict, uses: dict) -> dict:
    """The same uses, of what is said in this draft only; but what an adult wrote down of what they heard is nobody's
    own words, so it is never printed."""
    never = {"print": DONT} if draft.get("mode") == Mode.HEARD else {}
    said = {*words_to_send(draft), *drawings_to_send(draft)}
    by_text = {key: chosen | never for key, chosen in uses.get("by_text", {}).items() if key in said}
    return {name: uses[name] for name in USES if name in uses} | never | ({"by_text": by_text} if by_text else {})


def uses_after(draft: dict, before: dict, uses: dict) -> dict:
    """The uses of an answer that is sent again. `before` is what stood in it; `uses` is what was chosen now beside each
    text. Words in place of words that were not on the page begin with nothing allowed."""
    by_text, said = dict(before.get("by_text", {})), {*words_to_send(draft), *drawings_to_send(draft)}
    chosen, shown = uses_in(draft, uses).get("by_text", {}), draft.get("shown", {})
    for key in said:
        by_text[key] = NO_USE | (uses_for(before, key) if key in shown else {}) | chosen.get(key, {})
    gone = shown.keys() - said
    by_text = {key: allowed for key, allowed in by_text.items() if key not in gone}
    return NO_USE | before | ({"by_text": by_text} if by_text else {})
