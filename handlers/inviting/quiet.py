"""Quiet hours: when nobody is written to who does not expect it."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.records import House, Person

LONGEST = 8
"""Days until a time that is not quiet comes, whatever is set."""


def over_at(at: datetime, person: Person, house: House) -> datetime:
    """Return the first moment from `at` on that is not quiet where the person lives.

    The zone is the person's, or the house's if nobody told it.
    """
    if house.quiet_hours is None and not house.quiet_days:
        return at
    local = at.astimezone(_zone(person, house))
    for _ in range(LONGEST):
        if local.weekday() in house.quiet_days:
            local = _at(local + timedelta(days=1), time(0))
        elif (end := _end(local, house)) is None:
            break
        else:
            local = end
    return max(local.astimezone(UTC), at)


def _end(local: datetime, house: House) -> datetime | None:
    """Return when the quiet hours end that `local` lies in; None if it does not."""
    if house.quiet_hours is None:
        return None
    begin, end = house.quiet_hours
    now = local.time()
    if begin < end:
        return _at(local, end) if begin <= now < end else None
    if now < end:
        return _at(local, end)
    return _at(local + timedelta(days=1), end) if now >= begin else None


def _at(day: datetime, clock: time) -> datetime:
    # By the clock on the wall: a day on which it is set is not 24 hours long.
    return datetime.combine(day.date(), clock, tzinfo=day.tzinfo)


def _zone(person: Person, house: House) -> ZoneInfo:
    for name in (person.timezone, house.timezone):
        try:
            return ZoneInfo(name or "")
        except (ValueError, OSError, LookupError):
            continue
    return ZoneInfo("UTC")
