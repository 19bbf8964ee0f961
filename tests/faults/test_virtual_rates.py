"""Many sends by four claimers on a clock of their own: limits, holds, order, an end."""

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count as numbers
from itertools import islice
from math import inf
from random import Random
from typing import Any

from sqlalchemy import Connection, event, func, insert, select
from telegram import Bot

from bot.channels.telegram.mouth import NAME, TelegramMouth
from bot.channels.telegram.moves import Moves
from bot.settling import backoff
from bot.tokens import Seal
from bot.voice.wording import Voice
from storage import claiming, codec, queues, rates
from storage.engine import Database
from storage.errors import Conflict
from storage.records import Address, Message, Words
from storage.schema import messages
from tests.builders import NOW, named
from tests.faults.chance import SEED, chance, count, fate
from tests.harness import SECRET
from tests.platforms.telegram import TOKEN

SENDS = count("ASKAFTER_SENDS", 200, 50_000)
CHATS, GROUPS = 300, 12
RATE, BURST = 25.0, 5
OWNERS = ("a", "b", "c", "d")
FINAL = ("sent", "failed", "expired", "cancelled", "unknown")
SECOND = timedelta(seconds=1)
WITHOUT_SYNC = "SET synchronous_commit = off"
WAITING, MOST_HELD = 5, 40


@dataclass
class Platform:
    """What the platform saw, and what it has asked for.

    Attributes:
        calls: by room, when each call came.
        came: by room, the positions that arrived, in the order of arrival.
        wrong: what must not happen, in a sentence each.
    """

    calls: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    came: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    wrong: list[str] = field(default_factory=list)
    held: dict[str, datetime] = field(default_factory=dict)
    floods: dict[str, datetime] = field(default_factory=dict)
    everywhere: datetime = NOW

    def call(self, message: Message, now: datetime) -> None:
        """Note a call, which must not come inside a hold."""
        lane = message.lane
        self.calls[lane].append((now - NOW).total_seconds())
        if now < max(self.held.get(lane, NOW), self.everywhere):
            self.wrong.append(f"a call to {lane} inside a hold at {now}")

    def flood(self, lane: str, now: datetime, wait: timedelta) -> None:
        """Ask for silence in a room; of two rooms at once, everywhere."""
        self.held[lane] = max(self.held.get(lane, NOW), now + wait)
        if any(
            now - at < rates.SOON for room, at in self.floods.items() if room != lane
        ):
            self.everywhere = max(self.everywhere, now + wait)
        self.floods[lane] = now


@dataclass
class World:
    """A database, a platform, and a clock that goes from one thing to the next."""

    database: Database
    platform: Platform = field(default_factory=Platform)
    now: datetime = NOW
    flying: list[tuple[datetime, int, Message]] = field(default_factory=list)
    next_slot: datetime | None = None
    unfinished: int = 0
    beaten: int = 0

    def __post_init__(self) -> None:
        voice = Voice(seal=Seal(SECRET), base_url="http://test", timezone="UTC")
        self._mouth = TelegramMouth(Bot(TOKEN), voice, Moves(), rate=RATE)
        self._ids, self._turns = numbers(), numbers()
        self._swept = NOW
        self._claimers = ThreadPoolExecutor(min(len(OWNERS), self.database.writers))

    def run(self, coming: Iterator[Message]) -> None:
        """Let all messages come, and go on until each has ended."""
        while True:
            self._land()
            self._sweep()
            self._let_in(coming)
            if self._claim():
                continue
            soonest = self._next_due()
            if soonest is None:
                return
            self.now = max(soonest, self.now + timedelta(milliseconds=1))

    def close(self) -> None:
        """End the claimers."""
        self._claimers.shutdown()

    def _let_in(self, coming: Iterator[Message]) -> None:
        """Keep some messages waiting: enough to press, too few to be counted often."""
        held = sum(until > self.now for until in self.platform.held.values())
        room = WAITING + min(held, MOST_HELD) - self.unfinished
        found = list(islice(coming, max(room, 0)))
        if not found:
            return
        rows = [codec.row_of(replace(one, due_at=self.now)) for one in found]
        with self.database.transaction() as connection:
            connection.execute(insert(messages), rows)
        self.unfinished += len(rows)

    def _claim(self) -> bool:
        """Let claimers take messages; tell whether any did, or was beaten."""
        # Now and then all at once: on PostgreSQL the four really meet.
        if next(self._turns) % 16 == 0:
            taken = list(self._claimers.map(self._claim_one, OWNERS))
        else:
            taken = [self._claim_one(OWNERS[next(self._turns) % len(OWNERS)])]
        self.beaten += taken.count(None)
        for message in taken:
            if isinstance(message, Message):
                self.platform.call(message, self.now)
                lasts = timedelta(seconds=self._dice(message).uniform(0.01, 0.1))
                flight = (self.now + lasts, next(self._ids), message)
                heapq.heappush(self.flying, flight)
        return any(one is not False for one in taken)

    def _claim_one(self, owner: str) -> Message | bool | None:
        try:
            with self.database.transaction() as connection:
                found = claiming.claim(
                    connection,
                    owner=owner,
                    now=self.now,
                    channels=(NAME,),
                    budgets=self._mouth.budgets,
                )
        except Conflict:
            return None
        if found.wait is not None:
            self.next_slot = self.now + found.wait
        return found.claimed.message if found.claimed else False

    def _land(self) -> None:
        while self.flying and self.flying[0][0] <= self.now:
            message = heapq.heappop(self.flying)[-1]
            with self.database.transaction() as connection:
                self._settle(connection, message)

    def _settle(self, connection: Connection, message: Message) -> None:
        dice, owner = self._dice(message), str(message.leased_by)
        outcome = dice.random()
        if outcome < 0.80:
            self._arrives(message)
            assert queues.sent(connection, message, owner=owner, receipt="1")
            self.unfinished -= 1
        elif outcome < 0.83:
            wait = timedelta(seconds=dice.choice((1, 2, 5, 30, 300)))
            self.platform.flood(message.lane, self.now, wait)
            rates.flooded(connection, message, wait=wait, now=self.now)
            self._again(connection, message, wait, counted=False)
        elif outcome < 0.92:
            wait = backoff(message.attempts)
            self._again(connection, message, wait, counted=True)
        elif outcome < 0.95:
            if dice.random() < 0.5:
                self._arrives(message)
            self._doubt(connection, message)
        elif outcome < 0.97:
            assert queues.change(connection, message, owner=owner, state="failed")
            self.unfinished -= 1
        elif dice.random() < 0.5:
            # The sender dies in the call; only the lapse of its lease tells.
            self._arrives(message)

    def _dice(self, message: Message) -> Random:
        """Return the chance of a call: the same whichever claimer makes it."""
        return fate("call", message.lane, len(self.platform.calls[message.lane]))

    def _sweep(self) -> None:
        if self.now - self._swept < SECOND:
            return
        self._swept = self.now
        with self.database.transaction() as connection:
            for message in queues.lapsed(connection, now=self.now, channels=(NAME,)):
                self._doubt(connection, message)

    def _doubt(self, connection: Connection, message: Message) -> None:
        if message.policy == "hold":
            assert queues.change(connection, message, state="unknown", **queues.FREE)
            self.unfinished -= 1
            return
        at = self.now + backoff(message.attempts)
        assert queues.repeat(connection, message, due_at=at, harmless=False)

    def _again(
        self,
        connection: Connection,
        message: Message,
        wait: timedelta,
        *,
        counted: bool,
    ) -> None:
        assert queues.again(
            connection,
            message,
            owner=str(message.leased_by),
            due_at=self.now + wait,
            counted=counted,
        )

    def _arrives(self, message: Message) -> None:
        (part,) = message.body
        assert isinstance(part, Words)
        self.platform.came[message.lane].append(int(part.text))

    def _next_due(self) -> datetime | None:
        """Return when something comes due by itself; None if nothing ever does."""
        with self.database.reading() as connection:
            ready = connection.execute(
                select(func.min(messages.c.due_at)).where(
                    messages.c.state == "ready", messages.c.due_at > self.now
                )
            ).scalar()
            lapse = connection.execute(
                select(func.min(messages.c.leased_until)).where(
                    messages.c.state == "sending"
                )
            ).scalar()
        slot, self.next_slot = self.next_slot, None
        found = [at for at in (ready, lapse, slot) if at is not None]
        found += [at for at, *_ in self.flying[:1]]
        return min(found, default=None)


def coming() -> Iterator[Message]:
    """Yield messages for many rooms, some of them busier than others."""
    dice = chance("messages")
    for number in range(SENDS):
        busy = dice.random()
        room = str(1000 + dice.randrange(CHATS))
        if busy < 0.1:
            room = str(1000 + dice.randrange(5))
        elif busy < 0.14:
            room = str(-1000 - dice.randrange(GROUPS))
        yield Message(
            id=named(f"virtual {number}"),
            to=Address(channel=NAME, room=room),
            body=(Words(text=str(number)),),
            policy="hold" if dice.random() < 0.3 else "resend",
            priority=dice.choice((0, 0, 1, 5, 9)),
            due_at=NOW,
        )


@contextmanager
def hasty(database: Database) -> Iterator[World]:
    """Open a world on a database that does not wait for the disk."""
    hurry = "PRAGMA synchronous = OFF" if database.is_sqlite else WITHOUT_SYNC

    def prepare(connection: Any, _record: object) -> None:
        connection.execute(hurry)
        connection.commit()

    event.listen(database.engine, "connect", prepare)
    world = World(database)
    try:
        yield world
    finally:
        world.close()


def excess(times: Sequence[float], rate: float) -> float:
    """Return by how much the fullest window exceeds what the rate allows in it."""
    lowest, worst = inf, -inf
    for place, at in enumerate(times):
        lowest = min(lowest, place - at * rate)
        worst = max(worst, place - at * rate - lowest)
    return worst + 1


def most_in(times: Sequence[float], span: float) -> int:
    """Return how many moments the fullest window of that length holds."""
    first, most = 0, 0
    for place, at in enumerate(times):
        while times[first] <= at - span:
            first += 1
        most = max(most, place - first + 1)
    return most


def test_limits_holds_and_order_are_kept_by_four_claimers(database: Database) -> None:
    with hasty(database) as world:
        world.run(coming())
    platform = world.platform
    replay = f"ASKAFTER_SEED={SEED}"
    assert platform.wrong == [], replay
    everything = sorted(at for times in platform.calls.values() for at in times)
    assert len(everything) >= SENDS * 0.9
    assert most_in(everything, 1.0) <= RATE + BURST, replay
    for lane, times in platform.calls.items():
        if ":-" in lane:
            assert most_in(times, 60.0) <= 20, (lane, replay)
        else:
            assert excess(times, 1.0) <= 3.001, (lane, replay)
    for lane, came in platform.came.items():
        assert came == sorted(came), (lane, replay)
    with database.reading() as connection:
        kept = codec.every(connection, Message, messages.c.channel == NAME)
    assert len(kept) == SENDS
    assert {message.state for message in kept} <= set(FINAL), replay
    arrived = {(lane, one) for lane, came in platform.came.items() for one in came}
    for message in kept:
        (part,) = message.body
        assert isinstance(part, Words)
        copies = platform.came[message.lane].count(int(part.text))
        assert message.state != "sent" or copies >= 1, replay
        assert copies <= 1 + message.maybe_doubled, replay
        assert message.policy == "resend" or copies <= 1, replay
    assert arrived
