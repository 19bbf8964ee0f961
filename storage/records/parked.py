"""An event that could not be processed and waits for its next try."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

KEYS = UUID("c0f4a0a2-52a5-5f0a-8a39-6f7d4e2b9a10")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """What an owner may know of it; the content stays where it is.

    Attributes:
        key: of the event.
        kind: its type.
        error: type of the failure.
        attempts: how often it has failed.
        next_try_at: None after the last try by itself.
    """

    key: str
    kind: str
    error: str
    at: datetime
    attempts: int
    next_try_at: datetime | None

    @property
    def id(self) -> UUID:
        """Return the id by which a button names it."""
        return uuid5(KEYS, self.key)
