"""Telegram's updates, in the vendor's shape, as events."""

from typing import Any

import pytest
from telegram import Bot

from bot.channels.telegram.buttons import pack, unpack
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.moves import Moves
from bot.tokens import Seal
from storage.records import Commanded, Incoming, Left, Pressed, Said, Target
from storage.records.messages import TargetKind
from tests.builders import NOW, named
from tests.platforms.telegram import TOKEN

MOVES = Moves()
SEAL = Seal("a-secret-for-tests-that-is-long-enough")
HEARING = Hearing(Bot(TOKEN), SEAL, MOVES)
ANA = {
    "id": 77,
    "is_bot": False,
    "first_name": "Ana",
    "last_name": "Novak",
    "username": "ana",
    "language_code": "sl",
}
PRIVATE = {"id": 77, "first_name": "Ana", "username": "ana", "type": "private"}
GROUP = {"id": -1001, "title": "Staff", "type": "supergroup", "is_forum": True}
BOT = {"id": 123456789, "is_bot": True, "first_name": "Ask", "username": "ask_bot"}


def message(**more: Any) -> dict[str, Any]:
    """Return a message as the Bot API describes it."""
    return {
        "message_id": 10,
        "from": ANA,
        "chat": PRIVATE,
        "date": 1732180000,
        "text": "It was late",
        **more,
    }


def heard(**update: Any) -> Incoming | None:
    return HEARING.read({"update_id": 5, **update}, NOW)


def test_words_in_private() -> None:
    event = heard(message=message())
    assert isinstance(event, Said)
    assert (str(event.where), event.who.key, event.who.name) == (
        "telegram:77",
        "telegram:77",
        "Ana Novak",
    )
    assert (event.key, event.private) == ("telegram:123456789:5", True)
    assert event.who.language_hint == "sl"
    assert not event.dropped


def test_a_reply_in_a_topic_names_the_topic_and_the_message() -> None:
    card = message(message_id=3, chat=GROUP, **{"from": BOT})
    event = heard(
        message=message(
            chat=GROUP,
            message_thread_id=7,
            is_topic_message=True,
            reply_to_message=card,
        )
    )
    assert isinstance(event, Said)
    assert (str(event.where), event.reply_to) == ("telegram:-1001#7", "3")
    assert not event.private


def test_a_thread_id_without_topics_means_no_topic() -> None:
    event = heard(message=message(chat=GROUP, message_thread_id=3))
    assert isinstance(event, Said)
    assert event.where.thread is None


def test_a_command_in_a_group_may_name_the_bot() -> None:
    entity = {"type": "bot_command", "offset": 0, "length": 13}
    event = heard(message=message(chat=GROUP, text="/help@ask_bot", entities=[entity]))
    assert isinstance(event, Commanded)
    assert (event.verb, event.private) == ("help", False)


@pytest.mark.parametrize(
    "update",
    [
        {"channel_post": message()},
        {"poll": None},
        {"message": message(sender_chat=GROUP)},
        {"message": message(**{"from": BOT})},
        {"message": message(text=None, new_chat_members=[BOT])},
        {"message": message(text=None, new_chat_title="x", chat=GROUP)},
    ],
)
def test_what_tells_us_nothing_is_nothing(update: dict[str, Any]) -> None:
    assert heard(**update) is None


def test_a_photo_with_a_caption_is_its_caption() -> None:
    photo = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}
    event = heard(message=message(text=None, caption="broken", photo=[photo]))
    assert isinstance(event, Said)
    assert event.text == "broken"
    assert [one.kind for one in event.carried] == ["photo"]
    assert not event.dropped
    bare = heard(message=message(text=None, photo=[photo]))
    assert isinstance(bare, Said)
    assert bare.text == ""


def test_a_press_also_on_a_message_that_telegram_does_not_show_any_more() -> None:
    target = Target(kind="case", id=named("case"), choice="take")
    for carried in (message(), {"chat": PRIVATE, "message_id": 10, "date": 0}):
        query = {"id": "1", "from": ANA, "chat_instance": "1", "data": pack(target)}
        event = heard(callback_query={**query, "message": carried})
        assert isinstance(event, Pressed)
        assert (event.target, event.on) == (target, "10")


def test_a_press_that_is_not_ours_is_nothing() -> None:
    query = {"id": "1", "from": ANA, "chat_instance": "1", "message": message()}
    for data in ("", "z", "sAAAA", "é", "s" * 65):
        assert heard(callback_query={**query, "data": data}) is None
    assert heard(callback_query={**query, "game_short_name": "g"}) is None


@pytest.mark.parametrize("status", ["kicked", "left", "member"])
def test_whoever_blocks_the_bot_has_left(status: str) -> None:
    change = {
        "chat": PRIVATE,
        "from": ANA,
        "date": 1732180000,
        "old_chat_member": {"user": BOT, "status": "member"},
        "new_chat_member": {"user": BOT, "status": status, "until_date": 0},
    }
    event = heard(my_chat_member=change)
    assert isinstance(event, Left) == (status != "member")


def test_a_group_that_became_a_supergroup_stays_the_same_room() -> None:
    old = {"id": -5, "title": "Staff", "type": "group"}
    moved = message(text=None, chat=old, migrate_to_chat_id=-1009)
    assert heard(message=moved) is None
    event = heard(message=message(chat={**GROUP, "id": -1009}))
    assert isinstance(event, Said)
    assert event.where.room == "-5"
    assert MOVES.chat("-5") == -1009


KINDS: tuple[TargetKind, ...] = (
    "session",
    "case",
    "message",
    "survey",
    "preview",
    "parked",
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_target_fits_into_a_button(kind: TargetKind) -> None:
    target = Target(kind=kind, id=named("x"), choice="abcdefghijklmnopqrstuvwx")
    assert len(pack(target)) <= 64
    assert unpack(pack(target)) == target


@pytest.mark.parametrize("code", [7, ["sl"], {}, None])
def test_a_language_that_is_none_is_not_known(code: object) -> None:
    event = heard(message=message(**{"from": ANA | {"language_code": code}}))
    assert isinstance(event, Said)
    assert event.who.language_hint is None
