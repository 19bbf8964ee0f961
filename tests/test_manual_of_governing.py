"""The conversations of docs/governing.md happen as they are written there."""

import re
from dataclasses import replace
from pathlib import Path

from handlers.rights import RANK, USAGES, commands_of
from storage.engine import Database
from storage.records.settings import FORMS
from tests.conversations.life import HOUSEHOLD, OWNER, Life, room_of
from tests.conversations.scenes import ANA, BO, joined

PAGE = (Path(__file__).parents[1] / "docs" / "governing.md").read_text()
TALKS = re.findall(r"^```chat\n(.*?)^```", PAGE, re.DOTALL | re.M)
GOVERNING = ("role", "settings", "audit", "token")


def test_every_conversation_of_the_page_happens(database: Database) -> None:
    life = Life(database, replace(HOUSEHOLD, channels=("web", "telegram")))
    joined(life, "agent", ANA)
    joined(life, "agent", BO)
    said = ""
    for line in "".join(TALKS).splitlines():
        if line.startswith("> "):
            before = len(life.told)
            life.passes(seconds=1)
            life.says(OWNER, line.removeprefix("> "))
            answers = [
                life.text_of(one)
                for one in life.told[before:]
                if one.to == room_of(OWNER)
            ]
            said = " ".join("\n".join(answers).split())
            assert said, line
        else:
            assert " ".join(line.split()) in said, f"{line!r} is not in {said!r}"


def test_the_page_shows_every_setting_and_every_way_to_govern() -> None:
    for name in FORMS:
        assert f"| `{name}` |" in PAGE
        assert f"> /settings {name}" in PAGE
    for usage in USAGES:
        if usage.verb in GOVERNING:
            assert f"> /{usage.verb} {usage.word}".rstrip() in PAGE, usage


def test_the_table_of_roles_is_the_table_of_rights() -> None:
    rows = re.findall(r"^\| (\w+) \| (.+) \|$", PAGE, re.M)
    rights = {role: cells.split(" | ") for role, cells in rows if role in RANK}
    assert set(rights) == set(RANK)
    for role in RANK:
        offered = commands_of(role)
        may = [
            "report" in offered,
            "survey" in offered,
            role in ("agent", "admin", "owner"),
            "settings" in offered,
            role == "owner",
        ]
        assert rights[role] == ["yes" if one else "–" for one in may], role
