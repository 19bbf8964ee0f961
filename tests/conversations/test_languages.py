"""The language of a talk: chosen by button, in every language that we ship."""

import pytest

from bot.voice import catalogue
from handlers.people.choosing import NAMES
from storage.engine import Database
from storage.records import Account, Words
from storage.records.house import SHIPPED
from tests.conversations.life import Life, told

ANA = Account(channel="web", id="ab12", name="Ana")


@pytest.fixture
def life(database: Database) -> Life:
    return Life(database)


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_can_be_chosen_by_its_own_name(
    life: Life, language: str
) -> None:
    life.says(ANA, "/language")
    asked = life.newest(ANA, "which-language")
    assert all(len(row) <= 3 for row in asked.buttons)
    labels = [one.label for row in asked.buttons for one in row]
    assert {one.text for one in labels if isinstance(one, Words)} == set(NAMES.values())
    assert told(life.presses(ANA, asked, f"language {language}"), "language-chosen")
    chosen = life.newest(ANA, "language-chosen")
    assert life.text_of(chosen) == catalogue.write("language-chosen", {}, language)
    life.says(ANA, "/privacy")
    assert life.newest(ANA, "privacy").language == language


@pytest.mark.parametrize(
    ("named", "language"),
    [("deutsch", "de"), ("German", "de"), ("slovensko", "sl"), ("si", "sl")],
)
def test_a_language_can_be_chosen_by_any_of_its_names(
    life: Life, named: str, language: str
) -> None:
    assert told(life.says(ANA, f"/language {named}"), "language-chosen")
    assert life.newest(ANA, "language-chosen").language == language


def test_a_language_that_nobody_speaks_here_is_asked_for_again(life: Life) -> None:
    assert told(life.says(ANA, "/language klingon"), "which-language")
