"""The platforms of the stories."""

from collections.abc import Iterator

import pytest

from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories.slack_scenes import CHANNEL


@pytest.fixture
def telegram() -> Iterator[StubTelegram]:
    """A Bot API server."""
    server = StubTelegram()
    yield server
    server.close()


@pytest.fixture
def slack() -> Iterator[StubSlack]:
    """A workspace in which the app is in the staff channel."""
    workspace = StubSlack()
    workspace.members.add(CHANNEL)
    yield workspace
    workspace.close()
