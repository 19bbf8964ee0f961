"""The bridge from the waiting world to the synchronous storage."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from bot.writer import Writer
from storage.engine import Connection, Database, StorageFailure

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Crew:
    """Writes in several threads, each in a transaction of its own."""

    def __init__(self, database: Database) -> None:
        """Open the threads; the database stays the caller's."""
        self._database = database
        self._threads = ThreadPoolExecutor(database.writers, "write")

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Do the work, whole or not at all; return once it is committed."""

        def transact() -> Result:
            with self._database.transaction() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self._threads, transact)

    def close(self) -> None:
        """Finish what has begun, and end."""
        self._threads.shutdown(wait=True, cancel_futures=True)


class Memory:
    """Runs whole transactions in worker threads, one hop each.

    On SQLite a single thread writes, so that writers never wait for each other's
    locks; readers have threads of their own.

    Attributes:
        on_failure: called whenever something could not be stored.
    """

    def __init__(self, database: Database) -> None:
        """Open the worker threads; the database stays the caller's."""
        self.database = database
        self.on_failure: Callable[[], None] = lambda: None
        self._hands = Writer(database) if database.is_sqlite else Crew(database)
        self._readers = ThreadPoolExecutor(4, "read")

    async def write(
        self,
        work: Callable[Concatenate[Connection, Given], Result],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> Result:
        """Run `work` whole or not at all; it is committed when this returns."""
        try:
            return await self._hands.write(lambda open: work(open, *given, **named))
        except StorageFailure:
            self.on_failure()
            raise

    async def read(
        self,
        work: Callable[Concatenate[Connection, Given], Result],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> Result:
        """Run `work` on one consistent view; whatever it writes is thrown away."""

        def look() -> Result:
            with self.database.reading() as connection:
                return work(connection, *given, **named)

        return await asyncio.get_running_loop().run_in_executor(self._readers, look)

    def close(self) -> None:
        """Wait for the running transactions and end the threads."""
        self._hands.close()
        self._readers.shutdown(wait=True, cancel_futures=True)
