"""/api/v1/responses: what customers answered."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from bot.parts import Parts
from bot.web.api import shapes
from bot.web.api.lists import cursor_of, listing
from bot.web.api.models import ResponsesWanted
from bot.web.problems import Problem
from storage.reports import responses


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(prefix="/responses", tags=["responses"])

    @router.get("")
    async def list_responses(
        wanted: Annotated[ResponsesWanted, Query()],
    ) -> shapes.Shape:
        """List responses, the newest first; filter by the moment of the last answer."""
        page = await parts.memory.read(
            responses.listed,
            responses.Filters(
                survey=wanted.survey,
                state=wanted.state,
                since=wanted.since,
                until=wanted.until,
                person=wanted.person,
            ),
            limit=wanted.limit,
            after=cursor_of(wanted.cursor),
        )
        return listing(page, shapes.response)

    @router.get("/{id}")
    async def show_response(id: UUID) -> shapes.Shape:
        """Show one response."""
        found = await parts.memory.read(responses.one, id)
        if found is None:
            raise Problem(404, "unknown_response", "There is no response with this id.")
        return shapes.response(found)

    return router
