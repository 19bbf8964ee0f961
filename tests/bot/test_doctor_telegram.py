"""The doctor recognises the usual mistakes with a Telegram bot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import doctor
from tests.harness import settings_of
from tests.platforms.telegram import TOKEN, StubTelegram

GROUP = -1001


@pytest.fixture
def stub() -> Iterator[StubTelegram]:
    """A Bot API server whose bot is in the staff group."""
    server = StubTelegram()
    server.open_chat(GROUP)
    yield server
    server.close()


def found(stub: StubTelegram, folder: Path, **more: object) -> list[tuple[str, str]]:
    settings = {
        "telegram_bot_token": TOKEN,
        "telegram_api_url": stub.url,
        "staff_room": f"telegram:{GROUP}",
        **more,
    }
    url = f"sqlite:///{folder / 'a.db'}"
    findings = doctor.examine(settings_of(url, 1, **settings))
    return [(one.state, one.what) for one in findings if "Telegram" in one.what]


def test_all_is_well(stub: StubTelegram, tmp_path: Path) -> None:
    assert [state for state, _ in found(stub, tmp_path)] == ["fine"] * 4
    assert not [call for call in stub.calls if call[0].startswith("send")]


def test_a_wrong_token(stub: StubTelegram, tmp_path: Path) -> None:
    other = TOKEN.replace("canary", "banana")
    told = found(stub, tmp_path, telegram_bot_token=other)
    assert told == [("wrong", "Telegram refuses TELEGRAM_BOT_TOKEN")]


def test_a_webhook_set_elsewhere(stub: StubTelegram, tmp_path: Path) -> None:
    stub.webhook = ("https://other.example.org/hook", "x")
    what = "Telegram sends this bot's updates to another address"
    assert ("wrong", what) in found(stub, tmp_path)


def test_a_webhook_that_is_not_set_yet(stub: StubTelegram, tmp_path: Path) -> None:
    told = found(stub, tmp_path, public_url="https://ask.example.org")
    assert ("look", "Telegram: the webhook is not set") in told


def test_a_bot_that_is_not_in_the_group(stub: StubTelegram, tmp_path: Path) -> None:
    told = found(stub, tmp_path, staff_room="telegram:-1009")
    assert ("wrong", "Telegram: the bot is not in the staff group -1009") in told


def test_a_topic_in_a_group_without_topics(stub: StubTelegram, tmp_path: Path) -> None:
    told = found(stub, tmp_path, staff_room=f"telegram:{GROUP}/7")
    what = "Telegram: STAFF_ROOM names a topic, but the group has no topics"
    assert ("wrong", what) in told


def test_a_platform_that_cannot_be_reached(stub: StubTelegram, tmp_path: Path) -> None:
    told = found(stub, tmp_path, telegram_api_url="http://127.0.0.1:1")
    assert told == [("wrong", "Telegram cannot be reached (NotSent)")]
