"""For machines: is the process alive, and can it work?"""

import asyncio

from fastapi import APIRouter
from starlette.responses import JSONResponse

from bot.parts import Parts
from storage import migrate
from storage.engine import StorageFailure

PATIENCE = 5.0
"""Seconds that the database may take; who asks rarely waits longer."""


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False, prefix="/health")

    @router.get("/live")
    async def live() -> dict[str, str]:
        """Answer, which is all there is to say."""
        return {"state": "alive"}

    @router.get("/ready")
    async def ready() -> JSONResponse:
        """Say whether this process can do its work, or in a line why not."""
        problem = await _problem(parts)
        if problem is not None:
            return JSONResponse({"state": problem}, 503)
        return JSONResponse({"state": "ready"})

    return router


async def _problem(parts: Parts) -> str | None:
    try:
        async with asyncio.timeout(PATIENCE):
            step = await parts.memory.read(migrate.version_in)
    except StorageFailure:
        return "the database cannot be used"
    except TimeoutError:
        return "the database does not answer in time"
    if step != migrate.NEWEST:
        return "the tables are of another version"
    # One write that failed is no outage; that one failed again on purpose is.
    if parts.signs.storage_lost:
        return "nothing can be stored"
    if (loop := parts.signs.still()) is not None:
        return f"the {loop} stands still"
    return None
