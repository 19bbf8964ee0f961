"""The doctor finds what is wrong with settings, connections and rows."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from bot import doctor
from bot.findings import Finding
from bot.settings import Settings
from storage.engine import Database
from storage.schema import case_entries, cases, heard, messages, timers
from tests.builders import NOW
from tests.conversations.life import Life
from tests.conversations.scenes import unhappy
from tests.harness import settings_of


@pytest.fixture
def life(database: Database) -> Life:
    """An installation that is at work right now; the doctor has the real time."""
    life = Life(database)
    life.at = datetime.now(UTC) - timedelta(hours=2)
    return unhappy(life)


def examined(url: str, **more: object) -> list[Finding]:
    settings = Settings.model_validate({**settings_of(url, 1).model_dump(), **more})
    return list(doctor.examine(settings))


def wrong(url: str) -> str:
    found = [one for one in examined(url) if one.state == "wrong"]
    assert all(one.advice for one in found)
    return "\n".join(one.what for one in found)


def test_a_healthy_installation_has_nothing_wrong(
    life: Life, database_url: str
) -> None:
    assert life.told
    found = examined(database_url)
    assert [one.what for one in found if one.state == "fine"][-1].startswith(
        "rows: all"
    )
    assert wrong(database_url) == ""


@pytest.mark.parametrize(
    ("sentence", "table", "values"),
    [
        (
            "a message is being sent by nobody",
            messages,
            {"state": "sending", "leased_until": NOW},
        ),
        (
            "a stale message still waits",
            messages,
            {"state": "ready", "due_at": NOW, "expires_at": NOW},
        ),
        ("a timer has not rung", timers, {"state": "armed", "due_at": NOW}),
        ("an open case alerts nobody", timers, {"state": "cancelled"}),
        ("an open session never ends", timers, {"state": "cancelled"}),
        ("a taken case is not looked at", cases, {"state": "claimed"}),
    ],
)
def test_a_broken_rule_is_found(
    life: Life,
    database_url: str,
    sentence: str,
    table: object,
    values: dict[str, object],
) -> None:
    with life.database.transaction() as connection:
        if table is messages:
            one = next(m for m in life.told if m.about_kind == "session")
            connection.execute(
                update(messages).where(messages.c.id == one.id).values(**values)
            )
        else:
            connection.execute(update(table).values(**values))  # type: ignore[arg-type] # one of the tables above
    assert sentence in wrong(database_url)


def test_lost_messages_and_cases_are_found(life: Life, database_url: str) -> None:
    with life.database.transaction() as connection:
        connection.execute(messages.delete())
    found = wrong(database_url)
    assert "a case has no card" in found
    assert "an open session waits without a question" in found
    with life.database.transaction() as connection:
        connection.execute(case_entries.delete())
        connection.execute(cases.delete())
    assert "unhappy answers without a case: 1" in wrong(database_url)


def test_what_waits_for_people_is_shown(life: Life, database_url: str) -> None:
    with life.database.transaction() as connection:
        parked = {"key": "k", "at": NOW, "kind": "Said", "state": "parked"}
        connection.execute(insert(heard).values(parked))
        connection.execute(update(messages).values(state="unknown"))
    looks = "\n".join(one.what for one in examined(database_url) if one.state == "look")
    assert "events that could not be processed: 1" in looks
    assert "replies that are not confirmed" in looks


def test_settings_that_deserve_a_look(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    found = examined(url, public_url="http://ask.example.org", api_token="")
    looks = {one.what for one in found if one.state == "look"}
    assert {"PUBLIC_URL is not https", "API_TOKEN is empty"} <= looks


def test_before_the_first_start_nothing_is_wrong(tmp_path: Path) -> None:
    found = examined(f"sqlite:///{tmp_path / 'new.db'}")
    assert "wrong" not in [one.state for one in found]
    assert found[-1].state == "look"
    assert found[-1].what == f"database: there is no {tmp_path / 'new.db'} yet"


def test_a_database_that_is_not_there_is_named_without_its_password() -> None:
    url = "postgresql+psycopg://askafter:canary-password@127.0.0.1:1/askafter"
    found = examined(url)
    assert found[-1].state == "wrong"
    assert "cannot be used" in found[-1].what
    assert "canary-password" not in repr(found)


def test_an_empty_database_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    finding = examined(f"sqlite:///{tmp_path / 'empty.db'}")[-1]
    assert (finding.state, finding.what) == ("wrong", "database")
    assert "askafter" in finding.advice
