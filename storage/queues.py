"""Due work: settle messages that were claimed, lease timers, break leases."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, bindparam, or_, select, update

from storage import codec
from storage.columns import written
from storage.records import Address, Message, Timer
from storage.schema import duties, messages, rates, timers

LEASE = timedelta(seconds=20)
"""The longest call (15 s) and five seconds to settle it."""

LONGEST_WAIT = timedelta(hours=1)
"""Longer than any try is put off, any lease and what platforms ask for."""

LOOKED_TWICE = 2
UNFINISHED = ("ready", "sending", "checking")
FREE = {"leased_by": None, "leased_until": None}
SENDING = written(messages.c.state, "sending")
CHANGE = (
    update(messages)
    .where(messages.c.id == bindparam("own"), messages.c.revision == bindparam("was"))
    .values(revision=messages.c.revision + 1)
)
SETTLE = CHANGE.where(
    written(messages.c.state, "sending"), messages.c.leased_by == bindparam("by")
)
MESSAGES = select(*codec.columns_of(Message)).where(
    messages.c.channel.in_(bindparam("channels", expanding=True))
)
LAPSED = MESSAGES.where(SENDING, messages.c.leased_until <= bindparam("now")).limit(100)
DUE_TIMERS = (
    select(timers.c.id)
    .where(
        written(timers.c.state, "armed"),
        timers.c.due_at <= bindparam("now"),
        or_(timers.c.leased_until.is_(None), timers.c.leased_until <= bindparam("now")),
    )
    .order_by(timers.c.due_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
LEASE_TIMERS = (
    update(timers)
    .where(timers.c.id.in_(DUE_TIMERS))
    .values(leased_by=bindparam("owner"), leased_until=bindparam("until"))
    .returning(*codec.columns_of(Timer))
)


def sent(connection: Connection, message: Message, *, owner: str, receipt: str) -> bool:
    """Keep the receipt; False if somebody else has settled the message meanwhile."""
    return _settle(connection, message, owner, state="sent", receipt=receipt)


def again(
    connection: Connection,
    message: Message,
    *,
    owner: str,
    due_at: datetime,
    counted: bool,
) -> bool:
    """Put a message back that surely did not leave.

    Args:
        connection: an open transaction.
        message: as it was leased.
        owner: who leased it.
        due_at: not before this.
        counted: this try counts as an attempt.
    """
    attempts = message.attempts if counted else message.attempts - 1
    return _settle(
        connection, message, owner, state="ready", due_at=due_at, attempts=attempts
    )


def moved(connection: Connection, message: Message, *, owner: str, to: Address) -> bool:
    """Send the message to the room's new address instead, at once."""
    return _settle(
        connection,
        message,
        owner,
        state="ready",
        to=to,
        lane=str(to),
        channel=to.channel,
    )


def repeat(
    connection: Connection, message: Message, *, due_at: datetime, harmless: bool
) -> bool:
    """Send a message again although it may have arrived.

    Args:
        connection: an open transaction.
        message: as it was leased.
        due_at: not before this.
        harmless: the channel says the same message once however often it is told.
    """
    doubled = message.maybe_doubled + (0 if harmless else 1)
    return change(
        connection, message, state="ready", due_at=due_at, maybe_doubled=doubled, **FREE
    )


def lapsed(
    connection: Connection, *, now: datetime, channels: Sequence[str]
) -> tuple[Message, ...]:
    """Return messages whose sender has not come back in time."""
    return messages_by(connection, LAPSED, now=now, channels=channels)


def messages_by(
    connection: Connection,
    query: Select[Any],
    *,
    now: datetime,
    channels: Sequence[str],
) -> tuple[Message, ...]:
    """Run a query for messages of some channels that is asked at every tick."""
    rows = connection.execute(query, {"now": now, "channels": list(channels)})
    return tuple(codec.record_of(Message, row) for row in rows)


def checking(connection: Connection, message: Message, *, look_at: datetime) -> bool:
    """Let the channel be asked later whether the message has arrived."""
    return change(
        connection, message, state="checking", due_at=look_at, looks=0, **FREE
    )


def checked(
    connection: Connection,
    message: Message,
    *,
    receipt: str | None,
    look_at: datetime,
) -> bool:
    """Keep what was found; after two looks in vain the message may go again."""
    if receipt is not None:
        return change(connection, message, state="sent", receipt=receipt)
    looks = connection.execute(
        select(messages.c.looks).where(messages.c.id == message.id)
    ).scalar_one()
    if looks + 1 >= LOOKED_TWICE:
        return change(connection, message, state="ready", looks=0)
    return change(connection, message, due_at=look_at, looks=looks + 1)


def break_leases(connection: Connection, *, now: datetime) -> None:
    """Let all leases lapse at once: whoever held them is known to be dead."""
    for table in (messages, timers, duties):
        connection.execute(
            update(table).where(table.c.leased_until > now).values(leased_until=now)
        )


def mend_future(connection: Connection, now: datetime) -> None:
    """Free what a clock that ran ahead has put off beyond any honest wait.

    Timers keep their moment: a reminder in three days may well be meant.
    """
    connection.execute(
        update(messages)
        .where(messages.c.state.in_(UNFINISHED), messages.c.due_at > now + LONGEST_WAIT)
        .values(due_at=now)
    )
    connection.execute(
        update(rates)
        .where(rates.c.hold_until > now + LONGEST_WAIT)
        .values(hold_until=now)
    )
    for table in (messages, timers, duties):
        connection.execute(
            update(table)
            .where(table.c.leased_until > now + LONGEST_WAIT)
            .values(leased_until=now)
        )


def lease_timers(
    connection: Connection, *, owner: str, now: datetime, limit: int
) -> tuple[Timer, ...]:
    """Lease the timers that are due, the longest waiting first."""
    given = {"now": now, "most": limit, "owner": owner, "until": now + LEASE}
    leased = connection.execute(LEASE_TIMERS, given)
    found = [codec.record_of(Timer, row) for row in leased]
    return tuple(sorted(found, key=lambda timer: timer.due_at))


def _settle(
    connection: Connection, message: Message, owner: str, **values: object
) -> bool:
    return change(connection, message, owner=owner, **FREE, **values)


def change(
    connection: Connection,
    message: Message,
    *,
    owner: str | None = None,
    **values: object,
) -> bool:
    """Change a message that is still as it was read; False if it is not.

    Args:
        connection: an open transaction.
        message: as it was read.
        owner: it must be being sent by this process.
        values: its new values.
    """
    given = {"own": message.id, "was": message.revision, **values}
    if owner is None:
        return connection.execute(CHANGE, given).rowcount == 1
    return connection.execute(SETTLE, {**given, "by": owner}).rowcount == 1
