"""Spans of time as an admin writes them: 30s, 2h, 3 d, 2 hours."""

import re
from datetime import timedelta

_SPAN = re.compile(
    r"(\d{1,6})\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)",
    re.ASCII | re.IGNORECASE,
)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
LONGEST = timedelta(days=365)


def read(text: str) -> timedelta | None:
    """Read a number with its unit; None if it is none, or longer than a year."""
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        return None
    span = timedelta(**{_UNITS[match[2][0].lower()]: int(match[1])})
    return span if span <= LONGEST else None
