"""Errors of the web side: problem details (RFC 9457), or one sentence for a browser."""

import json
import re
from collections.abc import Mapping, Sequence
from html import escape
from http import HTTPStatus
from typing import TYPE_CHECKING
from uuid import uuid4

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.logs import origin
from storage.errors import StorageFailure

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

MEDIA_TYPE = "application/problem+json"
NAME_SHOWN = 100
SENTENCES: Mapping[int, str] = {
    404: "There is nothing at this address.",
    405: "This address does not work with this method.",
}
PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<title>{title}</title><p>{detail}</p>"
    '<p><a href="/">Go to the first page</a></p></html>'
)
logger = structlog.get_logger(__name__)


class Problem(HTTPException):
    """A "no" with a code for programs and a sentence for people.

    Attributes:
        code: machine code, stable.
        values: what else helps to mend it; goes out beside the code.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        headers: Mapping[str, str] | None = None,
        values: Mapping[str, object] | None = None,
    ) -> None:
        """Keep what will be answered."""
        super().__init__(status, detail, headers)
        self.code = code
        self.values = dict(values or {})


def install(app: FastAPI) -> None:
    """Let every error of this application leave as a problem, without a trace."""
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    # Innermost, so that whatever is installed around it sees an ordinary answer.
    app.user_middleware.append(Middleware(Net))


def answer(problem: Problem, scope: Scope) -> Response:
    """Write the problem in the form that the asker reads."""
    title = HTTPStatus(problem.status_code).phrase
    if _is_browser(scope):
        page = PAGE.format(title=escape(title), detail=escape(problem.detail))
        return Response(
            page, problem.status_code, problem.headers, media_type="text/html"
        )
    content = {
        "type": "about:blank",
        "title": title,
        "status": problem.status_code,
        "detail": problem.detail,
        "code": problem.code,
        **problem.values,
    }
    return Response(
        json.dumps(content), problem.status_code, problem.headers, MEDIA_TYPE
    )


def invalid(errors: "Sequence[ErrorDetails]") -> Problem:
    """Say of every wrong field what would be right; never repeats its value."""
    found = [_explained(error) for error in errors]
    detail = found[0]["detail"] if found else "The request cannot be read."
    return Problem(422, "invalid_request", detail, values={"errors": found})


class Net:
    """Catches what nobody expected: an id for both sides, no trace, no words."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before the application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def watch(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except ClientDisconnect:
            return
        except Exception as error:
            lost = isinstance(error, StorageFailure)
            problem = _unavailable() if lost else _unexpected(error)
            # An answer that has begun can only be cut off, which the server does.
            if not begun:
                await answer(problem, scope)(scope, receive, send)


def _unavailable() -> Problem:
    return Problem(
        503,
        "try_again",
        "The database cannot be used right now. Send the same request again in a few "
        "seconds.",
        headers={"Retry-After": "5"},
    )


def _unexpected(error: Exception) -> Problem:
    id = uuid4().hex[:12]
    logger.error("unexpected", id=id, **origin(error))
    detail = f"Something went wrong on our side. If you report it, give this id: {id}"
    return Problem(500, "unexpected", detail, values={"id": id})


async def _refused(request: Request, error: Exception) -> Response:
    if isinstance(error, Problem):
        return answer(error, request.scope)
    assert isinstance(error, HTTPException)
    phrase = HTTPStatus(error.status_code).phrase
    detail = SENTENCES.get(error.status_code, error.detail)
    code = re.sub(r"[^a-z]+", "_", phrase.lower())
    problem = Problem(error.status_code, code, detail, headers=error.headers)
    return answer(problem, request.scope)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return answer(invalid(error.errors()), request.scope)


def _explained(error: "ErrorDetails") -> dict[str, str]:
    place = [str(part) for part in error["loc"] if part not in _SIDES]
    field = ".".join(place)[:NAME_SHOWN]
    context = error.get("ctx", {})
    wish = _WISHES.get(error["type"], "{msg}").format(
        msg=error["msg"].removeprefix("Value error, "), **context
    )
    detail = f'"{field}": {wish}' if field else wish
    return {"field": field, "code": error["type"], "detail": detail}


_SIDES = ("body", "query", "path", "header")
_WISHES: Mapping[str, str] = {
    "missing": "is required.",
    "extra_forbidden": "is not known here. Is it spelt as in /docs?",
    "string_type": "must be text, in quotes.",
    "string_too_long": "must be at most {max_length} characters long.",
    "string_too_short": "must not be empty.",
    "string_pattern_mismatch": "must look like {pattern}.",
    "literal_error": "must be one of {expected}.",
    "model_type": "must be an object, in braces.",
    "dict_type": "must be an object, in braces.",
    "uuid_parsing": "must be an id as this API gave it.",
    "int_parsing": "must be a whole number.",
}


def _is_browser(scope: Scope) -> bool:
    path: str = scope["path"]
    return not path.startswith("/api/") and "text/html" in Headers(scope=scope).get(
        "accept", ""
    )
