"""Handing a program's event to the front door, and what a program is told then."""

import hashlib

import structlog
from starlette.requests import Request

from bot.parts import Parts
from bot.web.problems import Problem
from storage.engine import StorageFailure
from storage.errors import Conflict
from storage.records import Decision, Incoming, Refusal

LONGEST_KEY = 200
logger = structlog.get_logger(__name__)


class Refused(Exception):
    """The front door decided that this cannot be.

    Attributes:
        because: the reason in one sentence.
    """

    def __init__(self, refusal: Refusal, because: str) -> None:
        """Keep the reason."""
        super().__init__(refusal.code)
        self.refusal = refusal
        self.because = because


def idempotency_key(request: Request) -> str | None:
    """Return the caller's key for this request, if it sent one.

    Raises:
        Problem: it cannot be used as a key.
    """
    key = request.headers.get("idempotency-key")
    if key is None:
        return None
    if not 0 < len(key) <= LONGEST_KEY or not (key.isascii() and key.isprintable()):
        raise Problem(
            400,
            "bad_idempotency_key",
            f"Idempotency-Key must be 1 to {LONGEST_KEY} printable ASCII characters.",
        )
    return key


async def hand_over(parts: Parts, event: Incoming) -> Decision | None:
    """Let the front door decide; None means heard before, or kept for later.

    Raises:
        Refused: a rule says no; the caller knows the words for it.
        Problem: nothing was stored, it must be sent again.
    """
    try:
        decision = await parts.door.receive(event)
    except (StorageFailure, Conflict):
        raise try_again() from None
    if decision is not None and decision.refusal is not None:
        raise Refused(decision.refusal, decision.because)
    return decision


def try_again() -> Problem:
    """Say that nothing was stored and the same request may be repeated."""
    return Problem(
        503,
        "try_again",
        "Nothing was stored. Send the same request again in a few seconds.",
        headers={"Retry-After": "5"},
    )


def kept(event: Incoming) -> Problem:
    """Say that the event is safe with us but could not be worked yet."""
    id = hashlib.sha256(event.key.encode()).hexdigest()[:12]
    logger.warning("kept_for_later", id=id, kind=type(event).__name__)
    return Problem(
        500,
        "kept_for_later",
        "The request was kept and will be tried again by itself; staff see it in "
        f"/parked. If you ask about it, give this id: {id}",
        values={"id": id},
    )


def reused() -> Problem:
    """Say that an id or key already stands for another request."""
    return Problem(
        422,
        "id_reused",
        "This id or Idempotency-Key was already used for a different request. Send "
        "the same body again to get the first answer, or use a new id.",
    )
