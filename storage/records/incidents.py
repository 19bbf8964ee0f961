"""What is wrong with the installation itself, as long as it lasts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from storage.records.alarms import (
    Alarm,
    ChannelAccepted,
    ChannelRefused,
    ClockJumped,
    ClockSteady,
    RowsMoved,
    RowsStuck,
    StorageReturned,
)

IncidentKind = Literal["refused", "storage", "stuck", "clock"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The newest trouble of its kind with one thing; there is one row for each thing.

    Attributes:
        kind: "refused" by a platform, "storage" was lost or full, rows are "stuck",
            a "clock" jumped.
        about: the platform or machine; empty if there is only one of the kind.
        began_at: aware UTC time.
        ended_at: None while it lasts.
        revision: 1 when new; every later save raises it by exactly 1.
    """

    id: UUID
    kind: IncidentKind
    about: str
    began_at: datetime
    ended_at: datetime | None = None
    revision: int = 1


def subject(alarm: Alarm) -> tuple[IncidentKind, str]:
    """Return the kind of trouble that an alarm is of, and what it is about."""
    match alarm:
        case ChannelRefused() | ChannelAccepted():
            return "refused", alarm.channel
        case ClockJumped() | ClockSteady():
            return "clock", alarm.machine
        case RowsStuck() | RowsMoved():
            return "stuck", ""
        case StorageReturned():
            return "storage", ""
