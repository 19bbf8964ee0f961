"""One more ear: it hears what is wrong with the installation itself."""

import asyncio
import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.signs import Signs
from storage import duties, queues
from storage.engine import Connection, StorageFailure
from storage.errors import Conflict
from storage.records import (
    ChannelAccepted,
    ChannelRefused,
    ClockJumped,
    ClockSteady,
    Incident,
    RowsMoved,
    RowsStuck,
    StorageReturned,
)
from storage.reports import standstill
from storage.reports.standstill import Late

LOOK = 10.0
"""Seconds between two looks."""

CALM = 10.0
"""Seconds without a failure after which storage counts as well again."""

JUMP = timedelta(seconds=30)
EVEN = timedelta(minutes=10)
"""For so long a clock must run evenly before its jump is over."""

logger = structlog.get_logger(__name__)


class Watch:
    """Compares what it sees with what the owners were told, and tells the difference.

    What was told stands in the database, so several processes and a restart tell
    nothing twice.
    """

    def __init__(
        self,
        memory: Memory,
        door: FrontDoor,
        signs: Signs,
        *,
        now: Callable[[], datetime],
        works: bool,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Remember whom to tell.

        Args:
            memory: where the rows are.
            door: takes the alarms in.
            signs: what this process knows of its own life.
            now: the time for events; tests move it.
            works: this process sends, so that rows that stand still are news.
            wall: the machine's clock, which somebody may set.
            clock: seconds that nobody can set.
        """
        self._memory = memory
        self._door = door
        self._signs = signs
        self._now = now
        self._works = works
        self._wall = wall
        self._clock = clock
        self._machine = socket.gethostname()
        self._looked: tuple[datetime, float] | None = None
        self._jumped = timedelta(0)
        self._uneven_at: float | None = None
        self._next: frozenset[str] | None = None

    async def run(self) -> None:
        """Look now and then, until cancelled."""
        while True:
            self._signs.beat("watch")
            try:
                # Another process may have heard what was decided in chat.
                await self._door.look_around()
                await self.look()
            except (StorageFailure, Conflict) as error:
                # Whatever could not be told is still so at the next look.
                logger.error("cannot look", error=type(error).__name__)
            await asyncio.sleep(LOOK)

    async def look(self) -> None:
        """Look at everything once."""
        self._compare_clocks()
        await self._look_at_storage()
        lasting = await self._memory.read(standstill.lasting)
        await self._look_at_clock(lasting)
        await self._look_at_platforms(lasting)
        if self._works:
            await self._look_at_rows(lasting)

    async def _look_at_storage(self) -> None:
        failed = self._signs.storage_failed
        if failed is None:
            return
        # On a full disk it is only writing that fails, so a row is written.
        try:
            await self._memory.write(self._write)
        except StorageFailure:
            self._signs.storage_lost = True
            raise
        self._signs.storage_lost = False
        if self._clock() - failed[1] < CALM:
            return
        now = self._now()
        since = now - timedelta(seconds=self._clock() - failed[0])
        await self._door.receive(
            StorageReturned(key=f"storage:{since.isoformat()}", at=now, since=since)
        )
        if self._signs.storage_failed == failed:
            self._signs.storage_failed = None

    def _write(self, connection: Connection) -> None:
        now = self._memory.database.now(connection)
        duties.done(connection, "storage takes rows", now=now)

    def _compare_clocks(self) -> None:
        wall, clock = self._wall(), self._clock()
        if self._looked is not None:
            passed = timedelta(seconds=clock - self._looked[1])
            by = wall - self._looked[0] - passed
            if abs(by) > JUMP:
                self._jumped += by
                self._uneven_at = clock
        self._looked = wall, clock

    async def _look_at_clock(self, lasting: tuple[Incident, ...]) -> None:
        now, machine = self._now(), self._machine
        if self._jumped:
            key = f"clock:{machine}:jumped:{now.isoformat()}"
            await self._memory.write(self._mend)
            await self._door.receive(
                ClockJumped(key=key, at=now, machine=machine, by=self._jumped)
            )
            self._jumped = timedelta(0)
            return
        told = _of(lasting, "clock", machine)
        if told is None or abs(now - told.began_at) < EVEN:
            return
        if self._uneven_at and self._clock() - self._uneven_at < EVEN.total_seconds():
            return
        key = f"clock:{machine}:steady:{told.began_at.isoformat()}"
        await self._door.receive(ClockSteady(key=key, at=now, machine=machine))

    async def _look_at_platforms(self, lasting: tuple[Incident, ...]) -> None:
        for channel, at in dict(self._signs.accepted_at).items():
            told = _of(lasting, "refused", channel)
            if told is not None and at > told.began_at:
                key = f"accepted:{channel}:{told.began_at.isoformat()}"
                await self._door.receive(
                    ChannelAccepted(key=key, at=self._now(), channel=channel)
                )

    async def _look_at_rows(self, lasting: tuple[Incident, ...]) -> None:
        found = await self._memory.read(self._late)
        before, self._next = self._next, found.next
        if before is None:
            return
        now, told = self._now(), _of(lasting, "stuck", "")
        if found.next & before and told is None:
            await self._door.receive(
                RowsStuck(
                    key=f"stuck:{now.isoformat()}",
                    at=now,
                    messages=found.messages,
                    timers=found.timers,
                )
            )
        elif told is not None and not found.next & before:
            key = f"moved:{told.began_at.isoformat()}"
            await self._door.receive(RowsMoved(key=key, at=now))

    def _mend(self, connection: Connection) -> None:
        queues.mend_future(connection, self._memory.database.now(connection))

    def _late(self, connection: Connection) -> Late:
        return standstill.late(connection, self._memory.database.now(connection))


def refused(channel: str, reason: str, at: datetime) -> ChannelRefused:
    """Make the event of a platform that refuses us; one in a minute is enough."""
    key = f"refused:{channel}:{at:%Y-%m-%dT%H:%M}"
    return ChannelRefused(key=key, at=at, channel=channel, reason=reason)


def _of(lasting: tuple[Incident, ...], kind: str, about: str) -> Incident | None:
    found = (one for one in lasting if (one.kind, one.about) == (kind, about))
    return next(found, None)
