"""What is wrong with the installation itself, as events; some say that it is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.records.events import Incoming


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRefused(Incoming):
    """A platform refuses us as a whole: the token is wrong, or was revoked."""

    channel: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelAccepted(Incoming):
    """A platform that refused us has taken a call of ours again."""

    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageReturned(Incoming):
    """For a while nothing could be stored; now it can.

    Attributes:
        since: when the first write failed.
    """

    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsStuck(Incoming):
    """What is due stands still although a process works.

    Attributes:
        messages, timers: how many are more than a minute late.
    """

    messages: int
    timers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsMoved(Incoming):
    """What stood still has moved on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockJumped(Incoming):
    """A machine's clock was set, or the machine slept.

    Attributes:
        by: how far it went beside the seconds that passed; negative is back.
    """

    machine: str
    by: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSteady(Incoming):
    """A machine's clock that jumped has run evenly for a while."""

    machine: str


Alarm = (
    ChannelAccepted
    | ChannelRefused
    | ClockJumped
    | ClockSteady
    | RowsMoved
    | RowsStuck
    | StorageReturned
)
