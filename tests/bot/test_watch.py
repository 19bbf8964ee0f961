"""The watch hears what is wrong with the installation, and the staff room is told."""

import asyncio
import contextlib
import resource
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from sqlalchemy import create_engine, insert, make_url, text, update

from bot.signs import Signs
from bot.watch import Watch, refused
from bot.web.app import create
from bot.wiring import Product
from storage import codec
from storage.engine import Database
from storage.errors import Conflict, StorageFailure
from storage.records import Message, Started
from storage.schema import messages, timers
from tests.builders import a_message, a_timer
from tests.harness import settings_of


class Machine:
    """A process of the product on a machine whose clocks a test moves."""

    def __init__(self, url: str, *, works: bool = True) -> None:
        """Start; nothing runs by itself."""
        self.product = Product(settings_of(url, 1), work=False)
        self.seconds = 100.0
        self.off = timedelta(0)
        self.began = datetime.now(UTC)
        self.signs = Signs(lambda: self.seconds)
        self.product.memory.on_failure = self.signs.not_stored
        self.watch = Watch(
            self.product.memory,
            self.product.door,
            self.signs,
            now=self.wall,
            works=works,
            wall=self.wall,
            clock=lambda: self.seconds,
        )

    def wall(self) -> datetime:
        """Return what its clock shows."""
        return self.began + timedelta(seconds=self.seconds) + self.off

    def looks(self, *, after: float = 10) -> None:
        """Let seconds pass, and look."""
        self.seconds += after
        asyncio.run(self.watch.look())

    def told(self) -> list[str]:
        """Return what the staff room was told, in words."""
        with self.product.database.reading() as connection:
            found = codec.every(connection, Message, order=(messages.c.position,))
        told = [one for one in found if one.to == self.product.house.staff_room]
        voice = self.product.parts.voice
        return ["\n".join(p.text for p in voice.rendered(one).parts) for one in told]

    def close(self) -> None:
        """Let everything go."""
        self.product.memory.close()
        self.product.database.dispose()


@pytest.fixture
def machine(database_url: str) -> Iterator[Machine]:
    """One process."""
    one = Machine(database_url)
    yield one
    one.close()


@pytest.fixture
def other(database_url: str) -> Iterator[Machine]:
    """Another process with the same database."""
    one = Machine(database_url)
    yield one
    one.close()


def test_a_quiet_installation_tells_nothing(machine: Machine) -> None:
    for _ in range(5):
        machine.looks()
    machine.off += timedelta(seconds=29)
    machine.looks()
    assert machine.told() == []


def test_a_clock_that_jumps_is_told_once_and_once_that_it_is_even_again(
    machine: Machine, other: Machine
) -> None:
    for one in (machine, other):
        one.looks()
        one.off += timedelta(hours=1)
    for one in (machine, other, machine, other):
        one.looks()
    name = socket.gethostname()
    assert machine.told() == [
        f"The clock of {name} jumped forward by 1:00:00, or the machine slept. "
        "Reminders and deadlines may come too early or too late. Please check that "
        "its clock is kept right (NTP)."
    ]
    for _ in range(62):
        machine.looks()
    other.looks(after=620)
    assert machine.told()[1:] == [
        f"The clock of {name} has run evenly for ten minutes. All is well again."
    ]
    machine.off -= timedelta(seconds=40)
    machine.looks()
    assert "jumped back by 0:00:40" in machine.told()[2]


def test_a_restart_tells_nothing_twice(database_url: str) -> None:
    # Neither sends, so what they tell is not late by itself on a clock set back.
    machine, other = (Machine(database_url, works=False) for _ in range(2))
    machine.looks()
    machine.off += timedelta(hours=-2)
    machine.looks()
    other.off = machine.off
    other.seconds = machine.seconds
    other.looks()
    other.looks()
    assert len(machine.told()) == 1
    for one in (machine, other):
        one.close()


def keep(machine: Machine, *saved: object) -> None:
    tables = {"Message": messages, "Timer": timers}
    with machine.product.database.transaction() as connection:
        for one in saved:
            table = tables[type(one).__name__]
            row = codec.row_of(one)  # type: ignore[arg-type] # one of the two above
            connection.execute(insert(table).values(row))


@pytest.mark.parametrize("kind", ["message", "timer"])
def test_what_stands_still_is_told_once_and_once_that_it_moves(
    machine: Machine, other: Machine, kind: str
) -> None:
    late = datetime.now(UTC) - timedelta(seconds=61)
    one = a_message(due_at=late) if kind == "message" else a_timer(due_at=late)
    keep(machine, one)
    machine.looks()
    assert machine.told() == []
    for process in (machine, other, other, machine):
        process.looks()
    numbers = "messages 1, timers 0" if kind == "message" else "messages 0, timers 1"
    (told,) = machine.told()
    assert f"More than a minute late: {numbers}." in told
    table = messages if kind == "message" else timers
    with machine.product.database.transaction() as connection:
        connection.execute(
            update(table)
            .where(table.c.id == one.id)
            .values(state="sent" if kind == "message" else "fired")
        )
    for process in (machine, other):
        process.looks()
    assert machine.told()[1:] == [
        "Work has moved on: no message and no timer is stuck any more."
    ]


def test_a_long_queue_that_moves_is_no_trouble(machine: Machine) -> None:
    late = datetime.now(UTC) - timedelta(minutes=5)
    queue = [a_message(str(number), due_at=late) for number in range(4)]
    keep(machine, *queue)
    for one in queue:
        machine.looks()
        with machine.product.database.transaction() as connection:
            connection.execute(
                update(messages).where(messages.c.id == one.id).values(state="sent")
            )
    assert machine.told() == []


def test_a_process_that_only_receives_leaves_late_rows_to_others(
    machine: Machine, database_url: str
) -> None:
    keep(machine, a_timer(due_at=datetime.now(UTC) - timedelta(hours=1)))
    web = Machine(database_url, works=False)
    for _ in range(3):
        web.looks()
    assert web.told() == []
    web.close()


def test_a_platform_that_takes_us_again_is_told_once(
    machine: Machine, other: Machine
) -> None:
    async def refuse(one: Machine) -> None:
        event = refused("telegram", "no", one.wall())
        await one.product.door.receive(event)

    before = machine.wall()
    for one in (machine, other):
        one.seconds += 60
        asyncio.run(refuse(one))
    assert ["Telegram refuses us" in told for told in machine.told()] == [True]
    machine.signs.accepted("telegram", before)
    machine.looks()
    assert len(machine.told()) == 1, "that call began before the refusal"
    for one in (machine, other):
        one.signs.accepted("telegram", one.wall())
        one.looks()
    assert machine.told()[1:] == [
        "Telegram takes our messages again. What waited is being sent."
    ]


@contextlib.contextmanager
def nothing_can_be_stored(url: str) -> Iterator[None]:
    """Take the database away for real: no file may grow, or nobody may connect."""
    if url.startswith("sqlite"):
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        return
    place = make_url(url)
    server = create_engine(place.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        allow = f"ALTER DATABASE {place.database} ALLOW_CONNECTIONS"
        connection.execute(text(f"{allow} false"))
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = :name"
            ),
            {"name": place.database},
        )
        try:
            yield
        finally:
            connection.execute(text(f"{allow} true"))
    server.dispose()


def ready(machine: Machine) -> tuple[int, str]:
    """Ask the process whether it can work."""
    parts = replace(machine.product.parts, signs=machine.signs)
    transport = httpx.ASGITransport(create(parts))

    async def get() -> httpx.Response:
        async with httpx.AsyncClient(transport=transport) as asker:
            return await asker.get("http://127.0.0.1/health/ready")

    answer = asyncio.run(get())
    return answer.status_code, answer.json()["state"]


def test_an_outage_of_the_database_is_told_once_after_it_is_over(
    machine: Machine, other: Machine, database: Database, database_url: str
) -> None:
    assert database.is_sqlite == database_url.startswith("sqlite")

    async def hear(one: Machine, key: str) -> None:
        event = Started(key=key, at=one.wall(), demo=False)
        await one.product.door.receive(event)

    with nothing_can_be_stored(database_url):
        for one in (machine, other):
            with pytest.raises(StorageFailure):
                asyncio.run(hear(one, f"in vain {id(one)}"))
            one.seconds += 120
            with pytest.raises((StorageFailure, Conflict)):
                asyncio.run(one.watch.look())
            assert ready(one)[0] == 503
    machine.looks(after=5)
    assert ready(machine) == (200, "ready")
    assert machine.told() == [], "it may fail again at once"
    for one in (machine, other, machine, other):
        one.looks()
    (told,) = machine.told()
    assert "nothing could be stored" in told
    assert "All is well again." in told
    asyncio.run(hear(machine, "works"))
    assert machine.signs.storage_failed is None
