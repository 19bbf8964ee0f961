"""What pages send: words and presses, made into events and handed to the door."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from starlette.responses import Response

from bot import ears
from bot.channels.targets import unpack
from bot.parts import Parts
from bot.web.problems import Problem
from storage.engine import StorageFailure
from storage.errors import Conflict
from storage.records import (
    DESK,
    Account,
    Address,
    Carried,
    Decision,
    Incoming,
    Pressed,
)

Once = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Number = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,9}$")]
LONGEST = ears.LONGEST_BODY + 100
"""Characters: the longest survey, below its command."""


class Strict(BaseModel):
    """A body in which an unknown field is a mistake."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class Words(Strict):
    """Somebody typed; `id` is made by the page, so that a repeat counts once."""

    id: Once
    text: Annotated[str, Field(min_length=1, max_length=LONGEST)]
    reply_to: Number | None = None


class Press(Strict):
    """Somebody pressed the button `target` of the line `on`."""

    id: Once
    on: Number
    target: Annotated[str, Field(max_length=100)]


async def say(
    parts: Parts,
    words: Words,
    where: Address,
    who: Account,
    *,
    carried: tuple[Carried, ...] = (),
) -> Response:
    """Take typed words in, and what came with them; answered once they are stored."""
    most = LONGEST if words.text.startswith("/") else ears.longest_of(words.text)
    if len(words.text) > most:
        raise Problem(422, "too_long", f"One message holds at most {most} characters.")
    event = ears.from_words(
        words.text,
        parts.seal,
        key=f"web:{who.id}:{words.id}",
        at=parts.now(),
        where=where,
        who=who,
        reply_to=words.reply_to,
        private=where not in (parts.house.staff_room, DESK),
        carried=carried,
    )
    return await take(parts, event, where)


async def press(parts: Parts, press: Press, where: Address, who: Account) -> Response:
    """Take a press in; answered once it is stored."""
    target = unpack(press.target)
    if target is None:
        raise Problem(422, "unknown_button", "This button is not one of ours.")
    event = ears.from_press(
        Pressed(
            key=f"web:{who.id}:{press.id}",
            at=parts.now(),
            where=where,
            who=who,
            target=target,
            on=press.on,
        ),
        parts.seal,
    )
    return await take(parts, event, where)


async def take(parts: Parts, event: Incoming, where: Address) -> Response:
    """Hand an event to the door and let the room's lookers look.

    Raises:
        Problem: nothing was stored; the page offers to try again.
    """
    await hand_over(parts, event)
    parts.rooms.nudge(str(where))
    return Response(status_code=202)


async def hand_over(parts: Parts, event: Incoming) -> Decision | None:
    """Let the front door decide; None means heard before, or kept for later.

    Raises:
        Problem: nothing was stored; the page offers to try again.
    """
    try:
        return await parts.door.receive(event)
    except (StorageFailure, Conflict):
        raise not_stored() from None


def not_stored() -> Problem:
    """Say that the same may be sent again."""
    return Problem(
        503,
        "try_again",
        "This could not be kept just now. Please try again in a moment.",
        headers={"Retry-After": "2"},
    )
