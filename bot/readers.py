"""Whoever looks at a page, a window or a home tab: their role and their language."""

from dataclasses import dataclass

from bot.parts import Parts
from handlers.saying import language_of
from storage.records import Account, Role
from storage.reports import people


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One account, as it is known now.

    Attributes:
        role: None is a customer.
        language: own choice, else that of the app, else the house's.
    """

    role: Role | None
    language: str


async def reader_of(parts: Parts, who: Account) -> Reader:
    """Look an account up.

    Raises:
        StorageFailure: it cannot be read now.
    """
    known = await parts.memory.read(people.speaker, who, parts.house)
    return Reader(role=known.role, language=language_of(known, who))
