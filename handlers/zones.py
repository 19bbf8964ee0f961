"""Which day it is where somebody lives."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def day_of(at: datetime, timezone: str | None) -> date:
    """Return the day at a moment in a time zone; in UTC if nobody knows the zone."""
    try:
        zone = ZoneInfo(timezone) if timezone else UTC
    except (KeyError, OSError, ValueError):
        # Programs may name any zone, also one that this machine does not know.
        zone = UTC
    return at.astimezone(zone).date()
