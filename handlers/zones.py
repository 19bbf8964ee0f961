"""Which day it is where somebody lives, and which time zone a text names."""

from datetime import UTC, date, datetime
from difflib import get_close_matches
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from handlers.words.folding import words_of

LONGEST = 80
NEAR = 0.75
"""How much of a city's name must be right for it to be proposed."""


def day_of(at: datetime, timezone: str | None) -> date:
    """Return the day at a moment in a time zone; in UTC if nobody knows the zone."""
    try:
        zone = ZoneInfo(timezone) if timezone else UTC
    except (KeyError, OSError, ValueError):
        # Programs may name any zone, also one that this machine does not know.
        zone = UTC
    return at.astimezone(zone).date()


def zones_named(text: str) -> tuple[str, ...]:
    """Return the time zones that a text names: one in full, or those of a city.

    Letters may be small, accents left out and gaps written in any way.
    """
    wanted = _plain(text)
    in_full = tuple(zone for zone, plain in _zones() if plain == wanted)
    of_city = tuple(zone for zone, plain in _zones() if _city(plain) == wanted)
    return in_full or of_city


def nearest_zone(text: str) -> str | None:
    """Return the time zone whose name or city is written most like a text."""
    city = _city(_plain(text))
    known = {_city(plain): zone for zone, plain in _zones() if "/" in zone}
    near = get_close_matches(city, known, n=1, cutoff=NEAR)
    return known[near[0]] if near else None


@cache
def _zones() -> tuple[tuple[str, str], ...]:
    """Return the time zones of places with their names as they are compared."""
    # Etc/GMT+2 is two hours behind: nobody who types "GMT+2" means it.
    places = (zone for zone in available_timezones() if not zone.startswith("Etc/"))
    return tuple((zone, _plain(zone)) for zone in sorted(places))


def _plain(text: str) -> str:
    parts = text[:LONGEST].split("/")
    return "/".join(" ".join(words_of(part.replace("_", " "))) for part in parts)


def _city(plain: str) -> str:
    return plain.rpartition("/")[2]
