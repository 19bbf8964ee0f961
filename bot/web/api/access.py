"""Who may use the API: a program that shows a token."""

import hmac
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.requests import Request

from bot.parts import Parts
from bot.settings import Settings
from bot.tokens import PREFIXES
from bot.web.problems import Problem
from storage.reports import tokens

SOURCE = "api"
"""The name under which API_TOKEN speaks; tokens made with /token have their own."""

_bearer = HTTPBearer(auto_error=False, description="A token made with /token.")
Shown = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def only_programs(parts: Parts) -> Callable[[Request, Shown], Awaitable[None]]:
    """Make the check that stands before every path of the API."""

    async def check(request: Request, shown: Shown) -> None:
        source = await source_shown(parts, shown)
        if source is None:
            raise _unknown(
                "The token is missing, wrong or revoked. An owner or admin makes one "
                "with /token new NAME in a chat with Askafter (or sets API_TOKEN); "
                "send it as Authorization: Bearer <token>."
            )
        request.state.source = source

    return check


def source_of(request: Request) -> str:
    """Return the name of the token that a checked request has shown."""
    return str(request.state.source)


async def source_shown(
    parts: Parts, shown: HTTPAuthorizationCredentials | None
) -> str | None:
    """Return the name of the token that was shown; None if it opens nothing."""
    if shown is None:
        return None
    if _is_setting(parts.settings, shown):
        return SOURCE
    prefix = PREFIXES["token"]
    if not shown.credentials.startswith(prefix):
        return None
    # What was not signed here is refused before anything is read.
    id = parts.seal.read("token", shown.credentials.removeprefix(prefix))
    return None if id is None else await parts.memory.read(tokens.name_of, id)


def _is_setting(settings: Settings, shown: HTTPAuthorizationCredentials) -> bool:
    wanted = settings.api_token.get_secret_value().encode()
    return bool(wanted) and hmac.compare_digest(wanted, shown.credentials.encode())


def _unknown(detail: str) -> Problem:
    return Problem(401, "unauthorized", detail, headers={"WWW-Authenticate": "Bearer"})
