"""The one door in: situation, decision, record; again when somebody was faster."""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from datetime import datetime
from typing import Protocol
from weakref import WeakValueDictionary

import structlog

from bot.logs import origin
from bot.memory import Memory
from bot.metrics import Metrics
from handlers import routing
from storage import decisions, furnishing, situations
from storage.claiming import Search
from storage.engine import Connection, StorageFailure
from storage.errors import AlreadyHeard, Conflict
from storage.records import (
    Decision,
    EventParked,
    Garbled,
    House,
    Incoming,
    Message,
    Setting,
)

TRIES = 12
logger = structlog.get_logger(__name__)


class Load(Protocol):
    """A sender that is kept free for what an event is about to say."""

    def lease(self, connection: Connection) -> Search:
        """Lease a message in the event's own transaction."""

    def go(self, search: Search | None, said: Sequence[Message]) -> None:
        """Send what was leased and committed, or free the sender."""


class Carrier(Protocol):
    """Whoever sends."""

    async def load(self) -> Load | None:
        """Keep a sender free; None if all are busy."""

    def nudge(self) -> None:
        """Look at once: something may have become due."""


class FrontDoor:
    """Takes every event in, whichever ear heard it.

    Attributes:
        house: the installation as the newest event found it.
        noticed: called, in a worker thread, when that has changed.
        courier: sends what is decided; None in a process that does not send.
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
        self._installed = self.house = house
        self.noticed: Callable[[House], None] = lambda _: None
        self._now = now
        self._metrics = metrics
        self._rooms: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self.courier: Carrier | None = None
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
        if any(isinstance(one, Setting) for one in decision.saved):
            with suppress(StorageFailure):
                await self.look_around()
        said = [str(one.id) for one in decision.messages]
        if decision.warning:
            logger.warning("decided with a warning", kind=kind, why=decision.warning)
        logger.debug("decided", kind=kind, key=event.key, said=said)
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
        load = None if self.courier is None else await self.courier.load()
        decision, search = None, None
        try:
            decision, search = await self._try(event, load, again=again)
        finally:
            said = decision.messages if decision else ()
            if load is not None:
                load.go(search, said)
            elif said and self.courier is not None:
                self.courier.nudge()
        return decision

    async def _try(
        self, event: Incoming, load: Load | None, *, again: bool
    ) -> tuple[Decision, Search | None]:
        for attempt in range(1, TRIES + 1):
            try:
                return await self._memory.write(self._decide, event, load, again)
            except Conflict:
                self._metrics.event(type(event).__name__, "contended")
                if attempt == TRIES:
                    raise
                # Others are deciding about the same records; spread the next tries.
                await asyncio.sleep(random.uniform(0, 0.002 * 2**attempt))
        raise AssertionError

    def _decide(
        self, connection: Connection, event: Incoming, load: Load | None, again: bool
    ) -> tuple[Decision, Search | None]:
        situation = situations.of(connection, event, self._installed)
        self._notice(situation.house)
        decision = routing.decide(event, situation)
        decisions.record(connection, event, decision, again=again)
        if load is None or not decision.messages:
            return decision, None
        # What is said now mostly may go now: one transaction in place of two.
        return decision, load.lease(connection)

    async def look_around(self) -> None:
        """Learn what was decided in chat, by whichever process heard it.

        Raises:
            StorageFailure: it cannot be read now; what was known stays.
        """
        self._notice(await self._memory.read(furnishing.of, self._installed))

    def _notice(self, house: House) -> None:
        if house is not self.house:
            self.house = house
            self.noticed(house)

    async def _park(self, event: Incoming, error: Exception) -> None:
        kind = type(event).__name__
        logger.error("parked", kind=kind, key=event.key, **origin(error))
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
