"""Interactions that were reported before."""

from sqlalchemy import Connection, and_, or_

from storage.codec import every
from storage.records import Interaction
from storage.schema import interactions


def earlier(
    connection: Connection, source: str, reference: str, idempotency_key: str | None
) -> tuple[Interaction, ...]:
    """Return what this source reported under the same id or the same key."""
    same = interactions.c.reference == reference
    if idempotency_key is not None:
        same = or_(same, interactions.c.idempotency_key == idempotency_key)
    return every(connection, Interaction, and_(interactions.c.source == source, same))
