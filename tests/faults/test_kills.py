"""K2: random kill -9 under load: nothing accepted is lost, nothing happens twice."""

import os
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from storage import codec
from storage.engine import Connection, Database
from storage.records import Answer, Case, Message, Session
from storage.reports import invariants
from storage.schema import heard, timers, transcript
from tests.faults.figures import tell
from tests.faults.findings import FINAL, check_calls
from tests.faults.forked import PATIENCE, ForkServer
from tests.faults.load import Crew, Crowd, crew, platform, wait_until_settled
from tests.faults.orders import Order
from tests.faults.seeded import SOAK, seeded
from tests.faults.stub_channel import StubPlatform

KILLS = int(os.environ.get("KILLS") or (1_000 if SOAK else 20))
PEOPLE = 16
LEASE_IS_OVER = 30.0
BACKED_OFF = 750.0
"""The longest that a message waits which was cut off again and again."""


@contextmanager
def opened(database_url: str) -> Iterator[Database]:
    """Open a database for the time of the block."""
    database = Database(database_url)
    yield database
    database.dispose()


def orders(database_url: str, stub: StubPlatform) -> list[Order]:
    """Return `run` on SQLite, and one `web` and two `work` on PostgreSQL."""
    one = Order(database=database_url, platform=stub.url)
    if database_url.startswith("sqlite"):
        return [one]
    working = replace(one, web=False)
    return [replace(one, work=False), working, working]


def test_random_kills_lose_nothing_and_double_nothing(
    forks: ForkServer, database_url: str
) -> None:
    began = time.monotonic()
    stories = KILLS * 2
    with (
        seeded() as chance,
        platform(chance) as stub,
        opened(database_url) as database,
        crew(forks, orders(database_url, stub)) as processes,
    ):
        # Nobody's message may get through before the killing is over.
        crowd = Crowd(processes, stub, patience=PATIENCE + KILLS)
        crowd.open_shop()
        stub.troubled, stub.slowest = 0.02, 0.1
        with ThreadPoolExecutor(PEOPLE) as people:
            living = live(people, crowd, database, stories)
            while processes.kills < KILLS:
                # Now and then a process dies while it starts.
                if chance.random() < 0.8:
                    processes.wait_until_ready()
                time.sleep(chance.uniform(0.05, 0.4))
                processes.kill_one(chance)
            stub.troubled, stub.slowest = 0.0, 0.0
            processes.sleep(BACKED_OFF)
            for one in living:
                one.result()
        wait_until_settled(database)
        processes.end()
        doubled, states = check(database, crowd, stub, stories)
        tell(
            "K2",
            database_url,
            kills=processes.kills,
            events=len(crowd.accepted),
            deliveries=crowd.deliveries,
            messages=sum(states.values()),
            calls=len(stub.seen()),
            came_twice_and_flagged=doubled,
            left_to_staff=states["unknown"],
            lost=0,
            seconds=time.monotonic() - began,
        )


def live(
    people: ThreadPoolExecutor, crowd: Crowd, database: Database, stories: int
) -> list[Future[None]]:
    """Let customers live their stories, and the owner reply to every card."""
    customers = [people.submit(crowd.customer, f"c{n}") for n in range(stories)]

    def reply() -> None:
        # Before, a customer's answer would be a word to the colleague who wrote last.
        for customer in customers:
            customer.result()
        crowd.reply_to_cards(database, stories)

    return [*customers, people.submit(reply)]


def check(
    database: Database, crowd: Crowd, stub: StubPlatform, stories: int
) -> tuple[int, Counter[str]]:
    """Check rows against what happened; return what came twice, and all states."""
    with database.reading() as connection:
        done = set(
            connection.execute(
                select(heard.c.key).where(heard.c.state == "done")
            ).scalars()
        )
        assert crowd.accepted <= done, "an accepted event was lost"
        sessions = codec.every(connection, Session)
        answers = codec.every(connection, Answer)
        cases = codec.every(connection, Case)
        kept = codec.every(connection, Message)
        assert invariants.broken(connection, database.now(connection)) == ()
        _no_timer_is_stuck(connection)
        _no_line_is_doubled(connection)
    assert len(sessions) == stories, "somebody was not asked, or asked twice"
    assert {session.state for session in sessions} == {"completed"}
    given = Counter((answer.session_id, answer.question) for answer in answers)
    assert len(given) == 2 * stories
    assert set(given.values()) == {1}, "an answer was kept twice"
    assert len({case.session_id for case in cases}) == len(cases) == stories
    assert len([one for one in kept if one.policy == "hold"]) == stories
    states = Counter(str(message.state) for message in kept)
    assert set(states) <= FINAL - {"failed", "expired"}
    return check_calls(kept, stub), states


def _no_timer_is_stuck(connection: Connection) -> None:
    leased = select(timers.c.id).where(
        timers.c.state == "armed", timers.c.leased_until.is_not(None)
    )
    assert connection.execute(leased).first() is None


def _no_line_is_doubled(connection: Connection) -> None:
    lines = connection.execute(
        select(transcript.c.message_id).where(transcript.c.message_id.is_not(None))
    ).scalars()
    counted: Counter[Any] = Counter(lines)
    assert set(counted.values()) == {1}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_of_two_processes_each_thing_happens_once_and_one_takes_over(
    forks: ForkServer, database_url: str
) -> None:
    with platform() as stub, opened(database_url) as database:
        one = Order(database=database_url, platform=stub.url)
        with crew(forks, [one, one]) as processes:
            crowd = Crowd(processes, stub)
            crowd.open_shop()
            with ThreadPoolExecutor(8) as people:
                living = live(people, crowd, database, 20)
                time.sleep(1.0)
                _leave_alone(processes)
                killed_at = time.monotonic()
                for story in living:
                    story.result()
            wait_until_settled(database)
            took = time.monotonic() - killed_at
            processes.end()
        check(database, crowd, stub, 20)
        assert took < LEASE_IS_OVER
        tell("K3", database_url, take_over_seconds=took)


def _leave_alone(processes: Crew) -> None:
    """Kill the first for good."""
    processes.processes.pop(0).kill()
