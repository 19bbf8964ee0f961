"""Quiet hours: the first moment that is not quiet where the person lives."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.inviting.quiet import over_at
from tests.builders import HOUSE, a_person

NIGHT = replace(HOUSE, quiet_hours=(time(20), time(9)))
WEEKEND = replace(NIGHT, quiet_days=frozenset({5, 6}))
NOON = replace(HOUSE, quiet_hours=(time(12), time(13)))


def at(text: str) -> datetime:
    """Read a moment of UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "zone", "until"),
    [
        ("2026-11-20 12:00", "UTC", "2026-11-20 12:00"),
        ("2026-11-20 03:00", "UTC", "2026-11-20 09:00"),
        ("2026-11-20 20:00", "UTC", "2026-11-21 09:00"),
        ("2026-11-20 19:59", "UTC", "2026-11-20 19:59"),
        ("2026-11-20 09:00", "UTC", "2026-11-20 09:00"),
        ("2026-11-20 07:30", "Europe/Ljubljana", "2026-11-20 08:00"),
        ("2026-11-20 12:00", "America/Los_Angeles", "2026-11-20 17:00"),
        ("2026-11-20 12:00", "Asia/Kathmandu", "2026-11-20 12:00"),
        # The night in which the clock is set forward and the one in which it goes back.
        ("2026-03-29 00:30", "Europe/Ljubljana", "2026-03-29 07:00"),
        ("2026-10-25 00:30", "Europe/Ljubljana", "2026-10-25 08:00"),
        ("2026-11-20 12:00", "Mars/Base", "2026-11-20 12:00"),
    ],
)
def test_what_is_due_at_night_waits_for_the_morning_of_the_person(
    moment: str, zone: str, until: str
) -> None:
    person = a_person(timezone=zone)
    assert over_at(at(moment), person, NIGHT) == at(until)


def test_a_person_whose_zone_nobody_told_lives_where_the_house_is() -> None:
    house = replace(NIGHT, timezone="Asia/Tokyo")
    asked = over_at(at("2026-11-20 12:00"), a_person(), house)
    assert asked == at("2026-11-21 00:00")


def test_a_zone_that_nobody_knows_any_more_stops_nothing() -> None:
    house = replace(NIGHT, timezone="Mars/Base")
    moment = at("2026-11-20 12:00")
    assert over_at(moment, a_person(timezone="Venus/Base"), house) == moment


def test_what_is_due_on_a_quiet_day_waits_for_the_next_that_is_not() -> None:
    monday = at("2026-11-23 09:00")
    for moment in ("2026-11-20 20:00", "2026-11-21 12:00", "2026-11-22 23:00"):
        assert over_at(at(moment), a_person(), WEEKEND) == monday
    only_days = replace(WEEKEND, quiet_hours=None)
    assert over_at(at("2026-11-21 12:00"), a_person(), only_days) == at(
        "2026-11-23 00:00"
    )


def test_it_may_be_quiet_at_noon() -> None:
    assert over_at(at("2026-11-20 12:30"), a_person(), NOON) == at("2026-11-20 13:00")
    assert over_at(at("2026-11-20 13:00"), a_person(), NOON) == at("2026-11-20 13:00")


def test_without_quiet_hours_nothing_waits() -> None:
    moment = at("2026-11-21 03:00")
    assert over_at(moment, a_person(timezone="Mars/Base"), HOUSE) == moment


@given(
    moment=st.datetimes(
        min_value=datetime(2020, 1, 1),  # noqa: DTZ001 # Hypothesis wants it naive
        max_value=datetime(2035, 1, 1),  # noqa: DTZ001
        timezones=st.just(UTC),
    ),
    zone=st.sampled_from(
        ["UTC", "Europe/Ljubljana", "America/St_Johns", "Pacific/Apia", "Asia/Gaza"]
    ),
    begin=st.integers(0, 23),
    end=st.integers(0, 23),
    days=st.frozensets(st.integers(0, 6), max_size=6),
)
def test_it_never_sends_earlier_nor_into_the_quiet_nor_much_later(
    moment: datetime, zone: str, begin: int, end: int, days: frozenset[int]
) -> None:
    hours = None if begin == end else (time(begin), time(end))
    house = replace(HOUSE, quiet_hours=hours, quiet_days=days)
    until = over_at(moment, a_person(timezone=zone), house)
    assert moment <= until <= moment + timedelta(days=9)
    assert over_at(until, a_person(timezone=zone), house) == until
    local = until.astimezone(ZoneInfo(zone))
    assert local.weekday() not in days
