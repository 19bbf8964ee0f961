"""The staff desk: signing in with a link, the staff room, and one's own room."""

from collections.abc import AsyncIterator
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response

from bot.parts import Parts
from bot.web import signing_in, speaking
from bot.web.problems import Problem
from bot.web.speaking import Press, Words
from bot.web.stream import follow, seen
from bot.web.templates import page
from bot.web.visitors import Sitter, seated, sitter_of
from handlers.rights import WORKS_ON_CASES
from storage.records import DESK as DESK_ROOM
from storage.records import Address

Room = Literal["staff", "own"]


class RoomWords(Words):
    """Words at the desk say in which room."""

    room: Room


class RoomPress(Press):
    """A press at the desk says in which room."""

    room: Room


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False, prefix="/desk")

    async def seat(request: Request) -> Sitter:
        sitter = await sitter_of(parts, request)
        if sitter is None:
            detail = "You are not signed in to the desk any more. Please sign in again."
            raise Problem(401, "not_signed_in", detail)
        return sitter

    Seat = Annotated[Sitter, Depends(seat)]

    def address(sitter: Sitter, room: Room) -> Address:
        if room == "own":
            return sitter.own_room
        # Where cases go elsewhere, the desk shows what could not be told there.
        staff_room = parts.house.staff_room
        return staff_room if staff_room.channel == DESK_ROOM.channel else DESK_ROOM

    @router.get("")
    async def show_desk(request: Request) -> Response:
        sitter = await sitter_of(parts, request)
        if sitter is None:
            return page(parts, request, "entrance.html")
        return page(
            parts,
            request,
            "desk.html",
            language=sitter.language,
            name=sitter.account.name,
            role=parts.voice.text(f"role-{sitter.role}", sitter.language, {}),
            works_on_cases=sitter.role in WORKS_ON_CASES,
            cases_at=parts.house.staff_room.channel,
        )

    @router.get("/in/{token}")
    async def show_entrance(token: str, request: Request) -> Response:
        return await signing_in.ask(parts, request, token)

    @router.post("/in/{token}")
    async def sign_in(token: str, request: Request) -> Response:
        return await signing_in.enter(parts, request, token)

    @router.post("/out")
    async def sign_out(request: Request) -> Response:
        return await signing_in.leave(parts, request)

    @router.get("/stream", response_class=EventSourceResponse)
    async def stream(
        request: Request,
        who: Seat,
        room: Annotated[list[Room], Query(min_length=1, max_length=2)],
    ) -> AsyncIterator[ServerSentEvent]:
        rooms: dict[str, Address] = {name: address(who, name) for name in room}

        async def may_read() -> bool:
            return await seated(parts, who.code) is not None

        async for event in follow(
            parts,
            rooms,
            seen(request, len(rooms)),
            reader=who.account.key,
            language=who.language,
            may_read=may_read,
        ):
            yield event

    @router.post("/say")
    async def say(words: RoomWords, who: Seat) -> Response:
        where = address(who, words.room)
        return await speaking.say(parts, words, where, who.account)

    @router.post("/press")
    async def press(press: RoomPress, who: Seat) -> Response:
        where = address(who, press.room)
        return await speaking.press(parts, press, where, who.account)

    return router
