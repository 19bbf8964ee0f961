"""K1: the process dies before and after every commit and every call of every scene."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from storage import codec
from storage.records import Message
from tests.faults.copies import copy_of
from tests.faults.figures import tell
from tests.faults.findings import Effects, check_calls, check_rows, effects
from tests.faults.forked import ForkServer
from tests.faults.orders import Plan
from tests.faults.scenes import SCENES, Scene
from tests.faults.seeded import SOAK, seeded
from tests.faults.town import DESK, Town, town

SAMPLE = 40
"""Points of all scenes together that the short form tries on each database."""

AT_ONCE = 4
"""Plays at once: most of a play is waiting."""


@dataclass
class Theatre:
    """Plays scenes, each time on a fresh copy of what led to them."""

    forks: ForkServer
    database_url: str
    _received: list[dict[str, Any]] = field(default_factory=list)

    @contextmanager
    def prepared(self, before: Callable[[Town], None]) -> Iterator["Theatre"]:
        """Live what leads to a scene, once."""
        with copy_of(self.database_url) as url:
            with self._town(url) as lived:
                before(lived)
                kept = lived.stub.seen()
            yield Theatre(self.forks, url, kept)

    def points(self, scene: Scene) -> tuple[list[str], Effects]:
        """Play a scene without faults; return its points and its effects."""
        with (
            copy_of(self.database_url) as url,
            self._town(url, Plan(act="count")) as lived,
        ):
            scene.play(lived)
            check(lived)
            told = [line.removeprefix("point ") for line in lived.process.told]
            return told, effects(lived.database)

    def crash(self, scene: Scene, number: int, expected: Effects) -> str | None:
        """Play it with a crash at one point; return the point if it was reached."""
        plan = Plan(act="crash", at=number)
        with copy_of(self.database_url) as url, self._town(url, plan) as lived:
            first = lived.process
            scene.play(lived)
            point = first.told[0].removeprefix("crash ") if first.told else None
            doubled = check(lived)
            if not (point or "").startswith(("before commit", "after call resend")):
                assert doubled == 0, (point, "doubled although no call was cut")
            compare(effects(lived.database), expected, lived)
            return point

    def _town(self, url: str, plan: Plan | None = None) -> AbstractContextManager[Town]:
        return town(self.forks, url, plan, self._received)


def check(town: Town) -> int:
    """Check promises A1, A2, A6, A7, A8; return how many messages came twice."""
    with town.database.reading() as connection:
        check_rows(connection, town)
        kept = codec.every(connection, Message)
    doubled = check_calls(kept, town.stub)
    for message in kept:
        if message.state == "unknown":
            came = town.stub.times()[str(message.id)]
            choice = "It was delivered" if came else "Send again"
            town.presses("owner", "Not confirmed", choice, room=DESK)
            assert town.stub.times()[str(message.id)] == 1
    return doubled


def compare(found: Effects, expected: Effects, town: Town) -> None:
    """Everything happened once, as if nothing had been broken."""
    asked = any("Not confirmed" in one["text"] for one in town.stub.seen())
    for name, wanted in expected.items():
        lost, more = wanted - found[name], found[name] - wanted
        assert not lost, f"{name} lost: {lost}; instead: {more}"
        if more and asked and name == "messages":
            continue
        assert not more, f"{name} twice or too many: {more}"


def test_a_crash_at_any_point_loses_nothing_and_doubles_nothing(
    forks: ForkServer, database_url: str
) -> None:
    began = time.monotonic()
    with seeded() as chance, ExitStack() as stack, ThreadPoolExecutor(AT_ONCE) as pool:
        rehearsed = rehearse(Theatre(forks, database_url), stack, pool)
        tries = [
            (one, number) for one in rehearsed for number in range(1, one.points + 1)
        ]
        if not SOAK:
            tries = chance.sample(tries, SAMPLE)
        reached = list(pool.map(lambda one: one[0].crash(one[1]), tries))
    crashes = len([point for point in reached if point])
    assert crashes > len(tries) * 0.9, reached
    tell(
        "K1",
        database_url,
        scenes=len(SCENES),
        points_there_are=sum(one.points for one in rehearsed),
        points_tried=len(tries),
        crashes=crashes,
        seconds=time.monotonic() - began,
    )


@dataclass
class Rehearsed:
    """A scene of which is known how many points it has and what comes of it."""

    theatre: Theatre
    name: str
    points: int
    effects: Effects

    def crash(self, number: int) -> str | None:
        """Play it with a crash at one point; return the point if it was reached."""
        try:
            return self.theatre.crash(SCENES[self.name], number, self.effects)
        except AssertionError as error:
            where = f"{self.name}, point {number} of {self.points}"
            raise AssertionError(f"{where}: {error}") from error


def rehearse(
    empty: Theatre, stack: ExitStack, pool: ThreadPoolExecutor
) -> list[Rehearsed]:
    """Prepare all scenes, and play each once without faults."""
    ways = list({scene.before for scene in SCENES.values()})
    theatres = pool.map(lambda way: stack.enter_context(empty.prepared(way)), ways)
    ready = dict(zip(ways, theatres, strict=True))

    def once(name: str) -> Rehearsed:
        theatre = ready[SCENES[name].before]
        points, found = theatre.points(SCENES[name])
        return Rehearsed(theatre, name, len(points), found)

    return list(pool.map(once, SCENES))
