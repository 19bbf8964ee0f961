"""Four processes keep a platform's limits together."""

import bisect
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from storage import codec
from storage.engine import Database
from storage.records import Address, Message, Words
from storage.schema import messages
from tests.builders import named
from tests.harness import SECRET, wait_for
from tests.platforms.telegram import TOKEN, StubTelegram

pytestmark = pytest.mark.alone
ROOT = Path(__file__).parents[2]
PROCESSES = 4
SENDS = 250
CHATS = 50
RATE, BURST = 25, 5


@contextmanager
def at_work(database_url: str, stub: StubTelegram) -> Iterator[None]:
    """Run several processes that only send."""
    settings = {
        "DATABASE_URL": database_url,
        "SECRET_KEY": SECRET,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": stub.url,
        "TELEGRAM_RATE": str(RATE),
        "LOG_LEVEL": "WARNING",
    }
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "bot", "work"],
            cwd=ROOT,
            env={**os.environ, **settings},
        )
        for _ in range(PROCESSES)
    ]
    try:
        yield
    finally:
        for child in children:
            child.terminate()
        for child in children:
            child.wait(timeout=10)


def most_in(times: list[float], window: float) -> int:
    """Return how many moments the fullest window of that length holds."""
    return max(
        bisect.bisect_left(times, start + window) - place
        for place, start in enumerate(times)
    )


def test_no_window_is_fuller_than_the_platform_allows(
    database_url: str, database: Database
) -> None:
    if database.is_sqlite:
        pytest.skip("several processes need PostgreSQL")
    stub = StubTelegram()
    times: list[float] = []
    by_chat: dict[int, list[float]] = defaultdict(list)

    def note(method: str, given: dict[str, Any]) -> None:
        if method == "sendMessage":
            now = time.monotonic()
            times.append(now)
            by_chat[int(given["chat_id"])].append(now)

    stub.refuse = note
    for chat in range(CHATS):
        stub.open_chat(1000 + chat)
    rows = [
        codec.row_of(
            Message(
                id=named(f"rate {number}"),
                to=Address(channel="telegram", room=str(1000 + number % CHATS)),
                body=(Words(text=f"number {number}"),),
                due_at=datetime.now(UTC),
            )
        )
        for number in range(SENDS)
    ]
    with database.transaction() as connection:
        connection.execute(insert(messages), rows)

    def done() -> bool | None:
        with database.reading() as connection:
            query = select(func.count()).where(messages.c.state == "sent")
            return connection.execute(query).scalar_one() == SENDS or None

    try:
        with at_work(database_url, stub):
            wait_for(done, patience=60)
    finally:
        stub.close()
    assert len(times) == SENDS
    # A claim and the call that follows it are some milliseconds apart.
    assert most_in(times, 0.95) <= RATE + BURST
    assert max(most_in(one, 0.95) for one in by_chat.values()) <= 1 + 3
