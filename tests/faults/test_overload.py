"""A process that is slow to write does not take its own leases for lapsed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from threading import Event

import pytest

from bot.settling import CALL
from storage import queues
from storage.codec import every
from storage.records import Message
from tests.builders import a_message, named
from tests.faults.test_clock_jumps import ROOM, Moved, World, moved, world_of
from tests.harness import wait_for

__all__ = ["moved"]
TOO_LONG = 2.0
"""Seconds after its lease began in which a message must be on its way."""


def test_what_was_leased_late_is_sent_at_once(
    moved: Moved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queues, "LEASE", timedelta(seconds=CALL + TOO_LONG))

    async def live() -> None:
        async with world_of(moved) as world:
            world.keep(a_message("late", to=ROOM, due_at=moved.at))
            async with busy(world) as over:
                sending = asyncio.create_task(world.courier.run())
                asyncio.get_running_loop().call_later(2 * TOO_LONG, over.set)
                await asyncio.to_thread(wait_for, lambda: is_sent(moved) or None)
            await world.courier.stop()
            sending.cancel()
        assert kept(moved).revision == 3, "it was put back and leased again"

    asyncio.run(live())


@asynccontextmanager
async def busy(world: World) -> AsyncIterator[Event]:
    """Let nothing be written until the event is set."""
    over = Event()
    writes = [
        asyncio.create_task(world.memory.write(lambda _: over.wait(20)))
        for _ in range(world.database.writers)
    ]
    await asyncio.sleep(0)
    yield over
    await asyncio.gather(*writes)


def is_sent(database: Moved) -> bool:
    return kept(database).state == "sent"


def kept(database: Moved) -> Message:
    with database.reading() as connection:
        (message,) = every(connection, Message, id=named("late"))
    return message
