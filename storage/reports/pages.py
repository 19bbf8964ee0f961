"""Pages of a long list: where one ended, so that the next begins there."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, Self, TypeVar
from uuid import UUID

Item = TypeVar("Item")


class BadCursor(ValueError):
    """The text is not a cursor that was given out here; begin without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The last item of a page: the next page holds what is older.

    Both parts never change once an item exists, so a page neither loses nor repeats
    anything when new items arrive.

    Attributes:
        at: when the item came to be, aware UTC.
        id: decides between items of the same moment.
    """

    at: datetime
    id: UUID

    def __str__(self) -> str:
        """Write the opaque text, which `parse` reads back."""
        raw = json.dumps([self.at.isoformat(), self.id.hex]).encode()
        return base64.urlsafe_b64encode(raw).decode().rstrip("=")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the opaque text.

        Raises:
            BadCursor: it is none of ours.
        """
        try:
            padded = text.encode() + b"=" * (-len(text) % 4)
            at, id = json.loads(base64.b64decode(padded, b"-_", validate=True))
            moment = datetime.fromisoformat(at).astimezone(UTC)
            return cls(at=moment, id=UUID(id))
        except (
            binascii.Error,
            ValueError,
            TypeError,
            AttributeError,
            OverflowError,
            RecursionError,
        ) as error:
            raise BadCursor("not a cursor") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Item]):
    """Some items of a list, newest first.

    Attributes:
        next: where the next page begins; None if this is the last.
    """

    items: tuple[Item, ...]
    next: Cursor | None


def page_of(
    found: Sequence[Item], limit: int, *, key: Callable[[Item], Cursor]
) -> Page[Item]:
    """Make a page from up to `limit + 1` items: one more says that there is more."""
    items = tuple(found[:limit])
    more = len(found) > limit
    return Page(items=items, next=key(items[-1]) if more else None)
