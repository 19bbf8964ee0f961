"""The clock is one more ear: it reports that time has passed."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

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

BATCH = 20
logger = structlog.get_logger(__name__)


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

    def start(self) -> None:
        """Begin to tick on the running loop."""
        self._scheduler.add_job(
            self.tick, "interval", seconds=TICK, max_instances=1, coalesce=True
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Tick no more, and let a tick under way come to its end."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        async with self._ticking:
            return

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
