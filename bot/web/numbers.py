"""The numbers for whoever watches: /metrics, for this machine or with the API token."""

import asyncio
from ipaddress import ip_address
from urllib.parse import urlsplit

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.metrics import TYPE
from bot.parts import Parts
from bot.web.api.access import Shown, only_programs, source_shown
from storage.engine import Connection, StorageFailure
from storage.reports import backlog
from storage.reports.backlog import Backlog

PATIENCE = 5.0
FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


def routes(parts: Parts) -> APIRouter:
    """Build the path; it is not there for anybody else."""
    router = APIRouter(include_in_schema=False)
    check = only_programs(parts)

    @router.get("/metrics")
    async def metrics(request: Request, shown: Shown) -> Response:
        if not is_local(request) and await source_shown(parts, shown) is None:
            if shown is None:
                raise HTTPException(404)
            await check(request, shown)
        found = await _backlog(parts)
        page = parts.metrics.page(found, parts.signs.ages())
        return Response(page, media_type=TYPE)

    return router


def is_local(request: Request) -> bool:
    """Tell whether a program on this machine asks for itself, not for a stranger."""
    # A proxy on this machine also comes from loopback; it shows by what it passes on.
    if any(name in request.headers for name in FORWARDED):
        return False
    try:
        asked = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    except ValueError:
        return False
    client = request.client.host if request.client else ""
    return _is_loopback(asked) and _is_loopback(client)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _backlog(parts: Parts) -> Backlog | None:
    def look(connection: Connection) -> Backlog:
        return backlog.count(connection, parts.memory.database.now(connection))

    try:
        async with asyncio.timeout(PATIENCE):
            return await parts.memory.read(look)
    except (StorageFailure, TimeoutError):
        return None
