"""For machines: is the process alive, and can it work?"""

from fastapi import APIRouter
from starlette.responses import JSONResponse

from bot.parts import Parts
from storage.engine import StorageFailure
from storage.reports import invariants


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(include_in_schema=False, prefix="/health")

    @router.get("/live")
    async def live() -> dict[str, str]:
        """Answer, which is all there is to say."""
        return {"state": "alive"}

    @router.get("/ready")
    async def ready() -> JSONResponse:
        """Say whether the database can be read."""
        try:
            await parts.memory.read(invariants.reachable)
        except StorageFailure:
            return JSONResponse({"state": "the database cannot be used"}, 503)
        return JSONResponse({"state": "ready"})

    return router
