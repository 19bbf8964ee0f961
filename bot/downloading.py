"""Reading a file from a platform: in pieces, up to a size, with nothing in the log."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from bot.port import Unfetched

CONNECT = 5.0
SILENT = 14.0
PIECE = 64 * 1024
GONE = frozenset((404, 410))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server says about a file, and the file's bytes.

    Attributes:
        location: where it sends us instead; None if it does not.
        type: MIME type as the server claims.
    """

    status: int
    location: str | None
    type: str
    pieces: AsyncIterator[bytes]


@asynccontextmanager
async def opened(
    session: aiohttp.ClientSession,
    address: str,
    *,
    most: int,
    headers: Mapping[str, str] | None = None,
) -> AsyncIterator[Answer]:
    """Ask for a file; redirections are not followed, for a token may be with us.

    Raises:
        Unfetched: the server cannot be reached, or the file is larger than `most`.
    """
    timeout = aiohttp.ClientTimeout(total=None, connect=CONNECT, sock_read=SILENT)
    try:
        async with session.get(
            address, headers=headers, allow_redirects=False, timeout=timeout
        ) as answer:
            if (answer.content_length or 0) > most:
                raise Unfetched("it is too large", gone=True)
            yield Answer(
                status=answer.status,
                location=answer.headers.get("Location"),
                type=answer.content_type,
                pieces=_pieces(answer, most),
            )
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        # The address in the library's message may hold the token.
        raise Unfetched(type(error).__name__, gone=False) from None


async def _pieces(answer: aiohttp.ClientResponse, most: int) -> AsyncIterator[bytes]:
    total = 0
    async for piece in answer.content.iter_chunked(PIECE):
        total += len(piece)
        if total > most:
            raise Unfetched("it is too large", gone=True)
        yield piece
