"""Quiet hours: when nobody is written to who does not expect it."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.records import House, Person


def over_at(
    at: datetime, person: Person, house: House, *, source: str = ""
) -> datetime:
    """Return the first moment from `at` on that is not quiet where the person lives.

    The zone is the person's, or the house's if nobody told it.
    """
    # Whoever looks at the demonstration is there now, whatever the time.
    never = house.quiet_hours is None and not house.quiet_days
    if never or source == "demo":
        return at
    local = _past_hours(at.astimezone(_zone(person, house)), house)
    while local.weekday() in house.quiet_days:
        midnight = _at(local + timedelta(days=1), time(0))
        local = _past_hours(midnight, house)
    return max(local.astimezone(UTC), at)


def _past_hours(local: datetime, house: House) -> datetime:
    """Return when the quiet hours end that `local` lies in; itself if it does not."""
    if house.quiet_hours is None:
        return local
    begin, end = house.quiet_hours
    now, day = local.time(), local
    if begin < end:
        inside = begin <= now < end
    else:
        inside = now < end or now >= begin
        day = local + timedelta(days=1) if now >= begin else local
    return _at(day, end) if inside else local


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
