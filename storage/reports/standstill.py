"""Whether work stands still, and which incidents last."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from storage import codec
from storage.queues import UNFINISHED
from storage.records import Incident
from storage.reports.invariants import LATE, number
from storage.schema import incidents, messages, timers

LASTING = incidents.c.ended_at.is_(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """What should have been done more than a minute ago.

    Attributes:
        next: what comes next of each sort, as it stands; whoever finds one of them
            unchanged a while later knows that nobody works there. The others only
            queue behind it, as in a mass invitation.
    """

    messages: int
    timers: int
    next: frozenset[str]


def lasting(connection: Connection) -> tuple[Incident, ...]:
    """Return the incidents that have not ended."""
    return codec.every(connection, Incident, LASTING)


def late(connection: Connection, now: datetime) -> Late:
    """Count what is late, and name what would come next."""
    overdue = (messages.c.state == "ready", messages.c.due_at < now - LATE)
    counted = connection.execute(
        select(messages.c.channel, func.count())
        .where(*overdue)
        .group_by(messages.c.channel)
    )
    waiting = {str(channel): int(number) for channel, number in counted}
    ringing = (timers.c.state == "armed", timers.c.due_at < now - LATE)
    following = {
        found
        for found in (
            *(_next_message(connection, now, channel) for channel in waiting),
            _next_timer(connection, now),
        )
        if found is not None
    }
    return Late(
        messages=sum(waiting.values()),
        timers=number(connection, timers, *ringing),
        next=frozenset(following),
    )


def _next_message(connection: Connection, now: datetime, channel: str) -> str | None:
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
        select(messages.c.id, messages.c.revision)
        .where(
            messages.c.state == "ready",
            messages.c.due_at < now - LATE,
            messages.c.channel == channel,
            ~blocked,
        )
        .order_by(messages.c.priority, messages.c.due_at, messages.c.position)
        .limit(1)
    ).first()
    return None if row is None else f"message {row.id} {row.revision}"


def _next_timer(connection: Connection, now: datetime) -> str | None:
    row = connection.execute(
        select(timers.c.id)
        .where(timers.c.state == "armed", timers.c.due_at < now - LATE)
        .order_by(timers.c.due_at)
        .limit(1)
    ).first()
    return None if row is None else f"timer {row.id}"
