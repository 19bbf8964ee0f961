"""Settling: what came of a call that did not simply succeed."""

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.port import Channel, Errand, Undelivered
from bot.watch import refused
from handlers.desk.delivering import unclear_key
from storage import claiming, queues, rates
from storage.engine import Connection, StorageFailure
from storage.records import DeliveryGaveUp, DeliveryUnclear, Message

CALL = 15.0
"""Seconds after which a call counts as unanswered; the lease is five seconds longer."""

MOST_BREAKS = 5
"""Attempts after which a message over which we stumble is given up."""

LONGEST_BACKOFF = timedelta(minutes=10)
LOOK_AGAIN = timedelta(seconds=10)
logger = structlog.get_logger(__name__)


class Settling:
    """Gives every message that was not simply sent its next state."""

    def __init__(
        self,
        memory: Memory,
        door: FrontDoor,
        channels: Mapping[str, Channel],
        *,
        owner: str,
        now: Callable[[], datetime],
        metrics: Metrics,
    ) -> None:
        """Remember the channels; `owner` names this process in leases."""
        self._memory = memory
        self._door = door
        self._channels = channels
        self._owner = owner
        self._now = now
        self._metrics = metrics

    async def sweep(self) -> None:
        """Settle what a dead process left, and look up what is being checked."""
        for message in await self._memory.write(self._lapsed):
            self._metrics.takeover(message.to.channel)
            await self.unknown(message, "the process died while it was sent")
        for errand in await self._memory.write(self._checking):
            await self._look(errand)

    async def undelivered(self, message: Message, refusal: Undelivered) -> None:
        """Do what the channel's refusal asks for."""
        name = message.to.channel
        logger.debug("not sent", message=str(message.id), outcome=refusal.outcome)
        match refusal.outcome:
            case "not_sent":
                self._metrics.send(name, "retried")
                await self.again(message, backoff(message.attempts), counted=True)
            case "wait":
                self._metrics.hold(name, "flood")
                await self._memory.write(self._flood, message, refusal.retry_after)
                await self.again(message, refusal.retry_after, counted=False)
            case "account":
                pause = max(refusal.retry_after, timedelta(minutes=1))
                self._metrics.hold(name, "account")
                await self._hold(f"account:{name}", pause)
                await self.again(message, pause, counted=False)
                await self._door.receive(refused(name, refusal.reason, self._now()))
            case "moved" if refusal.moved_to is not None:
                self._metrics.send(name, "retried")
                await self._memory.write(
                    queues.moved, message, owner=self._owner, to=refusal.moved_to
                )
            case "unknown":
                await self.unknown(message, refusal.reason)
            case outcome:
                await self._gave_up(message, refusal.reason, gone=outcome == "gone")

    async def unknown(self, message: Message, reason: str) -> None:
        """Go on as the channel and the message's policy say when nobody knows."""
        name = message.to.channel
        way = self._channels[name].when_unclear
        logger.warning("not confirmed", message=str(message.id), reason=reason)
        if way == "look":
            self._metrics.send(name, "checked")
            await self._memory.write(self._check, message)
        elif way == "policy" and message.policy == "hold":
            await self._unclear(message, reason)
        else:
            self._metrics.send(name, "repeated")
            await self._memory.write(self._repeat, message, way == "repeat")

    async def broke(self, message: Message, reason: str) -> None:
        """Go on after a mistake of ours, but not for ever: the room would wait."""
        if message.attempts < MOST_BREAKS:
            await self.unknown(message, reason)
        else:
            await self._gave_up(message, reason, gone=False)

    async def again(self, message: Message, wait: timedelta, *, counted: bool) -> None:
        """Put back a message that surely did not leave."""

        def work(connection: Connection) -> None:
            at = self._after(connection, wait)
            queues.again(
                connection, message, owner=self._owner, due_at=at, counted=counted
            )

        await self._memory.write(work)

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

    async def _hold(self, key: str, wait: timedelta) -> None:
        def work(connection: Connection) -> None:
            rates.hold(connection, key, until=self._after(connection, wait))

        await self._memory.write(work)

    def _after(self, connection: Connection, wait: timedelta) -> datetime:
        """Return a moment by the database's time: it decides what is due, not ours."""
        return self._memory.database.now(connection) + wait

    def _flood(self, connection: Connection, message: Message, wait: timedelta) -> None:
        now = self._memory.database.now(connection)
        rates.flooded(connection, message, wait=wait, now=now)

    def _check(self, connection: Connection, message: Message) -> None:
        at = self._after(connection, LOOK_AGAIN)
        queues.checking(connection, message, look_at=at)

    def _repeat(self, connection: Connection, message: Message, harmless: bool) -> None:
        at = self._after(connection, backoff(message.attempts))
        queues.repeat(connection, message, due_at=at, harmless=harmless)

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
        except StorageFailure:
            raise
        except Exception as error:
            # Whatever it is, the other messages are looked up all the same.
            logger.warning("cannot look", error=type(error).__name__)
            await self._unclear(message, "could not be looked up")
        else:
            await self._memory.write(self._checked, message, receipt)

    def _checked(
        self, connection: Connection, message: Message, receipt: str | None
    ) -> None:
        at = self._after(connection, LOOK_AGAIN)
        queues.checked(connection, message, receipt=receipt, look_at=at)


def backoff(attempts: int) -> timedelta:
    """Return how long to wait before the next try: 1 s, 2 s, 4 s … 10 min, spread."""
    seconds = min(2.0 ** min(attempts - 1, 10), LONGEST_BACKOFF.total_seconds())
    return timedelta(seconds=seconds * random.uniform(0.75, 1.25))
