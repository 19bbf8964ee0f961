"""A Slack that fails at every fifth call: it is asked before anything is repeated."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, insert, select

from bot.channels.slack.mouth import NAME
from storage import codec
from storage.engine import Database
from storage.records import Address, Message, Words
from storage.schema import messages
from tests.builders import named
from tests.harness import Running, running, wait_for
from tests.platforms.slack import BOT_TOKEN, Refusal, StubSlack
from tests.stories.telegram_scenes import hurrying

SENDS = 160
ROOMS = 80
SEED = 1
UNFINISHED = ("ready", "sending", "checking")


@dataclass
class Trouble:
    """Decides by a seed which calls fail, before or after their effect."""

    broken: int = 0
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))

    def before(self, method: str, _given: dict[str, Any]) -> None:
        """Fail without any effect."""
        if method == "chat.postMessage" and self.chance.random() < 0.1:
            self.broken += 1
            match self.chance.randrange(6):
                case 0:
                    raise Refusal("ratelimited", 429, **{"Retry-After": "1"})
                case 1:
                    raise Refusal("is_archived")
                case 2 | 3:
                    raise Refusal("internal_error")
                case _:
                    raise Refusal("", 503)

    def after(self, method: str, _given: dict[str, Any]) -> None:
        """Fail although the message is there."""
        if method == "chat.postMessage" and self.chance.random() < 0.1:
            self.broken += 1
            if self.chance.random() < 0.5:
                raise Refusal("fatal_error")
            raise Refusal("", 500)


def queue(house: Running) -> None:
    """Put messages into many channels, in an order that must be kept."""
    rows = [
        codec.row_of(
            Message(
                id=named(f"slack {number}"),
                to=Address(channel=NAME, room=f"C{number % ROOMS:03}"),
                body=(Words(text=f"number {number:05}"),),
                policy="hold" if number % 2 else "resend",
                due_at=datetime.now(UTC),
            )
        )
        for number in range(SENDS)
    ]
    with house.product.database.transaction() as connection:
        connection.execute(insert(messages), rows)


def unfinished(database: Database) -> int:
    with database.reading() as connection:
        query = select(func.count()).where(messages.c.state.in_(UNFINISHED))
        return int(connection.execute(query).scalar_one())


def test_nothing_is_posted_twice_and_nothing_is_lost(database_url: str) -> None:
    stub, trouble = StubSlack(), Trouble()
    stub.refuse, stub.doubt = trouble.before, trouble.after
    stub.members |= {f"C{number:03}" for number in range(ROOMS)}
    settings = {"slack_bot_token": BOT_TOKEN, "slack_api_url": stub.url}
    try:
        with running(database_url, settings=settings) as house, hurrying(house):
            queue(house)
            database = house.product.database
            wait_for(lambda: unfinished(database) == 0 or None, patience=180)
            with database.reading() as connection:
                kept = codec.every(connection, Message, messages.c.channel == NAME)
    finally:
        stub.close()
    shown = Counter(
        one["text"] for room in stub.shown.values() for one in room.values()
    )
    assert trouble.broken > SENDS * 0.1, f"seed {SEED}"
    for message in kept:
        (part,) = message.body
        assert isinstance(part, Words)
        wanted = 1 if message.state == "sent" else 0
        assert shown[part.text] == wanted, (part.text, message.state, message.failure)
        assert message.state in ("sent", "failed"), message.failure
        assert message.maybe_doubled == 0
    for room in stub.shown.values():
        order = [one["text"] for one in room.values()]
        assert order == sorted(order), "the order of a room was not kept"
