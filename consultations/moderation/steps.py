"""The readings as one state machine, held as data: which step leads from where to where, and whose turn it is then."""

from enum import StrEnum

from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.waiting import WaitsFor

READABLE = (State.WAITING, State.FIRST_READ, State.UNSURE, State.DISPUTED)  # somebody may have it in hand
DECIDED = (State.PASSED, State.PASSED_IN_PARTS, State.REMOVED, State.HELD)


class Step(StrEnum):
    """What a reader, or the young person, does."""

    PROPOSE = "propose"  # a first reader proposes what may be seen
    ASK = "ask"  # a first reader is unsure
    UNDO = "undo"  # a first reader takes it back, before anybody else has decided
    SEND_BACK = "send-back"  # the next reader wants something changed
    DISPUTE = "dispute"  # the second reader decides otherwise
    LET_OUT = "let-out"  # the last reader agrees, and nothing was changed
    LET_OUT_IN_PARTS = "let-out-in-parts"  # … with parts removed, or told in our words
    REMOVE = "remove"
    HOLD = "hold"  # to the safeguarding lead
    SAID_ANEW = "said-anew"  # the young person changed it


def _all_to(state: State, *before: State) -> dict[State, State]:
    return dict.fromkeys(before, state)


STEPS: dict[Step, dict[State, State]] = {
    Step.PROPOSE: _all_to(State.FIRST_READ, State.WAITING, State.UNSURE),
    Step.ASK: _all_to(State.UNSURE, State.WAITING, State.UNSURE),
    Step.UNDO: _all_to(State.WAITING, State.FIRST_READ, State.UNSURE),
    Step.SEND_BACK: _all_to(State.WAITING, State.FIRST_READ, State.UNSURE, State.DISPUTED),
    Step.DISPUTE: _all_to(State.DISPUTED, State.FIRST_READ),
    Step.LET_OUT: _all_to(State.PASSED, State.FIRST_READ, State.DISPUTED),
    Step.LET_OUT_IN_PARTS: _all_to(State.PASSED_IN_PARTS, State.FIRST_READ, State.DISPUTED),
    Step.REMOVE: _all_to(State.REMOVED, State.FIRST_READ, State.DISPUTED),
    Step.HOLD: _all_to(State.HELD, *READABLE),
    Step.SAID_ANEW: _all_to(State.WAITING, *READABLE, State.PASSED, State.PASSED_IN_PARTS, State.REMOVED),
}
WAITS_FOR = {
    State.WAITING: WaitsFor.FIRST,
    State.FIRST_READ: WaitsFor.SECOND,
    State.UNSURE: WaitsFor.ANOTHER,
    State.DISPUTED: WaitsFor.THIRD,
}


class NoSuchStep(Exception):
    """From where this reading stands, this step leads nowhere."""


def after(step: Step, state: str) -> State:
    """Where this step leads. Raises NoSuchStep."""
    try:
        return STEPS[step][State(state)]
    except KeyError as error:
        raise NoSuchStep(step, state) from error
