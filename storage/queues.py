"""Due work: lease messages and timers, and settle what came of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, or_, select, update

from storage import codec, rates
from storage.rates import Limit
from storage.records import Address, Message, Timer
from storage.schema import messages, timers

LEASE = timedelta(seconds=20)
"""The longest call (15 s) and five seconds to settle it."""

LOOKS = 50
"""Rows that one claim may put aside (stale, paused) before it gives up."""

LOOKED_TWICE = 2
UNFINISHED = ("ready", "sending", "checking")
FREE = {"leased_by": None, "leased_until": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A message that this process may send now.

    Attributes:
        edits: receipt of the message that it replaces.
        under: receipt of the message below which it belongs.
    """

    message: Message
    edits: str | None = None
    under: str | None = None


def claim(
    connection: Connection,
    *,
    owner: str,
    now: datetime,
    channels: Sequence[str],
    budgets: Callable[[Message], Sequence[Limit]],
) -> Claimed | None:
    """Lease the most urgent message that may go now; None if there is none.

    In each lane only the oldest unfinished message is looked at, so that rooms keep
    their order; a message that is stale or must wait is put aside on the way.

    Raises:
        Conflict: another process leased a message of the same lane.
    """
    for _ in range(LOOKS):
        message = _head(connection, now, channels)
        if message is None:
            return None
        if message.expires_at is not None and message.expires_at <= now:
            _change(connection, message, state="expired")
            continue
        edits, stale = _receipt(connection, message.replaces)
        if stale or _superseded(connection, message):
            _change(connection, message, state="cancelled")
            continue
        wait = rates.held_until(connection, message, now)
        wait = wait or rates.take(connection, budgets(message), now)
        if wait is not None:
            _change(connection, message, due_at=wait)
            continue
        under, _ = _receipt(connection, message.under)
        leased = _lease(connection, message, owner=owner, now=now)
        return Claimed(message=leased, edits=edits, under=under)
    return None


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
    return _change(
        connection, message, state="ready", due_at=due_at, maybe_doubled=doubled, **FREE
    )


def lapsed(
    connection: Connection, *, now: datetime, channels: Sequence[str]
) -> tuple[Message, ...]:
    """Return messages whose sender has not come back in time."""
    return codec.every(
        connection,
        Message,
        messages.c.state == "sending",
        messages.c.leased_until <= now,
        messages.c.channel.in_(channels),
        limit=100,
    )


def checking(connection: Connection, message: Message, *, look_at: datetime) -> bool:
    """Let the channel be asked later whether the message has arrived."""
    return _change(
        connection, message, state="checking", due_at=look_at, looks=0, **FREE
    )


def due_checks(
    connection: Connection, *, now: datetime, channels: Sequence[str]
) -> tuple[Claimed, ...]:
    """Return messages that are to be looked up now."""
    found = codec.every(
        connection,
        Message,
        messages.c.state == "checking",
        messages.c.due_at <= now,
        messages.c.channel.in_(channels),
        limit=20,
    )
    return tuple(
        Claimed(
            message=message,
            edits=_receipt(connection, message.replaces)[0],
            under=_receipt(connection, message.under)[0],
        )
        for message in found
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
        return _change(connection, message, state="sent", receipt=receipt)
    looks = connection.execute(
        select(messages.c.looks).where(messages.c.id == message.id)
    ).scalar_one()
    if looks + 1 >= LOOKED_TWICE:
        return _change(connection, message, state="ready", looks=0)
    return _change(connection, message, due_at=look_at, looks=looks + 1)


def break_leases(connection: Connection, *, now: datetime) -> None:
    """Let all leases lapse at once: whoever held them is known to be dead."""
    for table in (messages, timers):
        connection.execute(
            update(table).where(table.c.leased_until > now).values(leased_until=now)
        )


def lease_timers(
    connection: Connection, *, owner: str, now: datetime, limit: int
) -> tuple[Timer, ...]:
    """Lease the timers that are due, the longest waiting first."""
    due = (
        select(timers.c.id)
        .where(
            timers.c.state == "armed",
            timers.c.due_at <= now,
            or_(timers.c.leased_until.is_(None), timers.c.leased_until <= now),
        )
        .order_by(timers.c.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    leased = connection.execute(
        update(timers)
        .where(timers.c.id.in_(due))
        .values(leased_by=owner, leased_until=now + LEASE)
        .returning(*codec.columns_of(Timer))
    )
    found = [codec.record_of(Timer, row) for row in leased]
    return tuple(sorted(found, key=lambda timer: timer.due_at))


def _head(
    connection: Connection, now: datetime, channels: Sequence[str]
) -> Message | None:
    older = messages.alias()
    blocked = (
        select(older.c.position)
        .where(
            older.c.lane == messages.c.lane,
            older.c.position < messages.c.position,
            older.c.state.in_(UNFINISHED),
        )
        .exists()
    )
    row = connection.execute(
        select(*codec.columns_of(Message))
        .where(
            messages.c.state == "ready",
            messages.c.due_at <= now,
            messages.c.channel.in_(channels),
            ~blocked,
        )
        .order_by(messages.c.priority, messages.c.due_at, messages.c.position)
        .limit(1)
        .with_for_update(of=messages, skip_locked=True)
    ).first()
    return None if row is None else codec.record_of(Message, row)


def _receipt(connection: Connection, id: object) -> tuple[str | None, bool]:
    """Return the receipt of a message, and whether it never will have one."""
    if id is None:
        return None, False
    row = connection.execute(
        select(messages.c.receipt, messages.c.state).where(messages.c.id == id)
    ).first()
    if row is None:
        return None, True
    return row.receipt, row.receipt is None and row.state not in UNFINISHED


def _superseded(connection: Connection, message: Message) -> bool:
    """Tell whether a newer edit of the same card waits: only the newest is news."""
    if message.replaces is None or message.about_kind != "case":
        return False
    newer = select(messages.c.id).where(
        messages.c.lane == message.lane,
        messages.c.replaces == message.replaces,
        messages.c.state == "ready",
        messages.c.position
        > select(messages.c.position)
        .where(messages.c.id == message.id)
        .scalar_subquery(),
    )
    return connection.execute(newer.limit(1)).first() is not None


def _lease(
    connection: Connection, message: Message, *, owner: str, now: datetime
) -> Message:
    row = connection.execute(
        update(messages)
        .where(messages.c.id == message.id, messages.c.state == "ready")
        .values(
            state="sending",
            leased_by=owner,
            leased_until=now + LEASE,
            attempts=messages.c.attempts + 1,
            revision=messages.c.revision + 1,
        )
        .returning(*codec.columns_of(Message))
    ).one()
    return codec.record_of(Message, row)


def _settle(
    connection: Connection, message: Message, owner: str, **values: object
) -> bool:
    mine = and_(messages.c.state == "sending", messages.c.leased_by == owner)
    return _change(connection, message, mine, **FREE, **values)


def _change(
    connection: Connection, message: Message, *conditions: object, **values: object
) -> bool:
    changed = connection.execute(
        update(messages)
        .where(
            messages.c.id == message.id,
            messages.c.revision == message.revision,
            *conditions,  # type: ignore[arg-type] # conditions of this module only
        )
        .values(revision=messages.c.revision + 1, **values)
    )
    return changed.rowcount == 1
