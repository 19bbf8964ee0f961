"""A decision is recorded whole, once, or not at all."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Table, func, select

from storage import codec, decisions, transcripts
from storage.engine import Database
from storage.errors import AlreadyHeard, Conflict
from storage.records import Decision, Message, Person, Phrase, Refusal, Timer, Words
from storage.schema import heard, messages, people, timers
from tests.builders import (
    NOW,
    ROOM,
    a_message,
    a_person,
    a_timer,
    commanded,
    later,
    named,
    rang,
    said,
)

HELLO = said("hello")


def record(database: Database, decision: Decision, **more: object) -> None:
    event = more.pop("event", HELLO)
    with database.transaction() as connection:
        decisions.record(connection, event, decision, **more)  # type: ignore[arg-type] # given by tests


def count(database: Database, table: Table) -> int:
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_what_is_saved_is_read_back_equal(database: Database) -> None:
    message = a_message(
        body=(Phrase(key="a", values={"b": Phrase(key="c"), "n": 5}), Words(text="ž")),
        expires_at=later(days=1),
        due_at=later(days=-3000),
    )
    record(database, Decision(because="test", saved=(a_person(), message, a_timer())))
    with database.reading() as connection:
        assert codec.first(connection, Person) == a_person()
        assert codec.first(connection, Message) == message
        assert codec.first(connection, Timer) == a_timer()


def test_nothing_waits_for_a_process_whose_clock_runs_ahead(
    database: Database,
) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has no clock of its own")
    ahead = later(days=36_500)
    record(database, Decision(because="test", saved=(a_message(due_at=ahead),)))
    with database.reading() as connection:
        found = codec.first(connection, Message)
        assert found is not None
        assert found.due_at <= database.now(connection)


def test_an_event_counts_once(database: Database) -> None:
    record(database, Decision(because="first", saved=(a_message("one"),)))
    with pytest.raises(AlreadyHeard):
        record(database, Decision(because="again", saved=(a_message("two"),)))
    assert count(database, messages) == 1


def test_a_change_based_on_an_old_revision_keeps_nothing(database: Database) -> None:
    record(database, Decision(because="made", saved=(a_person(),)))
    newer = replace(a_person(), name="Eva", revision=2)
    record(database, Decision(because="x", saved=(newer,)), event=said("1"))
    with pytest.raises(Conflict):
        record(
            database,
            Decision(because="y", saved=(a_message(), replace(newer, name="Ota"))),
            event=said("2"),
        )
    assert count(database, messages) == 0
    with database.reading() as connection:
        assert codec.first(connection, Person) == newer


def test_two_that_make_the_same_record_conflict(database: Database) -> None:
    record(database, Decision(because="made", saved=(a_person(),)))
    with pytest.raises(Conflict):
        record(database, Decision(because="made", saved=(a_person(),)), event=said("2"))
    assert count(database, people) == 1


def test_a_refusal_leaves_no_trace(database: Database) -> None:
    record(database, Decision(because="no", refusal=Refusal(code="survey_text")))
    record(database, Decision(because="now it is right"))
    assert count(database, heard) == 1


def test_a_timer_fires_once_and_a_cancelled_one_never(database: Database) -> None:
    timer, other = a_timer("one"), a_timer("other")
    record(database, Decision(because="armed", saved=(timer, other)))
    record(
        database,
        Decision(because="rang", cancelled=(other.id, named("unknown"))),
        event=rang(timer),
    )
    with database.reading() as connection:
        found = codec.every(connection, Timer)
    assert {t.id: t.state for t in found} == {timer.id: "fired", other.id: "cancelled"}
    with pytest.raises(Conflict):
        record(database, Decision(because="x", saved=(a_message(),)), event=rang(other))
    record(database, Decision(because="nothing to do"), event=rang(other))


def test_withdrawn_messages_do_not_go_out(database: Database) -> None:
    about = named("session")
    waiting = a_message("waiting", about_kind="session", about=about)
    record(database, Decision(because="asked", saved=(waiting,)))
    closing = a_message("closing", about_kind="session", about=about)
    record(
        database,
        Decision(because="stopped", saved=(closing,), withdrawn=(about,)),
        event=said("stop"),
    )
    with database.reading() as connection:
        found = codec.every(connection, Message)
    states = {message.id: message.state for message in found}
    assert states == {waiting.id: "cancelled", closing.id: "ready"}


def test_words_typed_in_the_web_chat_stand_in_its_room(database: Database) -> None:
    record(database, Decision(because="1"), event=said("hello", reply_to="7"))
    record(
        database,
        Decision(because="2"),
        event=commanded("survey", "new", body="survey: a\nline"),
    )
    record(database, Decision(because="3"), event=commanded("start", typed=False))
    with database.reading() as connection:
        lines = transcripts.read(connection, str(ROOM), after=0, limit=10)
        assert transcripts.newest(connection, [str(ROOM), "web:x"]) == {str(ROOM): 2}
    assert [(line.number, line.text, line.under) for line in lines] == [
        (1, "hello", 7),
        (2, "/survey new\nsurvey: a\nline", None),
    ]


def test_a_parked_event_is_kept_as_received_and_tried_five_times(
    database: Database,
) -> None:
    def park(at: datetime) -> int:
        with database.transaction() as connection:
            return decisions.park(connection, HELLO, ValueError("secret words"), at)

    assert park(NOW) == 1
    with pytest.raises(AlreadyHeard):
        record(database, Decision(because="delivered again"))
    with database.reading() as connection:
        assert decisions.parked_due(connection, NOW, 10) == ()
        assert decisions.parked_due(connection, later(seconds=11), 10) == (HELLO,)
        kept = connection.execute(select(heard)).one()
        assert "secret" not in str(kept.error)
    assert [park(later(hours=n)) for n in range(1, 6)] == [2, 3, 4, 5, 6]
    with database.reading() as connection:
        assert decisions.parked_due(connection, later(days=9), 10) == ()

    record(database, Decision(because="now it worked"), again=True)
    with database.reading() as connection:
        row = connection.execute(select(heard)).one()
    assert (row.state, row.payload, row.because) == ("done", None, "now it worked")
    with pytest.raises(AlreadyHeard):
        record(database, Decision(because="and again"), again=True)


def test_only_processed_events_are_forgotten(database: Database) -> None:
    record(database, Decision(because="done"))
    with database.transaction() as connection:
        decisions.park(connection, said("other"), ValueError(), NOW)
    with database.transaction() as connection:
        assert decisions.forget_heard(connection, before=later(days=1), most=9) == 1
    assert count(database, heard) == 1


def test_a_moment_without_a_time_zone_is_refused(database: Database) -> None:
    naive = a_timer(due_at=NOW.replace(tzinfo=None))
    with pytest.raises(Exception, match="without a time zone"):
        record(database, Decision(because="x", saved=(naive,)))
    assert count(database, timers) == 0
