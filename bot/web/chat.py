"""The web chat: the page of customers, and what it sends."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response

from bot.parts import Parts
from bot.web import speaking
from bot.web.problems import Problem
from bot.web.speaking import Press, Words
from bot.web.stream import follow, seen
from bot.web.templates import page
from bot.web.visitors import Visitor, remember_visitor, visitor_of


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False)

    def known(request: Request) -> Visitor:
        visitor = visitor_of(parts, request)
        if visitor.is_new:
            detail = "Please load the page again: this browser is not known here yet."
            raise Problem(401, "unknown_visitor", detail)
        return visitor

    Known = Annotated[Visitor, Depends(known)]

    @router.get("/")
    async def show_chat(request: Request) -> Response:
        visitor = visitor_of(parts, request)
        response = page(parts, request, "chat.html")
        remember_visitor(parts, response, visitor)
        return response

    @router.get("/chat/stream", response_class=EventSourceResponse)
    async def stream(request: Request, who: Known) -> AsyncIterator[ServerSentEvent]:
        async for event in follow(
            parts, who.room, who.account, seen(request), may_read=_always
        ):
            yield event

    @router.post("/chat/say")
    async def say(words: Words, who: Known) -> Response:
        return await speaking.say(parts, words, who.room, who.account)

    @router.post("/chat/press")
    async def press(press: Press, who: Known) -> Response:
        return await speaking.press(parts, press, who.room, who.account)

    return router


async def _always() -> bool:
    return True
