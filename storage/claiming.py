"""Claim the next message: lane by lane, within every limit, the most urgent first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from storage import codec, rates
from storage.queues import LEASE, UNFINISHED, change
from storage.rates import Limit
from storage.records import Message
from storage.schema import messages

LOOKS = 50
"""Rows that one claim may put aside (stale, paused) before it gives up."""


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
            change(connection, message, state="expired")
            continue
        edits, stale = _receipt(connection, message.replaces)
        if stale or _superseded(connection, message):
            change(connection, message, state="cancelled")
            continue
        wait = rates.held_until(connection, message, now)
        wait = wait or rates.take(connection, budgets(message), now)
        if wait is not None:
            change(connection, message, due_at=wait)
            continue
        under, _ = _receipt(connection, message.under)
        leased = _lease(connection, message, owner=owner, now=now)
        return Claimed(message=leased, edits=edits, under=under)
    return None


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
