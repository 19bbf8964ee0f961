"""The doctor recognises the usual mistakes with a Slack app."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import doctor
from bot.channels.slack.manifest import SCOPES, manifest
from tests.harness import settings_of
from tests.platforms.slack import APP_TOKEN, BOT_TOKEN, SIGNING, StubSlack


@pytest.fixture
def stub() -> Iterator[StubSlack]:
    """A workspace in which the app is in the staff channel."""
    workspace = StubSlack()
    workspace.members.add("C1")
    yield workspace
    workspace.close()


def found(stub: StubSlack, folder: Path, **more: object) -> list[tuple[str, str]]:
    settings = {
        "slack_bot_token": BOT_TOKEN,
        "slack_app_token": APP_TOKEN,
        "slack_api_url": stub.url,
        "staff_room": "slack:C1",
        **more,
    }
    url = f"sqlite:///{folder / 'a.db'}"
    findings = doctor.examine(settings_of(url, 1, **settings))
    return [(one.state, one.what) for one in findings if "Slack" in one.what]


def test_all_is_well(stub: StubSlack, tmp_path: Path) -> None:
    assert [state for state, _ in found(stub, tmp_path)] == ["fine"] * 3
    assert not [call for call in stub.calls if call[0].startswith("chat")]


def test_a_wrong_token(stub: StubSlack, tmp_path: Path) -> None:
    told = found(stub, tmp_path, slack_bot_token="xoxb-other")
    assert told == [("wrong", "Slack refuses SLACK_BOT_TOKEN (invalid_auth)")]


def test_a_wrong_app_token(stub: StubSlack, tmp_path: Path) -> None:
    told = found(stub, tmp_path, slack_app_token="xapp-other")
    assert ("wrong", "Slack refuses SLACK_APP_TOKEN (invalid_auth)") in told
    assert "Slack: events come by Socket Mode" not in [what for _, what in told]


def test_a_missing_scope(stub: StubSlack, tmp_path: Path) -> None:
    stub.scopes = tuple(scope for scope in SCOPES if scope != "im:write")
    assert ("wrong", "Slack: the app lacks im:write") in found(stub, tmp_path)


def test_an_app_that_was_not_invited(stub: StubSlack, tmp_path: Path) -> None:
    told = found(stub, tmp_path, staff_room="slack:C2")
    what = "Slack: the app is not in the staff channel C2 (channel_not_found)"
    assert ("wrong", what) in told


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"slack_app_token": ""}, "Slack: nothing can be heard"),
        (
            {"public_url": "https://a.example.org"},
            "Slack: SLACK_SIGNING_SECRET is empty, so every event is refused",
        ),
    ],
)
def test_an_app_that_cannot_hear(
    stub: StubSlack, tmp_path: Path, more: dict[str, str], what: str
) -> None:
    assert ("wrong", what) in found(stub, tmp_path, **more)


def test_a_platform_that_cannot_be_reached(stub: StubSlack, tmp_path: Path) -> None:
    ((state, what),) = found(stub, tmp_path, slack_api_url="http://127.0.0.1:1/")
    assert (state, "cannot be reached" in what) == ("wrong", True)


def test_the_manifest_fits_the_way_events_come() -> None:
    far = {"public_url": "https://ask.example.org", "slack_signing_secret": SIGNING}
    by_http = json.loads(manifest(settings_of("sqlite:///a.db", 1, **far)))
    assert not by_http["settings"]["socket_mode_enabled"]
    address = "https://ask.example.org/slack/events"
    assert by_http["settings"]["interactivity"]["request_url"] == address
    assert by_http["features"]["slash_commands"][0]["url"] == address
    by_socket = json.loads(manifest(settings_of("sqlite:///a.db", 1)))
    assert by_socket["settings"]["socket_mode_enabled"]
    assert "request_url" not in by_socket["settings"]["interactivity"]
    assert by_socket["oauth_config"]["scopes"]["bot"] == list(SCOPES)
