"""The courier: leases due messages, lets a channel speak, keeps what came of it."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.memory import Memory
from bot.metrics import Metrics
from bot.port import Budget, Channel, Errand, Undelivered
from bot.settling import CALL, Settling
from bot.signs import Signs
from storage import claiming, queues
from storage.claiming import Search
from storage.engine import Connection, StorageFailure
from storage.errors import Conflict
from storage.records import Message

IDLE = 0.5
"""Seconds between two looks when nobody nudges."""

logger = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leased:
    """A message that is this process's to send.

    Attributes:
        since: on the monotonic clock, not later than the lease began.
    """

    errand: Errand
    since: float


class Courier:
    """Sends what the database says is to be said, with a bounded number in flight."""

    def __init__(
        self,
        memory: Memory,
        settling: Settling,
        channels: Mapping[str, Channel],
        *,
        owner: str,
        senders: int,
        now: Callable[[], datetime],
        metrics: Metrics,
        signs: Signs,
    ) -> None:
        """Remember the channels; `owner` names this process in leases."""
        self._memory = memory
        self._settling = settling
        self._channels = channels
        self._owner = owner
        self._now = now
        self._metrics = metrics
        self._signs = signs
        self._free = asyncio.Semaphore(senders)
        self._nudged = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._ending = False

    def nudge(self) -> None:
        """Look at once: something may have become due."""
        self._nudged.set()

    async def run(self) -> None:
        """Send until cancelled; messages under way are then left to their leases."""
        while not self._ending:
            await self._free.acquire()
            self._signs.beat("courier")
            load = Load(self)
            try:
                leased = self._found(await self._memory.write(load.lease), load.since)
            except Conflict:
                # Another process was faster in that lane; there may be other lanes.
                self._free.release()
                continue
            except StorageFailure as error:
                logger.error("cannot claim", error=type(error).__name__)
                leased = None
            if leased is None:
                self._free.release()
                await self._rest()
            else:
                self._carry(leased)

    async def stop(self) -> None:
        """Give the calls under way a moment to come back."""
        self._ending = True
        self.nudge()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=2)

    async def load(self) -> "Load | None":
        """Keep a sender for what an event is about to say; None if all are busy."""
        if self._free.locked() or self._ending:
            return None
        await self._free.acquire()
        return Load(self)

    def lease(self, connection: Connection) -> Search:
        """Lease the most urgent message within an open transaction."""
        return claiming.claim(
            connection,
            owner=self._owner,
            now=self._memory.database.now(connection),
            channels=tuple(self._channels),
            budgets=self._budgets,
        )

    def unload(
        self, search: Search | None, since: float, said: Sequence[Message]
    ) -> None:
        """Send what was leased together with an event, or free the sender.

        Args:
            search: what was leased; None if nothing was looked for.
            since: when the lease began.
            said: the messages of the event.
        """
        leased = None if search is None else self._found(search, since)
        if leased is None:
            self._free.release()
        else:
            self._carry(leased)
        lanes = {message.lane for message in said}
        if leased is not None:
            lanes.discard(leased.errand.message.lane)
        if lanes:
            self.nudge()

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._nudged.wait(), IDLE)
        except TimeoutError:
            return
        finally:
            self._nudged.clear()

    def _found(self, search: Search, since: float) -> Leased | None:
        for message in search.expired:
            self._metrics.send(message.to.channel, "expired")
        claimed = search.claimed
        if claimed is not None:
            errand = Errand(
                message=claimed.message, edits=claimed.edits, under=claimed.under
            )
            return Leased(errand=errand, since=since)
        wait = None if search.wait is None else search.wait.total_seconds()
        if wait is not None and wait < IDLE:
            asyncio.get_running_loop().call_later(wait, self.nudge)
        return None

    def _budgets(self, message: Message) -> Sequence[Budget]:
        return self._channels[message.to.channel].budgets(message)

    def _carry(self, leased: Leased) -> None:
        task = asyncio.create_task(self._deliver_all(leased))
        self._under_way.add(task)
        task.add_done_callback(self._landed)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._free.release()
        if not task.cancelled() and (error := task.exception()) is not None:
            # The lease will lapse and the sweep settles the message by its policy.
            logger.error("could not settle a message", error=type(error).__name__)

    async def _deliver_all(self, first: Leased) -> None:
        leased: Leased | None = first
        try:
            while leased is not None:
                self._signs.beat("courier")
                leased = await self._deliver(leased)
        finally:
            if leased is not None:
                self.nudge()

    async def _deliver(self, leased: Leased) -> Leased | None:
        """Deliver one message; return the next, leased as this one was settled."""
        message = leased.errand.message
        channel = self._channels[message.to.channel]
        if time.monotonic() - leased.since > queues.LEASE.total_seconds() - CALL:
            # The machine slept: the lease may be somebody else's by now.
            await self._settling.again(message, timedelta(0), counted=False)
            self.nudge()
            return None
        began_at = self._now()
        try:
            async with asyncio.timeout(CALL):
                receipt = await channel.speak(leased.errand)
        except Undelivered as refusal:
            await self._settling.undelivered(message, refusal)
        except TimeoutError:
            await self._settling.unknown(message, "no answer in time")
        except StorageFailure:
            raise
        except Exception as error:
            kind = type(error).__name__
            logger.error("a channel failed", channel=channel.name, error=kind)
            await self._settling.broke(message, f"failed with {kind}")
        else:
            self._metrics.send(channel.name, "sent")
            logger.debug("sent", message=str(message.id), channel=channel.name)
            self._signs.accepted(channel.name, began_at)
            return await self._sent(message, receipt)
        self.nudge()
        return None

    async def _sent(self, message: Message, receipt: str) -> Leased | None:
        """Keep the receipt and lease the next message in one transaction."""
        load = Load(self)
        if not self._ending:
            try:
                search = await self._memory.write(
                    self._keep_and_go_on, message, receipt, load
                )
            except Conflict:
                # Another process took the next one; the receipt is kept alone.
                self.nudge()
            else:
                return self._found(search, load.since)
        await self._memory.write(
            queues.sent, message, owner=self._owner, receipt=receipt
        )
        return None

    def _keep_and_go_on(
        self, connection: Connection, message: Message, receipt: str, load: "Load"
    ) -> Search:
        queues.sent(connection, message, owner=self._owner, receipt=receipt)
        return load.lease(connection)


class Load:
    """What one sender, kept free for it, is about to say.

    Attributes:
        since: on the monotonic clock, when it was leased. A transaction may wait long
            for its turn, and the lease only begins in it.
    """

    def __init__(self, courier: Courier) -> None:
        """Hold the sender until `go`."""
        self._courier = courier
        self.since = time.monotonic()

    def lease(self, connection: Connection) -> Search:
        """Lease a message in somebody's open transaction."""
        self.since = time.monotonic()
        return self._courier.lease(connection)

    def go(self, search: Search | None, said: Sequence[Message]) -> None:
        """Send what was leased and committed, or free the sender."""
        self._courier.unload(search, self.since, said)
