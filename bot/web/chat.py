"""The web chat: the page of customers, and what it sends."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response

from bot.parts import Parts
from bot.readers import reader_of
from bot.web import speaking, uploading
from bot.web.speaking import Press
from bot.web.stream import follow, seen
from bot.web.templates import page
from bot.web.uploading import ChatWords
from bot.web.visitors import Visitor, known_visitor, remember_visitor, visitor_of
from handlers import attaching


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False)

    def known(request: Request) -> Visitor:
        return known_visitor(parts, request)

    Known = Annotated[Visitor, Depends(known)]

    @router.get("/")
    async def show_chat(request: Request) -> Response:
        visitor = visitor_of(parts, request)
        response = page(
            parts,
            request,
            "chat.html",
            language=(await reader_of(parts, visitor.account)).language,
            most_bytes=uploading.MOST_BYTES,
            most_files=attaching.MOST_AT_ONCE,
        )
        remember_visitor(parts, response, visitor)
        return response

    @router.get("/chat/stream", response_class=EventSourceResponse)
    async def stream(request: Request, who: Known) -> AsyncIterator[ServerSentEvent]:
        async def takes_files() -> bool:
            return await uploading.takes_files(parts, who)

        async for event in follow(
            parts,
            {"chat": who.room},
            seen(request),
            reader=who.account.key,
            language=(await reader_of(parts, who.account)).language,
            may_read=_always,
            takes_files=takes_files,
        ):
            yield event

    @router.post("/chat/say")
    async def say(words: ChatWords, who: Known) -> Response:
        return await uploading.say(parts, words, who)

    @router.post("/chat/press")
    async def press(press: Press, who: Known) -> Response:
        return await speaking.press(parts, press, who.room, who.account)

    return router


async def _always() -> bool:
    return True
