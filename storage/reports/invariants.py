"""What must always be true of the rows, as queries that find where it is not."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, Table, func, select

from storage.schema import cases, heard, messages, sessions, timers

LATE = timedelta(seconds=60)
"""After this a running installation has had its chance."""

SHOWN = 3
OPEN = ("invited", "started", "parked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Rows that should not be as they are.

    Attributes:
        name: which rule is broken.
        count: how many rows break it.
        examples: ids of some of them.
    """

    name: str
    count: int
    examples: tuple[str, ...]


def broken(connection: Connection, now: datetime) -> tuple[Finding, ...]:
    """Return every rule that is broken; empty is as it should be."""
    found = []
    for name, query in RULES.items():
        rows = connection.execute(query(now).limit(10_000)).scalars().all()
        if rows:
            examples = tuple(str(row) for row in rows[:SHOWN])
            found.append(Finding(name=name, count=len(rows), examples=examples))
    return tuple(found)


def waiting(connection: Connection) -> Mapping[str, int]:
    """Count what waits for people or for time; none of it is wrong by itself."""
    return {
        "parked": number(connection, heard, heard.c.state == "parked"),
        "unknown": number(connection, messages, messages.c.state == "unknown"),
        "failed": number(connection, messages, messages.c.state == "failed"),
    }


def number(connection: Connection, table: Table, *conditions: Any) -> int:
    """Count the rows that fulfil all conditions."""
    query = select(func.count()).select_from(table).where(*conditions)
    return int(connection.execute(query).scalar_one())


def _two_in_one_lane(_now: datetime) -> Select[Any]:
    return (
        select(messages.c.lane)
        .where(messages.c.state == "sending")
        .group_by(messages.c.lane)
        .having(func.count() > 1)
    )


def _stuck_sending(now: datetime) -> Select[Any]:
    return select(messages.c.id).where(
        messages.c.state == "sending", messages.c.leased_until < now - LATE
    )


def _stale_ready(now: datetime) -> Select[Any]:
    return select(messages.c.id).where(
        messages.c.state == "ready",
        messages.c.due_at < now - LATE,
        messages.c.expires_at < now - LATE,
    )


def _late_timers(now: datetime) -> Select[Any]:
    return select(timers.c.id).where(
        timers.c.state == "armed", timers.c.due_at < now - LATE
    )


def _armed(kind: str, about: Any) -> Any:
    return (
        select(timers.c.id)
        .where(
            timers.c.about == about, timers.c.kind == kind, timers.c.state == "armed"
        )
        .exists()
    )


def _open_case_without_nag(_now: datetime) -> Select[Any]:
    return select(cases.c.id).where(cases.c.state == "open", ~_armed("nag", cases.c.id))


def _taken_case_without_look(_now: datetime) -> Select[Any]:
    return select(cases.c.id).where(
        cases.c.state == "claimed", ~_armed("idle", cases.c.id)
    )


def _case_without_card(_now: datetime) -> Select[Any]:
    card = select(messages.c.id).where(messages.c.id == cases.c.card).exists()
    return select(cases.c.id).where(~card)


def _open_session_without_end(_now: datetime) -> Select[Any]:
    return select(sessions.c.id).where(
        sessions.c.state.in_(OPEN), ~_armed("expire", sessions.c.id)
    )


def _question_without_message(_now: datetime) -> Select[Any]:
    prompt = select(messages.c.id).where(messages.c.id == sessions.c.prompt).exists()
    return select(sessions.c.id).where(sessions.c.state.in_(OPEN), ~prompt)


RULES: Mapping[str, Callable[[datetime], Select[Any]]] = {
    "two messages in flight in one room": _two_in_one_lane,
    "a message is being sent by nobody": _stuck_sending,
    "a stale message still waits": _stale_ready,
    "a timer has not rung": _late_timers,
    "an open case alerts nobody": _open_case_without_nag,
    "a taken case is not looked at": _taken_case_without_look,
    "a case has no card": _case_without_card,
    "an open session never ends": _open_session_without_end,
    "an open session waits without a question": _question_without_message,
}
"""Each rule by the sentence that says what is wrong where it is broken."""
