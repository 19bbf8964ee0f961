"""In Slack a survey is written and changed in a window, and begun on the home tab."""

from typing import Any

from tests.platforms import block_kit
from tests.platforms.slack import TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.stories.slack_scenes import agent_of, in_slack, published


def opened_by(person: SlackPerson, shown: dict[str, object], label: str) -> int:
    """Press a button and return how many windows it opened."""
    before = len(person.stub.opened)
    buttons = shown["buttons"]
    assert isinstance(buttons, list)
    button = next(button for text, button in buttons if text == label)
    person.press_button(shown, button)
    return len(person.stub.opened) - before


def field_of(view: dict[str, object]) -> str:
    blocks = view["blocks"]
    assert isinstance(blocks, list)
    return str(blocks[0]["element"].get("initial_value", ""))


def press_at_home(person: SlackPerson, button: dict[str, Any]) -> None:
    """Press a button of the home tab, where there is neither channel nor message."""
    user = {"id": person.user, "team_id": TEAM, "name": person.name.lower()}
    action = {"type": "button", "block_id": "row", "action_ts": person.stub.ts()}
    person.stub.send_interaction(
        {
            "type": "block_actions",
            "team": {"id": TEAM, "domain": "team"},
            "user": user,
            "api_app_id": "A1",
            "container": {"type": "view", "view_id": "V1"},
            "view": {"id": "V1", "type": "home"},
            "trigger_id": person.stub.trigger(),
            "actions": [
                action | {"action_id": button["action_id"], "value": button["value"]}
            ],
        }
    )


def test_a_text_is_written_in_a_window(database_url: str, slack: StubSlack) -> None:
    with in_slack(database_url, slack) as house:
        owner = SlackPerson(slack, "U1", "Olga")
        owner.start(house.owner_code())
        owner.sees("You are now the owner")
        owner.say("survey new")
        assert opened_by(owner, owner.sees("How shall we begin?"), "As a text") == 1
        window = slack.opened[-1]
        assert field_of(window).startswith("survey: support")
        owner.submit(window, "survey: quick\ncsat: How was it?")
        saved = owner.sees("quick version 1 is saved as a draft")
        assert opened_by(owner, saved, "Change") == 1
        changed = field_of(slack.opened[-1])
        assert changed == "survey: quick\nlanguage: en\ncsat: How was it?\n"
        owner.submit(slack.opened[-1], changed.replace("was it", "are we"))
        owner.sees("quick version 2 is saved as a draft")


def test_a_text_too_long_for_a_window_comes_as_a_file(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        long = "# " + "x" * 3000
        owner.say(f"survey new\nsurvey: quick\n{long}\ncsat: How was it?")
        saved = owner.sees("quick version 1 is saved as a draft")
        assert opened_by(owner, saved, "Change") == 0
        owner.sees("too long for one message")


def test_a_window_shows_nothing_to_whoever_may_not_see_it(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        saved = owner.sees("support version 1 is active")
        owner.press(saved, "Show")
        shown = owner.sees("support, version 1")
        agent = agent_of(owner, "U5", "Bo")
        direct = SlackPerson(slack, agent.user, "Bo")
        assert opened_by(direct, shown, "Change") == 0
        direct.sees("This button is not for you")


def test_the_home_tab_of_an_admin_begins_surveys(
    database_url: str, slack: StubSlack
) -> None:
    with in_slack(database_url, slack) as house:
        owner = published(house, slack)
        slack.send_event({"type": "app_home_opened", "user": "U1", "tab": "home"})
        home = slack.homes["U1"]
        block_kit.check(home["blocks"])
        actions = [b for b in home["blocks"] if b["type"] == "actions"]
        labels = {e["text"]["text"]: e for b in actions for e in b["elements"]}
        assert "Step by step" in labels
        press_at_home(owner, labels["Product fit: would they miss it?"])
        owner.sees("Which other languages")
        before = len(slack.opened)
        press_at_home(owner, labels["As a text"])
        assert len(slack.opened) == before + 1
        owner.submit(slack.opened[-1], "survey: quick\ncsat: How was it?")
        owner.sees("quick version 1 is saved as a draft")
