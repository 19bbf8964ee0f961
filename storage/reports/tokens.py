"""Which program a token belongs to."""

from uuid import UUID

from sqlalchemy import Connection

from storage.codec import first
from storage.records import Token
from storage.schema import tokens

LIVE = tokens.c.revoked_at.is_(None)


def name_of(connection: Connection, id: UUID) -> str | None:
    """Return the name of a token; None if there is none, or if it was revoked."""
    token = first(connection, Token, LIVE, id=id)
    return None if token is None else token.name
