"""Clocks that jump: nothing rings early or twice, and nothing is stuck afterwards."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
import time_machine
from sqlalchemy import insert, select

from bot.clock import TICK, Beat, Clock
from bot.courier import Courier
from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.port import Budget, Errand, Undelivered
from bot.settling import Settling
from bot.signs import Signs
from storage import codec, queues, rates
from storage.engine import Connection, Database
from storage.records import Address, Message, Timer
from storage.schema import heard, messages, timers
from tests.builders import NOW, a_message, a_timer, named
from tests.conversations.life import HOUSEHOLD
from tests.faults.chance import SEED, chance
from tests.faults.claims import claim

SPANS = (
    timedelta(seconds=1),
    timedelta(seconds=30),
    timedelta(minutes=5),
    timedelta(hours=3),
    timedelta(days=2),
    timedelta(days=365),
)
JUMPS = tuple(sign * span for span in SPANS for sign in (1, -1))
STUCK = timedelta(seconds=60)
ROOM = Address(channel="mouth", room="1")


class Moved(Database):
    """A database whose time a test moves."""

    at: datetime = NOW

    def now(self, connection: Connection) -> datetime:
        """Return that time."""
        del connection
        return self.at


@dataclass
class Mouth:
    """A channel that remembers when it spoke, and can be told to refuse."""

    world: "World"
    name: str = "mouth"
    when_unclear: Any = "policy"
    refusal: Exception | None = None
    said: list[tuple[datetime, Any]] = field(default_factory=list)

    async def speak(self, errand: Errand) -> str:
        """Say it, or refuse."""
        if self.refusal is not None:
            raise self.refusal
        self.said.append((self.world.database.at, errand.message.id))
        return str(len(self.said))

    async def find(self, errand: Errand) -> str | None:
        """Say that nobody can be asked."""
        raise Undelivered("unknown", str(errand.message.id))

    def budgets(self, _message: Message) -> tuple[Budget, ...]:
        """Return a limit, so that slots are taken."""
        return (Budget(key="mouth", per_second=1, burst=1),)


@dataclass
class World:
    """One process whose clock, and whose database's clock, a test moves."""

    database: Moved
    process: datetime = NOW

    def __post_init__(self) -> None:
        self.memory = Memory(self.database)
        metrics, signs = Metrics(), Signs()
        door = FrontDoor(
            self.memory, HOUSEHOLD, now=lambda: self.process, metrics=metrics
        )
        self.mouth = Mouth(self)
        settling = Settling(
            self.memory,
            door,
            {"mouth": self.mouth},
            owner="me",
            now=lambda: self.process,
            metrics=metrics,
        )
        self.courier = Courier(
            self.memory,
            settling,
            {"mouth": self.mouth},
            owner="me",
            senders=4,
            now=lambda: self.process,
            metrics=metrics,
            signs=signs,
        )
        self.clock = Clock(
            self.memory,
            door,
            settling,
            owner="me",
            now=lambda: self.process,
            metrics=metrics,
            signs=signs,
        )

    def jump(self, span: timedelta, *, database: bool) -> None:
        """Set the clock of the machine, and that of the database if it is its own."""
        self.process += span
        if database:
            self.database.at += span

    def passes(self, span: timedelta) -> None:
        """Let true time pass."""
        self.process += span
        self.database.at += span

    async def works(self) -> None:
        """Ring, sweep and send whatever this moment allows."""
        await self.clock.tick()
        while (leased := await claim(self.courier)) is not None:
            await self.courier._deliver_all(leased)

    def keep(self, *saved: Message | Timer) -> None:
        """Write rows as a decision would."""
        with self.database.transaction() as connection:
            for one in saved:
                table = messages if isinstance(one, Message) else timers
                connection.execute(insert(table).values(codec.row_of(one)))

    def rung(self) -> set[str]:
        """Return the keys of the timers that have rung."""
        with self.database.reading() as connection:
            keys = connection.execute(
                select(heard.c.key).where(heard.c.kind == "TimerRang")
            )
            return set(keys.scalars())


@pytest.fixture
def moved(database_url: str) -> Iterator[Moved]:
    database = Moved(database_url)
    yield database
    database.dispose()


@asynccontextmanager
async def world_of(database: Moved) -> AsyncIterator[World]:
    world = World(database)
    try:
        yield world
    finally:
        world.memory.close()


# ---- states in which a clock may jump


async def waiting(world: World, name: str) -> None:
    """A message waits for its turn."""
    at = world.database.at + timedelta(seconds=20)
    world.keep(a_message(name, to=ROOM, due_at=at))


async def leased(world: World, name: str) -> None:
    """A message is being sent by a process that dies now."""
    world.keep(a_message(name, to=ROOM, due_at=world.database.at))
    assert await claim(world.courier) is not None


async def armed(world: World, name: str) -> None:
    """A timer is armed."""
    at = world.database.at + timedelta(seconds=20)
    world.keep(a_timer(name, due_at=at))


async def leased_timer(world: World, name: str) -> None:
    """A timer is leased by a process that dies now."""
    world.keep(a_timer(name, due_at=world.database.at))
    with world.database.transaction() as connection:
        queues.lease_timers(connection, owner="dead", now=world.database.at, limit=20)


async def held(world: World, name: str) -> None:
    """The platform has asked for silence in a room."""
    world.keep(a_message(name, to=ROOM, due_at=world.database.at))
    with world.database.transaction() as connection:
        until = world.database.at + timedelta(seconds=20)
        rates.hold(connection, f"lane:{ROOM}", until=until)


async def refused(world: World, name: str) -> None:
    """A message could not leave and is tried again."""
    world.keep(a_message(name, to=ROOM, due_at=world.database.at))
    world.mouth.refusal = Undelivered("not_sent", "ConnectError")
    await world.works()
    world.mouth.refusal = None


State = Callable[[World, str], Awaitable[None]]
STATES: tuple[State, ...] = (waiting, leased, armed, leased_timer, held, refused)
each_state = pytest.mark.parametrize("state", STATES, ids=lambda one: one.__name__)


@each_state
@pytest.mark.parametrize("own", [True, False], ids=["with database", "machine only"])
def test_nothing_is_early_doubled_or_stuck(
    moved: Moved, state: State, own: bool
) -> None:
    if moved.is_sqlite and not own:
        pytest.skip("SQLite has no clock of its own")
    chance("jumps")
    asyncio.run(_jump_about(moved, state, own=own))


async def _jump_about(moved: Moved, state: State, *, own: bool) -> None:
    # What is written by a database whose own time is wrong stands there wrongly.
    entries = ("before",) if own else ("before", "inside")
    backwards = tuple(span for span in JUMPS if span < timedelta(0))
    jumps = backwards if own and state is leased else JUMPS
    for number, (span, entered) in enumerate(product(jumps, entries)):
        async with world_of(moved) as world:
            where = (f"ASKAFTER_SEED={SEED}", state.__name__, str(span), entered)
            name = f"{state.__name__} {number}"
            true = moved.at
            if entered == "before":
                await state(world, name)
            world.jump(span, database=own)
            if entered == "inside":
                await state(world, name)
            await world.works()
            if not own:
                assert world.rung().isdisjoint(_not_due(moved)), where
            world.jump(-span, database=own)
            assert moved.at == true
            early = _not_due(moved)
            rung = world.rung()
            for _ in range(9):
                await world.works()
                assert (world.rung() - rung).isdisjoint(early - _due(moved)), where
                world.passes(STUCK / 8)
            _ended(world, name, where)
            world.passes(timedelta(days=1))


def _due(database: Moved) -> set[str]:
    with database.reading() as connection:
        found = codec.every(connection, Timer, timers.c.due_at <= database.at)
    return {f"timer:{one.id}" for one in found}


def _not_due(database: Moved) -> set[str]:
    with database.reading() as connection:
        found = codec.every(
            connection, Timer, timers.c.due_at > database.at, state="armed"
        )
    return {f"timer:{one.id}" for one in found}


def _ended(world: World, name: str, where: tuple[str, ...]) -> None:
    with world.database.reading() as connection:
        message = codec.first(connection, Message, id=named(name))
        timer = codec.first(connection, Timer, id=named(name))
    if message is not None:
        assert message.state == "sent", (where, message.state, message.due_at)
        copies = Counter(id for _, id in world.mouth.said)[message.id]
        assert copies <= 1 + message.maybe_doubled, where
    if timer is not None and timer.due_at <= world.database.at:
        assert timer.state == "fired", (where, timer)


def test_the_metronome_beats_on_after_a_jump_of_a_year(moved: Moved) -> None:
    asyncio.run(_beat_through(moved))


async def _beat_through(moved: Moved) -> None:
    async with world_of(moved) as world:
        beats: list[float] = []

        async def tick() -> None:
            beats.append(asyncio.get_running_loop().time())

        world.clock.tick = tick  # type: ignore[method-assign] # only counts
        world.clock.start()
        year = timedelta(days=365)
        try:
            await _beats(beats)
            with time_machine.travel(datetime.now(UTC) + year):
                await _beats(beats)
            await _beats(beats)
        finally:
            await world.clock.stop()


async def _beats(beats: list[float]) -> None:
    wanted = len(beats) + 2
    for _ in range(300):
        if len(beats) >= wanted:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the metronome stands still")


def test_what_fell_due_while_nobody_ran_does_not_wait_for_a_second_beat() -> None:
    beat, at = Beat(), NOW + timedelta(milliseconds=300)
    assert beat.get_next_fire_time(None, at) == at
    assert beat.get_next_fire_time(at, at) == at + timedelta(seconds=TICK)
