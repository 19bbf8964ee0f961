"""Customers and staff of the stub platform, who repeat what was not acknowledged."""

import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import func, select

from storage.engine import Database
from storage.schema import messages
from tests.faults.forked import HEADERS, PATIENCE, ForkServer, Process
from tests.faults.orders import Order
from tests.faults.stub_channel import StubPlatform

PROGRAM = {"Authorization": HEADERS["Authorization"]}
SURVEY = """\
survey: support
after: 0s

csat: How was it?
why: Why?
escalate: csat <= 2
"""


class Crew:
    """The processes of one installation; whoever is killed is started again."""

    def __init__(self, forks: ForkServer, orders: Sequence[Order]) -> None:
        """Start them all."""
        self.processes = [forks.start(order) for order in orders]
        self.kills = 0

    def kill_one(self, chance: random.Random) -> None:
        """Kill one of them, wherever it is, and begin to start it again."""
        number = chance.randrange(len(self.processes))
        self.processes[number] = self.processes[number].again()
        self.kills += 1

    def wait_until_ready(self) -> None:
        """Wait until all of them work."""
        for process in self.processes:
            assert process.wait_until_ready(), "a process ended by itself"

    def sleep(self, seconds: float) -> None:
        """Kill them all, and start them that much later by the clock."""
        for process in self.processes:
            process.kill()
        self.processes = [one.again(shift=seconds) for one in self.processes]

    def end(self) -> None:
        """Kill them all."""
        for process in self.processes:
            process.kill()

    def web(self, turn: int) -> Process:
        """Return one of those that receive, the turn says which."""
        receiving = [one for one in self.processes if one.order.web]
        return receiving[turn % len(receiving)]


@contextmanager
def crew(forks: ForkServer, orders: Sequence[Order]) -> Iterator[Crew]:
    """Run processes; whatever happens, they are gone after the block."""
    running = Crew(forks, orders)
    try:
        yield running
    finally:
        running.end()


class Crowd:
    """Sends events until each is acknowledged, as platforms do.

    Attributes:
        accepted: keys of the events that were acknowledged.
        deliveries: how often anything was sent.
    """

    def __init__(
        self, crew: Crew, platform: StubPlatform, *, patience: float = PATIENCE
    ) -> None:
        """Speak to any of these processes; wait for an answer that many seconds."""
        self.accepted: set[str] = set()
        self.deliveries = 0
        self._crew, self._platform = crew, platform
        self._patience = patience
        self._lock = threading.Lock()

    def send(self, what: str, body: dict[str, Any]) -> None:
        """Send one event, again and again until it is acknowledged."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with self._lock:
                self.deliveries += 1
                turn = self.deliveries
            if self._crew.web(turn).post(what, body) == 202:
                with self._lock:
                    self.accepted.add(body["key"])
                return
            time.sleep(0.05)
        raise AssertionError(f"nobody took {body['key']}")

    def open_shop(self) -> None:
        """Publish the survey."""
        self.send("said", said("owner", f"/survey new\n{SURVEY}"))
        self.send("said", said("owner", "/survey activate support"))

    def customer(self, name: str) -> None:
        """Live one customer's story: asked, answers 1, explains."""
        self.send("said", said(name, "/start"))
        self.send("finished", finished(name))
        asked = self.waits(name, "How was it?")
        self.send("pressed", press(name, asked, "1"))
        self.waits(name, "Why?")
        self.send("said", said(name, "it was late"))

    def waits(self, room: str, words: str) -> dict[str, Any]:
        """Wait until somebody is told these words with something to press."""
        deadline = time.monotonic() + self._patience
        while time.monotonic() < deadline:
            for one in self._platform.shown(room):
                if words in one["text"] and one["buttons"]:
                    return one
            time.sleep(0.02)
        raise AssertionError(f"{room} was never told {words!r}")

    def reply_to_cards(self, database: Database, count: int) -> None:
        """Let the owner reply to each card in the web chat as it appears."""
        replied: set[str] = set()
        deadline = time.monotonic() + PATIENCE * 20
        while len(replied) < count and time.monotonic() < deadline:
            for card in set(cards(database)) - replied:
                self.send("said", reply(card))
                replied.add(card)
            time.sleep(0.1)
        assert len(replied) == count, "cards are missing"


def said(who: str, text: str) -> dict[str, Any]:
    """Return that somebody typed something in their own room."""
    key = f"stub:said:{who}:{text[:20]}"
    return {"key": key, "who": who, "where": f"stub:{who}", "text": text}


def finished(name: str) -> dict[str, Any]:
    """Return that an interaction with somebody has ended."""
    return {"key": f"stub:finished:{name}", "customer": {"stub": name}}


def press(name: str, shown: dict[str, Any], label: str) -> dict[str, Any]:
    """Return that somebody pressed a button."""
    button = next(b for b in shown["buttons"] if b["text"] == label)
    body = {"key": f"stub:press:{name}:{label}", "who": name, "where": f"stub:{name}"}
    return {**body, **{field: button[field] for field in ("kind", "id", "choice")}}


def reply(card: str) -> dict[str, Any]:
    """Return that the owner replied to the customer from a card of the desk."""
    return {
        "key": f"stub:reply:{card}",
        "who": "owner",
        "where": "web:desk",
        "text": f"sorry {card}",
        "reply_to": card,
    }


def cards(database: Database) -> Sequence[str]:
    """Return the receipts of the cards that are in the web chat's desk."""
    query = select(messages.c.receipt).where(
        messages.c.lane == "web:desk",
        messages.c.replaces.is_(None),
        messages.c.under.is_(None),
        messages.c.receipt.is_not(None),
        messages.c.about_kind == "case",
    )
    with database.reading() as connection:
        return connection.execute(query).scalars().all()


def wait_until_settled(database: Database) -> None:
    """Wait until every message has come to an end."""
    query = select(func.count()).where(
        messages.c.state.in_(("ready", "sending", "checking"))
    )
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with database.reading() as connection:
            waiting = connection.execute(query).scalar_one()
        if waiting == 0:
            return
        time.sleep(0.1)
    raise AssertionError(f"{waiting} messages are stuck")


@contextmanager
def platform(chance: random.Random | None = None) -> Iterator[StubPlatform]:
    """Run the stub platform for the time of the block."""
    stub = StubPlatform(chance)
    try:
        yield stub
    finally:
        stub.close()
