"""Who may use the API: a program that shows the token."""

import hmac
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from bot.settings import Settings
from bot.web.problems import Problem

SOURCE = "api"
"""The name under which API_TOKEN speaks; tokens made later have their own."""

_bearer = HTTPBearer(auto_error=False, description="The value of API_TOKEN.")
Shown = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def only_programs(settings: Settings) -> Callable[[Shown], Awaitable[None]]:
    """Make the check that stands before every path of the API."""

    async def check(shown: Shown) -> None:
        if not settings.api_token.get_secret_value():
            raise _unknown(
                "No API token is set. Set API_TOKEN (32 characters or more) in the "
                "environment or in .env, start again, and send it as Authorization: "
                "Bearer <token>."
            )
        if not is_right(settings, shown):
            raise _unknown(
                "The token is missing or wrong. Send Authorization: Bearer <token> "
                "with the value of API_TOKEN."
            )

    return check


def is_right(settings: Settings, shown: HTTPAuthorizationCredentials | None) -> bool:
    """Tell whether the token of this installation was shown; never if none is set."""
    wanted = settings.api_token.get_secret_value().encode()
    given = shown.credentials.encode() if shown else b""
    return bool(wanted) and hmac.compare_digest(wanted, given)


def _unknown(detail: str) -> Problem:
    return Problem(401, "unauthorized", detail, headers={"WWW-Authenticate": "Bearer"})
