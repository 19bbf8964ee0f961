"""Slack's payloads, in the vendor's shape, as events."""

from typing import Any

import pytest

from bot.channels.slack.hearing import Hearing, words
from bot.channels.targets import pack
from bot.tokens import Seal
from storage.records import Address, Commanded, Pressed, Said, Target, Ticket
from tests.builders import NOW, named

SEAL = Seal("a-secret-for-tests-that-is-long-enough")
HEARING = Hearing(SEAL)
CASE = Target(kind="case", id=named("case"), choice="take")


def message(**more: Any) -> dict[str, Any]:
    """Return an event envelope as the Events API sends it."""
    event = {
        "client_msg_id": "8f1b8a3c-0000-4000-8000-000000000000",
        "type": "message",
        "text": "It was late",
        "user": "U77",
        "ts": "1732180000.000200",
        "blocks": [{"type": "rich_text", "block_id": "x", "elements": []}],
        "team": "T1",
        "channel": "D77",
        "event_ts": "1732180000.000200",
        "channel_type": "im",
        **more,
    }
    return {
        "token": "verification",
        "team_id": "T1",
        "api_app_id": "A1",
        "event": event,
        "type": "event_callback",
        "event_id": "Ev1",
        "event_time": 1732180000,
        "authorizations": [{"team_id": "T1", "user_id": "U0BOT", "is_bot": True}],
    }


def press(**more: Any) -> dict[str, Any]:
    """Return a pressed button as Slack posts it."""
    return {
        "type": "block_actions",
        "user": {"id": "U2", "username": "bo", "name": "bo", "team_id": "T1"},
        "api_app_id": "A1",
        "token": "verification",
        "container": {
            "type": "message",
            "message_ts": "1732180000.000100",
            "channel_id": "C1",
            "is_ephemeral": False,
        },
        "trigger_id": "1.2.3",
        "team": {"id": "T1", "domain": "team"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": "C1", "name": "support"},
        "response_url": "https://hooks.example.org/",
        "actions": [
            {
                "action_id": "press-0-0",
                "block_id": "row-0",
                "text": {"type": "plain_text", "text": "Take", "emoji": False},
                "value": pack(CASE),
                "type": "button",
                "action_ts": "1732180001.000000",
            }
        ],
        **more,
    }


def heard(**more: Any) -> Said | Commanded | None:
    return HEARING.said(message(**more), NOW, name="Ana", language="sl-SI")


def test_words_in_the_direct_message_are_said_in_the_persons_room() -> None:
    event = heard()
    assert isinstance(event, Said)
    assert event.where == Address(channel="slack", room="U77")
    assert (event.who.key, event.who.name, event.who.language_hint) == (
        "slack:T1/U77",
        "Ana",
        "sl-SI",
    )
    assert (event.key, event.text, event.private) == ("slack:Ev1", "It was late", True)


def test_an_answer_in_a_thread_names_its_root() -> None:
    event = heard(channel="C1", channel_type="channel", thread_ts="1732180000.000100")
    assert isinstance(event, Said)
    assert event.where == Address(channel="slack", room="C1")
    assert (event.reply_to, event.private) == ("1732180000.000100", False)


@pytest.mark.parametrize(
    "more",
    [
        {"subtype": "message_changed", "user": None},
        {"subtype": "message_deleted", "user": None},
        {"subtype": "bot_message"},
        {"subtype": "channel_join"},
        {"bot_id": "B1"},
        {"user": None},
    ],
)
def test_what_no_person_wrote_is_nothing(more: dict[str, Any]) -> None:
    assert heard(**more) is None


def test_a_file_with_words_is_its_words() -> None:
    event = heard(subtype="file_share", text="see", files=[{"id": "F1"}])
    assert isinstance(event, Said)
    assert [one.kind for one in event.carried] == ["file"]
    assert event.text == "see"


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("help", "help", ()),
        ("Survey list", "survey", ("list",)),
        ("report support", "report", ("support",)),
        ("role agent", "role", ("agent",)),
        ("role agent Ana Novak", "role", ("agent", "Ana", "Novak")),
        ("role remove Bo Berg", "role", ("remove", "Bo", "Berg")),
        ("language sl", "language", ("sl",)),
        ("start", "start", ()),
        ("stop", "stop", ()),
        (" Stop ", "stop", ()),
        ("/help", "help", ()),
    ],
)
def test_plain_words_are_commands_in_the_direct_message(
    text: str, verb: str, words: tuple[str, ...]
) -> None:
    event = heard(text=text)
    assert isinstance(event, Commanded)
    assert (event.verb, event.words) == (verb, words)
    aloud = heard(text=text.removeprefix("/"), channel="C1", channel_type="channel")
    assert isinstance(aloud, Said)


@pytest.mark.parametrize(
    "text",
    [
        "stop it please",
        "please stop",
        "start was slow",
        "help was late",
        "survey was long",
        "the report",
        "role model",
    ],
)
def test_an_answer_that_begins_like_a_command_is_an_answer(text: str) -> None:
    assert isinstance(heard(text=text), Said)


def test_a_code_is_read_and_does_not_stay() -> None:
    ticket = Ticket(kind="role", id=named("code"))
    code = SEAL.code(ticket)
    for text in (code, f"start {code}", f"/start {code}", f"start {code} Bo Berg"):
        event = heard(text=text)
        assert isinstance(event, Commanded), text
        assert event.ticket == ticket
        assert code[2:] not in repr(event)


def test_slacks_markup_is_undone() -> None:
    assert words("5 &lt;= 6 &amp;&amp; a &gt; b") == "5 <= 6 && a > b"
    assert words("<https://a.example/x|a.example> <mailto:a@b.c|a@b.c>") == (
        "https://a.example/x a@b.c"
    )
    assert words("<@U1> <#C1|general> <!here>") == "@U1 general !here"


def test_a_press_is_about_what_the_button_carries() -> None:
    event = HEARING.pressed(press(), NOW)
    assert isinstance(event, Pressed)
    assert event.target == CASE
    assert event.on == "1732180000.000100"
    assert event.where == Address(channel="slack", room="C1")


def test_a_press_of_somebody_elses_button_is_nothing() -> None:
    for value in ("", "x", "case:zz:take", "nobody:0:1", "é" * 20):
        (action,) = press()["actions"]
        assert HEARING.pressed(press(actions=[{**action, "value": value}]), NOW) is None


def test_a_press_on_the_home_tab_is_answered_in_the_direct_message() -> None:
    payload = press(container={"type": "view", "view_id": "V1"})
    del payload["channel"]
    event = HEARING.pressed(payload, NOW)
    assert isinstance(event, Pressed)
    assert event.where == Address(channel="slack", room="U2")
