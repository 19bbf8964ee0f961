"""The loop in Slack, over signed HTTP events and over Socket Mode."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from tests.harness import Running, running
from tests.platforms.slack import APP_TOKEN, BOT_TOKEN, SIGNING, TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.stories.people import api
from tests.stories.talks import SURVEY, interaction
from tests.stories.test_telegram import hurrying

CHANNEL = "C1"
PATH = "/slack/events"


@pytest.fixture
def stub() -> Iterator[StubSlack]:
    """A workspace in which the app is in the staff channel."""
    workspace = StubSlack()
    workspace.members.add(CHANNEL)
    yield workspace
    workspace.close()


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
    owner.sees("You are now owner")
    owner.say(f"survey new\n{SURVEY}")
    owner.press(owner.sees("That was support"), "Activate")
    owner.sees("support version 1 is active")
    return owner


def agent_of(owner: SlackPerson, user: str, name: str) -> SlackPerson:
    """Let somebody become an agent, and return them in the staff channel."""
    owner.command("role agent")
    code = owner.sees("/askafter start r-")["text"].split("/askafter start ")[1]
    agent = SlackPerson(owner.stub, user, name)
    agent.start(code.split()[0])
    agent.sees("You are now agent")
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


@pytest.mark.parametrize("way", ["http", "socket"])
def test_from_an_interaction_to_a_closed_case(
    database_url: str, stub: StubSlack, way: str
) -> None:
    with in_slack(database_url, stub, way=way) as house:
        owner = published(house, stub)
        agent = agent_of(owner, "U2", "Bo")
        customer = asked(house, stub)
        customer.press(customer.sees("How was the help"), "2")
        customer.sees("Your answer: 2 of 5")
        card = agent.sees("csat <= 2", "Ana", "CSAT: 2 of 5", "Maja")
        assert [text for text, _ in card["buttons"]] == ["Take", "Note", "Resolve"]
        customer.sees("What went wrong")
        customer.say("The courier was rude. It was terrible!")
        agent.sees("It was terrible!", "negative")
        agent.press(card, "Take")
        agent.sees("Taken by Bo")
        customer.press(customer.sees("What was it about"), "Delivery")
        customer.press(customer.sees("May a person write"), "Yes")
        customer.sees("Thank you, this helps us.", "Someone from our team")

        agent.say("I am so sorry. May I send a new one?", reply_to=card)
        customer.sees("Bo from our team", "May I send a new one?")
        customer.say("Yes please, to the same address.")
        back = agent.sees("Ana wrote", "Yes please, to the same address.")
        assert back["under"] == card["ts"]
        agent.say("note: third time this month", reply_to=back)
        agent.press(agent.sees("Taken by Bo"), "Resolve")
        agent.sees("resolved")
        house.advance(timedelta(days=1, minutes=1))
        first = customer.sees("Is it solved for you?")
        customer.press(first, "No, not yet")
        again = agent.sees("opened again by Ana", "third time this month")
        agent.press(again, "Take")
        agent.press(agent.sees("Taken by Bo", after=card["ts"]), "Resolve")
        agent.sees("resolved", after=card["ts"])
        house.advance(timedelta(days=1, minutes=1))
        last = customer.sees("Is it solved for you?", after=first["ts"])
        customer.press(last, "Yes, it is solved")
        customer.sees("Good to hear")
        agent.sees("Ana says: it is solved")
        said = "\n".join(one["text"] for one in customer.all())
        assert "third time this month" not in said
        assert not any(one["live"] for one in customer.all() + agent.all())


def test_somebody_is_reached_by_e_mail(database_url: str, stub: StubSlack) -> None:
    with in_slack(database_url, stub) as house:
        published(house, stub)
        stub.add_user("U77", "Ana", "ana@example.org")
        with api(house) as program:
            for id, email in (("1", "ana@example.org"), ("2", "ben@example.org")):
                body = interaction(id, customer={"email": email})
                links = program.post("/api/v1/interactions", json=body).json()["links"]
                assert list(links) == ([] if id == "1" else ["web"])
        house.advance(timedelta(hours=2, minutes=1))
        customer = SlackPerson(stub, "U77", "Ana")
        customer.press(customer.sees("How was the help"), "5")
        customer.sees("What did we do well?")


def test_what_is_not_signed_leaves_no_trace(database_url: str, stub: StubSlack) -> None:
    with in_slack(database_url, stub) as house:
        client = house.client()
        body = json.dumps({"type": "url_verification", "challenge": "c"}).encode()
        good = stub.signed(body)
        stamp, mac = "X-Slack-Request-Timestamp", "X-Slack-Signature"
        for headers in (
            {},
            {stamp: good[stamp]},
            {**good, mac: good[mac][:-1] + "x"},
            {**good, stamp: "yesterday"},
            {**good, stamp: "9" * 40},
            {**good, stamp: "1e9"},
            {**good, mac: "v0=ž".encode()},
            stub.signed(body, at=1),
            stub.signed(body + b" "),
        ):
            answer = client.post(PATH, content=body, headers=headers)  # type: ignore[arg-type] # bytes are headers, too
            assert answer.status_code == 401, headers
        latin = b"\xe8"
        assert (
            client.post(PATH, content=latin, headers=stub.signed(latin)).status_code
            == 401
        )
        right = client.post(
            PATH, content=body, headers={**good, "Content-Type": "application/json"}
        )
        assert (right.status_code, right.json()) == (200, {"challenge": "c"})


def test_the_same_event_many_times_counts_once(
    database_url: str, stub: StubSlack
) -> None:
    with in_slack(database_url, stub) as house:
        published(house, stub)
        event = {
            "type": "event_callback",
            "team_id": TEAM,
            "event_id": "EvSame",
            "event": {
                "type": "message",
                "channel": "DU5",
                "channel_type": "im",
                "user": "U5",
                "text": "privacy",
                "ts": stub.ts(),
            },
        }
        stub.add_user("U5", "Eva")
        body = json.dumps(event).encode()
        headers = {**stub.signed(body), "Content-Type": "application/json"}

        def deliver() -> None:
            answer = house.client().post(PATH, content=body, headers=headers)
            assert answer.status_code == 200

        threads = [threading.Thread(target=deliver) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        eva = SlackPerson(stub, "U5", "Eva")
        eva.sees("We keep what you answer")
        assert len(eva.all()) == 1


def test_an_unknown_send_is_looked_up_before_it_is_repeated(
    database_url: str, stub: StubSlack
) -> None:
    with in_slack(database_url, stub) as house:
        published(house, stub)
        customer = asked(house, stub)
        stub.cut = "What went wrong"
        customer.press(customer.sees("How was the help"), "2")
        customer.sees("What went wrong")
        house.advance(timedelta(minutes=1))
        stub.cut = None
        customer.say("It broke")
        customer.sees("What was it about")
        asked_why = [one for one in customer.all() if "What went wrong" in one["text"]]
        assert len(asked_why) == 1
        assert [m for m, _ in stub.calls if m == "conversations.history"]
