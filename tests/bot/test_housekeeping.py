"""What nobody needs any more is thrown away."""

import asyncio
from datetime import timedelta

from sqlalchemy import insert, select

from bot.housekeeping import BATCH, HEARD, tidy_up
from bot.memory import Memory
from storage.engine import Database
from storage.schema import heard
from tests.builders import NOW


def test_keys_older_than_any_delivery_go_and_the_rest_stays(database: Database) -> None:
    old, new = NOW - HEARD - timedelta(seconds=1), NOW - HEARD
    rows = [{"key": f"old:{n}", "at": old} for n in range(2 * BATCH + 1)]
    rows += [{"key": "new", "at": new}, {"key": "parked", "at": old}]
    with database.transaction() as connection:
        for row in rows:
            state = "parked" if row["key"] == "parked" else "done"
            row |= {"kind": "Said", "state": state, "attempts": 0}
        connection.execute(insert(heard), rows)

    async def tidy() -> None:
        memory = Memory(database)
        await tidy_up(memory, NOW)
        memory.close()

    asyncio.run(tidy())
    with database.reading() as connection:
        left = set(connection.execute(select(heard.c.key)).scalars())
    assert left == {"new", "parked"}
