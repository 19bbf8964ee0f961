"""Random kill -9 under load: nothing accepted is lost, nothing happens twice."""

import os
import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, select

from storage import codec
from storage.engine import Connection, Database
from storage.records import Answer, Case, Message, Session
from storage.reports import invariants
from storage.schema import heard, messages, timers, transcript
from tests.faults.load import SURVEY, Crowd, platform, started
from tests.faults.stub_channel import StubPlatform

KILLS = 200 if os.environ.get("SOAK") else 20
SETTLED = 60.0
"""Seconds in which everything that is due must come to an end."""


def test_twenty_kills_lose_nothing_and_double_nothing(database_url: str) -> None:
    with platform() as stub, started(database_url, stub) as process:
        crowd = Crowd([process])
        _open_shop(crowd)
        stories = KILLS * 2
        with ThreadPoolExecutor(8) as people:
            running = [
                people.submit(crowd.customer, f"c{number}", stub)
                for number in range(stories)
            ]
            replies = people.submit(_reply_to_cards, crowd, database_url, stories)
            for _ in range(KILLS):
                time.sleep(random.uniform(0.1, 0.6))
                process.kill()
                process.start()
            for story in running:
                story.result()
            replies.result()
        database = Database(database_url)
        _wait_until_settled(database)
        process.kill()
        _check(database, crowd, stub, stories)
        database.dispose()


def _open_shop(crowd: Crowd) -> None:
    crowd.command("owner", f"/survey new\n{SURVEY}")
    crowd.command("owner", "/survey activate support")


def _reply_to_cards(crowd: Crowd, database_url: str, stories: int) -> None:
    """Let the owner reply to every card as it appears."""
    database = Database(database_url)
    replied: set[str] = set()
    deadline = time.monotonic() + 300
    while len(replied) < stories and time.monotonic() < deadline:
        with database.reading() as connection:
            cards = connection.execute(
                select(messages.c.receipt)
                .where(messages.c.lane == "web:desk", messages.c.replaces.is_(None))
                .where(messages.c.receipt.is_not(None), messages.c.under.is_(None))
                .where(messages.c.about_kind == "case")
            ).scalars()
            new = [card for card in cards if card not in replied]
        for card in new:
            crowd.reply(card, int(card))
            replied.add(card)
        time.sleep(0.1)
    database.dispose()
    assert len(replied) == stories


def _wait_until_settled(database: Database) -> None:
    deadline = time.monotonic() + SETTLED
    while time.monotonic() < deadline:
        with database.reading() as connection:
            waiting = connection.execute(
                select(func.count())
                .select_from(messages)
                .where(messages.c.state.in_(("ready", "sending", "checking")))
            ).scalar_one()
        if waiting == 0:
            return
        time.sleep(0.2)
    raise AssertionError(f"{waiting} messages are stuck")


def _check(database: Database, crowd: Crowd, stub: StubPlatform, stories: int) -> None:
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
        sent = codec.every(connection, Message, messages.c.channel == "stub")
        assert invariants.broken(connection, database.now(connection)) == ()
        _no_timer_is_stuck(connection)
        _no_line_is_doubled(connection)
    assert len(sessions) == stories, "somebody was not asked, or asked twice"
    assert {session.state for session in sessions} == {"completed"}
    given = Counter((answer.session_id, answer.question) for answer in answers)
    assert len(given) == 2 * stories
    assert set(given.values()) == {1}, "an answer was kept twice"
    assert len({case.session_id for case in cases}) == len(cases) == stories
    _check_messages(sent, stub, stories)


def _check_messages(
    sent: tuple[Message, ...], stub: StubPlatform, stories: int
) -> None:
    came = stub.times()
    for message in sent:
        times = came[str(message.id)]
        assert times <= 1 + message.maybe_doubled, "doubled and not counted"
        if message.state == "sent":
            assert times >= 1, "called sent, but it never came"
        if message.policy == "hold":
            assert times <= 1, "a reply to a customer was sent twice"
            assert message.state in ("sent", "unknown")
    replies = [message for message in sent if message.policy == "hold"]
    assert len(replies) == stories
    assert {message.state for message in sent} <= {"sent", "unknown", "cancelled"}


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
    database_url: str,
) -> None:
    with (
        platform() as stub,
        started(database_url, stub) as one,
        started(database_url, stub) as other,
    ):
        crowd = Crowd([one, other])
        _open_shop(crowd)
        with ThreadPoolExecutor(8) as people:
            running = [
                people.submit(crowd.customer, f"c{number}", stub)
                for number in range(20)
            ]
            replies = people.submit(_reply_to_cards, crowd, database_url, 20)
            time.sleep(1.0)
            one.kill()
            for story in running:
                story.result()
            replies.result()
        database = Database(database_url)
        killed_at = time.monotonic()
        _wait_until_settled(database)
        assert time.monotonic() - killed_at < 30
        other.kill()
        _check(database, crowd, stub, 20)
        database.dispose()
