"""A platform that was silent: told once after two minutes, and never for less."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count as numbers
from random import Random
from typing import Any

import pytest
from telegram import Bot

from bot.channels.telegram.buttons import pack
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.mouth import NAME
from bot.channels.telegram.moves import Moves
from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.silence import BEAT, TOO_LONG, Silence
from bot.tokens import Seal
from storage import codec
from storage.engine import Connection, Database
from storage.records import (
    Address,
    Answer,
    Decision,
    Message,
    Phrase,
    Record,
    Session,
    Target,
)
from tests.bot.test_telegram_hearing import ANA, PRIVATE, message
from tests.builders import (
    NOW,
    a_message,
    a_person,
    a_session,
    a_survey,
    a_timer,
    named,
    said,
)
from tests.conversations.life import HOUSEHOLD
from tests.faults.chance import SEED, chance, count
from tests.harness import SECRET
from tests.platforms.telegram import TOKEN
from tests.storage.test_decisions import record as keep

OUTAGES = count("ASKAFTER_OUTAGES", 10, 600)
CUSTOMERS = 4
PRESS_LIVES = timedelta(seconds=150)
TEXT = "survey: support\n\ncsat: How was it?\nwhy: Why?\n"


class Still(Database):
    """A database whose time stands where a test has put it."""

    at: datetime = NOW

    def now(self, connection: Connection) -> datetime:
        """Return that time."""
        del connection
        return self.at


@dataclass
class Outside:
    """Telegram, as far as it keeps what people do while it cannot reach us."""

    database: Still
    queue: list[tuple[datetime, dict[str, Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ids = numbers(1)
        self.memory = Memory(self.database)
        self.door = FrontDoor(
            self.memory, HOUSEHOLD, now=lambda: self.database.at, metrics=Metrics()
        )
        self.silence = Silence(
            self.memory, self.door, NAME, now=lambda: self.database.at
        )
        self.hearing = Hearing(Bot(TOKEN), Seal(SECRET), Moves())

    def press(self, user: int, session: Session, at: datetime) -> None:
        """Let somebody press a rating; it is kept for 150 seconds."""
        target = Target(kind="session", id=session.id, choice="0.3")
        query = {
            "id": "1",
            "from": ANA | {"id": user},
            "chat_instance": "1",
            "data": pack(target),
            "message": message(chat=PRIVATE | {"id": user}),
        }
        self.queue.append((at, {"callback_query": query}))

    def types(self, user: int, text: str, at: datetime) -> None:
        """Let somebody type; it is kept for a day."""
        chat = PRIVATE | {"id": user}
        typed = message(chat=chat, text=text, **{"from": ANA | {"id": user}})
        self.queue.append((at, {"message": typed}))

    async def polled(self) -> int:
        """Let a poll succeed as `Polling` does; return how many presses were lost."""
        now, lost = self.database.at, 0
        await self.silence.broken()
        for at, update in sorted(self.queue, key=lambda one: one[0]):
            if "callback_query" in update and now - at > PRESS_LIVES:
                lost += 1
                continue
            event = self.hearing.read({"update_id": next(self._ids), **update}, now)
            assert event is not None
            await self.door.receive(event)
        self.queue.clear()
        return lost


def asked_anew(database: Still, number: int) -> dict[int, Session]:
    """Ask some customers in Telegram, and keep an open session of each."""
    saved: list[Record] = [a_survey(text=TEXT)] if number == 0 else []
    asked = {}
    for user in range(number * CUSTOMERS + 1, (number + 1) * CUSTOMERS + 1):
        home = Address(channel=NAME, room=str(user))
        person = a_person(id=named(f"person {user}"), home=home)
        session = a_session(
            id=named(f"session {user}"),
            person_id=person.id,
            channel=NAME,
            address=home,
            prompt=named(f"prompt {user}"),
            expires_at=database.at + timedelta(days=30),
        )
        prompt = a_message(f"prompt {user}", to=home, state="sent", receipt=str(user))
        expiry = a_timer(
            f"expiry {user}",
            kind="expire",
            about=session.id,
            due_at=session.expires_at,
        )
        saved += [person, prompt, session, expiry]
        asked[user] = session
    decision = Decision(because="asked", saved=tuple(saved))
    keep(database, decision, event=said(f"asked {number}"))
    return asked


def nudges(database: Database) -> Counter[object]:
    """Count by session how often somebody was asked to press again."""
    with database.reading() as connection:
        found = codec.every(connection, Message)
    return Counter(
        one.about
        for one in found
        if any(
            isinstance(part, Phrase) and part.key == "press-again" for part in one.body
        )
    )


def spans(dice: Random) -> Iterator[timedelta]:
    """Yield how long the outages last: the edge first, then anything."""
    edge = TOO_LONG.total_seconds()
    for seconds in (edge - 1, edge, edge + 0.001, 600):
        yield timedelta(seconds=seconds)
    for _ in range(OUTAGES - 4):
        yield timedelta(seconds=round(dice.uniform(1, 600), 3))


@pytest.fixture
def still(database_url: str) -> Iterator[Still]:
    database = Still(database_url)
    yield database
    database.dispose()


def test_each_open_session_is_nudged_once_and_only_after_two_minutes(
    still: Still,
) -> None:
    dice = chance("outages")
    asyncio.run(_outages(still, dice))


async def _outages(still: Still, dice: Random) -> None:
    outside = Outside(still)
    await outside.polled()
    for number, span in enumerate(spans(dice)):
        # Before it, the platform reaches us as it always does.
        still.at += timedelta(seconds=BEAT)
        await outside.polled()
        asked = asked_anew(still, number)
        before, began = nudges(still), still.at
        typed = []
        for user, session in asked.items():
            at = began + span * dice.random()
            if dice.random() < 0.5:
                outside.press(user, session, at)
            elif dice.random() < 0.5:
                typed.append(session.id)
                outside.types(user, "4", at)
        with still.reading() as connection:
            waiting = codec.every(connection, Session, state=["invited", "started"])
        still.at = began + span
        await outside.polled()
        await outside.polled()
        told = nudges(still)
        told.subtract(before)
        wanted = (
            dict.fromkeys((one.id for one in waiting), 1) if span > TOO_LONG else {}
        )
        assert +told == Counter(wanted), (f"ASKAFTER_SEED={SEED}", span)
        with still.reading() as connection:
            given = {one.session_id for one in codec.every(connection, Answer)}
        assert given >= set(typed), f"ASKAFTER_SEED={SEED}"
    outside.memory.close()
