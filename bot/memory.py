"""The bridge from the waiting world to the synchronous storage."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from bot.writer import Writer
from storage.engine import Connection, Database, StorageFailure

Given = ParamSpec("Given")
Result = TypeVar("Result")


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
        self._writer = Writer(database) if database.is_sqlite else None
        self._writers = ThreadPoolExecutor(database.writers, "write")
        self._readers = ThreadPoolExecutor(4, "read")

    async def write(
        self,
        work: Callable[Concatenate[Connection, Given], Result],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> Result:
        """Run `work` whole or not at all; it is committed when this returns."""
        try:
            return await self._written(lambda open: work(open, *given, **named))
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
        if self._writer is not None:
            self._writer.close()
        self._writers.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    async def _written(self, work: Callable[[Connection], Result]) -> Result:
        if self._writer is not None:
            return await self._writer.write(work)

        def transact() -> Result:
            with self.database.transaction() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self._writers, transact)
