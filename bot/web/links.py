"""Survey links: looking at one changes nothing, pressing "Begin" opens it."""

from uuid import UUID, uuid4

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.parts import Parts
from bot.readers import reader_of
from bot.web.speaking import take
from bot.web.templates import notice, page
from bot.web.visitors import remember_visitor, visitor_of
from handlers.questionnaire import estimate
from handlers.questionnaire.parsing import readable
from storage.engine import Connection
from storage.records import Commanded, Ticket
from storage.reports import interactions


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False, prefix="/s")

    @router.get("/{token}")
    async def show_link(token: str, request: Request) -> Response:
        session = parts.seal.read("session", token)
        if session is None:
            return notice(parts, request, "link-unknown", status=404)
        minutes = await parts.memory.read(_minutes, session, parts.house.language)
        if minutes is None:
            return notice(parts, request, "link-unknown", status=404)
        reader = await reader_of(parts, visitor_of(parts, request).account)
        return page(
            parts, request, "link.html", language=reader.language, minutes=minutes
        )

    @router.post("/{token}")
    async def begin(token: str, request: Request) -> Response:
        session = parts.seal.read("session", token)
        if session is None:
            return notice(parts, request, "link-unknown", status=404)
        visitor = visitor_of(parts, request)
        event = Commanded(
            key=f"web:{visitor.id.hex}:link:{uuid4().hex}",
            at=parts.now(),
            where=visitor.room,
            who=visitor.account,
            verb="start",
            words=("s-",),
            ticket=Ticket(kind="session", id=session),
            typed=False,
        )
        await take(parts, event, visitor.room)
        response = RedirectResponse("/", status_code=303)
        remember_visitor(parts, response, visitor)
        return response

    return router


def _minutes(connection: Connection, session: UUID, language: str) -> int | None:
    """Estimate what a link asks for; None if it leads to no survey of ours."""
    survey = interactions.survey_of(connection, session)
    if survey is None:
        return None
    asks = readable(survey.text, language=language)
    return None if asks is None else estimate.of(asks).minutes
