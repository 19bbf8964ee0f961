"""Notices that a platform could not reach us for too long, and tells it honestly."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.front_door import FrontDoor
from bot.memory import Memory
from storage import duties
from storage.engine import Connection, StorageFailure
from storage.errors import Conflict
from storage.records import Returned

TOO_LONG = timedelta(seconds=120)
"""Telegram forgets presses after 150 s; some of them are lost from here on."""

BEAT = 20.0
"""Seconds between two signs of life."""

logger = structlog.get_logger(__name__)


class Silence:
    """The silence of one platform, measured over all processes and their absence."""

    def __init__(
        self,
        memory: Memory,
        door: FrontDoor,
        channel: str,
        *,
        now: Callable[[], datetime],
    ) -> None:
        """Remember whom to tell."""
        self._memory = memory
        self._door = door
        self._channel = channel
        self._now = now
        self._noted: datetime | None = None

    async def watch(self) -> None:
        """Give a sign of life now and then, until cancelled."""
        while True:
            await self.broken()
            await asyncio.sleep(BEAT)

    async def broken(self) -> None:
        """Note that the platform reaches us; after too long a silence, say so."""
        now = self._now()
        if self._noted is not None and now - self._noted < timedelta(seconds=BEAT / 2):
            return
        try:
            silent = await self._memory.write(self._note)
            self._noted = now
            if silent > TOO_LONG:
                logger.warning("was not reachable", channel=self._channel)
                await self._tell(now)
        except (StorageFailure, Conflict) as error:
            logger.error("cannot note a sign of life", error=type(error).__name__)

    def _note(self, connection: Connection) -> timedelta:
        now = self._memory.database.now(connection)
        return duties.done(connection, f"reached by {self._channel}", now=now)

    async def _tell(self, now: datetime) -> None:
        after = None
        while True:
            decision = await self._door.receive(
                Returned(
                    key=f"returned:{self._channel}:{now.isoformat()}:{after}",
                    at=now,
                    channel=self._channel,
                    after=after,
                )
            )
            said = decision.messages if decision else ()
            told = [one.about for one in said if one.about is not None]
            if not told:
                return
            after = max(told)
