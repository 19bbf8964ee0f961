"""One thread writes for everybody: what waits at the same moment commits at once."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from storage.engine import Connection, Database

MOST = 16
"""Pieces of work in one transaction: enough to share a commit, few to wait for."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A piece of work and whoever waits for what comes of it."""

    work: Callable[[Connection], Any]
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop


class Writer:
    """Writes in the order in which it was asked; nobody is answered before a commit."""

    def __init__(self, database: Database) -> None:
        """Open the thread; the database stays the caller's."""
        self._database = database
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="write", daemon=True)
        self._thread.start()

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Do the work, whole or not at all; return once it is committed."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._jobs.put(Job(work=work, future=future, loop=loop))
        return await future

    def close(self) -> None:
        """Finish what was asked for, and end."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        ended = False
        while not ended:
            jobs, ended = self._waiting()
            if jobs:
                outcomes = self._outcomes(jobs)
                # All of a group wait on the same loop: one call wakes them all.
                with suppress(RuntimeError):
                    jobs[0].loop.call_soon_threadsafe(_tell, jobs, outcomes)

    def _waiting(self) -> tuple[list[Job], bool]:
        """Wait for a job; return it with those behind it, and whether none follow."""
        found = [self._jobs.get()]
        with suppress(Empty):
            while found[-1] is not None and len(found) < MOST:
                found.append(self._jobs.get_nowait())
        return [job for job in found if job is not None], found[-1] is None

    def _outcomes(self, jobs: Sequence[Job]) -> Sequence[object]:
        try:
            return self._database.together([job.work for job in jobs])
        except Exception as error:
            return [error] * len(jobs)


def _tell(jobs: Sequence[Job], outcomes: Sequence[object]) -> None:
    for job, outcome in zip(jobs, outcomes, strict=True):
        if job.future.cancelled():
            continue
        if isinstance(outcome, Exception):
            job.future.set_exception(outcome)
        else:
            job.future.set_result(outcome)
