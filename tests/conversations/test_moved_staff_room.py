"""The staff room moves while cases are open: none of them is out of sight."""

from dataclasses import replace

import pytest

from storage.engine import Database
from storage.records import Address, Message
from tests.conversations.life import (
    HOUSEHOLD,
    OWNER,
    STAFF_ROOM,
    Life,
    keys_of,
    told,
)
from tests.conversations.scenes import ANA, BO, card, case, unhappy

GROUP = Address(channel="telegram", room="-1001")


@pytest.fixture
def life(database: Database) -> Life:
    """Ana's case stands at the desk; from now on cases come to a Telegram group."""
    life = unhappy(
        Life(database, replace(HOUSEHOLD, channels=("web", "telegram"))),
    )
    life.confirms(OWNER, "/settings staff-room telegram:-1001")
    return life


def old_card(life: Life) -> Message:
    """Return what stands at the desk in the card's place."""
    return [m for m in life.told if m.to == STAFF_ROOM and m.replaces][-1]


def test_whoever_has_a_case_goes_on_where_its_card_is(life: Life) -> None:
    first = card(life)
    life.presses(BO, first, "take", where=STAFF_ROOM)
    life.says(BO, "We are looking.", where=STAFF_ROOM, below=first)
    assert "We are looking." in life.text_of(life.newest(ANA, "from-staff"))
    life.says(ANA, "Thank you, I wait")
    assert "Thank you, I wait" in life.text_of(
        life.newest(STAFF_ROOM, "customer-wrote")
    )
    life.presses(BO, card(life), "resolve", where=STAFF_ROOM)
    assert case(life).state == "resolved"


def test_a_case_that_nobody_takes_moves_with_its_next_reminder(life: Life) -> None:
    life.passes(minutes=30)
    assert "card-title" in keys_of(life.newest(GROUP))
    assert case(life).room == GROUP
    assert keys_of(old_card(life)) == ["card-went-telegram"]
    life.passes(minutes=60)
    assert keys_of(life.newest(GROUP)) == ["nobody-took-it"]


def test_a_case_that_is_opened_again_gets_its_card_where_cases_come(
    life: Life,
) -> None:
    life.presses(BO, card(life), "resolve", where=STAFF_ROOM)
    life.passes(days=1)
    life.presses(ANA, life.newest(ANA), "unsolved")
    moved = life.newest(GROUP, "card-title")
    assert moved.id == case(life).card
    life.says(ANA, "It is still broken")
    assert "still broken" in life.text_of(life.newest(GROUP))
    assert keys_of(old_card(life)) == ["card-went-telegram"]
    life.says(BO, "I see.", where=GROUP, below=moved)
    assert "I see." in life.text_of(life.newest(ANA, "from-staff"))


def test_words_below_a_card_that_has_moved_are_not_taken_for_the_customers(
    life: Life,
) -> None:
    first = card(life)
    life.passes(minutes=30)
    done = life.says(BO, "We are sorry!", where=STAFF_ROOM, below=first)
    assert told(done, "answer-there")
    assert "Telegram group" in life.text_of(life.newest(STAFF_ROOM, "answer-there"))
    assert life.says(ANA, "Hello?").saved
    stranger = replace(BO, id="dddd")
    assert not life.says(stranger, "Hm", where=STAFF_ROOM, below=first).saved


def test_what_was_asked_in_the_old_room_is_closed_there(life: Life) -> None:
    life.says(BO, "note the parcel", where=STAFF_ROOM, below=card(life))
    asked = life.newest(STAFF_ROOM, "words-held")
    life.passes(minutes=30)
    life.presses(BO, asked, "keep", where=STAFF_ROOM)
    closed = life.newest(STAFF_ROOM, "note-kept")
    assert closed.replaces == asked.id


def test_a_case_moves_back_to_the_desk_as_well(life: Life) -> None:
    life.passes(minutes=30)
    life.confirms(OWNER, "/settings staff-room web:desk")
    life.passes(hours=2)
    assert card(life).id == case(life).card
    gone = [m for m in life.told if m.to == GROUP and m.replaces][-1]
    assert keys_of(gone) == ["card-went-web"]
