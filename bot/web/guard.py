"""The guard before the web side: size limit, own-origin rule, security headers."""

from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.settings import Settings
from bot.web import uploading
from bot.web.problems import Problem, answer

BODY_LIMIT = 1024 * 1024
LIMITS = {uploading.PATH: uploading.MOST_BYTES}
"""Paths that take more."""

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
        "base-uri 'none'; form-action 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
READING = frozenset({"GET", "HEAD", "OPTIONS"})
# What comes here proves itself by a signature or a token, never by a cookie.
PROVEN = ("/api/", "/slack/", "/telegram/", "/hooks/")
PORTS = {"http": 80, "https": 443}


def install(app: FastAPI, settings: Settings) -> None:
    """Put the guard before everything that is installed so far."""
    app.add_middleware(Guard, public_url=settings.public_url)


class Guard:
    """Refuses what is too large or comes from a foreign page; marks every answer."""

    def __init__(self, app: ASGIApp, *, public_url: str) -> None:
        """Stand before the application."""
        self._app = app
        self._public = _site(public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request through, or answer it here."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        marked = _marking(scope["path"], send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await answer(refusal, scope)(scope, receive, marked)
            return
        await self._app(scope, _counting(receive, _limit(scope)), marked)

    def _refusal(self, scope: Scope) -> Problem | None:
        headers = Headers(scope=scope)
        length = headers.get("content-length", "")
        # Said before a byte is read; a chunked body is counted on its way instead.
        limit = _limit(scope)
        if length.isdecimal() and int(length[:20]) > limit:
            return _too_large(limit)
        if self._is_ours(scope, headers):
            return None
        return _wrong_origin()

    def _is_ours(self, scope: Scope, headers: Headers) -> bool:
        if scope["method"] in READING or scope["path"].startswith(PROVEN):
            return True
        # No foreign page can make a browser add this header unasked.
        if headers.get("authorization", "").lower().startswith("bearer "):
            return True
        if headers.get("sec-fetch-site") in ("same-origin", "none"):
            return True
        origin = _site(headers.get("origin", ""))
        if origin is None:
            return False
        # A proxy may speak https outside and http to us: our scheme is the origin's.
        scheme = origin.partition(":")[0]
        return origin in (self._public, _site(f"{scheme}://{headers.get('host', '')}"))


def _site(url: str) -> str | None:
    """Return the origin of an address with its port; None if it has none."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in PORTS or not host:
        return None
    return f"{parts.scheme}://{host}:{port or PORTS[parts.scheme]}"


def _limit(scope: Scope) -> int:
    return LIMITS.get(scope["path"], BODY_LIMIT)


def _counting(receive: Receive, limit: int) -> Receive:
    total = 0

    async def counted() -> Message:
        nonlocal total
        message = await receive()
        total += len(message.get("body", b""))
        if total > limit:
            raise _too_large(limit)
        return message

    return counted


def _marking(path: str, send: Send) -> Send:
    async def marked(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in SECURITY_HEADERS.items():
                headers.setdefault(name, value)
            if not path.startswith("/static"):
                headers["Cache-Control"] = "no-store"
        await send(message)

    return marked


def _too_large(limit: int) -> Problem:
    sentence = f"A request may hold at most {limit} bytes. Send smaller ones."
    return Problem(413, "too_large", sentence)


def _wrong_origin() -> Problem:
    return Problem(
        403,
        "wrong_origin",
        "This may only be sent from a page of this installation. A program uses the "
        "API with an Authorization: Bearer header; behind a proxy, set PUBLIC_URL.",
    )
