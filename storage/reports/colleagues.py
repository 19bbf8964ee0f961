"""Who works here, and who did."""

from sqlalchemy import Connection

from storage.codec import every
from storage.records import Colleague
from storage.schema import colleagues

AT_WORK = colleagues.c.role.is_not(None)
BY_NAME = (colleagues.c.name, colleagues.c.account)
MOST = 200


def at_work(connection: Connection) -> tuple[Colleague, ...]:
    """Return all who have a role, by name."""
    return every(connection, Colleague, AT_WORK, order=BY_NAME, limit=MOST)


def ever(connection: Connection) -> tuple[Colleague, ...]:
    """Return all who have or had a role, by name: logs still speak of who has left."""
    return every(connection, Colleague, order=BY_NAME, limit=MOST)


def of_channel(connection: Connection, channel: str) -> tuple[Colleague, ...]:
    """Return the colleagues who have a role by an account of that channel."""
    there = colleagues.c.account.like(f"{channel}:%")
    return every(connection, Colleague, AT_WORK, there)
