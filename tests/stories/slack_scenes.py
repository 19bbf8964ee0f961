"""Scenes in Slack in which several stories begin."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from tests.harness import Running, running
from tests.platforms.slack import APP_TOKEN, BOT_TOKEN, SIGNING, TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.stories.people import api
from tests.stories.talks import SURVEY, interaction
from tests.stories.telegram_scenes import hurrying

CHANNEL = "C1"
PATH = "/slack/events"


@contextmanager
def in_slack(
    database_url: str, stub: StubSlack, *, way: str = "http", **more: Any
) -> Iterator[Running]:
    """Run the product with an app, its staff in a channel."""
    settings = {
        "slack_bot_token": BOT_TOKEN,
        "slack_signing_secret": SIGNING,
        "slack_app_token": APP_TOKEN,
        "slack_api_url": stub.url,
        "staff_room": f"slack:{TEAM}/{CHANNEL}",
        "public_url": "here" if way == "http" else "",
        **more,
    }
    with running(database_url, settings=settings) as house, hurrying(house):
        if way == "http":
            stub.url_of_app = house.base + PATH
        yield house


def published(house: Running, stub: StubSlack) -> SlackPerson:
    """Let the owner redeem the code and publish a survey in the direct message."""
    owner = SlackPerson(stub, "U1", "Olga")
    owner.start(house.owner_code())
    owner.sees("You are now the owner")
    owner.say(f"survey new\n{SURVEY}")
    owner.press(owner.sees("Shall support be asked"), "Activate")
    owner.sees("support version 1 is active")
    return owner


def agent_of(owner: SlackPerson, user: str, name: str) -> SlackPerson:
    """Let somebody become an agent, and return them in the staff channel."""
    owner.command("role agent")
    code = owner.sees("/askafter start r-")["text"].split("/askafter start ")[1]
    agent = SlackPerson(owner.stub, user, name)
    agent.start(code.split()[0])
    agent.sees("You are now an agent")
    return agent.in_channel(CHANNEL)


def asked(house: Running, stub: StubSlack) -> SlackPerson:
    """Let an interaction end with a member who never wrote to the app."""
    customer = SlackPerson(stub, "U77", "Ana")
    with api(house) as program:
        body = interaction("77", customer={"slack": f"{TEAM}/U77", "name": "Ana"})
        answer = program.post("/api/v1/interactions", json=body).json()
    assert (answer["decision"], answer["links"]) == ("ask", {})
    house.advance(timedelta(hours=2, minutes=1))
    customer.sees("How was the help you got from Maja?")
    return customer
