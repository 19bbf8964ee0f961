"""Who looks at a page: a visitor of the chat, or a colleague at the desk."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4, uuid5

from starlette.requests import Request
from starlette.responses import Response

from bot.parts import Parts
from bot.web.problems import Problem
from bot.web.templates import liked
from handlers.saying import language_of
from storage.records import Account, Address, Role
from storage.reports import desk
from storage.reports.desk import Sitting

VISITOR = "askafter_visitor"
DESK = "askafter_desk"
VISIT_LASTS = timedelta(days=365)
DESK_LASTS = timedelta(days=7)
OWN_ROOMS = UUID("0c5a5d0e-6a0b-5d0d-8f0c-5d7e3b1c2a94")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """A browser that came to the chat.

    Attributes:
        is_new: it does not have its cookie yet.
    """

    id: UUID
    language: str
    is_new: bool

    @property
    def account(self) -> Account:
        """Return the account as which this browser speaks."""
        return Account(channel="web", id=self.id.hex, language_hint=self.language)

    @property
    def room(self) -> Address:
        """Return the room in which it speaks with us."""
        return Address(channel="web", room=self.id.hex)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitter:
    """A colleague at the desk.

    Attributes:
        account: with the name by which colleagues know it.
        language: of the pages: own choice, else the browser's, else the house's.
        code: id of the sign-in code that this browser was given.
        own_room: where this colleague speaks with us in private.
    """

    account: Account
    role: Role
    language: str
    code: UUID

    @property
    def own_room(self) -> Address:
        """Return the room of this account that nobody else sees."""
        return own_room_of(self.account)


def visitor_of(parts: Parts, request: Request) -> Visitor:
    """Return who this browser is; a new one gets an id that is not kept yet."""
    known = parts.seal.read("visitor", request.cookies.get(VISITOR, ""))
    return Visitor(
        id=known or uuid4(), language=liked(parts, request), is_new=known is None
    )


def known_visitor(parts: Parts, request: Request) -> Visitor:
    """Return who this browser is, if it was here before.

    Raises:
        Problem: it is new; the page gives it its id.
    """
    visitor = visitor_of(parts, request)
    if visitor.is_new:
        detail = "Please load the page again: this browser is not known here yet."
        raise Problem(401, "unknown_visitor", detail)
    return visitor


def remember_visitor(parts: Parts, response: Response, visitor: Visitor) -> None:
    """Give the browser its cookie, so that it finds its room again."""
    token = parts.seal.write("visitor", visitor.id)
    _remember(parts, response, VISITOR, token, VISIT_LASTS)


async def sitter_of(parts: Parts, request: Request) -> Sitter | None:
    """Return the colleague behind this browser; None if nobody is signed in."""
    code = parts.seal.read("desk cookie", request.cookies.get(DESK, ""))
    return None if code is None else await seated(parts, code, liked(parts, request))


async def seated(parts: Parts, code: UUID, hint: str | None = None) -> Sitter | None:
    """Return the colleague whom a code has signed in, if that still holds.

    Args:
        parts: the process.
        code: id of the sign-in code.
        hint: the language that the browser likes best; None is not told.
    """
    found = await parts.memory.read(desk.sitting, code, parts.house)
    if found is None or not _lasts(found, parts.now()):
        return None
    role, colleague = found.known.role, found.known.colleague
    if role is None or colleague is None:
        return None
    account = replace(found.account, name=colleague.name, language_hint=hint)
    return Sitter(
        account=account,
        role=role,
        language=language_of(found.known, account),
        code=code,
    )


def _lasts(found: Sitting, now: datetime) -> bool:
    used_at, colleague = found.code.used_at, found.known.colleague
    if used_at is None or found.code.ended_at is not None:
        return False
    # A role that was taken away and given again does not bring old browsers back.
    if colleague is not None and used_at < colleague.granted_at:
        return False
    return now < used_at + DESK_LASTS


def remember_sitter(parts: Parts, response: Response, code: UUID) -> None:
    """Give the browser the cookie of the code that signed it in."""
    _remember(parts, response, DESK, parts.seal.write("desk cookie", code), DESK_LASTS)


def own_room_of(account: Account) -> Address:
    """Return the web room that belongs to an account of any channel."""
    if account.channel == "web":
        return Address(channel="web", room=account.id)
    return Address(channel="web", room=uuid5(OWN_ROOMS, account.key).hex)


def _remember(
    parts: Parts, response: Response, name: str, token: str, lasts: timedelta
) -> None:
    response.set_cookie(
        name,
        token,
        max_age=int(lasts.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=parts.settings.base_url.startswith("https://"),
    )
