"""People answer what they see, even before the platform has told us that it arrived."""

from storage.engine import Database
from storage.records import CaseEntry
from tests.conversations.life import STAFF_ROOM, Life, room_of
from tests.conversations.scenes import ANA, BO, card, unhappy


def test_words_to_a_colleague_who_is_still_being_delivered_are_for_the_case(
    database: Database,
) -> None:
    life = unhappy(Life(database))
    life.stuck = True
    life.says(BO, "May I call you?", where=STAFF_ROOM, below=card(life))
    while life.sets_out().to != room_of(ANA):
        pass
    life.says(ANA, "Yes, please call me")
    entries: tuple[CaseEntry, ...] = life.every(CaseEntry)
    wrote = [(entry.kind, entry.text) for entry in entries if entry.kind == "wrote"]
    assert wrote == [("wrote", "Yes, please call me")]
