"""What was decided in chat, over what the environment says of the installation."""

from functools import lru_cache

from sqlalchemy import Connection, select

from storage.records import House
from storage.records.settings import furnish
from storage.schema import settings

KEPT = (
    select(settings.c.name, settings.c.value)
    .where(settings.c.value.is_not(None))
    .order_by(settings.c.name)
)


def of(connection: Connection, installed: House) -> House:
    """Return the house as it is now: one small read; equal rows give the same house."""
    kept = tuple((row.name, row.value) for row in connection.execute(KEPT))
    return _furnished(installed, kept) if kept else installed


@lru_cache(maxsize=32)
def _furnished(installed: House, kept: tuple[tuple[str, str], ...]) -> House:
    return furnish(installed, kept)
