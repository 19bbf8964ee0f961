"""Whatever the manual tells people to type exists, and so do the settings it names."""

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.settings import Settings
from handlers.governing.helping import OF_A_CASE
from handlers.rights import commands_of
from storage.engine import Database
from tests.conversations.life import HOUSEHOLD, OWNER, Life, keys_of

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
CODE = re.compile(r"`([^`\n]+)`")
TYPED = re.compile(r"/[a-z]+( .+)?")
ANSWERS = ("skip", "cancel")
"""Words with a slash that answer what is asked and are no commands."""

PLACES = ("docs", "metrics", "data")
"""Addresses and folders that look like commands."""

ELSEWHERE = ("newbot", "invite")
"""What is typed to BotFather, and to Slack itself."""

UNKNOWN = {"command-unknown", "command-nearest", "survey-command-unknown"}


def codes(page: Path) -> list[str]:
    """Return what stands in the page between backticks, outside of blocks."""
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.M)
    return CODE.findall(text)


def typed_in(page: Path) -> set[str]:
    """Return the chat commands that the page names, with a slash before each."""
    found = {one for one in codes(page) if TYPED.fullmatch(one)}
    words = {one.split()[0].removeprefix("/") for one in found}
    passed = {*ANSWERS, *PLACES, *ELSEWHERE, *OF_A_CASE}
    assert words - passed <= {*commands_of("owner"), "askafter"}, page.name
    return {one for one in found if one.split()[0].removeprefix("/") not in passed}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_a_page_is_known(page: Path, database: Database) -> None:
    life = Life(database, replace(HOUSEHOLD, channels=("web", "telegram")))
    for command in sorted(typed_in(page)):
        # In Slack all commands stand behind this one, which alone is /help.
        words = command.removeprefix("/askafter").strip() or "help"
        life.says(OWNER, "/" + words.removeprefix("/").replace("…", "x"))
        assert not UNKNOWN & {*keys_of(life.newest(OWNER))}, command


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_program_of_a_page_is_there(page: Path) -> None:
    lines = [*codes(page), *page.read_text("utf-8").splitlines()]
    for line in lines:
        if not line.startswith("askafter "):
            continue
        words = [one for one in shlex.split(line)[1:] if one.islower()]
        asked = CliRunner().invoke(app, [*words, "--help"])
        assert asked.exit_code == 0, line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_setting_of_a_page_is_one(page: Path) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for name in re.findall(r"`([A-Z]+(?:_[A-Z]+)+)[=`]", page.read_text("utf-8")):
        if not name.startswith(("ASKAFTER_", "POSTGRES_")):
            assert name in known, name
