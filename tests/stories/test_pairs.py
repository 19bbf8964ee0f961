"""The loop for every pair: the customer in any channel, the staff in any channel."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

import pytest

from tests.harness import Running
from tests.platforms.slack import TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import talks
from tests.stories.customers import house_of
from tests.stories.people import Person, api, labels_of, text_of
from tests.stories.slack_scenes import CHANNEL
from tests.stories.telegram_scenes import GROUP

Shown = dict[str, Any]
ROOMS = {
    "web": "web:desk",
    "telegram": f"telegram:{GROUP}",
    "slack": f"slack:{CHANNEL}",
}


class Somebody(Protocol):
    """A person in whatever channel."""

    def say(self, text: str) -> None:
        """Write something."""

    def press(self, shown: Any, label: str) -> None:
        """Press a button."""

    def sees(self, *words: str) -> Any:
        """Wait for a message with these words."""


@dataclass
class World:
    """The product with all three channels, and the people around it."""

    house: Running
    telegram: StubTelegram
    slack: StubSlack
    owner: Person

    def agent(self, channel: str) -> Somebody:
        """Return an agent where the staff work."""
        if channel == "web":
            return talks.agent_of(self.house, self.owner, "Bo")
        self.owner.say("/role agent")
        said = text_of(self.owner.sees("/start r-"))
        code = said.split("/start ")[1].split()[0]
        if channel == "telegram":
            in_telegram = TelegramPerson(self.telegram, 2, "Bo")
            in_telegram.start(code)
            in_telegram.sees("You are now an agent")
            return in_telegram.in_group(GROUP)
        in_slack = SlackPerson(self.slack, "U2", "Bo")
        in_slack.start(code)
        in_slack.sees("You are now an agent")
        return in_slack.in_channel(CHANNEL)

    def customer(self, channel: str) -> Somebody:
        """Return a customer whose interaction has just ended."""
        if channel == "web":
            return talks.invited(self.house, "1")
        who = {"telegram": "77"}
        customer: Somebody = TelegramPerson(self.telegram, 77, "Ana")
        if channel == "slack":
            who = {"slack": f"{TEAM}/U77"}
            customer = SlackPerson(self.slack, "U77", "Ana")
        if isinstance(customer, TelegramPerson):
            customer.start()
            customer.sees("/stop")
        with api(self.house) as program:
            body = talks.interaction("1", customer={**who, "name": "Ana"})
            answer = program.post("/api/v1/interactions", json=body)
        assert answer.json()["decision"] == "ask"
        return customer


def reply(who: Somebody, card: Shown, text: str) -> None:
    """Answer below a card, as each channel lets people do it."""
    if isinstance(who, Person):
        who.say(text, reply_to=card["number"])
    elif isinstance(who, TelegramPerson | SlackPerson):
        who.say(text, reply_to=card)


def buttons(shown: Shown) -> list[str]:
    """Return the labels of a message's buttons in any channel."""
    if "parts" in shown:
        return labels_of(shown)
    return [label for label, _ in shown["buttons"]]


def all_said(who: Somebody) -> str:
    """Return all that somebody can read in the room."""
    if isinstance(who, Person):
        return "\n".join(text_of(line) for line in who.lines())
    assert isinstance(who, TelegramPerson | SlackPerson)
    return "\n".join(one["text"] for one in who.all())


@contextmanager
def a_world(
    database_url: str, telegram: StubTelegram, slack: StubSlack, staff: str
) -> Iterator[World]:
    """Run the product with all channels, its staff in one of them."""
    telegram.open_chat(GROUP)
    with house_of(database_url, telegram, slack, staff_room=ROOMS[staff]) as house:
        owner = talks.owner_of(house)
        talks.publish(owner)
        yield World(house, telegram, slack, owner)


def loop(world: World, agent: Somebody, customer: Somebody) -> None:
    """Walk from the question to the confirmed end."""
    world.house.advance(timedelta(hours=2, minutes=1))
    customer.press(customer.sees("How was the help you got from Maja"), "2")
    card = agent.sees("csat <= 2", "Ana", "CSAT: 2 of 5", "support.chat", "Maja")
    assert buttons(card) == ["Take", "Note", "Resolve"]
    customer.sees("What went wrong")
    customer.say("The courier was rude. It was terrible!")
    agent.sees("It was terrible!", "negative")
    agent.press(card, "Take")
    agent.sees("Taken by Bo")
    customer.press(customer.sees("What was it about"), "Delivery")
    customer.press(customer.sees("May a person write"), "Yes")
    customer.sees("Thank you, this helps us.", "Someone from our team")
    reply(agent, card, "I am so sorry. May I send a new one?")
    customer.sees("Bo from our team", "May I send a new one?")
    customer.say("Yes please, to the same address.")
    agent.sees("Ana wrote", "Yes please, to the same address.")
    reply(agent, card, "note: third time this month")
    agent.press(card, "Resolve")
    agent.sees("Resolved by")
    world.house.advance(timedelta(days=1, minutes=1))
    customer.press(customer.sees("Is it solved for you?"), "No, not yet")
    again = agent.sees("opened again by Ana", "third time this month")
    agent.press(again, "Resolve")
    agent.sees("Resolved by")
    assert "third time this month" not in all_said(customer)


@pytest.mark.parametrize("staff", ["web", "telegram", "slack"])
@pytest.mark.parametrize("customers", ["web", "telegram", "slack"])
def test_the_loop_closes_for_every_pair(
    database_url: str,
    telegram: StubTelegram,
    slack: StubSlack,
    customers: str,
    staff: str,
) -> None:
    with a_world(database_url, telegram, slack, staff) as world:
        loop(world, world.agent(staff), world.customer(customers))
