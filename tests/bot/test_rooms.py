"""Rooms that somebody looks at, both of the desk's through one stream."""

import asyncio

from sqlalchemy import event

from bot.channels.webchat import Rooms
from bot.memory import Memory
from storage import transcripts
from storage.engine import Database
from storage.records import Address
from tests.builders import NOW, STAFF_ROOM, a_message
from tests.harness import PATIENCE

OWN = Address(channel="web", room="0b")
MORE = 3


def test_what_is_said_in_one_room_lets_only_that_room_be_read(
    database: Database,
) -> None:
    reads: list[str] = []

    def note(*given: object) -> None:
        if "OUTER JOIN messages" in str(given[2]):
            reads.append(str(given[3]))

    async def look() -> None:
        memory = Memory(database)

        async def say(where: Address, number: int) -> None:
            said = a_message(f"{where} {number}", to=where)
            await memory.write(transcripts.append, said, at=NOW, edits=None, under=None)

        rooms = Rooms(memory)
        lines = rooms.listen({str(STAFF_ROOM): 0, str(OWN): 0})
        for where in (STAFF_ROOM, OWN):
            await say(where, 1)
            assert (await anext(lines))[0] == str(where)
        for number in range(2, 2 + MORE):
            coming = asyncio.ensure_future(anext(lines))
            await say(STAFF_ROOM, number)
            rooms.nudge(str(STAFF_ROOM))
            room, (line,) = await coming
            assert (room, line.number) == (str(STAFF_ROOM), number)
        memory.close()

    event.listen(database.engine, "before_cursor_execute", note)
    asyncio.run(asyncio.wait_for(look(), PATIENCE))
    assert sum(str(OWN) in read for read in reads) == 1
    assert sum(str(STAFF_ROOM) in read for read in reads) == 1 + MORE
