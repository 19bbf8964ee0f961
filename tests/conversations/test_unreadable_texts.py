"""A text that another version of the product kept stops nothing but its own survey."""

import pytest
from sqlalchemy import update

from storage.engine import Database
from storage.records import Interaction, Session, Survey
from storage.schema import surveys
from tests.conversations.life import OWNER, Life, told
from tests.conversations.scenes import ANA

TEXT = "survey: support\ntouchpoint: support.chat\nafter: 2h\ncsat: How was it?\n"
STRANGE = f"{TEXT}hologram: Where were you?\n"
MENDED = f"{TEXT}text: Where were you?\n"


@pytest.fixture
def life(database: Database) -> Life:
    """An installation whose active survey only a newer version could read."""
    life = Life(database)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    keep(life, STRANGE)
    return life


def keep(life: Life, text: str) -> None:
    with life.database.transaction() as connection:
        connection.execute(update(surveys).values(text=text))


def report(life: Life) -> str:
    life.says(OWNER, "/report support")
    return life.said_in(OWNER)[-1]


def test_an_interaction_is_skipped_and_the_log_told_why(life: Life) -> None:
    decision = life.ends("1", customer={"web": ANA.id})
    why = "the text of support version 1 cannot be read by this version of Askafter"
    assert (decision.because, decision.warning) == (why, why)
    (interaction,) = life.every(Interaction)
    assert (interaction.decision, interaction.because) == ("skip", why)
    life.passes(hours=3)
    assert life.every(Session) == ()


def test_the_list_says_that_it_cannot_be_read_and_what_to_do(life: Life) -> None:
    assert told(life.says(OWNER, "/survey list"), "survey-unreadable")
    assert "/survey edit support shows its text" in life.said_in(OWNER)[-1]


@pytest.mark.parametrize(
    ("command", "key"),
    [
        ("/survey show support", "survey-unreadable"),
        ("/survey preview support", "survey-unreadable"),
        ("/survey preview support sl", "survey-unreadable"),
        ("/survey translate support sl", "survey-unreadable"),
        ("/survey edit support", "survey-edit-how"),
        ("/survey export support", "survey-export"),
        ("/survey versions support", "survey-one-version"),
        ("/survey copy support other", "survey-mistake"),
        ("/survey pause support", "survey-paused"),
        ("/report support", "report-title"),
    ],
)
def test_no_command_fails_for_it(life: Life, command: str, key: str) -> None:
    assert told(life.says(OWNER, command), key)


def test_a_report_counts_on_without_the_comments_on_it(life: Life) -> None:
    keep(life, TEXT)
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    life.says(ANA, "2 it took three weeks")
    assert "it took three weeks" in report(life)
    keep(life, STRANGE)
    said = report(life)
    assert ("1 of 1 invited" in said, "three weeks" in said) == (True, False)


def test_it_is_not_resumed_unread(life: Life) -> None:
    life.says(OWNER, "/survey pause support")
    assert told(life.says(OWNER, "/survey activate support"), "survey-mistake")
    assert [one.state for one in life.every(Survey)] == ["paused"]


def test_a_preview_that_was_under_way_is_over(life: Life) -> None:
    keep(life, TEXT)
    life.says(OWNER, "/survey preview support")
    keep(life, STRANGE)
    assert told(life.says(OWNER, "4"), "preview-over")


def test_a_mended_text_asks_again(life: Life) -> None:
    life.says(OWNER, f"/survey edit support\n{MENDED}")
    assert told(life.says(OWNER, "/survey activate support"), "survey-active")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=3)
    assert "How was it?" in life.said_in(ANA)[-1]


def test_what_ended_long_ago_is_not_asked_for_later(life: Life) -> None:
    keep(life, TEXT)
    ended = life.at
    life.passes(hours=5)
    decision = life.ends("1", customer={"web": ANA.id}, ended_at=ended)
    why = "asks support as soon as may be: the end was more than 2 h ago"
    assert decision.because.startswith(why)


def test_who_is_about_to_be_asked_was_not_asked_yet(life: Life) -> None:
    keep(life, TEXT)
    life.ends("1", customer={"web": ANA.id})
    (first,) = life.every(Interaction)
    assert first.send_at is not None
    decision = life.ends("2", customer={"web": ANA.id})
    day = f"{first.send_at:%Y-%m-%d}"
    assert decision.because == f"the person is to be asked on {day} already"
