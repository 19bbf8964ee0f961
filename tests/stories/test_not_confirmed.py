"""A reply whose fate nobody knows is shown as such, and a colleague decides."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.faults.load import PROGRAM, platform
from tests.faults.process import ear
from tests.faults.stub_channel import StubChannel, StubPlatform
from tests.harness import Running, running, wait_for
from tests.stories.people import Line, Person, labels_of
from tests.stories.talks import agent_of, owner_of, publish

REPLY = "We send a new one today."


@dataclass
class Customer:
    """Somebody on a platform that cannot be asked what it has received."""

    house: Running
    stub: StubPlatform

    def send(self, what: str, **more: Any) -> None:
        """Let the platform deliver an event of this customer."""
        body = {"key": uuid4().hex, "who": "ana", "where": "stub:ana", **more}
        client = self.house.client(headers=PROGRAM)
        assert client.post(f"/stub/{what}", json=body).status_code == 202

    def got(self, words: str) -> list[dict[str, Any]]:
        """Return the messages that have reached this customer."""
        return [one for one in self.stub.seen() if words in one["text"]]


@contextmanager
def unclear(database_url: str) -> Iterator[tuple[Person, Customer, Line]]:
    """Live until a reply has arrived whose answer was cut off."""
    with (
        platform() as stub,
        running(
            database_url, channels=[lambda voice: StubChannel(stub.url, voice)]
        ) as house,
    ):
        house.product.app.include_router(ear(house.product))
        owner = owner_of(house)
        publish(owner)
        agent = agent_of(house, owner, "Bo")
        customer = Customer(house, stub)
        customer.send("said", text="/start")
        customer.send("finished", customer={"stub": "ana"})
        house.advance(timedelta(hours=3))
        asked = wait_for(lambda: customer.got("How was the help") or None)[0]
        two = next(button for button in asked["buttons"] if button["text"] == "2")
        customer.send("pressed", kind=two["kind"], id=two["id"], choice=two["choice"])
        card = agent.sees("csat <= 2")
        stub.cut = REPLY
        agent.say(REPLY, reply_to=card["number"])
        wait_for(lambda: customer.got(REPLY) or None)
        doubt = agent.sees("Not confirmed", REPLY)
        stub.cut = None
        yield agent, customer, doubt


def test_it_is_never_repeated_unasked(database_url: str) -> None:
    with unclear(database_url) as (agent, customer, doubt):
        assert labels_of(doubt) == ["Send again", "It was delivered"]
        customer.house.advance(timedelta(minutes=5))
        agent.lines()
        assert len(customer.got(REPLY)) == 1


@pytest.mark.parametrize(
    ("choice", "outcome", "copies"),
    [("Send again", "Bo sent it again", 2), ("It was delivered", "Bo says that", 1)],
)
def test_a_colleague_decides_once(
    database_url: str, choice: str, outcome: str, copies: int
) -> None:
    with unclear(database_url) as (agent, customer, doubt):
        agent.press(doubt, choice)
        agent.press(doubt, choice)
        settled = agent.sees(outcome)
        assert labels_of(settled) == []
        wait_for(lambda: len(customer.got(REPLY)) == copies or None)
        agent.lines()
        assert len(customer.got(REPLY)) == copies
