"""Rates and pauses that all processes keep together."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection, delete, insert, select, update

from storage.records import Message
from storage.schema import rates

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
BEYOND = timedelta(minutes=10)
"""A slot further ahead than this comes from a clock that jumped back."""

SOON = timedelta(seconds=5)


class Limit(Protocol):
    """A limit as the channels name it."""

    @property
    def key(self) -> str:
        """What is limited."""

    @property
    def per_second(self) -> float:
        """The sustained rate."""

    @property
    def burst(self) -> int:
        """How many may go at once after a rest."""


def held_until(
    connection: Connection, message: Message, now: datetime
) -> datetime | None:
    """Return until when this message's room or account is paused; None if neither."""
    keys = (f"lane:{message.lane}", f"account:{message.to.channel}")
    found = connection.execute(
        select(rates.c.hold_until).where(
            rates.c.key.in_(keys), rates.c.hold_until > now
        )
    ).scalars()
    return max(found, default=None)


def hold(connection: Connection, key: str, *, until: datetime) -> None:
    """Pause a room (`lane:…`) or an account (`account:…`); a longer pause stays."""
    changed = connection.execute(
        update(rates)
        .where(rates.c.key == key, rates.c.hold_until < until)
        .values(hold_until=until)
    ).rowcount
    if changed:
        return
    if (
        connection.execute(select(rates.c.key).where(rates.c.key == key)).first()
        is None
    ):
        connection.execute(insert(rates).values(key=key, tat=until, hold_until=until))


def flooded(
    connection: Connection, message: Message, *, wait: timedelta, now: datetime
) -> None:
    """Pause a message's room because the platform said so.

    If another room was told the same within five seconds, it is the account that
    speaks too fast, and all its rooms pause.
    """
    hold(connection, f"lane:{message.lane}", until=now + wait)
    key = f"flood:{message.to.channel}"
    row = connection.execute(
        select(rates.c.tat, rates.c.hold_until)
        .where(rates.c.key.like(f"{key}:%"), rates.c.key != f"{key}:{message.lane}")
        .where(rates.c.tat > now - SOON)
    ).first()
    mine = f"{key}:{message.lane}"
    connection.execute(delete(rates).where(rates.c.key == mine))
    connection.execute(
        insert(rates).values({"key": mine, "tat": now, "hold_until": NEVER})
    )
    if row is not None:
        hold(connection, f"account:{message.to.channel}", until=now + wait)


def take(
    connection: Connection, limits: Sequence[Limit], now: datetime
) -> datetime | None:
    """Take one slot of every limit, or none; return when to come back, or None.

    The generic cell rate algorithm (ITU-T I.371): `tat` is the moment at which the
    limit would be idle again if nothing else came.
    """
    slots = {limit.key: _slot(connection, limit, now) for limit in limits}
    wait = max((at for _, at in slots.values()), default=now)
    if wait > now:
        return wait
    for limit in limits:
        tat, _ = slots[limit.key]
        after = max(tat or now, now) + timedelta(seconds=1 / limit.per_second)
        if tat is None:
            row = {"key": limit.key, "tat": after, "hold_until": NEVER}
            connection.execute(insert(rates).values(row))
        else:
            connection.execute(
                update(rates).where(rates.c.key == limit.key).values(tat=after)
            )
    return None


def _slot(
    connection: Connection, limit: Limit, now: datetime
) -> tuple[datetime | None, datetime]:
    """Return the limit's `tat` and the moment from which it lets one more through."""
    row = connection.execute(
        select(rates.c.tat, rates.c.hold_until)
        .where(rates.c.key == limit.key)
        .with_for_update()
    ).first()
    if row is None:
        return None, now
    tat, hold_until = row
    if tat > now + BEYOND:
        tat = now
    spare = timedelta(seconds=(limit.burst - 1) / limit.per_second)
    return tat, max(tat - spare, hold_until)
