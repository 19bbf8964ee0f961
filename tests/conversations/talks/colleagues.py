"""What becomes of the case of a talk: buttons, replies, notes, and answers to them."""

from collections.abc import Callable

from storage.records import Account, Case, Message
from tests.conversations.life import OWNER, STAFF_ROOM
from tests.conversations.scenes import BO
from tests.conversations.talks.walk import PHOTO, Walk, buttons_of

TYPED = (
    "We look into it",
    "We are sorry. It comes tomorrow!",
    "note: she called twice",
    "internal: do not send",
    "take",
    "Give back",
    "resolve",
    "Resolved",
    "open again",
    "/note",
    "\u202e\x00 <b>{name}</b>",
    "x" * 5_000,
)


def colleague_presses(walk: Walk) -> None:
    """Press any button that stands in the staff room, or that stood there before."""
    told = _told(walk)
    offered = [(one, button) for one in told[-8:] for button in buttons_of(one)]
    if not offered:
        return
    message, button = walk.chance.choice(offered)
    choice = button.target.choice
    walk.notes(choice)
    _lets(walk, lambda who: walk.life.presses(who, message, choice, where=STAFF_ROOM))


def colleague_types(walk: Walk) -> None:
    """Type below something that stands in the staff room, or beside it."""
    told = _told(walk)
    if not told:
        return
    below = walk.chance.choice(told[-6:]) if walk.chance.random() < 0.9 else None
    text = walk.chance.choice(TYPED)
    carried = (PHOTO,) if walk.chance.random() < 0.1 else ()
    walk.notes(text)
    _lets(
        walk,
        lambda who: walk.life.says(
            who, text, where=STAFF_ROOM, below=below, carried=carried
        ),
    )


def tells_whether_solved(walk: Walk) -> None:
    """Press whether it is solved, as the customer, however old the question is."""
    asked = [
        (one, button)
        for one in walk.told
        for button in buttons_of(one)
        if button.target.kind == "case"
    ]
    if asked:
        message, button = walk.chance.choice(asked)
        walk.notes(button.target.choice)
        walk.life.presses(walk.who, message, button.target.choice)


def _told(walk: Walk) -> list[Message]:
    return [one for one in walk.life.told if one.to == STAFF_ROOM]


def _lets(walk: Walk, act: Callable[[Account], object]) -> None:
    """Let one of the colleagues do it; a survey that waited for them is offered."""
    before = _state(walk)
    act(walk.chance.choice((OWNER, BO)))
    if before not in (None, "resolved") and _state(walk) == "resolved":
        walk.model.is_offered()


def _state(walk: Walk) -> str | None:
    cases: tuple[Case, ...] = walk.life.every(Case)
    return cases[0].state if cases else None
