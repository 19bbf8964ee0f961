"""Which program a token belongs to, and which tokens there are."""

from uuid import UUID

from sqlalchemy import Connection

from storage.codec import every, first
from storage.records import Token
from storage.schema import tokens

LIVE = tokens.c.revoked_at.is_(None)
BY_NAME = (tokens.c.name,)
MOST = 100


def name_of(connection: Connection, id: UUID) -> str | None:
    """Return the name of a token; None if there is none, or if it was revoked."""
    token = first(connection, Token, LIVE, id=id)
    return None if token is None else token.name


def live(connection: Connection) -> tuple[Token, ...]:
    """Return the tokens that open the API, by name."""
    return every(connection, Token, LIVE, order=BY_NAME, limit=MOST)
