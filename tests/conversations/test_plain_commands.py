"""Commands that a colleague types without a slash, or with a slip."""

import pytest

from storage.engine import Database
from storage.records import Answer
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA, begun, given


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with an owner and his room."""
    life = Life(database)
    life.says(OWNER, "/start")
    return life


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("survey pasue x", "/survey pause x"),
        ("survey lst", "/survey list"),
        ("reprot x", "/report x"),
        ("role boss", "/role"),
        ("role agnet Bo", "/role agent Bo"),
        ("setings", "/settings"),
        ("Settings timezon Europe/Paris", "/settings timezone Europe/Paris"),
        ("survey list", "/survey list"),
        ("report is late again", "/report"),
    ],
)
def test_a_command_that_a_colleague_types_plainly_is_named(
    life: Life, words: str, meant: str
) -> None:
    assert told(life.says(OWNER, words), "command-nearest")
    assert f"Did you mean {meant}?" in life.said_in(OWNER)[-1]
    assert not told(life.says(OWNER, "yes"), "nothing-open-colleague")


@pytest.mark.parametrize(
    "words", ["shop", "stop it", "hello", "rule", "surveillance", "🙂"]
)
def test_other_words_of_a_colleague_are_like_no_command(life: Life, words: str) -> None:
    assert told(life.says(OWNER, words), "nothing-open-colleague")


def test_a_customers_words_are_no_command(life: Life) -> None:
    assert told(life.says(ANA, "survey lst"), "nothing-open")


def test_a_colleagues_answer_to_a_question_is_no_command(life: Life) -> None:
    life.says(OWNER, "/survey new\nsurvey: s\ntouchpoint: t\ntext: What is missing?")
    life.says(OWNER, "/survey activate s")
    life.ends("1", customer={"web": OWNER.id}, touchpoint="t")
    life.passes(hours=3)
    life.says(OWNER, "Reports")
    assert [one.words for one in life.every(Answer)] == ["Reports"]


@pytest.mark.parametrize("word", ["yes", "da"])
def test_a_yes_within_a_walk_is_to_the_command_that_stands_last(
    life: Life, word: str
) -> None:
    begun(life)
    assert told(life.says(OWNER, "/setings"), "command-nearest")
    assert told(life.says(OWNER, word), "setting-title")
    life.says(OWNER, "shop")
    assert given(life)["name"] == "shop"


def test_a_no_to_it_leads_back_to_the_walk(life: Life) -> None:
    begun(life)
    life.says(OWNER, "shop")
    life.says(OWNER, "/survey lst")
    assert told(life.says(OWNER, "no"), "wizard-touch")
    assert "touch" not in given(life)


def test_other_words_below_it_are_for_the_walk(life: Life) -> None:
    begun(life)
    life.says(OWNER, "/setings")
    life.says(OWNER, "shop")
    assert given(life)["name"] == "shop"
