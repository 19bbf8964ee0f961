"""What is typed at a question and is no answer: later, change, and who are you."""

from dataclasses import replace

import pytest

from storage.engine import Database
from storage.records import Case, Session
from tests.conversations.kinds import ANA, answers, asked
from tests.conversations.life import Life, told


@pytest.mark.parametrize("kind", ["csat", "text", "contact", "choices", "date"])
@pytest.mark.parametrize("words", ["later", "not now", "Ne zdaj", "jetzt nicht"])
def test_later_leaves_the_question_open_and_keeps_nothing(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, kind, "number")
    assert told(life.says(ANA, words), "no-hurry-here")
    assert answers(life) == {}
    life.passes(hours=3)
    assert told(life.says(ANA, "skip"), "question-skipped")


def test_who_types_their_own_option_may_type_later(database: Database) -> None:
    life = asked(database, "choices", "text")
    life.presses(ANA, life.newest(ANA), ".t3")
    life.says(ANA, "later")
    assert answers(life)["choices"].words == "later"


@pytest.mark.parametrize("kind", ["text", "choices", "yesno"])
@pytest.mark.parametrize(
    "words", ["change", "I want to change my answer", "Rada bi spremenila odgovor"]
)
def test_change_opens_the_answer_before_whatever_is_asked(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, "csat", kind)
    life.says(ANA, "5")
    life.says(ANA, words)
    assert "How was the help?" in life.text_of(life.newest(ANA))
    assert [*answers(life)] == ["csat"]


WHO = ["who are you", "Is this a scam?", "What is this", "Kdo ste?", "من أنتم؟"]


@pytest.mark.parametrize("kind", ["csat", "text", "choices"])
@pytest.mark.parametrize("words", WHO)
def test_who_wonders_who_asks_is_told_and_the_question_stays(
    database: Database, kind: str, words: str
) -> None:
    life = asked(database, kind, "yesno")
    said = life.says(ANA, words)
    assert told(said, "who-asks")
    assert "/stop" in life.said_in(ANA)[-1]
    assert (answers(life), life.every(Case)) == ({}, ())
    life.says(ANA, "skip")
    assert "Was it solved?" in life.said_in(ANA)[-1]


def test_who_asks_is_said_in_the_senders_name(database: Database) -> None:
    life = asked(database, "csat")
    assert "our team how" in _introduced(life)
    life.house = replace(life.house, sender="Acme")
    assert "our team (Acme) how" in _introduced(life)


def test_who_has_written_to_a_colleague_gets_the_colleague(database: Database) -> None:
    life = asked(database, "csat", rules="escalate: csat <= 2")
    life.says(ANA, "1")
    assert not told(life.says(ANA, "Who are you?"), "who-asks")


def test_a_survey_that_waits_waits_on_when_somebody_wonders(database: Database) -> None:
    life = asked(database, "csat", "text")
    life.says(ANA, "Where is my parcel?")
    assert told(life.says(ANA, "who is this"), "who-asks")
    (session,) = life.every(Session)
    assert session.state == "parked"


def _introduced(life: Life) -> str:
    life.says(ANA, "who are you?")
    return life.said_in(ANA)[-1]
