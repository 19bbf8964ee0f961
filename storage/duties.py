"""Duties that one process at a time may have: leases by name, which expire."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, or_, select, update

from storage.schema import duties


def take(
    connection: Connection, name: str, *, owner: str, now: datetime, span: timedelta
) -> bool:
    """Take a duty or keep it for another span; False while somebody else has it.

    Raises:
        Conflict: somebody took it for the first time in this very moment.
    """
    changed = connection.execute(
        update(duties)
        .where(
            duties.c.name == name,
            or_(duties.c.leased_by == owner, duties.c.leased_until <= now),
        )
        .values(leased_by=owner, leased_until=now + span)
    ).rowcount
    if changed:
        return True
    known = select(duties.c.name).where(duties.c.name == name)
    if connection.execute(known).first() is not None:
        return False
    row = {
        "name": name,
        "leased_by": owner,
        "leased_until": now + span,
        "done_at": now,
    }
    connection.execute(insert(duties).values(row))
    return True


def drop(connection: Connection, name: str, *, owner: str, now: datetime) -> None:
    """Give a duty back, so that another process can take it at once."""
    connection.execute(
        update(duties)
        .where(duties.c.name == name, duties.c.leased_by == owner)
        .values(leased_until=now)
    )


def done(connection: Connection, name: str, *, now: datetime) -> timedelta:
    """Note that the duty was done now; return how long nobody had done it."""
    before = connection.execute(
        select(duties.c.done_at).where(duties.c.name == name).with_for_update()
    ).scalar()
    if before is None:
        row = {"name": name, "leased_by": "", "leased_until": now, "done_at": now}
        connection.execute(insert(duties).values(row))
        return timedelta(0)
    connection.execute(update(duties).where(duties.c.name == name).values(done_at=now))
    silent: timedelta = now - before
    return max(silent, timedelta(0))
