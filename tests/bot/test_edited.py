"""Edited messages, ticked boxes and picked days, as the platforms tell of them."""

from typing import Any

import pytest

from bot import ears
from bot.channels.targets import pack
from storage.records import Edited, Pressed, Said, Target
from tests.bot import test_slack_hearing as in_slack
from tests.bot import test_telegram_hearing as in_telegram
from tests.builders import ANA, NOW, ROOM, named

SESSION = named("session")
DONE = Target(kind="session", id=SESSION, choice="3.done")


def changed(**more: Any) -> Edited | None:
    """Hear an edit in Slack; `more` is what the message says now."""
    now = {
        "type": "message",
        "user": "U77",
        "text": "It was &lt;late&gt;",
        "ts": "1732180000.000200",
        "edited": {"user": "U77", "ts": "1732180009.000000"},
        **more,
    }
    body = in_slack.message()
    body["event"] = {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "channel": "D77",
        "channel_type": "im",
        "ts": "1732180009.000300",
        "event_ts": "1732180009.000300",
        "message": now,
        "previous_message": {"user": "U77", "text": "late", "ts": now["ts"]},
    }
    return in_slack.HEARING.edited(body, NOW, name="Ana", language="sl-SI")


def test_an_edit_in_slack_names_the_message_as_it_was_heard() -> None:
    first = in_slack.heard()
    edited = changed()
    assert isinstance(first, Said)
    assert edited is not None
    assert edited.original == first.original == "slack:U77#1732180000.000200"
    assert (edited.text, edited.who.name) == ("It was <late>", "Ana")


@pytest.mark.parametrize(
    "more",
    [{"text": "late"}, {"user": ""}, {"bot_id": "B1"}, {"text": ""}, {"ts": None}],
)
def test_what_slack_changes_by_itself_is_no_edit(more: dict[str, Any]) -> None:
    assert changed(**more) is None


def test_an_edit_in_telegram_names_the_message_as_it_was_heard() -> None:
    first = in_telegram.heard(message=in_telegram.message())
    edit = in_telegram.message(text="It was\x00 late", edit_date=1732180009)
    edited = in_telegram.heard(edited_message=edit)
    assert isinstance(first, Said)
    assert isinstance(edited, Edited)
    assert edited.original == first.original == "telegram:77#10"
    assert edited.text == "It was late"


@pytest.mark.parametrize(
    "more",
    [
        {"text": ""},
        {"text": "/stop"},
        {"from": in_telegram.BOT},
        {"sender_chat": in_telegram.GROUP},
    ],
)
def test_what_is_no_edit_of_words_is_nothing(more: dict[str, Any]) -> None:
    edit = in_telegram.message(**more)
    assert in_telegram.heard(edited_message=edit) is None


def test_a_secret_in_an_edit_is_not_kept() -> None:
    edited = ears.from_edit(
        f"my code is o-{'x' * 43}", key="1", at=NOW, where=ROOM, who=ANA, original="7"
    )
    assert edited is not None
    assert edited.text == "my code is o-"


def acted(action: dict[str, Any], values: Any = None) -> Any:
    """Hear what somebody did in a direct message in Slack."""
    action = {"action_ts": "1732180001.000000", "block_id": "b", **action}
    body = in_slack.press(
        actions=[action], channel={"id": "D77"}, state={"values": values}
    )
    return in_slack.HEARING.pressed(body, NOW)


def boxes(*chosen: str) -> dict[str, Any]:
    """Return the state of a group of check boxes."""
    options = [{"value": one, "text": {"text": one}} for one in chosen]
    return {"pick": {"type": "checkboxes", "selected_options": options}}


@pytest.mark.parametrize(
    ("values", "choice"),
    [
        ({"pick-1-0": boxes("0", "2"), "pick-1-10": boxes("11")}, "3.m805"),
        ({"pick-1-0": boxes()}, "3.m0"),
        ({"pick-1-0": boxes("١", "-1", "x")}, "3.m0"),
        ({"other": {"x": {"type": "datepicker"}}}, "3.done"),
        ({}, "3.done"),
        (None, "3.done"),
    ],
)
def test_done_sends_the_boxes_that_are_ticked(values: Any, choice: str) -> None:
    done = {"type": "button", "action_id": "press-0-0", "value": pack(DONE)}
    event = acted(done, values)
    assert isinstance(event, Pressed)
    assert event.target == Target(kind="session", id=SESSION, choice=choice)


def test_ticking_a_box_alone_says_nothing() -> None:
    assert acted({"type": "checkboxes", "action_id": "pick"}, {}) is None


@pytest.mark.parametrize("day", ["2026-01-31", None])
def test_a_picked_day_is_a_press(day: str | None) -> None:
    about = Target(kind="session", id=SESSION, choice="3.d")
    action = {"type": "datepicker", "action_id": f"pick-day:{pack(about)}"}
    event = acted({**action, "selected_date": day})
    assert isinstance(event, Pressed)
    assert event.target.choice == f"3.d{day or ''}"
