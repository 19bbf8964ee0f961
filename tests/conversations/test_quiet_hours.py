"""Nobody is invited or reminded at night; expiry is counted from sending."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from storage.engine import Database
from storage.records import Interaction, Person, Session, Timer
from tests.builders import TEXT
from tests.conversations.life import HOUSEHOLD, OWNER, Life, keys_of, room_of
from tests.conversations.scenes import ANA

NIGHT = replace(HOUSEHOLD, quiet_hours=(time(20), time(9)))
ASKED = "scale-csat"
OFFERED = "resume-offer"


def published(database: Database, settings: str = "") -> Life:
    """Return an installation that asks two hours after the end, and Ana."""
    life = Life(database, NIGHT)
    text = TEXT.replace("after: 2h\n", f"after: 2h\n{settings}")
    life.says(OWNER, f"/survey new\n{text}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    return life


def ends_at(life: Life, hour: int, minute: int = 0) -> datetime:
    """Let an interaction end at that hour of this or the next day."""
    before = life.at.replace(hour=hour, minute=minute)
    life.passes(seconds=((before - life.at) % timedelta(days=1)).total_seconds())
    life.ends("1", customer={"web": ANA.id}, timezone="UTC")
    return life.at


def asked(life: Life, key: str = ASKED) -> bool:
    """Tell whether Ana was asked, or told what another key says."""
    hers = [message for message in life.told if message.to == room_of(ANA)]
    return any(key in keys_of(message) for message in hers)


def test_an_invitation_that_is_due_at_night_goes_in_the_morning(
    database: Database,
) -> None:
    life = published(database, "expires: 7d\n")
    life.at += timedelta(hours=12)
    ended_at = ends_at(life, 1)
    morning = ended_at.replace(hour=9)
    (interaction,) = life.every(Interaction)
    assert interaction.send_at == morning
    assert interaction.expires_at == morning + timedelta(days=7)
    assert "once the quiet hours are over" in interaction.because
    life.passes(hours=7, minutes=59)
    assert not asked(life)
    life.passes(minutes=1)
    assert asked(life)
    (session,) = life.every(Session)
    assert session.expires_at == morning + timedelta(days=7)


def test_by_day_nothing_waits(database: Database) -> None:
    life = published(database)
    ended_at = ends_at(life, 13)
    (interaction,) = life.every(Interaction)
    assert interaction.send_at == ended_at + timedelta(hours=2)
    assert interaction.because == "asks support 2 h after the end"


def test_the_persons_own_zone_counts(database: Database) -> None:
    life = published(database)
    life.ends("1", customer={"web": ANA.id}, timezone="Asia/Tokyo")
    (interaction,) = life.every(Interaction)
    assert interaction.send_at == life.at.replace(hour=0) + timedelta(days=1)


def test_quiet_hours_that_were_set_since_are_kept_to(database: Database) -> None:
    life = published(database)
    ended_at = ends_at(life, 13)
    life.says(OWNER, "/settings quiet-hours 14:00-16:30")
    life.passes(hours=3, minutes=29)
    assert not asked(life)
    (interaction,) = life.every(Interaction)
    assert interaction.send_at == ended_at.replace(hour=16, minute=30)
    life.passes(minutes=1)
    assert asked(life)


def test_who_opens_the_link_is_asked_at_any_hour(database: Database) -> None:
    life = published(database)
    life.at += timedelta(hours=12)
    ends_at(life, 1)
    (interaction,) = life.every(Interaction)
    life.opens(ANA, interaction.session_id)
    assert asked(life)


def test_a_reminder_waits_for_the_morning_and_comes_once(database: Database) -> None:
    life = published(database, "remind: 10h\n")
    ends_at(life, 13)
    life.passes(hours=2)
    assert asked(life)
    life.passes(hours=10, minutes=1)
    assert not reminders(life)
    life.passes(hours=8)
    assert len(reminders(life)) == 1
    life.passes(days=3)
    assert len(reminders(life)) == 1


def test_a_reminder_that_would_come_after_the_end_does_not_come(
    database: Database,
) -> None:
    life = published(database, "remind: 10h\nexpires: 12h\n")
    ends_at(life, 13)
    life.passes(days=2)
    assert not reminders(life)
    assert all(one.state != "armed" for one in life.every(Timer))


def reminders(life: Life) -> list[datetime]:
    """Return when Ana was reminded."""
    return [message.due_at for message in life.told if "reminder" in keys_of(message)]


def test_the_demonstration_is_there_at_any_hour(database: Database) -> None:
    life = Life(database, NIGHT)
    life.starts(demo=True)
    life.says(ANA, "/start")
    life.at += timedelta(hours=12)
    life.ends(
        "1", customer={"web": ANA.id}, source="demo", touchpoint="demo", survey="demo"
    )
    life.passes(seconds=10)
    assert asked(life)


@pytest.mark.parametrize("name", ["Ana", ""])
def test_customers_are_asked_and_thanked_in_the_senders_name(
    database: Database, name: str
) -> None:
    life = published(database)
    plain = TEXT.replace("thanks: Thank you, this helps us.\n", "")
    life.says(OWNER, f"/survey new\n{plain}")
    life.says(OWNER, "/survey activate support")
    life.says(OWNER, "/settings sender Café Luna")
    life.says(OWNER, "/settings privacy-contact privacy@example.org")
    life.ends("1", customer={"web": ANA.id}, name=name)
    life.passes(hours=2)
    assert "in touch with Café Luna" in life.said_in(ANA)[-1]
    for answer in ("5", "skip", "skip", "skip"):
        life.says(ANA, answer)
    assert any("This helps us at Café Luna" in text for text in life.said_in(ANA))
    life.says(ANA, "/privacy")
    assert "Questions about your data? privacy@example.org" in life.said_in(ANA)[-1]
    assert [one.name for one in life.every(Person) if one.home is not None]


def test_a_parked_survey_is_not_offered_at_night(database: Database) -> None:
    life = published(database)
    ends_at(life, 17)
    life.passes(hours=2)
    assert asked(life)
    life.says(ANA, "Where is my parcel? It should have come yesterday.")
    life.passes(hours=13, minutes=59)
    assert not asked(life, OFFERED)
    life.passes(minutes=1)
    assert asked(life, OFFERED)
