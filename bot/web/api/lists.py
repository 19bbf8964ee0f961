"""Lists leave in pages: some items and where the next page begins."""

from collections.abc import Callable
from typing import TypeVar

from bot.web.api.shapes import Shape
from bot.web.problems import Problem
from storage.reports.pages import BadCursor, Cursor, Page

Item = TypeVar("Item")


def cursor_of(text: str | None) -> Cursor | None:
    """Read the cursor that a program gives back.

    Raises:
        Problem: it was not given out here.
    """
    try:
        return None if text is None else Cursor.parse(text)
    except BadCursor:
        raise Problem(
            422,
            "bad_cursor",
            '"cursor" must be the "next" of an earlier page, unchanged. Leave it out '
            "to begin with the newest.",
        ) from None


def listing(page: Page[Item], shape: Callable[[Item], Shape]) -> Shape:
    """Show one page."""
    return {
        "items": [shape(item) for item in page.items],
        "next": None if page.next is None else str(page.next),
    }
