"""A survey's file that an admin sent: fetched, read, and handed on as a command."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager

from bot import ears
from bot.parts import Parts
from bot.port import Unfetched
from bot.readers import reader_of
from handlers.rights import CONFIGURES
from storage.records import Carried, Commanded, Incoming, Said

ENDINGS = (".survey", ".txt")
"""Names of files that an admin need not explain; others need `/survey import`."""

MOST_BYTES = 100_000
"""No survey is longer, whatever its letters take; what is larger is not fetched."""

PATIENCE = 2.5
"""Seconds; Slack wants its events acknowledged within three."""

Fetch = Callable[..., AbstractAsyncContextManager[AsyncIterator[bytes]]]


async def imported(
    parts: Parts, event: Incoming, carried: Sequence[Carried], fetch: Fetch
) -> Incoming:
    """Return the command that a sent survey stands for, or the event as it is.

    A file of anybody who may not write surveys is not even fetched.

    Args:
        parts: the process.
        event: what the ear heard.
        carried: what came with it.
        fetch: opens a file of that platform by its id.
    """
    if not isinstance(event, Said | Commanded) or not _is_meant(event, carried):
        return event
    if (await reader_of(parts, event.who)).role not in CONFIGURES:
        return event
    problem, text = await _read(carried[0], fetch)
    return Commanded(
        key=event.key,
        at=event.at,
        where=event.where,
        who=event.who,
        verb="survey",
        words=("import", problem) if problem else ("import",),
        body=text[: ears.LONGEST_BODY],
        private=event.private,
    )


def _is_meant(event: Said | Commanded, carried: Sequence[Carried]) -> bool:
    if len(carried) != 1 or carried[0].kind != "file":
        return False
    if isinstance(event, Commanded):
        words = tuple(word.lower() for word in event.words)
        asks = (event.verb, words) == ("survey", ("import",))
        return asks and not event.body.strip()
    named = carried[0].name.lower().endswith(ENDINGS)
    return event.private and not event.text and named


async def _read(file: Carried, fetch: Fetch) -> tuple[str, str]:
    """Return what is wrong with a file, if anything, and its text."""
    if (file.size or 0) > MOST_BYTES:
        return "too-large", ""
    try:
        async with (
            asyncio.timeout(PATIENCE),
            fetch(file.file, most=MOST_BYTES) as pieces,
        ):
            content = b"".join([piece async for piece in pieces])
        text = ears.clean(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return "not-text", ""
    except (Unfetched, TimeoutError):
        return "unreadable", ""
    # An empty file would look like a question how files are sent.
    return ("", text) if text.strip() else ("empty", "")
