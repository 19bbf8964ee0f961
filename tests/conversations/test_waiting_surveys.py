"""A survey that waits is taken up again in words, without its buttons."""

import pytest

from storage.engine import Database
from storage.records import Session
from tests.conversations.kinds import ANA, QUESTIONS, answers, asked, asked_text
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told

QUESTION = "Where is my parcel?"


def interrupted(database: Database, *kinds: str) -> Life:
    """Ana has asked something of her own instead of answering the first question."""
    life = asked(database, *kinds, rules="escalate: not negative")
    assert told(life.says(ANA, QUESTION), "interrupted")
    return life


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def quoted(life: Life) -> list[str]:
    """Return what the staff got to read of Ana."""
    told = (one for one in life.told if one.to == STAFF_ROOM)
    lines = (one for one in told if "customer-wrote" in keys_of(one))
    return [life.text_of(one).partition("\n")[2] for one in lines]


@pytest.mark.parametrize("since", ["the receipt", "the offer"])
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("csat", "4"),
        ("csat", "four, thank you"),
        ("csat", "very satisfied"),
        ("nps", "10/10"),
        ("choice", "delivery"),
        ("choices", "chat and mail"),
        ("expectation", "as expected"),
        ("number", "12"),
        ("date", "yesterday"),
    ],
)
def test_a_typed_answer_is_one_although_the_survey_waits(
    database: Database, kind: str, words: str, since: str
) -> None:
    life = interrupted(database, kind, "text")
    if since == "the offer":
        life.passes(hours=2)
    life.says(ANA, words)
    assert not answers(life)[kind].skipped
    assert session(life).state == "started"
    assert "Anything else?" in life.text_of(life.newest(ANA))
    assert quoted(life) == [QUESTION]


def test_a_plain_yes_or_no_below_the_receipt_answers_the_question(
    database: Database,
) -> None:
    life = interrupted(database, "yesno", "text")
    life.says(ANA, "No")
    assert answers(life)["yesno"].choice == "no"
    assert quoted(life) == [QUESTION]


@pytest.mark.parametrize("words", ["ok", "👍", "yes please", "no it still leaks"])
def test_what_may_be_about_the_receipt_is_no_answer(
    database: Database, words: str
) -> None:
    life = interrupted(database, "yesno", "text")
    life.says(ANA, words)
    assert answers(life) == {}
    assert quoted(life) == [QUESTION, words]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("csat", "2 of my parcels"),
        ("choice", "the delivery is three days late"),
        ("choices", "I had a chat with you"),
        ("expectation", "it has become much worse since"),
        ("number", "12 Main Street"),
        ("choices", "a carrier pigeon"),
    ],
)
def test_whatever_says_more_is_for_the_colleague(
    database: Database, kind: str, words: str
) -> None:
    life = interrupted(database, kind, "text")
    life.says(ANA, words)
    assert answers(life) == {}
    assert quoted(life) == [QUESTION, words]


def test_a_colleague_whose_message_stands_last_has_the_word(
    database: Database,
) -> None:
    life = interrupted(database, "csat", "text")
    card = life.newest(STAFF_ROOM, "card-title")
    life.says(OWNER, "How many are there?", where=STAFF_ROOM, below=card)
    life.says(ANA, "4")
    assert answers(life) == {}
    assert quoted(life) == [QUESTION, "4"]


def test_the_offer_after_a_colleagues_words_can_be_answered(
    database: Database,
) -> None:
    life = interrupted(database, "csat", "text")
    card = life.newest(STAFF_ROOM, "card-title")
    life.says(OWNER, "It comes today", where=STAFF_ROOM, below=card)
    life.passes(hours=2)
    life.says(ANA, "4")
    assert answers(life)["csat"].rating == 4


def test_other_words_to_the_offer_are_told_where_they_went(
    database: Database,
) -> None:
    life = interrupted(database, "csat", "text")
    life.passes(hours=2)
    assert told(life.says(ANA, "It has still not come"), "passed-on")
    assert not told(life.says(ANA, "And it was a gift"), "passed-on")
    assert session(life).state == "parked"


@pytest.mark.parametrize("words", ["yes, go on", "Go on", "ok, let's continue", "next"])
def test_words_of_going_on_put_the_question_again(
    database: Database, words: str
) -> None:
    life = interrupted(database, "csat", "text")
    life.passes(hours=2)
    life.says(ANA, words)
    assert session(life).state == "started"
    assert "How was the help?" in life.text_of(life.newest(ANA))


def test_go_on_needs_no_offer(database: Database) -> None:
    life = interrupted(database, "csat", "text")
    life.says(ANA, "go on")
    assert session(life).state == "started"
    assert "How was the help?" in life.text_of(life.newest(ANA))


def test_later_leaves_the_offer_open_and_says_how_to_take_it_up(
    database: Database,
) -> None:
    life = interrupted(database, "csat", "text")
    life.passes(hours=2)
    assert told(life.says(ANA, "not now"), "no-hurry")
    assert "press or write “Go on”" in life.text_of(life.newest(ANA))
    assert session(life).state == "parked"
    life.passes(hours=5)
    life.says(ANA, "Go on")
    assert session(life).state == "started"
    assert quoted(life) == [QUESTION]


def test_a_no_after_later_is_still_a_no(database: Database) -> None:
    life = interrupted(database, "yesno", "text")
    life.passes(hours=2)
    life.says(ANA, "later")
    assert told(life.says(ANA, "no, thanks"), "stopped")
    assert session(life).state == "declined"


def test_a_survey_that_waits_can_be_skipped_on_and_gone_back_in(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "text")
    life.says(ANA, "4")
    life.says(ANA, QUESTION)
    life.says(ANA, "skip")
    assert answers(life)["yesno"].skipped
    assert "Anything else?" in life.text_of(life.newest(ANA))


def test_back_opens_the_question_before_the_one_that_waits(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "text")
    life.says(ANA, "4")
    life.says(ANA, QUESTION)
    life.says(ANA, "back")
    assert "How was the help?" in life.text_of(life.newest(ANA))
    assert session(life).state == "started"


def test_an_answer_in_the_moment_of_the_end_is_for_the_staff(
    database: Database,
) -> None:
    life = interrupted(database, "csat", "text")
    life.at = session(life).expires_at
    life.says(ANA, "4")
    assert answers(life) == {}


def test_a_case_settled_long_ago_leaves_the_word_to_the_survey(
    database: Database,
) -> None:
    text = "survey: kinds\ntouchpoint: support.chat\nexpires: 30d\n"
    life = asked_text(database, f"{text}{QUESTIONS['csat']}\n{QUESTIONS['text']}\n")
    life.says(ANA, QUESTION)
    card = life.newest(STAFF_ROOM, "card-title")
    life.presses(OWNER, card, "resolve", where=STAFF_ROOM)
    life.passes(days=9)
    assert "is-it-solved" in keys_of(life.newest(ANA))
    life.says(ANA, "4")
    assert answers(life)["csat"].rating == 4
