"""Claim the next message: lane by lane, within every limit, the most urgent first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
    Select,
    bindparam,
    literal_column,
    select,
    update,
)
from sqlalchemy.sql.functions import coalesce

from storage import codec, rates
from storage.columns import written
from storage.errors import Conflict
from storage.queues import LEASE, MESSAGES, UNFINISHED, change, messages_by
from storage.rates import Limit
from storage.records import Message
from storage.records.messages import PRIORITIES
from storage.schema import messages

_older = messages.alias()
READY = written(messages.c.state, "ready")
DUE_CHECKS = MESSAGES.where(
    written(messages.c.state, "checking"), messages.c.due_at <= bindparam("now")
).limit(20)
RECEIPT = select(messages.c.receipt, messages.c.state).where(
    messages.c.id == bindparam("id")
)
NEWER_EDIT = (
    select(messages.c.id)
    .where(
        messages.c.lane == bindparam("lane"),
        messages.c.replaces == bindparam("card"),
        READY,
        messages.c.position
        > select(_older.c.position)
        .where(_older.c.id == bindparam("own"))
        .scalar_subquery(),
    )
    .limit(1)
)
TAKE = (
    update(messages)
    .where(messages.c.id == bindparam("own"), READY)
    .values(
        state="sending",
        leased_by=bindparam("owner"),
        leased_until=bindparam("until"),
        attempts=messages.c.attempts + 1,
        revision=messages.c.revision + 1,
    )
)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What looking for a message to send has found.

    Attributes:
        claimed: None if nothing may go now.
        expired: found too old to be sent, for whoever counts them.
        wait: until the first of those that must wait may go; None if none had to.
    """

    claimed: Claimed | None
    expired: tuple[Message, ...] = ()
    wait: timedelta | None = None


def claim(
    connection: Connection,
    *,
    owner: str,
    now: datetime,
    channels: Sequence[str],
    budgets: Callable[[Message], Sequence[Limit]],
) -> Search:
    """Lease the most urgent message that may go now.

    In each lane only the oldest unfinished message is looked at, so that rooms keep
    their order; a message that is stale or must wait is put aside on the way, and a
    channel whose whole rate is used up is left alone.

    Raises:
        Conflict: another process leased a message of the same lane.
    """
    expired: list[Message] = []
    soonest: timedelta | None = None
    open_ones = tuple(channels)
    for _ in range(LOOKS):
        message = _head(connection, now, open_ones) if open_ones else None
        if message is None:
            break
        if message.expires_at is not None and message.expires_at <= now:
            change(connection, message, state="expired")
            expired.append(message)
            continue
        edits, stale = _receipt(connection, message.replaces)
        if stale or _superseded(connection, message):
            change(connection, message, state="cancelled")
            continue
        pause = rates.take(connection, message, budgets(message), now)
        if pause is not None:
            soonest = min(pause.until - now, soonest or pause.until - now)
            if pause.whole:
                open_ones = tuple(one for one in open_ones if one != message.to.channel)
            else:
                change(connection, message, due_at=pause.until)
            continue
        under, _ = _receipt(connection, message.under)
        leased = _lease(connection, message, owner=owner, now=now)
        claimed = Claimed(message=leased, edits=edits, under=under)
        return Search(claimed=claimed, expired=tuple(expired), wait=soonest)
    return Search(claimed=None, expired=tuple(expired), wait=soonest)


def due_checks(
    connection: Connection, *, now: datetime, channels: Sequence[str]
) -> tuple[Claimed, ...]:
    """Return messages that are to be looked up now."""
    return tuple(
        Claimed(
            message=message,
            edits=_receipt(connection, message.replaces)[0],
            under=_receipt(connection, message.under)[0],
        )
        for message in messages_by(connection, DUE_CHECKS, now=now, channels=channels)
    )


def _head(
    connection: Connection, now: datetime, channels: Sequence[str]
) -> Message | None:
    row = connection.execute(_heads(tuple(channels)), {"now": now}).first()
    return None if row is None else codec.record_of(Message, row)


@cache
def _heads(channels: tuple[str, ...]) -> Select[Any]:
    # First the most urgent priority that has anything to send, then its head: asked
    # for all at once, a database reads every message that waits for later.
    urgent = coalesce(*(_if_any(priority, channels) for priority in PRIORITIES))
    return (
        select(*codec.columns_of(Message))
        .where(*_may_go(messages, channels), messages.c.priority == urgent)
        .order_by(messages.c.due_at, messages.c.position)
        .limit(1)
        .with_for_update(of=messages, skip_locked=True)
    )


def _if_any(priority: int, channels: tuple[str, ...]) -> ScalarSelect[Any]:
    one = messages.alias()
    number: ColumnElement[Any] = literal_column(str(priority))
    waits = select(one.c.id).where(*_may_go(one, channels), one.c.priority == number)
    return select(number).where(waits.exists()).scalar_subquery()


def _may_go(one: FromClause, channels: tuple[str, ...]) -> tuple[Any, ...]:
    older = messages.alias()
    blocked = (
        select(older.c.position)
        .where(
            older.c.lane == one.c.lane,
            older.c.position < one.c.position,
            written(older.c.state, *UNFINISHED),
        )
        .exists()
    )
    return (
        written(one.c.state, "ready"),
        one.c.due_at <= bindparam("now"),
        written(one.c.channel, *channels),
        ~blocked,
    )


def _receipt(connection: Connection, id: object) -> tuple[str | None, bool]:
    """Return the receipt of a message, and whether it never will have one."""
    if id is None:
        return None, False
    row = connection.execute(RECEIPT, {"id": id}).first()
    if row is None:
        return None, True
    return row.receipt, row.receipt is None and row.state not in UNFINISHED


def _superseded(connection: Connection, message: Message) -> bool:
    """Tell whether a newer edit of the same waits: only the newest is news.

    Cards and options that are being marked are edited often; to look before every
    other edit would cost more than it saves.
    """
    often = message.about_kind == "case" or message.asks == "choices"
    if message.replaces is None or not often:
        return False
    given = {"own": message.id, "lane": message.lane, "card": message.replaces}
    return connection.execute(NEWER_EDIT, given).first() is not None


def _lease(
    connection: Connection, message: Message, *, owner: str, now: datetime
) -> Message:
    until = now + LEASE
    changed = connection.execute(
        TAKE, {"own": message.id, "owner": owner, "until": until}
    )
    if changed.rowcount != 1:
        raise Conflict("another process leased the message first")
    return replace(
        message,
        state="sending",
        leased_by=owner,
        leased_until=until,
        attempts=message.attempts + 1,
        revision=message.revision + 1,
    )
