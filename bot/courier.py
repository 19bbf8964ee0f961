"""The courier: leases due messages, lets a channel speak, keeps what came of it."""

import asyncio
import random
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.port import Budget, Channel, Errand, Undelivered
from bot.signs import Signs
from bot.watch import refused
from handlers.desk.delivering import unclear_key
from storage import claiming, queues, rates
from storage.engine import Connection, StorageFailure
from storage.errors import Conflict
from storage.records import DeliveryGaveUp, DeliveryUnclear, Message

CALL = 15.0
"""Seconds after which a call counts as unanswered; the lease is five seconds longer."""

IDLE = 0.5
"""Seconds between two looks when nobody nudges."""

LONGEST_BACKOFF = timedelta(minutes=10)
LOOK_AGAIN = timedelta(seconds=10)
logger = structlog.get_logger(__name__)


class Courier:
    """Sends what the database says is to be said, with a bounded number in flight."""

    def __init__(
        self,
        memory: Memory,
        door: FrontDoor,
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
        self._door = door
        self._channels = channels
        self._owner = owner
        self._now = now
        self._metrics = metrics
        self._signs = signs
        self._free = asyncio.Semaphore(senders)
        self._nudged = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()

    def nudge(self) -> None:
        """Look at once: something may have become due."""
        self._nudged.set()

    async def run(self) -> None:
        """Send until cancelled; messages under way are then left to their leases."""
        while True:
            await self._free.acquire()
            self._signs.beat("courier")
            try:
                claimed = await self._claim()
            except Conflict:
                # Another process was faster in that lane; there may be other lanes.
                self._free.release()
                continue
            except StorageFailure as error:
                logger.error("cannot claim", error=type(error).__name__)
                claimed = None
            if claimed is None:
                self._free.release()
                await self._rest()
                continue
            task = asyncio.create_task(self._deliver(*claimed))
            self._under_way.add(task)
            task.add_done_callback(self._landed)

    async def stop(self) -> None:
        """Give the calls under way a moment to come back."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=2)

    async def sweep(self) -> None:
        """Settle what a dead process left, and look up what is being checked."""
        for message in await self._memory.write(self._lapsed):
            self._metrics.takeover(message.to.channel)
            await self._unknown(message, "the process died while it was sent")
        for errand in await self._memory.write(self._checking):
            await self._look(errand)

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._nudged.wait(), IDLE)
        except TimeoutError:
            return
        finally:
            self._nudged.clear()

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._free.release()
        self.nudge()
        if not task.cancelled() and (error := task.exception()) is not None:
            # The lease will lapse and the sweep settles the message by its policy.
            logger.error("could not settle a message", error=type(error).__name__)

    async def _claim(self) -> tuple[Errand, float] | None:
        started = time.monotonic()
        expired: list[Message] = []
        claimed = await self._memory.write(self._lease, expired)
        for message in expired:
            self._metrics.send(message.to.channel, "expired")
        return None if claimed is None else (claimed, started)

    def _lease(self, connection: Connection, expired: list[Message]) -> Errand | None:
        claimed = claiming.claim(
            connection,
            owner=self._owner,
            now=self._memory.database.now(connection),
            channels=tuple(self._channels),
            budgets=self._budgets,
            expired=expired,
        )
        if claimed is None:
            return None
        return Errand(message=claimed.message, edits=claimed.edits, under=claimed.under)

    def _budgets(self, message: Message) -> Sequence[Budget]:
        return self._channels[message.to.channel].budgets(message)

    async def _deliver(self, errand: Errand, started: float) -> None:
        message = errand.message
        channel = self._channels[message.to.channel]
        if time.monotonic() - started > queues.LEASE.total_seconds() - CALL:
            # The machine slept: the lease may be somebody else's by now.
            await self._again(message, timedelta(0), counted=False)
            return
        began_at = self._now()
        try:
            async with asyncio.timeout(CALL):
                receipt = await channel.speak(errand)
        except Undelivered as refusal:
            await self._undelivered(message, refusal)
        except TimeoutError:
            await self._unknown(message, "no answer in time")
        except StorageFailure:
            raise
        except Exception as error:
            kind = type(error).__name__
            logger.error("a channel failed", channel=channel.name, error=kind)
            await self._unknown(message, f"failed with {kind}")
        else:
            self._metrics.send(channel.name, "sent")
            self._signs.accepted(channel.name, began_at)
            await self._memory.write(
                queues.sent, message, owner=self._owner, receipt=receipt
            )

    async def _undelivered(self, message: Message, refusal: Undelivered) -> None:
        name = message.to.channel
        match refusal.outcome:
            case "not_sent":
                self._metrics.send(name, "retried")
                await self._again(message, backoff(message.attempts), counted=True)
            case "wait":
                self._metrics.hold(name, "flood")
                await self._memory.write(
                    rates.flooded, message, wait=refusal.retry_after, now=self._now()
                )
                await self._again(message, refusal.retry_after, counted=False)
            case "account":
                pause = max(refusal.retry_after, timedelta(minutes=1))
                self._metrics.hold(name, "account")
                await self._hold(f"account:{name}", pause)
                await self._again(message, pause, counted=False)
                await self._door.receive(refused(name, refusal.reason, self._now()))
            case "moved" if refusal.moved_to is not None:
                self._metrics.send(name, "retried")
                await self._memory.write(
                    queues.moved, message, owner=self._owner, to=refusal.moved_to
                )
            case "unknown":
                await self._unknown(message, refusal.reason)
            case outcome:
                await self._gave_up(message, refusal.reason, gone=outcome == "gone")

    async def _unknown(self, message: Message, reason: str) -> None:
        name = message.to.channel
        way = self._channels[name].when_unclear
        logger.warning("not confirmed", message=str(message.id), reason=reason)
        if way == "look":
            self._metrics.send(name, "checked")
            at = self._now() + LOOK_AGAIN
            await self._memory.write(queues.checking, message, look_at=at)
        elif way == "policy" and message.policy == "hold":
            await self._unclear(message, reason)
        else:
            self._metrics.send(name, "repeated")
            at = self._now() + backoff(message.attempts)
            await self._memory.write(
                queues.repeat, message, due_at=at, harmless=way == "repeat"
            )

    async def _unclear(self, message: Message, reason: str) -> None:
        self._metrics.send(message.to.channel, "unknown")
        await self._door.receive(
            DeliveryUnclear(
                key=unclear_key(message),
                at=self._now(),
                message=message.id,
                reason=reason,
            )
        )

    async def _gave_up(self, message: Message, reason: str, *, gone: bool) -> None:
        self._metrics.send(message.to.channel, "failed")
        await self._door.receive(
            DeliveryGaveUp(
                key=f"gave-up:{message.id}:{message.attempts}",
                at=self._now(),
                message=message.id,
                reason=reason,
                gone=gone,
            )
        )

    async def _again(self, message: Message, wait: timedelta, *, counted: bool) -> None:
        await self._memory.write(
            queues.again,
            message,
            owner=self._owner,
            due_at=self._now() + wait,
            counted=counted,
        )

    async def _hold(self, key: str, wait: timedelta) -> None:
        await self._memory.write(rates.hold, key, until=self._now() + wait)

    def _lapsed(self, connection: Connection) -> Sequence[Message]:
        now = self._memory.database.now(connection)
        return queues.lapsed(connection, now=now, channels=tuple(self._channels))

    def _checking(self, connection: Connection) -> Sequence[Errand]:
        now = self._memory.database.now(connection)
        due = claiming.due_checks(connection, now=now, channels=tuple(self._channels))
        return [Errand(message=c.message, edits=c.edits, under=c.under) for c in due]

    async def _look(self, errand: Errand) -> None:
        message = errand.message
        try:
            async with asyncio.timeout(CALL):
                receipt = await self._channels[message.to.channel].find(errand)
        except (Undelivered, TimeoutError):
            await self._unclear(message, "could not be looked up")
        else:
            again = self._now() + LOOK_AGAIN
            await self._memory.write(
                queues.checked, message, receipt=receipt, look_at=again
            )


def backoff(attempts: int) -> timedelta:
    """Return how long to wait before the next try: 1 s, 2 s, 4 s … 10 min, spread."""
    seconds = min(2.0 ** min(attempts - 1, 10), LONGEST_BACKOFF.total_seconds())
    return timedelta(seconds=seconds * random.uniform(0.75, 1.25))
