"""What is said in passing, by a guest or a colleague, is neither lost nor misread."""

import pytest

from storage.engine import Database
from storage.records import Case, CaseEntry, Session
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told
from tests.conversations.scenes import case

QUESTION = "Where is my parcel?"
PESTS = "well then not that good, there were bedbugs"


@pytest.fixture
def life(database: Database) -> Life:
    """Ana was asked for a score, a number and words, and has given a 4."""
    life = asked_text(
        database,
        "survey: kinds\ntouchpoint: support.chat\ncsat: How was it?\n"
        "number nights: How many nights?\ntext: Anything else?\n"
        "escalate: words bedbugs",
    )
    life.says(ANA, "4", original="1")
    return life


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def answered_by_a_colleague(life: Life) -> None:
    """Let Ana ask something in the middle, and a colleague answer."""
    life.says(ANA, QUESTION)
    card = life.newest(STAFF_ROOM, "card-title")
    life.says(OWNER, "It comes tomorrow", where=STAFF_ROOM, below=card)


def test_words_at_a_changed_answer_stay_and_call_somebody(life: Life) -> None:
    life.says(ANA, "back")
    life.says(ANA, PESTS)
    assert session(life).asked_again
    assert PESTS in life.text_of(life.newest(STAFF_ROOM, "card-title"))
    life.says(ANA, "2")
    given = answers(life)["csat"]
    assert (given.rating, given.words) == (2, PESTS)


def test_edited_words_without_an_answer_are_kept_and_call_somebody(life: Life) -> None:
    assert told(life.edits(ANA, "1", PESTS), "edit-unclear")
    given = answers(life)["csat"]
    assert (given.rating, given.words) == (4, PESTS)
    assert PESTS in life.text_of(life.newest(STAFF_ROOM, "card-title"))
    life.says(ANA, "3")
    assert answers(life)["nights"].number == 3


@pytest.mark.parametrize("words", ["go on", "continuer"])
def test_go_on_below_a_colleagues_words_puts_the_question_again(
    life: Life, words: str
) -> None:
    answered_by_a_colleague(life)
    life.says(ANA, words)
    assert session(life).state == "started"
    assert "How many nights?" in life.text_of(life.newest(ANA))


def test_stop_below_a_colleagues_words_ends_the_survey_and_is_read(life: Life) -> None:
    answered_by_a_colleague(life)
    assert told(life.says(ANA, "stop"), "stopped-kept")
    assert session(life).state == "declined"
    written = [one.text for one in life.every(CaseEntry) if one.kind == "wrote"]
    assert written == [QUESTION, "stop"]


def test_a_bare_answer_after_the_case_is_settled_is_for_the_survey(life: Life) -> None:
    answered_by_a_colleague(life)
    card = life.newest(STAFF_ROOM, "card-title")
    life.presses(OWNER, card, "resolve", where=STAFF_ROOM)
    life.passes(days=1)
    life.says(ANA, "12")
    assert answers(life)["nights"].number == 12
    assert case(life).state == "resolved"


def test_it_is_asked_once_whether_it_is_solved(life: Life) -> None:
    answered_by_a_colleague(life)
    for choice in ("resolve", "reopen", "resolve"):
        card = life.newest(STAFF_ROOM, "card-title")
        life.presses(OWNER, card, choice, where=STAFF_ROOM)
    # A process that stood still hears of all timers at once.
    life.at = life.at.replace(day=life.at.day + 3)
    life.passes(seconds=1)
    assert [keys_of(one) for one in life.told].count(["is-it-solved"]) == 1


@pytest.mark.parametrize("words", ["@Bo can you look at this?", "Resolved?", "Take?"])
def test_what_asks_a_colleague_is_held(life: Life, words: str) -> None:
    answered_by_a_colleague(life)
    card = life.newest(STAFF_ROOM, "card-title")
    life.says(OWNER, words, where=STAFF_ROOM, below=card)
    assert "words-held" in keys_of(life.newest(STAFF_ROOM))
    assert words not in life.text_of(life.newest(ANA))
    found: tuple[Case, ...] = life.every(Case)
    assert found[0].state == "waiting"


def test_a_yes_to_a_colleague_is_for_the_colleague(database: Database) -> None:
    life = asked(database, "yesno", "text")
    answered_by_a_colleague(life)
    life.says(ANA, "yes")
    assert "yesno" not in answers(life)
