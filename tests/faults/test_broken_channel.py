"""A message over which we stumble ourselves does not hold its room up for ever."""

import asyncio
from datetime import timedelta

from storage.codec import every
from storage.records import Message
from tests.builders import a_message, named
from tests.faults.test_clock_jumps import ROOM, Moved, moved, world_of

__all__ = ["moved"]


def test_it_is_given_up_and_what_waits_behind_it_goes(moved: Moved) -> None:
    async def live() -> list[object]:
        async with world_of(moved) as world:
            for name in ("first", "second"):
                world.keep(a_message(name, to=ROOM, due_at=moved.at))
            world.mouth.refusal = KeyError("a mistake of ours")
            for _ in range(20):
                await world.works()
                world.passes(timedelta(minutes=1))
                if state(moved, "first") == "failed":
                    world.mouth.refusal = None
            return [id for _, id in world.mouth.said]

    said = asyncio.run(live())
    assert state(moved, "first") == "failed"
    assert said == [named("second")]


def state(database: Moved, name: str) -> str:
    with database.reading() as connection:
        (message,) = every(connection, Message, id=named(name))
    return message.state
