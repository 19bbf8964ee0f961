"""Writers that share a commit do not share their failures."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import insert, select

from bot.memory import Memory
from storage.engine import Connection, Database, StorageFailure
from storage.migrate import migrate
from storage.schema import rates
from tests.builders import NOW


@asynccontextmanager
async def held(folder: Path) -> AsyncIterator[tuple[Memory, Event]]:
    """Open a memory whose writer is busy until the event is set."""
    database = Database(f"sqlite:///{folder / 'askafter.db'}")
    migrate(database)
    memory, begun, free = Memory(database), Event(), Event()

    def wait(_: Connection) -> bool:
        begun.set()
        return free.wait(10)

    busy = asyncio.create_task(memory.write(wait))
    await asyncio.to_thread(begun.wait, 10)
    try:
        yield memory, free
    finally:
        free.set()
        await busy
        memory.close()
        database.dispose()


def keeps(key: str) -> Callable[[Connection], str]:
    def keep(connection: Connection) -> str:
        row = {"key": key, "tat": NOW, "hold_until": NOW}
        connection.execute(insert(rates), row)
        return key

    return keep


def breaks(connection: Connection) -> str:
    keeps("half done")(connection)
    raise ValueError("a mistake of ours")


def loses_the_disk(connection: Connection) -> str:
    keeps("half done")(connection)
    raise StorageFailure("the disk is full")


def kept(connection: Connection) -> list[str]:
    return list(connection.execute(select(rates.c.key)).scalars())


def write_together(
    folder: Path, *works: Callable[[Connection], str]
) -> tuple[list[object], list[str]]:
    """Let all of them wait for the same commit; return what came of it."""

    async def run() -> tuple[list[object], list[str]]:
        async with held(folder) as (memory, free):
            tasks = [asyncio.create_task(memory.write(work)) for work in works]
            await asyncio.sleep(0)
            free.set()
            came = await asyncio.gather(*tasks, return_exceptions=True)
            return list(came), await memory.read(kept)

    return asyncio.run(run())


def test_one_that_fails_takes_nobody_with_it(tmp_path: Path) -> None:
    came, rows = write_together(tmp_path, keeps("a"), breaks, keeps("b"))
    assert (came[0], came[2]) == ("a", "b")
    assert isinstance(came[1], ValueError)
    assert rows == ["a", "b"]


def test_when_the_disk_is_full_nobody_is_told_that_it_was_kept(tmp_path: Path) -> None:
    came, rows = write_together(tmp_path, keeps("a"), loses_the_disk, keeps("b"))
    assert [type(one) for one in came] == [StorageFailure] * 3
    assert rows == []


def test_a_broken_rule_of_the_database_is_a_conflict_for_one_alone(
    tmp_path: Path,
) -> None:
    came, rows = write_together(tmp_path, keeps("a"), keeps("a"), keeps("b"))
    assert [type(one).__name__ for one in came] == ["str", "Conflict", "str"]
    assert rows == ["a", "b"]


def test_who_stopped_waiting_keeps_nobody_from_an_answer(tmp_path: Path) -> None:
    async def run() -> str:
        async with held(tmp_path) as (memory, free):
            gone = asyncio.create_task(memory.write(keeps("gone")))
            stays = asyncio.create_task(memory.write(keeps("stays")))
            await asyncio.sleep(0)
            gone.cancel()
            free.set()
            with pytest.raises(asyncio.CancelledError):
                await gone
            return await stays

    assert asyncio.run(run()) == "stays"
