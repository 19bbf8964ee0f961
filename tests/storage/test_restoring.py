"""A restored backup sends nothing again that may have gone out since."""

from datetime import timedelta

from storage import codec, restoring
from storage.engine import Database
from storage.records import Address, Message, Timer
from tests.builders import NOW, ROOM, a_message, a_timer, later
from tests.storage.test_queues import claim, keep

CHAT = Address(channel="telegram", room="77")
OTHER = Address(channel="telegram", room="78")


def state_of(database: Database, name: str) -> str:
    with database.reading() as connection:
        found = codec.first(connection, Message, id=a_message(name).id)
        timer = codec.first(connection, Timer, id=a_timer(name).id)
    record = found or timer
    assert record is not None
    return record.state


def test_what_waited_is_not_sent_by_itself(database: Database) -> None:
    soon, past = later(hours=1), NOW - timedelta(minutes=1)
    keep(
        database,
        a_message("reply", to=CHAT, policy="hold"),
        a_message("second reply", to=CHAT, policy="hold"),
        a_message("invitation", to=OTHER),
        a_message("later", to=OTHER, due_at=soon),
        a_message("own", to=ROOM),
        a_timer("due", kind="invite", due_at=past),
        a_timer("to come", kind="invite", due_at=soon),
        a_timer("alert", kind="nag", due_at=past),
    )
    with database.transaction() as connection:
        held = restoring.hold_back(connection, NOW)
    assert (held.asked, held.dropped, held.silenced) == (2, 2, 1)
    names = ("reply", "second reply", "invitation", "later", "own")
    assert [state_of(database, name) for name in names] == [
        "checking",
        "checking",
        "cancelled",
        "cancelled",
        "ready",
    ]
    timers = ("due", "to come", "alert")
    assert [state_of(database, name) for name in timers] == [
        "cancelled",
        "armed",
        "armed",
    ]
    claimed = claim(database)
    assert claimed is not None
    assert claimed.message.id == a_message("own").id
    assert claim(database) is None


def test_holding_back_twice_changes_nothing_more(database: Database) -> None:
    keep(database, a_message("invitation", to=OTHER), a_timer("due", kind="remind"))
    with database.transaction() as connection:
        restoring.hold_back(connection, NOW)
        again = restoring.hold_back(connection, NOW)
    assert (again.asked, again.dropped, again.silenced) == (0, 0, 0)
