"""Who changed what: one line, never rewritten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

PAGE = 10
"""Lines that a chat shows at once."""

LAST_PAGE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One change that somebody with a role or a token made; no customer's words.

    Attributes:
        at: when it was decided, aware UTC.
        who: account key, "api:" and the name of a token, or "console".
        what: the kind of change: role, code, setting, survey, touchpoint, token,
            confirmation, export, parked.
        subject: what was changed: an account, a name, a command.
        before, after: its state; empty where there was, or is, none.
        revision: always 1; the table refuses every other.
    """

    id: UUID
    at: datetime
    who: str
    what: str
    subject: str
    before: str = ""
    after: str = ""
    revision: int = 1


def read_words(words: Sequence[str]) -> tuple[str, int]:
    """Split what stands behind /audit: whom or what it is about, and which page."""
    *rest, last = words or ("",)
    if not (last.isascii() and last.isdecimal()):
        return " ".join(words), 1
    return " ".join(rest), max(1, min(int(last[:6]), LAST_PAGE))
