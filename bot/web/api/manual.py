"""/docs: the API on one plain page, which needs nothing from other servers."""

from collections.abc import Iterator

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.parts import Parts
from bot.web.templates import page


def routes(parts: Parts) -> APIRouter:
    """Build the page; FastAPI's own one loads scripts from elsewhere."""
    router = APIRouter(include_in_schema=False)

    @router.get("/docs")
    async def read_manual(request: Request) -> Response:
        """List every path with what it does."""
        paths = tuple(_paths(request.app.openapi()["paths"]))
        return page(parts, request, "manual.html", paths=paths)

    return router


def _paths(
    described: dict[str, dict[str, dict[str, object]]],
) -> Iterator[tuple[str, str, str]]:
    for path, methods in described.items():
        for method, told in methods.items():
            what = told.get("description") or told.get("summary", "")
            yield method.upper(), path, str(what)
