"""/api/v1/cases: unhappy customers and what was done for them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from bot.parts import Parts
from bot.web.api import shapes
from bot.web.api.lists import cursor_of, listing
from bot.web.api.models import CasesWanted
from bot.web.api.wording import sentence
from bot.web.problems import Problem
from storage.records import Case
from storage.reports import cases


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(prefix="/cases", tags=["cases"])

    def shape(case: Case) -> shapes.Shape:
        rule = sentence(parts, case.rule)
        return shapes.case(case, rule=rule)

    @router.get("")
    async def list_cases(wanted: Annotated[CasesWanted, Query()]) -> shapes.Shape:
        """List cases, the newest first."""
        page = await parts.memory.read(
            cases.listed,
            state=wanted.state,
            survey=wanted.survey,
            limit=wanted.limit,
            after=cursor_of(wanted.cursor),
        )
        return listing(page, shape)

    @router.get("/{id}")
    async def show_case(id: UUID) -> shapes.Shape:
        """Show one case with its history, the oldest line first."""
        found = await parts.memory.read(cases.one, id)
        if found is None:
            raise Problem(404, "unknown_case", "There is no case with this id.")
        history = [shapes.entry(line) for line in found.history]
        return {**shape(found.case), "history": history}

    return router
