"""What was decided in chat is followed without a restart, and after one."""

from pathlib import Path

import pytest

from bot import doctor
from bot.settings import SettingError, house_of, read_settings
from storage import decisions
from storage.engine import Database
from storage.migrate import migrate
from storage.records import Address, Decision, Setting
from storage.records.decisions import Record
from tests.builders import named, said
from tests.harness import running, settings_of, wait_for
from tests.platforms.telegram import TOKEN, StubTelegram
from tests.stories.talks import owner_of

TOKYO = "Asia/Tokyo"


def test_times_and_pages_follow_at_once_and_after_a_restart(database_url: str) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        owner.say(f"/settings timezone {TOKYO}")
        owner.sees(f"timezone: before UTC, now {TOKYO}.")
        wait_for(lambda: house.product.voice.timezone == TOKYO or None)
        assert house.product.parts.house.timezone == TOKYO
        owner.say("/audit setting")
        owner.sees("setting timezone: UTC → Asia/Tokyo")
    with running(database_url) as house:
        wait_for(lambda: house.product.parts.house.timezone == TOKYO or None)
        assert house.product.voice.timezone == TOKYO


def test_a_second_process_follows_by_itself(database_url: str) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite serves one process")
    with running(database_url) as first, running(database_url) as second:
        owner = owner_of(first)
        owner.say("/settings language sl")
        owner.sees("language: before en, now sl.")
        wait_for(lambda: second.product.parts.house.language == "sl" or None)


def kept(url: str, *records: Record) -> None:
    """Put rows into a new database."""
    database = Database(url)
    migrate(database)
    with database.transaction() as connection:
        decisions.record(connection, said("x"), Decision(because="x", saved=records))
    database.dispose()


def test_the_doctor_looks_at_the_room_that_was_chosen_in_chat(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    room = Setting(id=named("room"), name="staff-room", value="telegram:-1009")
    kept(url, room)
    stub = StubTelegram()
    try:
        settings = settings_of(
            url, 1, telegram_bot_token=TOKEN, telegram_api_url=stub.url
        )
        found = [one.what for one in doctor.examine(settings)]
    finally:
        stub.close()
    assert "Telegram: the bot is not in the staff group -1009" in found


@pytest.mark.parametrize("hours", ["late", "25:00-07:00", "09:00-09:00", "9-17"])
def test_wrong_quiet_hours_stop_the_start(
    hours: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIET_HOURS", hours)
    with pytest.raises(SettingError, match="QUIET_HOURS must be a span of the day"):
        read_settings()


def test_the_environment_decides_what_chat_has_not(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    settings = settings_of(
        url, 1, quiet_hours="22:00-06:30", slack_bot_token="xoxb-1", timezone=TOKYO
    )
    house = house_of(settings)
    assert house.quiet_hours is not None
    begins, ends = house.quiet_hours
    assert (f"{begins:%H:%M}", f"{ends:%H:%M}") == ("22:00", "06:30")
    assert house.channels == ("web", "slack")
    assert house.timezone == TOKYO
    assert house.staff_room == Address(channel="web", room="desk")
