"""The HTTP API for programs: /api/v1, and the page that describes it."""

from fastapi import APIRouter, Depends

from bot.parts import Parts
from bot.web.api import audit, cases, interactions, manual, reports, responses, surveys
from bot.web.api.access import only_programs

__all__ = ["router"]


def router(parts: Parts) -> APIRouter:
    """Build every path of the API; all of them ask for the token first."""
    programs = APIRouter(prefix="/api/v1", dependencies=[Depends(only_programs(parts))])
    for part in (interactions, surveys, responses, cases, reports, audit):
        programs.include_router(part.routes(parts))
    everything = APIRouter()
    everything.include_router(programs)
    everything.include_router(manual.routes(parts))
    return everything
