"""People answer what they see, even before the platform has told us that it arrived."""

from storage.engine import Database
from storage.records import Account, CaseEntry, Message
from tests.conversations.kinds import asked
from tests.conversations.life import STAFF_ROOM, Life
from tests.conversations.scenes import ANA, BO, card, unhappy

IN_TELEGRAM = Account(channel="telegram", id="77", name="Ana")


def test_words_below_what_a_colleague_has_just_said_are_for_the_case(
    database: Database,
) -> None:
    life = unhappy(Life(database))
    life.unconfirmed = "May I call you?"
    life.says(BO, "May I call you?", where=STAFF_ROOM, below=card(life))
    assert "May I call you?" in life.text_of(life.newest(ANA))
    life.says(ANA, "Yes, please call me")
    entries: tuple[CaseEntry, ...] = life.every(CaseEntry)
    wrote = [(entry.kind, entry.text) for entry in entries if entry.kind == "wrote"]
    assert wrote == [("wrote", "Yes, please call me")]


def test_a_press_on_what_was_just_asked_is_answered_in_its_place(
    database: Database,
) -> None:
    life = asked(database, "text", "yesno", "csat", who=IN_TELEGRAM)
    life.unconfirmed = "Was it solved?"
    life.says(IN_TELEGRAM, "All is well")
    question = life.newest(IN_TELEGRAM)
    assert "Was it solved?" in life.text_of(question)
    decision = life.presses(IN_TELEGRAM, question, ".yes")
    said = [one for one in decision.saved if isinstance(one, Message)]
    assert [one.replaces for one in said] == [question.id]
