"""A staff room that cannot be written to: nobody is told that all is well."""

from dataclasses import replace

import pytest

from storage.engine import Database
from storage.records import DESK, Address, Case
from tests.conversations.life import HOUSEHOLD, OWNER, Life, keys_of, room_of
from tests.conversations.scenes import ANA, BO, unhappy

GROUP = Address(channel="telegram", room="-1001")
LOST = "staff-not-told"


@pytest.fixture
def life(database: Database) -> Life:
    """An installation whose bot is not in the group of the staff."""
    life = Life(database, replace(HOUSEHOLD, staff_room=GROUP))
    life.closed = {GROUP}
    return life


def test_a_card_that_cannot_be_delivered_is_shown_at_the_web_desk(life: Life) -> None:
    unhappy(life)
    told = life.text_of(life.newest(DESK, LOST))
    for part in ("could not be said", "chat not found", "Ana", "CSAT: 2 of 5"):
        assert part in told
    life.says(ANA, "It was late")
    life.says(ANA, "delivery")
    life.presses(ANA, life.newest(ANA), ".yes")
    life.says(ANA, "Hello?")
    assert "Hello?" in life.text_of(life.newest(DESK, LOST))


def test_the_owners_are_told_in_private_where_they_can_be(life: Life) -> None:
    life.says(OWNER, "/start")
    unhappy(life)
    assert "Ana" in life.text_of(life.newest(OWNER, LOST))
    assert life.said_in(DESK) == []


def test_owners_who_cannot_be_told_either_are_no_end(life: Life) -> None:
    life.says(OWNER, "/start")
    unhappy(life)
    life.closed.add(room_of(OWNER))
    life.presses(ANA, life.newest(ANA), ".stop")
    life.says(ANA, "Hello?")
    assert "Hello?" in life.text_of(life.newest(DESK, LOST))


def test_the_next_alert_posts_the_card_itself_once_the_room_is_there(
    life: Life,
) -> None:
    unhappy(life)
    life.closed.clear()
    life.passes(minutes=30)
    card = life.newest(GROUP, "card-title")
    (case,) = life.every(Case)
    assert card.id == case.card
    assert "nobody had taken it" in life.text_of(card)
    life.presses(BO, card, "take", where=GROUP)
    assert "Taken by Bo" in life.text_of(life.newest(GROUP, "card-owner"))


def test_a_staff_room_that_was_set_right_gets_the_card(life: Life) -> None:
    unhappy(life)
    right = Address(channel="telegram", room="-1002")
    life.house = replace(life.house, staff_room=right)
    life.passes(minutes=30)
    assert "card-title" in keys_of(life.newest(right))
    life.passes(minutes=60)
    assert keys_of(life.newest(right)) == ["nobody-took-it"]
