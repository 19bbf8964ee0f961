"""How much waits is counted by what it waits for."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from storage import codec
from storage.engine import Database
from storage.reports import backlog
from storage.schema import heard, messages, timers
from tests.builders import NOW, a_message, a_timer, later


def test_each_number_counts_its_rows(database: Database) -> None:
    with database.transaction() as connection:
        rows: dict[str, dict[str, Any]] = {
            "due": {"due_at": NOW - timedelta(seconds=1)},
            "overdue": {"due_at": NOW - timedelta(seconds=61)},
            "later": {"due_at": later(days=1)},
            "unknown": {"state": "unknown"},
            "failed": {"state": "failed"},
            "sent": {"state": "sent"},
        }
        for name, more in rows.items():
            row = codec.row_of(a_message(name, **more))
            connection.execute(insert(messages).values(row))
        late = a_timer(due_at=NOW - timedelta(seconds=61))
        connection.execute(insert(timers).values(codec.row_of(late)))
        parked = {"key": "k", "at": NOW, "kind": "Said", "state": "parked"}
        connection.execute(insert(heard).values(parked))
    with database.reading() as connection:
        found = backlog.count(connection, NOW)
    assert found.messages == {
        "due": 2,
        "overdue": 1,
        "sending": 0,
        "checking": 0,
        "unknown": 1,
        "failed": 1,
    }
    assert (found.timers_overdue, found.parked, found.cases_without_alert) == (1, 1, 0)
    assert {name: count for name, count in found.broken.items() if count} == {
        "a timer has not rung": 1
    }
