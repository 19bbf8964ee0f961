"""/api/v1/audit: who changed what."""

from typing import Annotated

from fastapi import APIRouter, Query

from bot.parts import Parts
from bot.web.api import shapes
from bot.web.api.lists import cursor_of, listing
from bot.web.api.models import AuditWanted
from storage.reports import audit


def routes(parts: Parts) -> APIRouter:
    """Build the path."""
    router = APIRouter(prefix="/audit", tags=["audit"])

    @router.get("")
    async def list_audit(wanted: Annotated[AuditWanted, Query()]) -> shapes.Shape:
        """List who changed what, the newest first; it is never rewritten."""
        page = await parts.memory.read(
            audit.listed,
            who=wanted.who,
            what=wanted.what,
            limit=wanted.limit,
            after=cursor_of(wanted.cursor),
        )
        return listing(page, shapes.change)

    return router
