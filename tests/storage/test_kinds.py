"""Answers of every kind stand alike on both databases, and older rows still load."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import insert

from storage import claiming, codec, decisions
from storage.engine import Database
from storage.records import Answer, Day, Decision, Message, Phrase, Session
from storage.schema import answers, sessions
from tests.builders import (
    NOW,
    a_message,
    a_person,
    a_session,
    a_survey,
    named,
    said,
)


def an_answer(**value: Any) -> Answer:
    return Answer(
        id=named("answer"),
        session_id=named("session"),
        question="q",
        kind="number",
        given_at=NOW,
        **value,
    )


@pytest.mark.parametrize(
    "value",
    [
        {"choices": ("Žiri", "a, b", '"')},
        {"number": Decimal("0.1")},
        {"number": Decimal("999999999999.999999")},
        {"number": Decimal("-3")},
        {"day": date(1, 1, 1)},
        {"day": date(2026, 2, 28)},
        {"choice": "as"},
    ],
)
def test_an_answer_of_any_kind_is_read_back_equal(
    database: Database, value: dict[str, Any]
) -> None:
    answer = an_answer(**value)
    session = a_session(picked=(0, 2))
    saved = (a_person(), a_survey(), session, answer)
    with database.transaction() as connection:
        decision = Decision(because="test", saved=saved)
        decisions.record(connection, said("hello"), decision)
    with database.reading() as connection:
        assert codec.first(connection, Answer) == answer
        assert str(codec.first(connection, Answer)) == str(answer)
        assert codec.first(connection, Session) == session


def test_rows_of_a_version_that_knew_fewer_kinds_still_load(
    database: Database,
) -> None:
    old = codec.row_of(an_answer(rating=3))
    before = codec.row_of(a_session())
    for name in ("choices", "number", "day"):
        del old[name]
    del before["picked"]
    with database.transaction() as connection:
        decision = Decision(because="test", saved=(a_person(), a_survey()))
        decisions.record(connection, said("hello"), decision)
        connection.execute(insert(sessions).values(before))
        connection.execute(insert(answers).values(old))
    with database.reading() as connection:
        assert codec.first(connection, Answer) == an_answer(rating=3)
        assert codec.first(connection, Session) == a_session()


def test_only_the_newest_marks_are_shown(database: Database) -> None:
    question = a_message("question", asks="choices", state="sent", receipt="7")
    edits = [
        a_message(f"marks {n}", asks="choices", replaces=question.id) for n in range(3)
    ]
    with database.transaction() as connection:
        decision = Decision(because="test", saved=(question, *edits))
        decisions.record(connection, said("hello"), decision)
    with database.transaction() as connection:
        claimed = claiming.claim(
            connection,
            owner="me",
            now=NOW,
            channels=("web",),
            budgets=lambda _: (),
        ).claimed
    assert claimed is not None
    assert (claimed.message.id, claimed.edits) == (edits[-1].id, "7")


def test_a_day_in_a_message_is_read_back_equal(database: Database) -> None:
    day = Day(day=date(2026, 11, 20), form="short")
    message = a_message(body=(Phrase(key="answer-date", values={"day": day}),))
    with database.transaction() as connection:
        decision = Decision(because="test", saved=(message,))
        decisions.record(connection, said("hello"), decision)
    with database.reading() as connection:
        assert codec.first(connection, Message) == message
