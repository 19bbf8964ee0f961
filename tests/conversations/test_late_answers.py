"""Answers that come after their case was resolved: somebody reads what needs them."""

import pytest

from storage.engine import Database
from tests.conversations.kinds import asked
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of
from tests.conversations.scenes import ANA, card, case

RULES = "escalate: csat <= 2\nescalate: words refund"


def resolved(life: Life) -> None:
    """Let the owner resolve the case."""
    life.presses(OWNER, card(life), "resolve", where=STAFF_ROOM)
    life.passes(minutes=5)


def test_a_reason_given_after_the_case_was_resolved_opens_it_again(
    database: Database,
) -> None:
    life = asked(database, "csat", "why", "text", rules=RULES)
    life.says(ANA, "2")
    resolved(life)
    life.says(ANA, "It was late, for the third time")
    assert (case(life).state, case(life).reopenings) == ("open", 1)
    shown = life.text_of(card(life))
    assert "It was late, for the third time" in shown
    assert "resolved by Olga" in shown
    life.says(ANA, "no")
    assert keys_of(life.newest(ANA)) == ["thanks", "thanks-case"]


@pytest.mark.parametrize("words", ["Thank you!", "no", "No.", "skip"])
def test_what_asks_for_nothing_leaves_it_resolved_and_promises_nobody(
    database: Database, words: str
) -> None:
    life = asked(database, "csat", "text", rules=RULES)
    life.says(ANA, "2")
    resolved(life)
    life.says(ANA, words)
    assert case(life).state == "resolved"
    assert keys_of(life.newest(ANA)) == ["thanks"]
    assert ("Thank you!" in life.text_of(card(life))) == (words == "Thank you!")


@pytest.mark.parametrize(
    ("words", "state"), [("Nothing else", "resolved"), ("I want a refund", "open")]
)
def test_a_survey_that_waited_does_not_open_a_case_about_something_else(
    database: Database, words: str, state: str
) -> None:
    life = asked(database, "csat", "text", rules=RULES)
    life.says(ANA, "Where is my parcel?")
    resolved(life)
    for answer in ("yes", "5", words):
        life.says(ANA, answer)
    assert case(life).state == state
    promised = "thanks-case" in keys_of(life.newest(ANA))
    assert promised == (state == "open")


def test_a_yes_to_be_contacted_opens_it_again(database: Database) -> None:
    life = asked(database, "csat", "contact", rules=RULES)
    life.says(ANA, "2")
    resolved(life)
    life.presses(ANA, life.newest(ANA), ".yes")
    assert case(life).state == "open"
