"""People, as the pages need to know them."""

from sqlalchemy import Connection

from storage import lookups


def can_be_written_to(connection: Connection, key: str) -> bool:
    """Tell whether the person behind an identity has a chat with us."""
    person = lookups.known_as(connection, key)
    return person is not None and person.home is not None
