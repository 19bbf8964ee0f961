"""What customers sent, opened by colleagues: a page, and the bytes that it shows."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from urllib.parse import quote
from uuid import UUID

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.parts import Parts
from bot.port import Unfetched
from bot.web import sniffing
from bot.web.templates import page
from bot.web.visitors import sitter_of
from handlers import attaching
from handlers.rights import WORKS_ON_CASES
from storage import uploads
from storage.records import Attachment, Moment
from storage.records.house import OWN_CHANNEL
from storage.reports import attachments
from storage.reports.attachments import Found

GONE = 410
AWAY = 502
SEALED = {
    # Whatever the bytes are, a browser must take them for nothing more.
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
logger = structlog.get_logger(__name__)


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False, prefix="/desk/files")

    @router.get("/{id}")
    async def show_file(id: str, request: Request) -> Response:
        admitted = await _found(parts, request, id)
        if isinstance(admitted, Response):
            return admitted
        found, language = admitted
        try:
            async with _opened(parts, found.attachment) as (head, _):
                media = sniffing.media_type(head)
                return _page(parts, request, found, media=media, language=language)
        except Unfetched as error:
            return _unfetched(
                parts, request, error, one=found.attachment, language=language
            )

    @router.get("/{id}/bytes")
    async def give_bytes(id: str, request: Request) -> Response:
        admitted = await _found(parts, request, id)
        if isinstance(admitted, Response):
            return admitted
        found, language = admitted
        stack = AsyncExitStack()
        try:
            head, rest = await stack.enter_async_context(
                _opened(parts, found.attachment)
            )
        except Unfetched as error:
            return _unfetched(
                parts, request, error, one=found.attachment, language=language
            )
        return _Bytes(found.attachment, stack, head, rest)

    return router


async def _found(
    parts: Parts, request: Request, id: str
) -> tuple[Found, str] | Response:
    """Return the attachment and the language of whoever looks at it.

    Or else the page that says why this browser may not see it.
    """
    sitter = await sitter_of(parts, request)
    if sitter is None:
        return page(parts, request, "entrance.html", status=401)
    say = partial(_notice, parts, request, language=sitter.language)
    if sitter.role not in WORKS_ON_CASES:
        return say("page-file-refused", status=403)
    try:
        found = await parts.memory.read(attachments.one, UUID(id))
    except ValueError:
        found = None
    return (found, sitter.language) if found else say("page-file-unknown", status=404)


@asynccontextmanager
async def _opened(
    parts: Parts, one: Attachment
) -> AsyncIterator[tuple[bytes, AsyncIterator[bytes]]]:
    """Open the bytes, wherever they are; the first ones tell what they are."""
    if one.channel == OWN_CHANNEL:
        content = await parts.memory.read(uploads.content, one.file)
        if content is None:
            raise Unfetched("it is not kept any more", gone=True)
        yield content, _nothing()
        return
    platform = parts.platforms.get(one.channel)
    if platform is None:
        raise Unfetched("that platform is not connected", gone=False)
    async with platform.fetch(
        one.file, most=attaching.most_bytes(one.channel)
    ) as pieces:
        head = b""
        async for piece in pieces:
            head += piece
            if len(head) >= sniffing.ENOUGH:
                break
        yield head, pieces


async def _nothing() -> AsyncIterator[bytes]:
    pieces: tuple[bytes, ...] = ()
    for piece in pieces:
        yield piece


def _page(
    parts: Parts, request: Request, found: Found, *, media: str, language: str
) -> Response:
    one = found.attachment
    person = found.person.name if found.person else ""
    name = person or parts.voice.text("nameless", language, {})
    return page(
        parts,
        request,
        "file.html",
        language=language,
        what=parts.voice.sentence(attaching.named(one), language),
        whence=parts.voice.text(
            "page-file-from", language, {"name": name, "at": Moment(at=one.at)}
        ),
        case=found.case.number if found.case else "",
        shown_as=sniffing.shown_as(media),
        address=f"/desk/files/{one.id}/bytes",
    )


def _unfetched(
    parts: Parts, request: Request, error: Unfetched, *, one: Attachment, language: str
) -> Response:
    logger.warning(
        "a file cannot be had",
        attachment=str(one.id),
        channel=one.channel,
        reason=error.reason,
        gone=error.gone,
    )
    key = "page-file-gone" if error.gone else "page-file-away"
    status = GONE if error.gone else AWAY
    return _notice(parts, request, key, status=status, language=language)


def _notice(
    parts: Parts, request: Request, key: str, *, status: int, language: str
) -> Response:
    return page(
        parts,
        request,
        "notice.html",
        status=status,
        language=language,
        title_key="page-file-title",
        body_key=key,
    )


class _Bytes(Response):
    """The bytes as they come; what opened them is closed when they are through."""

    def __init__(
        self,
        one: Attachment,
        opened: AsyncExitStack,
        head: bytes,
        rest: AsyncIterator[bytes],
    ) -> None:
        media = sniffing.media_type(head)
        name = one.name or f"{one.kind}{sniffing.ENDINGS.get(media, '')}"
        headers = {**SEALED, "Content-Disposition": _disposition(name)}
        super().__init__(None, headers=headers, media_type=media)
        # Nobody knows the length before the end.
        del self.headers["content-length"]
        self._opened, self._head, self._rest = opened, head, rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the bytes; a file that breaks off or is too large is cut off."""
        del scope, receive
        async with self._opened:
            await send(
                {
                    "type": "http.response.start",
                    "status": self.status_code,
                    "headers": self.raw_headers,
                }
            )
            await _send(send, self._head)
            try:
                async for piece in self._rest:
                    await _send(send, piece)
            except Unfetched as error:
                logger.warning("a file broke off", reason=error.reason)
                return
            await send({"type": "http.response.body", "body": b""})


async def _send(send: Send, piece: bytes) -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": True})


def _disposition(name: str) -> str:
    plain = "".join(
        c if (c.isascii() and c.isalnum()) or c in "._-" else "_" for c in name
    )
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
