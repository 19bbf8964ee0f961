"""Signing a browser in to the desk with a link that works once, and out again."""

from urllib.parse import parse_qs
from uuid import UUID, uuid4

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.ears import clean
from bot.parts import Parts
from bot.web.speaking import hand_over, not_stored
from bot.web.templates import liked, notice, page
from bot.web.visitors import DESK, own_room_of, remember_sitter
from storage.records import Account, Code, Commanded, SignedOut, Ticket
from storage.reports import desk

GONE = 410
LONGEST_NAME = 60


async def ask(parts: Parts, request: Request, token: str) -> Response:
    """Show what the link opens; looking at it does not use it up."""
    code = await _code(parts, token)
    if code is None:
        return notice(parts, request, "code-unknown", status=404)
    if code.used_by is not None:
        return notice(parts, request, "code-used", status=GONE)
    if code.expires_at <= parts.now():
        return notice(parts, request, "code-expired", status=GONE)
    unnamed = await parts.memory.read(desk.is_unnamed, code)
    return page(parts, request, "sign_in.html", asks_name=unnamed)


async def enter(parts: Parts, request: Request, token: str) -> Response:
    """Use the link up and give the browser its cookie."""
    code = await _code(parts, token)
    if code is None:
        return notice(parts, request, "code-unknown", status=404)
    form = parse_qs((await request.body()).decode(errors="replace"))
    called = " ".join(clean(form.get("name", [""])[0]).split())[:LONGEST_NAME]
    if not called and await parts.memory.read(desk.is_unnamed, code):
        return page(parts, request, "sign_in.html", status=422, asks_name=True)
    account = _account(code, called, liked(parts, request))
    event = Commanded(
        key=f"web:desk:{code.id}:{uuid4()}",
        at=parts.now(),
        where=own_room_of(account),
        who=account,
        verb="start",
        words=("d-", *called.split()),
        ticket=Ticket(kind="desk", id=code.id),
        typed=False,
    )
    decision = await hand_over(parts, event)
    if decision is None:
        raise not_stored()
    if decision.refusal is not None:
        return notice(parts, request, decision.refusal.code, status=GONE)
    response = RedirectResponse("/desk", status_code=303)
    remember_sitter(parts, response, code.id)
    return response


async def leave(parts: Parts, request: Request) -> Response:
    """End the visit, so that a copy of the cookie opens nothing, and forget it."""
    code = parts.seal.read("desk cookie", request.cookies.get(DESK, ""))
    if code is not None:
        event = SignedOut(key=f"web:desk:out:{code}", at=parts.now(), code=code)
        await hand_over(parts, event)
    response = RedirectResponse("/desk", status_code=303)
    response.delete_cookie(DESK)
    return response


async def _code(parts: Parts, token: str) -> Code | None:
    id: UUID | None = parts.seal.read("desk", token)
    return None if id is None else await parts.memory.read(desk.code, id)


def _account(code: Code, name: str, language: str) -> Account:
    if code.account is not None:
        return Account.parse(code.account)
    # The console's link makes a new account; its id follows from the code.
    return Account(channel="web", id=code.id.hex, name=name, language_hint=language)
