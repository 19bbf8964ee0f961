"""What becomes of a case when its customer goes on writing, or has had enough."""

import pytest

from storage.engine import Database
from storage.records import Message
from tests.conversations.kinds import ANA, asked
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of
from tests.conversations.scenes import card, case


@pytest.fixture
def life(database: Database) -> Life:
    """Ana has given a 2 and nothing else, and the survey is over."""
    life = asked(database, "csat", rules="escalate: csat <= 2")
    life.says(ANA, "2")
    return life


def at_desk(life: Life, choice: str) -> None:
    life.presses(OWNER, card(life), choice, where=STAFF_ROOM)


def test_a_taken_case_goes_back_although_its_customer_goes_on_writing(
    life: Life,
) -> None:
    at_desk(life, "take")
    life.passes(minutes=20)
    life.says(ANA, "Hello? My parcel is still not here")
    assert case(life).state == "claimed"
    life.passes(minutes=10)
    assert case(life).state == "open"


def test_a_colleague_has_half_an_hour_from_the_customers_answer(life: Life) -> None:
    at_desk(life, "take")
    life.says(OWNER, "Which order?", where=STAFF_ROOM, below=card(life))
    life.passes(hours=3)
    life.says(ANA, "Number 7 of last week")
    life.passes(minutes=20)
    life.says(ANA, "Or is it 8?")
    life.passes(minutes=9)
    assert case(life).state == "claimed"
    life.passes(minutes=1)
    assert case(life).state == "open"


def test_who_wants_no_more_questions_is_not_asked_whether_it_is_solved(
    life: Life,
) -> None:
    life.says(ANA, "/stop")
    at_desk(life, "resolve")
    life.passes(days=2)
    assert not [one for one in life.told if "is-it-solved" in keys_of(one)]


def asked_and_reopened(life: Life) -> Message:
    at_desk(life, "resolve")
    life.passes(days=1)
    question = life.newest(ANA, "is-it-solved")
    at_desk(life, "reopen")
    return question


def test_a_yes_about_a_case_that_is_open_again_is_told_to_the_colleagues(
    life: Life,
) -> None:
    question = asked_and_reopened(life)
    life.presses(ANA, question, "solved")
    assert "Ana says: it is solved." in life.said_in(STAFF_ROOM)
    assert "glad-it-is-solved" in keys_of(life.newest(ANA))
    assert life.newest(ANA, "is-it-solved").buttons == ()
    assert case(life).state == "open"
    assert life.presses(ANA, question, "solved").saved == ()


def test_a_no_about_a_case_that_is_open_again_is_answered(life: Life) -> None:
    question = asked_and_reopened(life)
    life.presses(ANA, question, "unsolved")
    assert "sorry-unsolved" in keys_of(life.newest(ANA))
    assert life.newest(ANA, "is-it-solved").buttons == ()
    assert case(life).reopenings == 1
