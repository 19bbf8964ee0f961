"""Rates and pauses that all processes keep together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Protocol

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    insert,
    or_,
    select,
    update,
)

from storage.records import Message
from storage.schema import rates

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
BEYOND = timedelta(minutes=10)
"""A slot further ahead than this comes from a clock that jumped back."""

SOON = timedelta(seconds=5)
NOTHING = (NEVER, NEVER)
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

    @property
    def whole(self) -> bool:
        """Whether nothing less urgent of the channel can go while it is used up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Why a message may not go yet.

    Attributes:
        until: when it may be looked at again.
        whole: nothing less urgent of its channel can go before that either.
    """

    until: datetime
    whole: bool


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
    connection: Connection, message: Message, limits: Sequence[Limit], now: datetime
) -> Pause | None:
    """Take one slot of every limit, or none; return when to come back, or None.

    While the message's room or account is paused there are no slots.

    The generic cell rate algorithm (ITU-T I.371): `tat` is the moment at which the
    limit would be idle again if nothing else came.
    """
    pauses = (f"account:{message.to.channel}", f"lane:{message.lane}")
    keys = (*pauses, *(limit.key for limit in limits))
    given = {f"key{number}": key for number, key in enumerate(keys)}
    found: dict[str, tuple[datetime, datetime]] = {
        key: (tat, hold_until)
        for key, tat, hold_until in connection.execute(_rows(len(keys)), given)
    }
    wait = max(found.get(key, NOTHING)[1] for key in pauses)
    slots = {limit.key: _slot(limit, found.get(limit.key), now) for limit in limits}
    wait = max((wait, *(at for _, at in slots.values())))
    if wait > now:
        of_all = {slots[limit.key][1] for limit in limits if limit.whole}
        of_all.add(found.get(pauses[0], NOTHING)[1])
        return Pause(until=wait, whole=wait in of_all)
    for limit in limits:
        tat, _ = slots[limit.key]
        after = max(tat or now, now) + timedelta(seconds=1 / limit.per_second)
        if tat is None:
            row = {"key": limit.key, "tat": after, "hold_until": NEVER}
            connection.execute(BEGIN, row)
        else:
            connection.execute(GO_ON, {"own": limit.key, "after": after})
    return None


@cache
def _rows(count: int) -> Select[Any]:
    keys = (rates.c.key == bindparam(f"key{number}") for number in range(count))
    return (
        select(rates.c.key, rates.c.tat, rates.c.hold_until)
        .where(or_(*keys))
        # Always in the same order, so that two processes never wait for each other.
        .order_by(rates.c.key)
        .with_for_update()
    )


def _slot(
    limit: Limit, row: tuple[datetime, datetime] | None, now: datetime
) -> tuple[datetime | None, datetime]:
    """Return the limit's `tat` and the moment from which it lets one more through."""
    if row is None:
        return None, now
    tat, hold_until = row
    if tat > now + BEYOND:
        tat = now
    spare = timedelta(seconds=(limit.burst - 1) / limit.per_second)
    return tat, max(tat - spare, hold_until)
