"""The one door in: situation, decision, record; again when somebody was faster."""

import asyncio
import random
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime
from weakref import WeakValueDictionary

import structlog

from bot.memory import Memory
from bot.metrics import Metrics
from handlers import routing
from storage import decisions, situations
from storage.engine import Connection, StorageFailure
from storage.errors import AlreadyHeard, Conflict
from storage.records import Decision, EventParked, Garbled, House, Incoming

TRIES = 12
logger = structlog.get_logger(__name__)


class FrontDoor:
    """Takes every event in, whichever ear heard it.

    Attributes:
        on_commit: called after each recorded decision, to wake whoever sends.
        readers: by channel, who reads what that platform sent.
    """

    def __init__(
        self,
        memory: Memory,
        house: House,
        *,
        now: Callable[[], datetime],
        metrics: Metrics,
    ) -> None:
        """Remember where to read, write and count."""
        self._memory = memory
        self._house = house
        self._now = now
        self._metrics = metrics
        self._rooms: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self.on_commit: Callable[[], None] = lambda: None
        self.readers: dict[str, Callable[[str], Incoming | None]] = {}

    async def receive(self, event: Incoming, *, again: bool = False) -> Decision | None:
        """Decide about one event and commit; only then may it be acknowledged.

        Events of one room are worked one at a time, in the order of the calls.
        Returns None if the event was heard before, or was parked because it could
        not be processed: either way it may be acknowledged.

        Args:
            event: what happened.
            again: it was parked before and is tried again.

        Raises:
            StorageFailure: nothing was stored; the sender must repeat it.
        """
        started, kind = time.monotonic(), type(event).__name__
        async with self._room(event):
            try:
                readable = self._read(event)
                decision = await self._settle(readable, again=again)
            except AlreadyHeard:
                self._metrics.event(kind, "repeated")
                return None
            except (StorageFailure, Conflict):
                self._metrics.event(kind, "refused")
                raise
            except Exception as error:
                await self._park(event, error)
                return None
        self._metrics.event(kind, "decided")
        self._metrics.committed(time.monotonic() - started)
        self.on_commit()
        logger.debug("decided", kind=kind, key=event.key)
        return decision

    async def retry_parked(self) -> None:
        """Try the parked events again whose waiting time is over."""
        due = await self._memory.read(decisions.parked_due, self._now(), 20)
        for event in due:
            await self.receive(event, again=True)

    def _read(self, event: Incoming) -> Incoming:
        """Return what a garbled event tells of, or the event itself."""
        if not isinstance(event, Garbled):
            return event
        return self.readers[event.channel](event.raw) or event

    def _room(self, event: Incoming) -> "asyncio.Lock | nullcontext[None]":
        where = getattr(event, "where", None)
        if where is None:
            return nullcontext()
        return self._rooms.setdefault(str(where), asyncio.Lock())

    async def _settle(self, event: Incoming, *, again: bool) -> Decision:
        for attempt in range(1, TRIES + 1):
            try:
                return await self._memory.write(self._decide, event, again)
            except Conflict:
                self._metrics.event(type(event).__name__, "contended")
                if attempt == TRIES:
                    raise
                # Others are deciding about the same records; spread the next tries.
                await asyncio.sleep(random.uniform(0, 0.002 * 2**attempt))
        raise AssertionError

    def _decide(self, connection: Connection, event: Incoming, again: bool) -> Decision:
        situation = situations.of(connection, event, self._house)
        decision = routing.decide(event, situation)
        decisions.record(connection, event, decision, again=again)
        return decision

    async def _park(self, event: Incoming, error: Exception) -> None:
        kind = type(event).__name__
        logger.error("parked", kind=kind, error=type(error).__name__)
        try:
            attempts = await self._memory.write(
                decisions.park, event, error, self._now()
            )
        except (StorageFailure, Conflict):
            self._metrics.event(kind, "refused")
            raise
        self._metrics.event(kind, "parked")
        if attempts == 1 and not isinstance(event, EventParked):
            await self.receive(
                EventParked(
                    key=f"parked:{event.key}",
                    at=self._now(),
                    parked=event.key,
                    kind=kind,
                    error=type(error).__name__,
                )
            )
