"""The manual's conversations about surveys happen as they are printed."""

import re
from pathlib import Path

from bot.voice.wording import Voice
from handlers.governing.surveys.obeying import WORDS
from handlers.governing.templates.skeletons import SKELETONS
from handlers.questionnaire.check import publishable, warnings
from handlers.questionnaire.settings import SETTINGS
from storage.engine import Database
from storage.records import Message
from tests.conversations.life import OWNER, Life

PAGE = Path(__file__).parents[1] / "docs" / "surveys.md"
TEXT = PAGE.read_text(encoding="utf-8")
CHATS = re.findall(r"^```chat\n(.*?)^```", TEXT, re.DOTALL | re.M)
BEHIND_BUTTONS = ("text", "steps")
"""Words that buttons give; nobody needs to type them."""


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def button_of(life: Life, voice: Voice, label: str) -> tuple[Message, str]:
    """Find the newest message with a button of that label, and its choice."""
    for message in reversed(life.told):
        for row in voice.rendered(message).buttons:
            for one in row:
                if one.text == label:
                    return message, one.target.choice
    raise AssertionError(f"there is no button {label!r}")


def play(life: Life, chat: str) -> None:
    """Type and press what is printed, and look for each answer."""
    typed: list[str] = []
    count = len(life.told)
    for line in [*chat.splitlines(), "> "]:
        if line.startswith(">"):
            words = line.removeprefix(">").removeprefix(" ")
            if words.startswith("/") and typed:
                typed = []
            typed.append(words)
            continue
        if typed:
            count = len(life.told)
            life.says(OWNER, "\n".join(typed))
            typed = []
        if line.startswith("[") and line.endswith("]"):
            message, choice = button_of(life, life.voice, line[1:-1])
            count = len(life.told)
            life.presses(OWNER, message, choice)
            continue
        said = "\n".join(life.text_of(one) for one in life.told[count:])
        assert plain(line) in plain(said), f"{line!r} was not answered, but: {said}"


def test_every_conversation_happens_as_it_is_printed(database: Database) -> None:
    life = Life(database)
    for chat in CHATS:
        play(life, chat)


def test_every_word_behind_survey_is_shown() -> None:
    typed = set(re.findall(r"^> /survey ([a-z]+)", TEXT, re.M))
    assert typed == {*WORDS} - {*BEHIND_BUTTONS}
    assert all(f"`{name}`" in TEXT for name in SKELETONS)


def test_every_line_of_the_text_is_shown_and_explained() -> None:
    (example,) = re.findall(r"^```\n(# .*?)^```", TEXT, re.DOTALL | re.M)
    survey = publishable(example, language="en")
    assert warnings(survey, ("en", "sl")) == ()
    lines = [line.strip() for line in example.splitlines()]
    for word in (*SETTINGS, "thanks", "escalate", "sl", "-", "#"):
        assert any(line.startswith(word) for line in lines), word
    table = TEXT.split("| line | what it says |")[1]
    for word in (*SETTINGS, "thanks", "escalate", "sl"):
        assert f"`{word}:" in table, word
