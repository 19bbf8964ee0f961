"""/docs: the API on one plain page, which needs nothing from other servers."""

from collections.abc import Iterator
from html import escape

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

INTRODUCTION = (
    "<p>Programs send <code>Authorization: Bearer &lt;API_TOKEN&gt;</code> with every "
    "request. Errors are problem details (RFC 9457) with a <code>code</code>. Every "
    'field is described in <a href="/openapi.json">openapi.json</a>.</p>'
)


def routes() -> APIRouter:
    """Build the page; FastAPI's own one loads scripts from elsewhere."""
    router = APIRouter(include_in_schema=False)

    @router.get("/docs")
    async def read_manual(request: Request) -> HTMLResponse:
        """List every path with what it does."""
        return HTMLResponse(_page(request.app.openapi()["paths"]))

    return router


def _page(paths: dict[str, dict[str, dict[str, object]]]) -> str:
    rows = "".join(_rows(paths))
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Askafter API</title><h1>Askafter API</h1>{INTRODUCTION}"
        f"<dl>{rows}</dl></html>"
    )


def _rows(paths: dict[str, dict[str, dict[str, object]]]) -> Iterator[str]:
    for path, methods in paths.items():
        for method, told in methods.items():
            name = escape(f"{method.upper()} {path}")
            what = escape(str(told.get("description") or told.get("summary", "")))
            yield f"<dt><code>{name}</code></dt><dd>{what}</dd>"
