"""Whoever starts the product finds in its log whether a platform can be heard."""

from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from structlog.testing import capture_logs

from tests.harness import running, wait_for
from tests.platforms.slack import APP_TOKEN, BOT_TOKEN, SIGNING, StubSlack
from tests.platforms.telegram import TOKEN, StubTelegram
from tests.platforms.telegram_people import TelegramPerson

DEBUG, INFO = 10, 20
DOCTOR = "“askafter doctor” says more"


@pytest.fixture
def log() -> Iterator[list[Any]]:
    """What is logged, from INFO on."""
    yield from _logged(INFO)


@pytest.fixture
def every_line() -> Iterator[list[Any]]:
    """What is logged at DEBUG."""
    yield from _logged(DEBUG)


def _logged(level: int) -> Iterator[list[Any]]:
    before = structlog.get_config()
    with capture_logs() as entries:
        wrapper = structlog.make_filtering_bound_logger(level)
        structlog.configure(**{**structlog.get_config(), "wrapper_class": wrapper})
        yield entries
    structlog.configure(**before)


@pytest.fixture
def url(tmp_path: Any) -> str:
    """A new file: what is logged does not depend on the database."""
    return f"sqlite:///{tmp_path / 'askafter.db'}"


def warned(log: list[Any]) -> str | None:
    """Return what is told to mend, if anything is."""
    return next((one["event"] for one in log if one["log_level"] == "warning"), None)


@pytest.mark.parametrize(
    ("more", "setting"),
    [
        ({"slack_app_token": "xapp-other"}, "SLACK_APP_TOKEN is refused"),
        ({"slack_bot_token": "xoxb-other"}, "SLACK_BOT_TOKEN is refused"),
        ({"slack_app_token": ""}, "without SLACK_APP_TOKEN, or PUBLIC_URL"),
        (
            {"public_url": "here", "slack_signing_secret": ""},
            "without SLACK_SIGNING_SECRET",
        ),
    ],
)
def test_a_slack_that_cannot_be_heard_is_told_once_with_its_setting(
    url: str, slack: StubSlack, log: list[Any], more: dict[str, str], setting: str
) -> None:
    with running(url, settings=_of(slack) | more):
        told = wait_for(lambda: warned(log))
        calls = len(slack.calls)
        if "refused" in setting:
            wait_for(lambda: len(slack.calls) > calls or None)
    assert setting in told
    assert DOCTOR in told
    assert [one["log_level"] for one in log].count("warning") == 1
    assert "slack: listening" not in [one["event"] for one in log]


@pytest.mark.parametrize("more", [{}, {"public_url": "here"}])
def test_a_healthy_slack_says_that_it_listens(
    url: str, slack: StubSlack, log: list[Any], more: dict[str, str]
) -> None:
    with running(url, settings=_of(slack) | more):
        wait_for(lambda: "slack: listening" in [one["event"] for one in log] or None)
    assert warned(log) is None


def test_a_refused_telegram_token_is_told_with_its_setting(
    url: str, telegram: StubTelegram, log: list[Any]
) -> None:
    other = TOKEN.replace("canary", "banana")
    settings = {"telegram_bot_token": other, "telegram_api_url": telegram.url}
    with running(url, settings=settings):
        told = wait_for(lambda: warned(log))
    assert "TELEGRAM_BOT_TOKEN is refused" in told
    assert DOCTOR in told


def _of(slack: StubSlack) -> dict[str, str]:
    return {
        "slack_bot_token": BOT_TOKEN,
        "slack_signing_secret": SIGNING,
        "slack_app_token": APP_TOKEN,
        "slack_api_url": slack.url,
    }


def test_the_log_follows_an_event_from_ear_to_receipt(
    url: str, telegram: StubTelegram, every_line: list[Any]
) -> None:
    settings = {"telegram_bot_token": TOKEN, "telegram_api_url": telegram.url}
    with running(url, settings=settings):
        ana = TelegramPerson(telegram, 77, "Ana")
        ana.start()
        ana.sees("/stop")

        def sent() -> set[str]:
            return {one["message"] for one in every_line if one["event"] == "sent"}

        (decided,) = [one for one in every_line if one.get("kind") == "Commanded"]
        assert decided["key"].startswith("telegram:123456789:")
        assert decided["said"]
        wait_for(lambda: set(decided["said"]) <= sent() or None)
