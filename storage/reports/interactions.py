"""Interactions that were reported, and the surveys behind their links."""

from uuid import UUID

from sqlalchemy import Connection, and_, or_

from storage.codec import every, first
from storage.records import Interaction, Survey
from storage.schema import interactions


def earlier(
    connection: Connection, source: str, reference: str, idempotency_key: str | None
) -> tuple[Interaction, ...]:
    """Return what this source reported under the same id or the same key."""
    same = interactions.c.reference == reference
    if idempotency_key is not None:
        same = or_(same, interactions.c.idempotency_key == idempotency_key)
    return every(connection, Interaction, and_(interactions.c.source == source, same))


def survey_of(connection: Connection, session: UUID) -> Survey | None:
    """Return the version that a link asks, also before anybody opened it."""
    found = first(connection, Interaction, session_id=session)
    return None if found is None else first(connection, Survey, id=found.survey_id)
