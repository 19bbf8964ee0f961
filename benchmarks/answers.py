"""One durable answer: a press on a score, decided and committed."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.yardstick import Cost, measuring
from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from storage.engine import Database
from storage.migrate import migrate
from storage.records import (
    Account,
    Address,
    Commanded,
    House,
    InteractionFinished,
    Pressed,
    Session,
    SurveyWritten,
    Target,
    TimerRang,
)

SURVEY = """\
survey: support
after: 0s

csat: How was it?
why: Why?
"""
HOUSE = House(staff_room=Address(channel="web", room="desk"))


def now() -> datetime:
    """Return the time of this process."""
    return datetime.now(UTC)


async def through_the_door(path: Path, events: int, at_once: int) -> Cost:
    """Let that many customers press a score, so many of them at the same time."""
    database = Database(f"sqlite:///{path}")
    migrate(database)
    memory = Memory(database)
    door = FrontDoor(memory, HOUSE, now=now, metrics=Metrics())
    await door.receive(
        SurveyWritten(
            key="survey",
            at=now(),
            source="bench",
            name="support",
            text=SURVEY,
            state="active",
        )
    )
    presses = [await _asked(door, str(number)) for number in range(events)]
    with measuring(events) as cost:
        for some in _groups(presses, at_once):
            await asyncio.gather(*(door.receive(press) for press in some))
    memory.close()
    database.dispose()
    return cost


def _groups(presses: list[Pressed], size: int) -> Iterator[list[Pressed]]:
    for first in range(0, len(presses), size):
        yield presses[first : first + size]


async def _asked(door: FrontDoor, name: str) -> Pressed:
    """Bring one customer to the first question, and return their press on "5"."""
    where = Address(channel="bench", room=name)
    who = Account(channel="bench", id=name)
    await door.receive(
        Commanded(key=f"start:{name}", at=now(), where=where, who=who, verb="start")
    )
    finished = InteractionFinished(
        key=f"finished:{name}",
        at=now(),
        source="bench",
        reference=name,
        fingerprint=name,
        customer={"bench": name},
        survey="support",
        ended_at=now(),
    )
    planned = await door.receive(finished)
    assert planned is not None
    timer = planned.saved[-1]
    asked = await door.receive(TimerRang(key=f"timer:{name}", at=now(), timer=timer.id))
    assert asked is not None
    session = next(one for one in asked.saved if isinstance(one, Session))
    return Pressed(
        key=f"press:{name}",
        at=now(),
        where=where,
        who=who,
        target=Target(kind="session", id=session.id, choice="0.5"),
    )
