"""A room, live: server-sent events, one for each line."""

from collections.abc import AsyncIterator, Awaitable, Callable

from fastapi.sse import ServerSentEvent
from starlette.requests import Request

from bot.parts import Parts
from bot.web.lines import shape
from storage.records import Account, Address

Asked = Callable[[], Awaitable[bool]]


def seen(request: Request) -> int:
    """Return the last number that the page has seen; 0 if it is new."""
    told = request.headers.get("last-event-id") or request.query_params.get("after", "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else 0


async def follow(
    parts: Parts,
    room: Address,
    reader: Account,
    after: int,
    *,
    may_read: Asked,
    takes_files: Asked | None = None,
) -> AsyncIterator[ServerSentEvent]:
    """Yield the room's lines, the stored ones first, until the page goes away.

    Args:
        parts: the process.
        room: whose lines.
        reader: for whom they are written.
        after: the last number that is known already.
        may_read: asked again before anything is shown; if not, the page is told to
            load anew and so to say who it is.
        takes_files: a file that the reader sends would belong to something; asked
            again whenever something was said. Nobody may send any without it.
    """
    async for lines in parts.rooms.listen(str(room), after):
        if not await may_read():
            yield ServerSentEvent(event="reload", data="")
            return
        taken = takes_files is not None and await takes_files()
        for line in lines:
            shown = shape(line, parts.voice, reader) | {"takes_files": taken}
            yield ServerSentEvent(id=str(line.number), data=shown)
