"""A new admin, an empty installation, and an active survey in two languages."""

from collections.abc import Callable
from typing import Any

from storage.codec import every
from storage.records import Survey
from tests.harness import Running, running
from tests.platforms.slack import StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import slack_scenes, telegram_scenes
from tests.stories.people import Person
from tests.stories.telegram_scenes import hurrying

STEPS = (
    ("How shall we begin?", "Step by step"),
    ("What shall we call the survey?", "support"),
    ("After which kind of contact", "support.chat"),
    ("What would you like to know first?", "Are they satisfied? (1 to 5)"),
    ("How shall we ask it?", "Take this"),
    ("Shall we ask why", "Yes, everybody"),
    ("Shall they say what it was about?", "Take this"),
    ("When shall a person from your team", "At a low score, and ask if we may write"),
    ("What shall we say at the end?", "Take this"),
    ("Which other languages", "Slovenščina"),
    ("Which other languages", "That is all"),
    ("version 1 is saved as a draft", "Activate"),
)


def walk(sees: Callable[[str], Any], press: Callable[[Any, str], None]) -> None:
    """Press what each step offers, as somebody would who has read nothing."""
    for words, label in STEPS:
        press(sees(words), label)
    sees("support version 1 is active")


def is_active(house: Running) -> None:
    with house.product.database.reading() as connection:
        (survey,) = every(connection, Survey, name="support")
    assert survey.state == "active"
    assert "csat: How satisfied are you with us?\n  sl: Kako ste" in survey.text


def test_in_telegram(database_url: str, telegram: StubTelegram) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        owner = TelegramPerson(telegram, 1, "Olga")
        owner.start(house.owner_code())
        owner.press(owner.sees("You are now the owner", "/survey new"), "New survey")
        walk(owner.sees, owner.press)
        is_active(house)


def test_in_slack(database_url: str, slack: StubSlack) -> None:
    with slack_scenes.in_slack(database_url, slack) as house:
        owner = SlackPerson(slack, "U1", "Olga")
        owner.start(house.owner_code())
        owner.press(owner.sees("You are now the owner", "survey new"), "New survey")
        walk(owner.sees, owner.press)
        is_active(house)


def test_in_the_web_chat(database_url: str) -> None:
    with running(database_url) as house, hurrying(house):
        owner = Person.visit(house)
        owner.say(f"/start {house.owner_code()} Olga")
        owner.press(owner.sees("You are now the owner", "/survey new"), "New survey")
        walk(owner.sees, owner.press)
        is_active(house)
