"""Running the house from each chat: roles, settings, the log, and a word of yes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from tests.harness import Running, running
from tests.platforms.slack import StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.people import Person
from tests.stories.slack_scenes import in_slack
from tests.stories.telegram_scenes import in_telegram

CHANNELS = ("web", "telegram", "slack")


@dataclass
class Scene:
    """An owner and a newcomer in one channel."""

    house: Running
    owner: Any
    newcomer: Any
    slash: str = "/"

    def owner_says(self, command: str) -> None:
        """Give a command as it is typed there."""
        self.owner.say(self.slash + command)

    def joins(self, role: str) -> None:
        """Let the newcomer redeem a code for a role."""
        self.owner_says(f"role {role}")
        shown = self.owner.sees("start r-", "once, for 24 hours")
        code = words_of(shown).split("start r-")[1].split()[0]
        self.newcomer.say(f"{self.slash}start r-{code} Bo")
        self.newcomer.sees("You are now")


def words_of(shown: Any) -> str:
    """Return what a message says, in whatever channel."""
    if "text" in shown:
        return str(shown["text"])
    return "\n".join(part["text"] for part in shown["parts"])


@contextmanager
def scene_of(
    channel: str, database_url: str, telegram: StubTelegram, slack: StubSlack
) -> Iterator[Scene]:
    """Run the product with an owner in that channel."""
    if channel == "telegram":
        with in_telegram(database_url, telegram) as house:
            owner, newcomer = (
                TelegramPerson(telegram, 1, "Olga"),
                TelegramPerson(telegram, 2, "Bo"),
            )
            owner.start(house.owner_code())
            newcomer.start()
            yield Scene(house, owner, newcomer)
    elif channel == "slack":
        with in_slack(database_url, slack) as house:
            in_chat = SlackPerson(slack, "U1", "Olga"), SlackPerson(slack, "U2", "Bo")
            in_chat[0].start(house.owner_code())
            in_chat[1].start()
            yield Scene(house, *in_chat, slash="")
    else:
        with running(database_url) as house:
            olga, bo = Person.visit(house), Person.visit(house)
            olga.say(f"/start {house.owner_code()} Olga")
            bo.say("/start")
            yield Scene(house, olga, bo)


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_house_is_run_from_its_chat(
    channel: str, database_url: str, telegram: StubTelegram, slack: StubSlack
) -> None:
    with scene_of(channel, database_url, telegram, slack) as scene:
        owner, newcomer = scene.owner, scene.newcomer
        owner.sees("You are now the owner")
        scene.joins("agent")

        scene.owner_says("role")
        owner.sees("Who works here:", "Olga (owner)", "Bo (agent)")
        scene.owner_says("role change Bo admin")
        asked = owner.sees("Shall Bo", "who is agent, become admin?")
        newcomer.say(f"{scene.slash}role")
        newcomer.sees("This is for owners and admins.")
        owner.press(asked, "Yes, do it")
        owner.sees("Bo", "was agent and is admin now.")
        owner.sees("Confirmed: ", "role change Bo admin")

        newcomer.say(f"{scene.slash}settings sender Café Luna")
        newcomer.sees("sender: before nothing, now Café Luna.")
        newcomer.say(f"{scene.slash}settings quiet-hours 9-9")
        newcomer.sees("That is no span of the day.", "settings quiet-hours 20:00-09:00")
        newcomer.say(f"{scene.slash}audit")
        newcomer.sees("Who changed what", "setting sender: Café Luna", "agent → admin")

        scene.owner_says("role remove Bo")
        owner.sees("Shall Bo", "be no colleague here any more?")
        owner.say("yes")
        owner.sees("is no colleague here any more.")
        newcomer.say(f"{scene.slash}audit")
        newcomer.sees("This is for colleagues.")

        scene.owner_says("token new shop")
        owner.sees("This is the key of shop.", "ask_")
        scene.owner_says("help token")
        owner.sees("token revoke helpdesk")


def test_a_staff_room_that_moves_says_so_where_it_comes_to(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = TelegramPerson(telegram, 1, "Olga")
        owner.start(house.owner_code())
        owner.say("/settings staff-room web:desk")
        owner.press(owner.sees("Shall customers’ cases come to web:desk"), "Yes, do it")
        owner.sees("staff-room: before telegram:-1001, now web:desk.")
        desk = Person.at_desk(house, house.desk_path(), name="Bo")
        desk.sees("From now on customers’ cases come here.")
        assert "Cases come to the Telegram group" not in desk.client.get("/desk").text
        owner.say("/desk")
        assert "come to the Telegram" not in owner.sees("/desk/in/")["text"]
