"""A platform that fails at every fifth call: everything ends, and rightly."""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from bot.channels.telegram.mouth import NAME
from storage import codec
from storage.engine import Database
from storage.records import Address, Message, Words
from storage.schema import messages
from tests.builders import named
from tests.harness import Running, running, wait_for
from tests.platforms.markup import read
from tests.platforms.telegram import TOKEN, Refusal, StubTelegram

SOAK = bool(os.environ.get("SOAK"))
SENDS, ROOMS, LONGEST = (10_000, 2_000, 1_800) if SOAK else (400, 120, 180)
FINAL = ("sent", "failed", "expired", "cancelled", "unknown")


@dataclass
class Trouble:
    """Decides by a seed which calls fail, and how; remembers holds and effects.

    Attributes:
        broken: chats to which a call was cut, with the text that was cut.
        late: calls that came inside a hold.
    """

    seed: int
    cut: Counter[str] = field(default_factory=Counter)
    late: list[int] = field(default_factory=list)
    _held: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)

    def __call__(self, method: str, given: dict[str, Any]) -> None:
        """Let a call fail now and then, before it has any effect."""
        if method != "sendMessage":
            return
        chat = int(given["chat_id"])
        if time.monotonic() < self._held.get(chat, 0):
            self.late.append(chat)
        if self._chance.random() > 0.2:
            return
        match self._chance.randrange(12):
            case 0:
                self._held[chat] = time.monotonic() + 1
                raise Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
            case 1 | 2 | 3 | 4 | 5:
                self.cut[read(str(given["text"]))[0]] += 1
                raise Refusal(502, "Bad Gateway")
            case 6:
                raise Refusal(403, "Forbidden: bot was blocked by the user")
            case _:
                self.cut[read(str(given["text"]))[0]] += 1
                raise Refusal(500, "Internal Server Error")


@contextmanager
def house_of(database_url: str, stub: StubTelegram) -> Iterator[Running]:
    settings = {
        "telegram_bot_token": TOKEN,
        "telegram_api_url": stub.url,
        "telegram_rate": 1000,
    }
    with running(database_url, settings=settings) as house:
        yield house


def queue(house: Running) -> None:
    """Put many messages into many rooms, half of them replies that must not double."""
    now = datetime.now(UTC)
    rows = []
    for number in range(SENDS):
        message = Message(
            id=named(f"message {number}"),
            to=Address(channel=NAME, room=str(1000 + number % ROOMS)),
            body=(Words(text=f"number {number:06}"),),
            policy="hold" if number % 2 else "resend",
            due_at=now,
        )
        rows.append(codec.row_of(message))
    with house.product.database.transaction() as connection:
        connection.execute(insert(messages), rows)


def unfinished(database: Database) -> int:
    with database.reading() as connection:
        query = select(func.count()).where(messages.c.state.not_in(FINAL))
        return int(connection.execute(query).scalar_one())


@pytest.mark.parametrize("seed", [1])
def test_every_message_ends_and_none_is_sent_twice_unflagged(
    database_url: str, seed: int
) -> None:
    stub = StubTelegram()
    trouble = Trouble(seed)
    stub.refuse = trouble
    for chat in range(1000, 1000 + ROOMS):
        stub.open_chat(chat)
    try:
        with house_of(database_url, stub) as house:
            queue(house)

            def settled() -> bool | None:
                return unfinished(house.product.database) == 0 or None

            wait_for(settled, patience=LONGEST)
            with house.product.database.reading() as connection:
                kept = codec.every(connection, Message, order=(messages.c.position,))
    finally:
        stub.close()
    ours = [one for one in kept if one.to.channel == NAME]
    shown = Counter(
        one["text"] for room in stub.shown.values() for one in room.values()
    )
    by_text = {_text(one): one for one in ours}
    assert len(by_text) == SENDS, f"seed {seed}"
    assert set(shown) <= set(by_text)
    for text, one in by_text.items():
        if one.state == "sent":
            assert shown[text] >= 1, text
        if one.policy == "hold":
            assert shown[text] <= 1, text
        if one.state == "unknown":
            assert one.policy == "hold", (text, one.failure)
            assert trouble.cut[text] == 1, text
        assert one.maybe_doubled <= trouble.cut[text], text
    states = Counter(one.state for one in ours)
    assert states["sent"] > SENDS * 0.7, states
    assert states["unknown"] > 0, states
    assert states["failed"] > 0, states
    assert trouble.late == [], "a call came inside a hold"
    for room in stub.shown.values():
        sent = [one["text"] for one in room.values()]
        assert sent == sorted(sent), "the order of a room was not kept"


def _text(message: Message) -> str:
    (part,) = message.body
    assert isinstance(part, Words)
    return part.text
