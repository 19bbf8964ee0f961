"""A message that is edited afterwards changes what it had said."""

from dataclasses import replace
from decimal import Decimal

from storage.engine import Database
from storage.records import (
    Account,
    Address,
    Answer,
    Case,
    CaseEntry,
    Session,
)
from tests.builders import TEXT
from tests.conversations.kinds import ANA, answers, asked, asked_text
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, told

SURVEY = TEXT.replace("survey: support", "survey: kinds")


def session(life: Life) -> Session:
    found: tuple[Session, ...] = life.every(Session)
    return found[0]


def test_an_edit_is_a_new_version_and_the_talk_stays_where_it_is(
    database: Database,
) -> None:
    life = asked(database, "csat", "number", "text")
    life.says(ANA, "4", original="1")
    life.passes(minutes=1)
    question = life.newest(ANA)
    decision = life.edits(ANA, "1", "5, really")
    assert told(decision, "edit-noted")
    assert "Your answer: 5 of 5" in life.text_of(life.newest(ANA))
    found: tuple[Answer, ...] = life.every(Answer)
    assert [(one.version, one.rating, one.words) for one in found] == [
        (1, 4, "4"),
        (2, 5, "5, really"),
    ]
    assert found[0].given_at < found[1].given_at
    assert (session(life).score, session(life).step) == (5, 1)
    assert session(life).prompt == question.id
    life.says(ANA, "12", original="2")
    life.edits(ANA, "2", "13")
    assert answers(life)["number"].number == Decimal(13)
    assert session(life).state == "started"


def test_an_edited_comment_stands_in_the_place_of_the_old_one(
    database: Database,
) -> None:
    life = asked(database, "text", "yesno")
    life.says(ANA, "slow and rude", original="1")
    life.edits(ANA, "1", "a little slow")
    assert session(life).comment == "a little slow"
    assert keys_of(life.newest(ANA)) == ["edit-noted"]


def test_what_was_not_understood_is_answered_by_editing_it(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "55", original="1")
    assert told(life.edits(ANA, "1", "56"), "edit-unclear")
    life.edits(ANA, "1", "5")
    answer = answers(life)["csat"]
    assert (answer.rating, answer.words, answer.unsettled) == (5, "5", False)
    assert "Was it solved?" in life.text_of(life.newest(ANA))
    assert session(life).comment is None


def test_an_edit_that_says_nothing_readable_changes_nothing(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "4", original="1")
    assert told(life.edits(ANA, "1", "purple"), "edit-unclear")
    assert answers(life)["csat"].rating == 4


def test_only_the_message_that_counts_can_change_the_answer(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", "text")
    life.says(ANA, "4", original="1")
    life.says(ANA, "back", original="2")
    life.presses(ANA, life.newest(ANA), ".3")
    assert life.edits(ANA, "1", "5").saved == ()
    assert life.edits(ANA, "77", "5").saved == ()
    assert answers(life)["csat"].rating == 3


def test_a_finished_survey_stays_finished_unless_something_new_applies(
    database: Database,
) -> None:
    life = asked_text(database, SURVEY)
    life.says(ANA, "5", original="1")
    for words in ("fine", "price"):
        life.says(ANA, words)
    life.edits(ANA, "1", "4")
    assert session(life).state == "completed"
    decision = life.edits(ANA, "1", "1")
    assert told(decision, "edit-noted")
    assert "What went wrong?" in life.text_of(life.newest(ANA))
    assert len(life.every(Case)) == 1
    for words in ("a mistake", "no"):
        life.says(ANA, words)
    assert (session(life).state, session(life).score) == ("completed", 1)
    life.passes(days=9)
    assert told(life.edits(ANA, "1", "5"), "session-expired")
    assert session(life).score == 1


def test_an_edit_in_the_middle_asks_what_applies_now_first(database: Database) -> None:
    life = asked_text(database, SURVEY)
    life.says(ANA, "5", original="1")
    life.says(ANA, "fine")
    life.edits(ANA, "1", "2")
    assert "What went wrong?" in life.text_of(life.newest(ANA))
    assert answers(life)["why"].unsettled
    life.says(ANA, "late")
    assert "What was it about?" in life.text_of(life.newest(ANA))


def test_a_parked_survey_stays_parked_when_an_answer_is_edited(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "4", original="1")
    life.says(ANA, "Where is my parcel?", original="2")
    life.edits(ANA, "1", "3")
    assert (session(life).state, session(life).score) == ("parked", 3)


def test_words_for_the_staff_are_passed_on_again_as_edited(database: Database) -> None:
    life = asked(database, "csat", "yesno")
    life.says(ANA, "4")
    life.says(ANA, "Where is my parcel?", original="2")
    life.passes(minutes=1)
    life.edits(ANA, "2", "Where is my parcel 4711?")
    line = life.newest(STAFF_ROOM)
    assert keys_of(line) == ["customer-edited"]
    assert "4711" in life.text_of(line)
    assert life.edits(ANA, "2", "Where is my parcel 4711?").saved == ()
    entries: tuple[CaseEntry, ...] = life.every(CaseEntry)
    edited = [one for one in entries if one.kind == "edited"]
    assert [one.text for one in edited] == ["Where is my parcel 4711?"]
    life.presses(
        OWNER, life.newest(STAFF_ROOM, "card-title"), "resolve", where=STAFF_ROOM
    )
    life.passes(minutes=5)
    life.says(ANA, "It is still not here")
    card = life.newest(STAFF_ROOM, "card-title")
    assert "Ana changed a message" in life.text_of(card)


BO = Account(channel="telegram", id="2", name="Bo")
GROUP = Address(channel="telegram", room="-1001")


def test_a_colleagues_edit_changes_the_reply_that_the_customer_has(
    database: Database,
) -> None:
    life = asked(database, "csat", "yesno", rules="escalate: csat <= 2")
    life.house = replace(life.house, staff_room=GROUP)
    life.says(OWNER, "/role agent")
    code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
    life.says(BO, f"/start {code}")
    life.says(ANA, "1")
    card = life.newest(GROUP, "card-title")
    life.says(BO, "We send a new on", where=GROUP, below=card, original="9")
    reply = life.newest(ANA, "from-staff")
    life.edits(BO, "9", "We send a new one", where=GROUP)
    changed = life.newest(ANA, "from-staff")
    assert changed.replaces == reply.id
    assert "We send a new one" in life.text_of(changed)
    assert told(life.edits(BO, "9", "note: a slip", where=GROUP), "edit-kept-back")
    assert life.newest(ANA, "from-staff").id == changed.id
    stranger = replace(BO, id="3")
    assert life.edits(stranger, "9", "Ha", where=GROUP).saved == ()
