"""Record a decision whole or not at all; keep an event that cannot be worked."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage import codec, transcripts
from storage.columns import Utc, written
from storage.errors import AlreadyHeard, Conflict
from storage.records import (
    Commanded,
    Decision,
    Incoming,
    Record,
    Said,
    Survey,
    TimerRang,
)
from storage.records.house import OWN_CHANNEL
from storage.schema import heard, messages, surveys, timers

WAITS = (
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
)
"""How long a parked event waits before each of its next tries."""

NO_LEASE = {"leased_by": None, "leased_until": None}
HEAR = {
    dialect: make(heard).on_conflict_do_nothing().returning(heard.c.key)
    for dialect, make in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
ARMED = written(timers.c.state, "armed")
FIRE = (
    update(timers)
    .where(timers.c.id == bindparam("timer"), ARMED)
    .values(state="fired", **NO_LEASE)
)
CANCEL = (
    update(timers)
    .where(timers.c.id.in_(bindparam("timers", expanding=True)), ARMED)
    .values(state="cancelled", **NO_LEASE)
)
WITHDRAW = (
    update(messages)
    .where(
        messages.c.about.in_(bindparam("subjects", expanding=True)),
        written(messages.c.state, "ready"),
    )
    .values(state="cancelled", revision=messages.c.revision + 1)
)
INSERT = {table: insert(table) for table in codec.TABLES.values()}
# What goes at once must not wait for a process whose clock runs ahead.
SAY = insert(messages).values(
    due_at=func.least(bindparam("not_before", type_=Utc), func.clock_timestamp())
)
UPDATE = {
    table: update(table).where(
        table.c.id == bindparam("own"), table.c.revision == bindparam("before")
    )
    for table in codec.TABLES.values()
}

ERASE = delete(surveys).where(
    surveys.c.id == bindparam("own"),
    surveys.c.revision == bindparam("known"),
    written(surveys.c.state, "draft"),
)


def record(
    connection: Connection, event: Incoming, decision: Decision, *, again: bool = False
) -> None:
    """Keep what was decided, or raise and keep nothing.

    A refusal that saves nothing leaves no trace, so that the same request can be sent
    again once it is right.

    Args:
        connection: an open transaction.
        event: what happened.
        decision: what is to be done about it.
        again: the event was parked before.

    Raises:
        AlreadyHeard: the event was processed before.
        Conflict: a record is not any more as the decision knew it.
    """
    if decision.refusal is not None and not decision.saved:
        return
    _hear(connection, event, decision.because, again=again)
    if isinstance(event, TimerRang):
        _fire(connection, event, decision)
    _cancel(connection, decision)
    _replay(connection, event, decision)
    match event:
        case Said() | Commanded(typed=True) if event.where.channel == OWN_CHANNEL:
            transcripts.append_words(connection, event)
        case _:
            pass
    for draft in decision.erased:
        _erase(connection, draft)
    for one in decision.saved:
        _save(connection, one)


def park(
    connection: Connection, event: Incoming, error: Exception, now: datetime
) -> int:
    """Keep an event as received, to be tried again; return how often it has failed."""
    failed = type(error).__name__
    before = connection.execute(
        select(heard.c.attempts).where(
            heard.c.key == event.key, heard.c.state == "parked"
        )
    ).scalar()
    attempts = (before or 0) + 1
    values = {
        "state": "parked",
        "error": failed,
        "attempts": attempts,
        "next_try_at": now + WAITS[attempts - 1] if attempts <= len(WAITS) else None,
    }
    if before is None:
        row = _heard_row(event) | values | {"payload": codec.text_of_event(event)}
        _insert_new(connection, row)
    else:
        connection.execute(update(heard).where(heard.c.key == event.key).values(values))
    return attempts


def parked_due(
    connection: Connection, now: datetime, limit: int
) -> tuple[Incoming, ...]:
    """Return parked events whose waiting time is over, the longest waiting first."""
    found = connection.execute(
        select(heard.c.kind, heard.c.payload)
        .where(heard.c.state == "parked", heard.c.next_try_at <= now)
        .order_by(heard.c.next_try_at)
        .limit(limit)
    )
    return tuple(codec.event_of(kind, payload) for kind, payload in found)


def _hear(
    connection: Connection, event: Incoming, because: str, *, again: bool
) -> None:
    if again:
        done = update(heard).where(heard.c.key == event.key, heard.c.state == "parked")
        values = {"state": "done", "because": because, "payload": None}
        changed = bool(
            connection.execute(done.values(next_try_at=None, **values)).rowcount
        )
    else:
        row = _heard_row(event) | {"state": "done", "because": because}
        changed = _insert_new(connection, row)
    if not changed:
        raise AlreadyHeard(event.key)


def _heard_row(event: Incoming) -> dict[str, object]:
    where = getattr(event, "where", None)
    return {
        "key": event.key,
        "at": event.at,
        "kind": type(event).__name__,
        "room": None if where is None else str(where),
        "attempts": 0,
    }


def _insert_new(connection: Connection, row: dict[str, object]) -> bool:
    query = HEAR[connection.dialect.name]
    return connection.execute(query, row).first() is not None


def _fire(connection: Connection, event: TimerRang, decision: Decision) -> None:
    fired = connection.execute(FIRE, {"timer": event.timer}).rowcount
    if not fired and decision.saved:
        raise Conflict("the timer was cancelled while it rang")


def _cancel(connection: Connection, decision: Decision) -> None:
    if decision.cancelled:
        connection.execute(CANCEL, {"timers": list(decision.cancelled)})
    if decision.withdrawn:
        connection.execute(WITHDRAW, {"subjects": list(decision.withdrawn)})


def _replay(connection: Connection, event: Incoming, decision: Decision) -> None:
    if decision.replayed:
        connection.execute(
            update(heard)
            .where(heard.c.key.in_(decision.replayed), heard.c.state == "parked")
            .values(next_try_at=event.at)
        )


def _save(connection: Connection, one: Record) -> None:
    table = codec.TABLES[type(one)]
    row = codec.row_of(one)
    if one.revision == 1 and table is messages and connection.dialect.name != "sqlite":
        row["not_before"] = row.pop("due_at")
        connection.execute(SAY, row)
        return
    if one.revision == 1:
        connection.execute(INSERT[table], row)
        return
    row["before"] = one.revision - 1
    row["own"] = row.pop("id")
    if connection.execute(UPDATE[table], row).rowcount != 1:
        raise Conflict(f"somebody changed a row of {table.name} first")


def _erase(connection: Connection, draft: Survey) -> None:
    row = {"own": draft.id, "known": draft.revision}
    if connection.execute(ERASE, row).rowcount != 1:
        raise Conflict("somebody changed a draft before it was deleted")


def forget_heard(connection: Connection, *, before: datetime, most: int) -> int:
    """Forget processed events that no platform will deliver again; return how many."""
    oldest = (
        select(heard.c.key)
        .where(heard.c.at < before, heard.c.state == "done")
        .order_by(heard.c.at)
        .limit(most)
    )
    return connection.execute(delete(heard).where(heard.c.key.in_(oldest))).rowcount
