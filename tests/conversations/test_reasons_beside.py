"""What is said beside an answer that is no number reaches colleagues, too."""

import pytest

from storage.engine import Database
from storage.records import Session
from tests.conversations.kinds import ANA, answers, asked_text
from tests.conversations.life import STAFF_ROOM

TEXT = """survey: kinds
touchpoint: support.chat
{question}
escalate: words shouted
"""
QUESTIONS = {
    "expectation": ("how: As expected?", "Worse, the courier shouted at me"),
    "choice": ("what: What was it?\n- Chat\n- Phone", "The chat, somebody shouted"),
    "choices": (
        "what: What was it?\n- Chat\n- Phone",
        "They shouted in the chat and on the phone",
    ),
    "yesno": ("all: Did you get all?", "No, and the courier shouted at me"),
    "number": ("days: How many days?", "12, and the courier shouted at me"),
}


@pytest.mark.parametrize("kind", QUESTIONS)
def test_the_reason_stands_on_the_card(database: Database, kind: str) -> None:
    question, words = QUESTIONS[kind]
    life = asked_text(database, TEXT.format(question=f"{kind} {question}"))
    life.says(ANA, words)
    (given,) = answers(life).values()
    assert not given.skipped
    assert given.scorer is not None
    assert words in life.text_of(life.newest(STAFF_ROOM, "card-title"))
    (session,) = life.every(Session)
    assert session.comment == words
