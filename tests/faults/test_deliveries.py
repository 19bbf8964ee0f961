"""D1: each event comes one to five times, in parallel and shuffled, and counts once."""

import random
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import select

from storage import codec
from storage.engine import Database
from storage.records import Answer, Case, CaseEntry, Interaction, Message, Session
from storage.reports import invariants
from storage.schema import heard
from tests.faults.figures import tell
from tests.faults.findings import check_calls
from tests.faults.forked import ForkServer
from tests.faults.load import (
    Crowd,
    cards,
    crew,
    finished,
    platform,
    press,
    reply,
    said,
    wait_until_settled,
)
from tests.faults.orders import Order
from tests.faults.seeded import SOAK, seeded

DELIVERIES = 100_000 if SOAK else 2_000
PER_CUSTOMER = 15
"""Five events of each customer, each delivered three times on average."""

TOGETHER = 133
"""Customers who are asked in the same days; so many come at any length of the run."""

AT_ONCE = 16
Event = tuple[str, Mapping[str, Any]]


def test_an_event_that_comes_often_counts_once(
    forks: ForkServer, database_url: str
) -> None:
    began = time.monotonic()
    names = [f"c{number}" for number in range(DELIVERIES // PER_CUSTOMER)]
    database = Database(database_url)
    with seeded() as chance, platform(chance) as stub:
        stub.slowest = 0.0
        one = Order(database=database_url, platform=stub.url)
        many = [one] if database.is_sqlite else [one, one, one]
        with (
            crew(forks, many) as processes,
            ThreadPoolExecutor(AT_ONCE) as senders,
        ):
            crowd = Crowd(processes, stub)
            crowd.open_shop()

            def wave(events: Iterable[Event]) -> None:
                copies = _shuffled(chance, events)
                for done in [senders.submit(crowd.send, *copy) for copy in copies]:
                    done.result()

            replied: set[str] = set()
            for first in range(0, len(names), TOGETHER):
                some = names[first : first + TOGETHER]
                wave(("said", said(name, "/start")) for name in some)
                wave(("finished", finished(name)) for name in some)
                wave(
                    ("pressed", press(name, crowd.waits(name, "How was it?"), "1"))
                    for name in some
                )
                for name in some:
                    crowd.waits(name, "Why?")
                wave(("said", said(name, "it was late")) for name in some)
                wait_until_settled(database)
                opened = set(cards(database)) - replied
                wave(("said", reply(card)) for card in sorted(opened))
                replied |= opened
                wait_until_settled(database)
        counted = count_effects(database, crowd, names)
        with database.reading() as connection:
            doubled = check_calls(codec.every(connection, Message), stub)
    database.dispose()
    assert doubled == 0
    tell(
        "D1",
        database_url,
        deliveries=crowd.deliveries,
        events=len(crowd.accepted),
        effects=counted,
        double_effects=doubled,
        seconds=time.monotonic() - began,
    )


def _shuffled(
    chance: random.Random, events: Iterable[Event]
) -> list[tuple[str, dict[str, Any]]]:
    copies = [
        (what, dict(body)) for what, body in events for _ in range(chance.randint(1, 5))
    ]
    chance.shuffle(copies)
    return copies


def count_effects(database: Database, crowd: Crowd, names: list[str]) -> int:
    """Check that each event has left what it should, once; return how much that is."""
    with database.reading() as connection:
        done = select(heard.c.key).where(
            heard.c.state == "done", heard.c.key.startswith("stub:")
        )
        assert set(connection.execute(done).scalars()) == crowd.accepted
        assert invariants.broken(connection, database.now(connection)) == ()
        asked = len(codec.every(connection, Interaction))
        sessions = len(codec.every(connection, Session))
        answers = len(codec.every(connection, Answer))
        opened = len(codec.every(connection, Case))
        entries = Counter(one.kind for one in codec.every(connection, CaseEntry))
        told = codec.every(connection, Message)
    people = len(names)
    assert asked == sessions == opened == people
    assert answers == 2 * people
    assert entries["opened"] == entries["replied"] == people, entries
    replies = [one for one in told if one.policy == "hold"]
    assert len(replies) == people
    assert {one.state for one in replies} == {"sent"}
    assert {one.maybe_doubled for one in told} == {0}
    return asked + sessions + answers + opened + sum(entries.values()) + len(told)
