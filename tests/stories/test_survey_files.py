"""A survey's text is handed over as a file, on each platform as it does that."""

from tests.harness import running
from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram
from tests.stories import slack_scenes, telegram_scenes
from tests.stories.talks import SURVEY, owner_of, publish

KEPT = SURVEY.replace("survey: support\n", "survey: support\nlanguage: en\n", 1)
LONG = KEPT.replace("thanks:", "# " + " ".join(["long"] * 700) + "\nthanks:")


def test_telegram_sends_a_document(database_url: str, telegram: StubTelegram) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        owner = telegram_scenes.published(house, telegram)
        owner.say("/survey export support")
        shown = owner.sees("The text as a file: support.survey")
        assert shown["file"] == {"name": "support.survey", "text": KEPT}
        owner.say(f"/survey edit support\n{LONG}")
        owner.press(owner.sees("version 2 is saved"), "Change")
        owner.sees("too long for one message")
        again = owner.sees("The text as a file", after=shown["id"])
        assert again["file"]["text"] == LONG


def test_slack_gets_an_upload(database_url: str, slack: StubSlack) -> None:
    with slack_scenes.in_slack(database_url, slack) as house:
        owner = slack_scenes.published(house, slack)
        owner.say("survey export support")
        shown = owner.sees("The text as a file: support.survey")
        (file,) = shown["files"]
        assert (file["name"], file["text"]) == ("support.survey", KEPT)


def test_a_slack_app_without_the_right_to_it_says_the_text(
    database_url: str, slack: StubSlack
) -> None:
    slack.scopes = tuple(one for one in slack.scopes if one != "files:write")
    with slack_scenes.in_slack(database_url, slack) as house:
        owner = slack_scenes.published(house, slack)
        owner.say(f"survey edit support\n{LONG}")
        owner.say("survey export support 2")
        shown = owner.sees("The text as a file: support.survey")
        assert "files" not in shown
        assert LONG.replace("\n", "") in shown["text"].replace("\n", "")


def test_the_web_chat_has_the_text_to_be_saved(database_url: str) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        publish(owner)
        owner.say("/survey export support")
        line = owner.sees("The text as a file: support.survey")
        assert line["file"] == {"name": "support.survey", "text": KEPT}
