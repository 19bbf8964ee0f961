"""People, as the pages need to know them."""

from sqlalchemy import Connection

from storage import lookups
from storage.records import Account, House, Situation


def can_be_written_to(connection: Connection, key: str) -> bool:
    """Tell whether the person behind an identity has a chat with us."""
    person = lookups.known_as(connection, key)
    return person is not None and person.home is not None


def speaker(connection: Connection, who: Account, house: House) -> Situation:
    """Return a situation that knows the role and the person behind an account."""
    empty = Situation(house=house, installed=house)
    return lookups.with_speaker(connection, who, empty)
