"""Time as a row."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

TimerKind = Literal[
    "invite", "remind", "resume", "expire", "nag", "idle", "follow_up", "hide"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Something to be thought of at a moment; it fires once and never early.

    Attributes:
        about: the interaction (invite), session (remind, resume, expire), message with
            a secret (hide) or case (the rest).
        due_at: aware UTC time.
        leased_by, leased_until: the process that is ringing it right now.
    """

    id: UUID
    kind: TimerKind
    about: UUID
    due_at: datetime
    state: Literal["armed", "fired", "cancelled"] = "armed"
    leased_by: str | None = None
    leased_until: datetime | None = None
    revision: int = 1
