"""Rooms, live: server-sent events, one for each line."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence

from fastapi.sse import ServerSentEvent
from starlette.requests import Request

from bot.parts import Parts
from bot.web.lines import shape
from storage.records import Address

Asked = Callable[[], Awaitable[bool]]


def seen(request: Request, rooms: int = 1) -> Sequence[int]:
    """Return the last number that the page has seen of each room; 0 if it is new."""
    told = request.headers.get("last-event-id") or request.query_params.get("after", "")
    numbers = told.split(".")
    return [*map(_number, numbers)] if len(numbers) == rooms else [0] * rooms


def _number(told: str) -> int:
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else 0


async def follow(
    parts: Parts,
    rooms: Mapping[str, Address],
    after: Sequence[int],
    *,
    reader: str,
    language: str,
    may_read: Asked,
    takes_files: Asked | None = None,
) -> AsyncIterator[ServerSentEvent]:
    """Yield the lines of rooms, the stored ones first, until the page goes away.

    A page has one stream for all its rooms: browsers open no more than six to a host.

    Args:
        parts: the process.
        rooms: whose lines, each by what the page calls it.
        after: for each room the last number that is known already.
        reader: account key of whom they are written for.
        language: in which what the reader sent is named.
        may_read: asked again before anything is shown; if not, the page is told to
            load anew and so to say who it is.
        takes_files: a file that the reader sends would belong to something; asked
            again whenever something was said. Nobody may send any without it.
    """
    names = {str(address): name for name, address in rooms.items()}
    known = dict(zip(names, after, strict=True))
    async for room, lines in parts.rooms.listen(known):
        if not await may_read():
            yield ServerSentEvent(event="reload", data="")
            return
        taken = takes_files is not None and await takes_files()
        about = {"room": names[room], "takes_files": taken}
        for line in lines:
            known[room] = line.number
            number = ".".join(map(str, known.values()))
            shown = shape(line, parts.voice, reader=reader, language=language)
            yield ServerSentEvent(id=number, data=shown | about)
