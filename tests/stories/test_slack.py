"""The loop in Slack, over signed HTTP events and over Socket Mode."""

import json
import threading
from datetime import timedelta
from typing import Any

import pytest

from tests.platforms.slack import TEAM, Refusal, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.stories.people import api
from tests.stories.slack_scenes import (
    CHANNEL,
    PATH,
    agent_of,
    asked,
    in_slack,
    published,
)
from tests.stories.talks import interaction


@pytest.mark.parametrize("way", ["http"])
def test_from_an_interaction_to_a_closed_case(
    database_url: str, slack: StubSlack, way: str
) -> None:
    with in_slack(database_url, slack, way=way) as house:
        owner = published(house, slack)
        agent = agent_of(owner, "U2", "Bo")
        customer = asked(house, slack)
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
        agent.sees("Resolved by")
        house.advance(timedelta(days=1, minutes=1))
        first = customer.sees("Is it solved for you?")
        customer.press(first, "No, not yet")
        again = agent.sees("opened again by Ana", "third time this month")
        agent.press(again, "Take")
        agent.press(agent.sees("Taken by Bo", after=card["ts"]), "Resolve")
        agent.sees("Resolved by", after=card["ts"])
        house.advance(timedelta(days=1, minutes=1))
        last = customer.sees("Is it solved for you?", after=first["ts"])
        customer.press(last, "Yes, it is solved")
        customer.sees("Good to hear")
        agent.sees("Ana says: it is solved")
        said = "\n".join(one["text"] for one in customer.all())
        assert "third time this month" not in said
        assert not any(one["live"] for one in customer.all() + agent.all())


def test_the_word_stop_is_enough_to_be_left_alone(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        published(house, slack)
        customer = asked(house, slack)
        customer.say("stop")
        customer.sees("We will not ask you any more")
        with api(house) as program:
            body = interaction("78", customer={"slack": f"{TEAM}/U77"})
            answer = program.post("/api/v1/interactions", json=body).json()
        assert answer["decision"] == "skip"


def test_somebody_is_reached_by_e_mail(database_url: str, slack: StubSlack) -> None:
    with in_slack(database_url, slack) as house:
        published(house, slack)
        slack.add_user("U77", "Ana", "ana@example.org")
        with api(house) as program:
            for id, email in (("1", "ana@example.org"), ("2", "ben@example.org")):
                body = interaction(id, customer={"email": email})
                links = program.post("/api/v1/interactions", json=body).json()["links"]
                assert list(links) == ([] if id == "1" else ["web"])
        house.advance(timedelta(hours=2, minutes=1))
        customer = SlackPerson(slack, "U77", "Ana")
        customer.press(customer.sees("How was the help"), "5")
        customer.sees("What did we do well?")


def test_what_is_not_signed_leaves_no_trace(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        client = house.client()
        before = house.events_heard()
        body = json.dumps({"type": "url_verification", "challenge": "c"}).encode()
        good = slack.signed(body)
        stamp, mac = "X-Slack-Request-Timestamp", "X-Slack-Signature"
        for headers in (
            {},
            {stamp: good[stamp]},
            {**good, mac: good[mac][:-1] + "x"},
            {**good, stamp: "yesterday"},
            {**good, stamp: "9" * 40},
            {**good, stamp: "1e9"},
            {**good, mac: "v0=ž".encode()},
            slack.signed(body, at=1),
            slack.signed(body + b" "),
        ):
            answer = client.post(PATH, content=body, headers=headers)  # type: ignore[arg-type] # bytes are headers, too
            assert answer.status_code == 401, headers
        latin = b"\xe8"
        assert (
            client.post(PATH, content=latin, headers=slack.signed(latin)).status_code
            == 401
        )
        right = client.post(
            PATH, content=body, headers={**good, "Content-Type": "application/json"}
        )
        assert (right.status_code, right.json()) == (200, {"challenge": "c"})
        assert house.events_heard() == before


def test_the_same_event_many_times_counts_once(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        published(house, slack)
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
                "ts": slack.ts(),
            },
        }
        slack.add_user("U5", "Eva")
        body = json.dumps(event).encode()
        headers = {**slack.signed(body), "Content-Type": "application/json"}

        def deliver() -> None:
            answer = house.client().post(PATH, content=body, headers=headers)
            assert answer.status_code == 200

        threads = [threading.Thread(target=deliver) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        eva = SlackPerson(slack, "U5", "Eva")
        eva.sees("We keep what you answer")
        assert len(eva.all()) == 1


def test_an_unknown_send_is_looked_up_before_it_is_repeated(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        published(house, slack)
        customer = asked(house, slack)
        slack.cut = "What went wrong"
        customer.press(customer.sees("How was the help"), "2")
        customer.sees("What went wrong")
        house.advance(timedelta(minutes=1))
        slack.cut = None
        customer.say("It broke")
        customer.sees("What was it about")
        asked_why = [one for one in customer.all() if "What went wrong" in one["text"]]
        assert len(asked_why) == 1
        assert [m for m, _ in slack.calls if m == "conversations.history"]


def test_the_home_tab_offers_what_this_person_may_do(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        customer = SlackPerson(slack, "U77", "Ana")
        for one in (owner, customer):
            event = {"type": "app_home_opened", "user": one.user, "tab": "home"}
            slack.send_event({**event, "channel": one.channel})
        offered = {
            user: [
                (block["elements"][0]["text"]["text"], block["elements"][0])
                for block in view["blocks"]
                if block["type"] == "actions"
            ]
            for user, view in slack.homes.items()
        }
        labels = [label for label, _ in offered["U1"]]
        assert "Write, list, show and activate surveys" in labels
        assert len(offered["U77"]) < len(labels)
        button = next(b for label, b in offered["U77"] if "keep" in label)
        slack.members.add(customer.channel)
        customer.press_button({"ts": None}, button)
        customer.sees("We keep what you answer")


def test_the_slash_command_is_answered_in_the_direct_message(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        before = len(owner.in_channel(CHANNEL).all())
        owner.in_channel(CHANNEL).command("report support")
        owner.sees("Nobody has been asked yet")
        assert len(owner.in_channel(CHANNEL).all()) == before


def test_an_outsider_in_the_thread_is_told_there_how_to_get_in(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        published(house, slack)
        customer = asked(house, slack)
        customer.press(customer.sees("How was the help"), "1")
        outsider = SlackPerson(slack, "U9", "Ole").in_channel(CHANNEL)
        card = outsider.sees("csat <= 2")
        outsider.say("I can help", reply_to=card)
        line = outsider.sees("ask an admin for a code")
        assert line["under"] == card["ts"]


def test_commands_are_shown_as_they_are_typed_in_slack(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = SlackPerson(slack, "U1", "Olga")
        owner.start(house.owner_code())
        owner.say("survey text")
        shown = owner.sees("A survey is one plain text")["text"]
        assert "/askafter survey new\nsurvey: support\n" in shown
        assert "\n/survey" not in shown
        owner.say("survey")
        assert "/askafter survey new" in owner.sees("what has changed")["text"]
        owner.say("help")
        owner.sees("answer in the thread of its card", "/askafter survey new")


def test_what_others_say_in_the_channel_is_left_alone(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        room = owner.in_channel(CHANNEL)
        room.say("good morning all")
        room.say("help")
        owner.say("help")
        owner.sees("What you can do here")
        assert room.all() == []


def test_windows_take_longer_words(database_url: str, slack: StubSlack) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        agent = agent_of(owner, "U2", "Bo")
        customer = asked(house, slack)
        customer.press(customer.sees("How was the help"), "2")
        card = agent.sees("csat <= 2")
        why = customer.sees("What went wrong")
        opener = next(b for label, b in why["buttons"] if label == "Write an answer")
        customer.press_button(why, opener)
        customer.submit(slack.opened[-1], "It was late.\n\nAnd it was wet.")
        agent.sees("It was late.", "And it was wet.")
        customer.sees("What was it about")
        note = next(b for label, b in card["buttons"] if label == "Note")
        agent.press_button(card, note)
        agent.submit(slack.opened[-1], "third time this month")
        resolve = next(b for label, b in card["buttons"] if label == "Resolve")
        agent.press_button(card, resolve)
        agent.submit(slack.opened[-1], "sent a new one")
        agent.sees("Resolved by")
        with api(house) as program:
            (case,) = program.get("/api/v1/cases").json()["items"]
            told = program.get(f"/api/v1/cases/{case['id']}").json()["history"]
        noted = [line["text"] for line in told if line["kind"] == "noted"]
        assert noted == ["third time this month", "sent a new one"]
        said = "\n".join(one["text"] for one in customer.all())
        assert "third time" not in said


def test_a_button_works_without_its_window(database_url: str, slack: StubSlack) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        agent = agent_of(owner, "U2", "Bo")
        customer = asked(house, slack)
        customer.press(customer.sees("How was the help"), "2")
        card = agent.sees("csat <= 2")

        def too_late(method: str, _given: dict[str, Any]) -> None:
            if method == "views.open":
                raise Refusal("expired_trigger_id")

        slack.refuse = too_late
        agent.press(card, "Resolve")
        agent.sees("Resolved by")
        assert slack.opened == []
