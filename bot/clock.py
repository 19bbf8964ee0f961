"""The clock is one more ear: it reports that time has passed."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.settling import Settling
from bot.signs import Signs
from storage import queues
from storage.engine import Connection, StorageFailure
from storage.errors import Conflict
from storage.records import Timer, TimerRang

TICK = 1.0
"""Seconds between two looks."""

STALLED = 5.0
"""Seconds without a beat after which the metronome is set anew."""

BATCH = 20
logger = structlog.get_logger(__name__)


class Beat(BaseTrigger):  # type: ignore[misc] # the library has no types
    """At once, and then one tick from each beat, whatever was missed.

    The library's own interval makes up every missed second one by one: after a clock
    that jumped by a year, thirty million of them.
    """

    def get_next_fire_time(
        self, previous_fire_time: datetime | None, now: datetime
    ) -> datetime:
        """Return the next moment."""
        wait = TICK if previous_fire_time is not None else 0.0
        return now + timedelta(seconds=wait)


class Clock:
    """Looks every second at what is due; what is due stands in the database.

    APScheduler is only the metronome: its job store holds nothing that matters.
    """

    def __init__(
        self,
        memory: Memory,
        door: FrontDoor,
        settling: Settling,
        *,
        owner: str,
        now: Callable[[], datetime],
        metrics: Metrics,
        signs: Signs,
    ) -> None:
        """Remember whom to wake."""
        self._memory = memory
        self._door = door
        self._settling = settling
        self._owner = owner
        self._now = now
        self._metrics = metrics
        self._signs = signs
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._ticking = asyncio.Lock()
        self._beaten = 0.0
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to tick on the running loop."""
        self._set_metronome()
        self._scheduler.start()
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Tick no more, and let a tick under way come to its end."""
        if self._watching is not None:
            self._watching.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        async with self._ticking:
            return

    def _set_metronome(self) -> None:
        self._beaten = time.monotonic()
        self._scheduler.add_job(
            self._beat,
            Beat(),
            id="tick",
            replace_existing=True,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )

    async def _beat(self) -> None:
        self._beaten = time.monotonic()
        await self.tick()
        self._beaten = time.monotonic()

    async def _watch(self) -> None:
        # The scheduler waits for a moment of the day; when the machine's clock is set
        # back, that moment is far away.
        while True:
            await asyncio.sleep(TICK)
            silent = time.monotonic() - self._beaten > STALLED
            if silent and not self._ticking.locked():
                logger.warning("the metronome is set anew")
                self._set_metronome()

    async def tick(self) -> None:
        """Ring what is due, sweep up after processes that died, try parked events."""
        self._signs.beat("clock")
        try:
            async with self._ticking:
                await self.ring()
                await self._settling.sweep()
                await self._door.retry_parked()
        except (StorageFailure, Conflict) as error:
            # Whatever was not done is still due at the next tick.
            logger.error("a tick failed", error=type(error).__name__)

    async def ring(self) -> None:
        """Turn every due timer into an event."""
        while True:
            now, timers = await self._memory.write(self._lease)
            leased = time.monotonic()
            for timer in timers:
                event = TimerRang(
                    key=f"timer:{timer.id}", at=self._now(), timer=timer.id
                )
                if await self._door.receive(event) is not None:
                    late = (now - timer.due_at).total_seconds()
                    self._metrics.rang(timer.kind, late + time.monotonic() - leased)
                self._signs.beat("clock")
            if len(timers) < BATCH:
                return

    def _lease(self, connection: Connection) -> tuple[datetime, tuple[Timer, ...]]:
        now = self._memory.database.now(connection)
        leased = queues.lease_timers(
            connection, owner=self._owner, now=now, limit=BATCH
        )
        return now, leased
