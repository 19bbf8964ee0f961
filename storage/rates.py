"""Rates and pauses that all processes keep together."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.records import Message
from storage.schema import rates

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
BEYOND = timedelta(minutes=10)
"""A slot further ahead than this comes from a clock that jumped back."""

SOON = timedelta(seconds=5)
HELD = select(rates.c.hold_until).where(
    rates.c.key.in_(bindparam("keys", expanding=True)),
    rates.c.hold_until > bindparam("now"),
)
SLOTS = (
    select(rates.c.key, rates.c.tat, rates.c.hold_until)
    .where(rates.c.key.in_(bindparam("keys", expanding=True)))
    # Always in the same order, so that two processes never wait for each other.
    .order_by(rates.c.key)
    .with_for_update()
)
BEGIN = insert(rates)
GO_ON = (
    update(rates).where(rates.c.key == bindparam("own")).values(tat=bindparam("after"))
)


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
    keys = [f"lane:{message.lane}", f"account:{message.to.channel}"]
    found = connection.execute(HELD, {"keys": keys, "now": now}).scalars()
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
    keys = [limit.key for limit in limits]
    found = {key: rest for key, *rest in connection.execute(SLOTS, {"keys": keys})}
    slots = {
        one.key: _slot(one, *found.get(one.key, (None, NEVER)), now=now)
        for one in limits
    }
    wait = max((at for _, at in slots.values()), default=now)
    if wait > now:
        return wait
    for limit in limits:
        tat, _ = slots[limit.key]
        after = max(tat or now, now) + timedelta(seconds=1 / limit.per_second)
        if tat is None:
            row = {"key": limit.key, "tat": after, "hold_until": NEVER}
            connection.execute(BEGIN, row)
        else:
            connection.execute(GO_ON, {"own": limit.key, "after": after})
    return None


def _slot(
    limit: Limit, tat: datetime | None, hold_until: datetime, *, now: datetime
) -> tuple[datetime | None, datetime]:
    """Return the limit's `tat` and the moment from which it lets one more through."""
    if tat is None:
        return None, now
    if tat > now + BEYOND:
        tat = now
    spare = timedelta(seconds=(limit.burst - 1) / limit.per_second)
    return tat, max(tat - spare, hold_until)
