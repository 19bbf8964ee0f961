"""Why there is a case and in what mood the customer is, as its card says it."""

import pytest

from storage.engine import Database
from tests.conversations.kinds import ANA, asked
from tests.conversations.life import OWNER, STAFF_ROOM, Life
from tests.conversations.scenes import card, case

RULES = "escalate: csat <= 2\nescalate: words refund, lawyer"
INTERRUPTION = "Where is my parcel? I have been waiting for days"
LOW = "CSAT is 2 or lower (csat <= 2)"


@pytest.fixture
def life(database: Database) -> Life:
    """Ana has been asked how satisfied she is, and then for anything else."""
    return asked(database, "csat", "text", rules=RULES)


def line(life: Life, beginning: str) -> str:
    (found,) = (
        one
        for one in life.text_of(card(life)).splitlines()
        if one.startswith(beginning)
    )
    return found.removeprefix(beginning)


def reasons(life: Life) -> list[str]:
    return line(life, "Why: ").split("; ")


def mood(life: Life) -> str:
    return line(life, "Mood: ")


def resolves(life: Life) -> None:
    life.presses(OWNER, card(life), "resolve", where=STAFF_ROOM)


def test_words_that_open_a_case_have_a_mood_on_its_card(life: Life) -> None:
    life.says(ANA, INTERRUPTION)
    assert mood(life).startswith("neutral")


def test_the_mood_is_that_of_the_worst_words_below_the_card(life: Life) -> None:
    life.says(ANA, "2")
    assert mood(life) == "nothing written yet"
    life.says(ANA, "skip")
    life.says(ANA, "That parcel was late")
    assert mood(life).startswith("negative")
    before = len(life.told)
    life.says(ANA, "It was late")
    assert len(life.told) == before + 1
    life.says(ANA, "This is a horrible, awful mess")
    assert mood(life) == "negative (-0.7)"
    life.presses(OWNER, card(life), "take", where=STAFF_ROOM)
    assert mood(life) == "negative (-0.7)"


def test_words_that_nobody_here_can_score_are_of_unknown_mood(life: Life) -> None:
    for words in ("2", "skip", "predrago"):
        life.says(ANA, words)
    assert mood(life).startswith("unknown")


def test_an_edit_below_the_card_changes_its_mood(life: Life) -> None:
    for words in ("2", "skip"):
        life.says(ANA, words)
    life.says(ANA, "This is an awful mess", original="web:7")
    assert mood(life).startswith("negative")
    life.edits(ANA, "web:7", "This is a wonderful mess, and I want a refund")
    assert "negative" not in mood(life)
    assert reasons(life)[-1] == "the customer wrote “refund”"


def test_a_word_that_comes_later_is_one_more_reason(life: Life) -> None:
    life.says(ANA, INTERRUPTION)
    life.says(ANA, "This is awful. I want my refund")
    life.says(ANA, "My lawyer will write. Please call me back")
    assert reasons(life) == [
        "wrote about something else in the middle of the questions",
        "the customer wrote “refund”",
        "a clearly negative sentence (mood -1)",
        "the customer wrote “lawyer”",
        "the customer would like to be contacted",
    ]


def test_a_reason_stays_although_the_answer_was_changed(life: Life) -> None:
    life.says(ANA, INTERRUPTION)
    life.says(ANA, "2")
    assert reasons(life)[1:] == [LOW]
    life.says(ANA, "back")
    life.says(ANA, "5")
    assert "CSAT: 5 of 5" in life.text_of(card(life))
    assert reasons(life)[1:] == [LOW]


def test_a_reopened_case_says_how_it_came_to_that(life: Life) -> None:
    life.says(ANA, "2")
    life.says(ANA, "skip")
    resolves(life)
    life.passes(days=1)
    life.presses(ANA, life.newest(ANA, "is-it-solved"), "unsolved")
    assert reasons(life) == [LOW, "the customer says that it is not solved"]
    resolves(life)
    life.says(ANA, "I am still waiting for my refund")
    resolves(life)
    life.presses(OWNER, card(life), "reopen", where=STAFF_ROOM)
    assert reasons(life) == [
        LOW,
        "the customer says that it is not solved",
        "the customer wrote again after it was resolved",
        "the customer wrote “refund”",
        "opened again by Olga",
    ]


def test_a_no_that_comes_after_a_colleague_opened_the_case_is_not_lost(
    life: Life,
) -> None:
    life.says(ANA, "2")
    life.says(ANA, "skip")
    resolves(life)
    life.passes(days=1)
    life.presses(OWNER, card(life), "reopen", where=STAFF_ROOM)
    life.says(ANA, "no, it still leaks")
    assert "it still leaks" in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    assert case(life).reopenings == 1


def test_the_card_of_a_reopened_case_keeps_its_history_while_it_is_worked_on(
    life: Life,
) -> None:
    for words in ("2", "skip", "It leaks"):
        life.says(ANA, words)
        life.passes(minutes=1)
    resolves(life)
    life.presses(OWNER, card(life), "reopen", where=STAFF_ROOM)
    life.passes(minutes=1)
    life.presses(OWNER, card(life), "take", where=STAFF_ROOM)
    life.says(OWNER, "note: called her", where=STAFF_ROOM, below=card(life))
    told = life.text_of(card(life))
    assert "the customer wrote\nIt leaks" in told
    assert told.endswith("Notes: 1. The last, by Olga:\ncalled her")
    assert "opened again by Olga\nNotes" in told


def test_the_story_of_a_case_begins_with_its_opening(life: Life) -> None:
    life.says(ANA, INTERRUPTION)
    resolves(life)
    life.presses(OWNER, card(life), "reopen", where=STAFF_ROOM)
    told = life.text_of(card(life))
    assert told.index(": opened\n") < told.index("the customer wrote")
