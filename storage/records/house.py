"""What this installation has decided, in its settings and in chat."""

from dataclasses import dataclass
from datetime import time, timedelta

from storage.records.places import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long things take.

    Attributes:
        nag_after: an untaken case alerts again after this, then after twice as long.
        idle_after: a taken case in which nothing happens returns after this.
        follow_up_after: from "resolved" to "is it solved?".
    """

    nag_after: timedelta
    idle_after: timedelta
    follow_up_after: timedelta


BUSINESS = Pace(
    nag_after=timedelta(minutes=30),
    idle_after=timedelta(minutes=30),
    follow_up_after=timedelta(days=1),
)
DEMONSTRATION = Pace(
    nag_after=timedelta(seconds=60),
    idle_after=timedelta(minutes=5),
    follow_up_after=timedelta(seconds=15),
)


OWN_CHANNEL = "web"
"""The channel whose rooms and files are kept here, by nobody else."""

DESK = Address(channel=OWN_CHANNEL, room="desk")
"""The room of the staff in our own web chat: it is there, wherever cases go."""


SHIPPED = ("en", "ar", "de", "es", "et", "fr", "it", "pl", "pt", "ru", "sl", "uk")
"""Languages in which the product speaks, its own first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The installation.

    Attributes:
        staff_room: where cases go.
        language: base language of surveys and language of the staff room.
        owners: account keys that are owners by setting.
        pace: for customers' real interactions; the demonstration has its own.
        cool_down: nobody is invited twice within it.
        languages: those in which the product itself speaks, and offers to.
        timezone: IANA name; of times that are shown, and of people whose own zone
            nobody told.
        quiet_hours: local times at which it begins and ends to be quiet; nobody is
            invited or reminded between them. None is never.
        quiet_days: days of the week that are quiet as a whole, never all seven;
            Monday is 0.
        sender: in whose name customers are asked; empty is just "us".
        privacy_contact: whom to ask about one's data; empty names nobody.
        channels: those that are connected.
    """

    staff_room: Address
    language: str = "en"
    owners: frozenset[str] = frozenset()
    pace: Pace = BUSINESS
    demonstration: Pace = DEMONSTRATION
    cool_down: timedelta = timedelta(days=30)
    languages: tuple[str, ...] = SHIPPED
    timezone: str = "UTC"
    quiet_hours: tuple[time, time] | None = None
    quiet_days: frozenset[int] = frozenset()
    sender: str = ""
    privacy_contact: str = ""
    channels: tuple[str, ...] = ("web",)

    def pace_of(self, source: str) -> Pace:
        """Return the pace for interactions that `source` reports."""
        return self.demonstration if source == "demo" else self.pace
