"""The web application: pages, API and health on one port."""

from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from bot.parts import Parts
from bot.web import (
    api,
    chat,
    demo,
    desk,
    files,
    guard,
    health,
    links,
    numbers,
    problems,
    uploading,
)

STATIC = Path(__file__).parent / "static"


def create(parts: Parts) -> FastAPI:
    """Build the application; nothing runs yet."""
    app = FastAPI(
        title="Askafter",
        description="Ask customers after an interaction, and read what they said.",
        # Both pages load scripts from other servers; ours is in `api`.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for part in (chat, uploading, desk, files, links, demo, health, numbers):
        app.include_router(part.routes(parts))
    for platform in parts.platforms.values():
        app.include_router(platform.routes())
    app.include_router(api.router(parts))
    app.mount("/static", _Fresh(directory=STATIC), name="static")
    problems.install(app)
    guard.install(app, parts.settings)
    return app


class _Fresh(StaticFiles):
    """Files that a browser asks for again, so that an upgrade never mixes versions."""

    def file_response(self, *args: Any, **options: Any) -> Response:
        response = super().file_response(*args, **options)
        response.headers["Cache-Control"] = "no-cache"
        return response
