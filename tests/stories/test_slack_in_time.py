"""Slack waits three seconds; whoever presses then sees an error of the app."""

import pytest

from tests.platforms.slack import SLACK_WAITS, StubSlack
from tests.stories.slack_scenes import agent_of, asked, in_slack, published


@pytest.mark.alone
@pytest.mark.parametrize("way", ["http", "socket"])
def test_slack_is_answered_before_it_shows_an_error(
    database_url: str, slack: StubSlack, way: str
) -> None:
    slack.patience = SLACK_WAITS
    with in_slack(database_url, slack, way=way) as house:
        owner = published(house, slack)
        agent = agent_of(owner, "U2", "Bo")
        customer = asked(house, slack)
        customer.press(customer.sees("How was the help"), "2")
        customer.sees("What went wrong")
        customer.say("It was late")
        agent.press(agent.sees("csat <= 2"), "Note")
        assert slack.opened
        assert slack.retries == []
