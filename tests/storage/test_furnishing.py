"""What was decided in chat stands over what the environment says."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import decisions, situations
from storage.engine import Database
from storage.records import Address, Decision, House, Setting
from storage.records.settings import DAYS, FORMS, furnish
from tests.builders import HOUSE, named, said

VALUES = {
    "languages": "en,sl",
    "language": "sl",
    "timezone": "Europe/Ljubljana",
    "quiet-hours": "20:00-09:00",
    "quiet-days": "sat,sun",
    "staff-room": "telegram:-100/7",
    "sender": "Café Luna",
    "privacy-contact": "privacy@example.org",
}


def house_with(database: Database, *rows: tuple[str, str | None]) -> House:
    """Keep settings, and return the house that the next event finds."""
    saved = tuple(
        Setting(id=named(name), name=name, value=value) for name, value in rows
    )
    with database.transaction() as connection:
        event = said("settings")
        decisions.record(connection, event, Decision(because="set", saved=saved))
    with database.reading() as connection:
        return situations.of(connection, said("hello"), HOUSE).house


def test_without_rows_it_is_the_environments(database: Database) -> None:
    with database.reading() as connection:
        situation = situations.of(connection, said("hello"), HOUSE)
    assert situation.house is HOUSE
    assert situation.installed is HOUSE


def test_every_setting_is_read_from_its_row(database: Database) -> None:
    house = house_with(database, *VALUES.items())
    assert {name: FORMS[name].write(house) for name in FORMS} == VALUES
    assert house.quiet_hours == (time(20), time(9))
    assert house.quiet_days == {5, 6}
    assert house.staff_room == Address(channel="telegram", room="-100", thread="7")


def test_what_is_put_back_follows_the_environment(database: Database) -> None:
    assert house_with(database, ("sender", None), ("language", None)) == HOUSE


def test_what_another_version_wrote_is_passed_over(database: Database) -> None:
    house = house_with(
        database,
        ("colour", "green"),
        ("language", "tlh"),
        ("languages", "tlh,vo"),
        ("timezone", "Mars/Base"),
        ("quiet-hours", "at night"),
        ("quiet-days", "mon,mañana"),
        ("staff-room", "nowhere"),
        ("sender", "Luna"),
    )
    assert house.sender == "Luna"
    assert house == replace(HOUSE, sender="Luna")


def test_of_languages_that_are_not_spoken_any_more_the_others_stay() -> None:
    assert furnish(HOUSE, (("languages", "tlh,sl,en"),)).languages == ("sl", "en")


def test_equal_rows_give_the_same_house(database: Database) -> None:
    first = house_with(database, *VALUES.items())
    with database.reading() as connection:
        again = situations.of(connection, said("hello"), HOUSE).house
    assert again is first


@pytest.mark.parametrize("name", sorted(FORMS))
@given(text=st.text(max_size=40))
def test_any_text_in_a_row_is_harmless(name: str, text: str) -> None:
    house = furnish(HOUSE, ((name, text),))
    assert FORMS[name].write(house) is not None


@given(
    begin=st.times(),
    end=st.times(),
    days=st.frozensets(st.integers(0, len(DAYS) - 1), max_size=len(DAYS) - 1),
)
def test_hours_and_days_are_read_as_they_were_written(
    begin: time, end: time, days: frozenset[int]
) -> None:
    begin, end = begin.replace(second=0, microsecond=0), end.replace(second=0)
    end = end.replace(microsecond=0)
    hours = None if begin == end else (begin, end)
    house = House(staff_room=HOUSE.staff_room, quiet_hours=hours, quiet_days=days)
    kept = tuple((name, FORMS[name].write(house)) for name in FORMS)
    assert furnish(HOUSE, kept) == furnish(house, ())
