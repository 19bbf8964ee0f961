"""The day is that of the person's own place."""

from datetime import UTC, date, datetime

import pytest

from handlers.zones import day_of

LATE = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("timezone", "day"),
    [
        ("Europe/Ljubljana", 21),
        ("America/Lima", 20),
        (None, 20),
        ("Nowhere/Land", 20),
        ("../../etc/passwd", 20),
    ],
)
def test_the_day_is_that_of_the_place(timezone: str | None, day: int) -> None:
    assert day_of(LATE, timezone) == date(2026, 11, day)
