"""What colleagues write below a card: an action, a note, a reply, or nobody knows."""

import re

import pytest

from bot.voice.catalogue import languages, write
from handlers.desk import marks
from storage.engine import Database
from storage.records import Account, CaseEntry, Decision, Left, Message, Target
from tests.builders import pressed
from tests.conversations.life import STAFF_ROOM, Life, keys_of, room_of, told
from tests.conversations.scenes import ANA, BO, CY, card, case, unhappy


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with two agents, in which Ana has just given a 2."""
    return unhappy(Life(database))


def replies(life: Life, text: str, who: Account = BO) -> Decision:
    return life.says(who, text, where=STAFF_ROOM, below=card(life))


def notes(life: Life) -> list[str]:
    return [entry.text for entry in life.every(CaseEntry) if entry.kind == "noted"]


def sent(life: Life) -> list[str]:
    return [text for text in life.said_in(ANA) if "from our team:" in text]


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("take", "claimed"),
        ("Take!", "claimed"),
        ("/take", "claimed"),
        ("/take@askafter_bot", "claimed"),
        ("Übernehmen", "claimed"),
        ("prevzet", "claimed"),
        ("resolve", "resolved"),
        ("resolved", "resolved"),
        ("/resolve", "resolved"),
        ("Вирішено", "resolved"),
        ("تم الحل", "resolved"),
    ],
)
def test_the_word_of_a_button_does_what_the_button_does_and_is_sent_to_nobody(
    life: Life, typed: str, state: str
) -> None:
    before = life.said_in(ANA)
    replies(life, typed)
    assert case(life).state == state
    assert case(life).claimed_name == "Bo"
    told_to_ana = [one for one in life.said_in(ANA) if one not in before]
    assert not [one for one in told_to_ana if typed in one]
    assert keys_of(life.newest(STAFF_ROOM)) == ["case-stands"]


def test_a_word_that_changes_nothing_is_told_how_the_case_stands(life: Life) -> None:
    replies(life, "resolve")
    replies(life, "take", CY)
    assert "has already resolved" in life.said_in(STAFF_ROOM)[-2]
    assert life.said_in(STAFF_ROOM)[-1].endswith("is now: resolved.")
    replies(life, "open again", CY)
    assert case(life).state == "open"
    assert life.newest(STAFF_ROOM, "case-stands").under == case(life).card


def test_a_typed_give_back_frees_the_case(life: Life) -> None:
    replies(life, "take")
    replies(life, "give back")
    assert case(life).state == "open"


@pytest.mark.parametrize("typed", ["note", "/note", "Notiz", "note:"])
def test_the_word_note_alone_asks_for_the_note(life: Life, typed: str) -> None:
    assert told(replies(life, typed), "note-prompt")
    assert (notes(life), sent(life)) == ([], [])
    prompt = life.newest(STAFF_ROOM, "note-prompt")
    life.says(BO, "resolve", where=STAFF_ROOM, below=prompt)
    assert notes(life) == ["resolve"]
    assert case(life).state == "open"


@pytest.mark.parametrize(
    "typed",
    ["/note she called twice", "/note: she called twice", "/opomba she called twice"],
)
def test_a_note_with_a_slash_is_a_note(life: Life, typed: str) -> None:
    assert told(replies(life, typed), "note-kept")
    assert (notes(life), sent(life)) == (["she called twice"], [])


def test_a_note_is_confirmed_and_stands_on_the_card(life: Life) -> None:
    replies(life, "note: she called twice")
    replies(life, "note: refund is on its way", CY)
    assert "The customer does not see it" in life.said_in(STAFF_ROOM)[-1]
    words = life.text_of(card(life))
    assert "Notes: 2. The last, by Cy:\nrefund is on its way" in words
    replies(life, "take")
    assert "refund is on its way" in life.text_of(card(life))


def held(life: Life, typed: str) -> Message:
    assert told(replies(life, typed), "words-held")
    assert (notes(life), sent(life)) == ([], [])
    return life.newest(STAFF_ROOM, "words-held")


@pytest.mark.parametrize(
    "typed",
    [
        *("note she called twice", "Notes from the call", "/resolve all good"),
        *("/1 sorry", "internal: a nuisance", "FYI Ben she is cross", "close it"),
    ],
)
def test_words_that_may_be_a_note_are_held_and_asked_about(
    life: Life, typed: str
) -> None:
    line = held(life, typed)
    assert line.under == case(life).card
    assert case(life).state == "open"
    life.presses(CY, line, "keep", where=STAFF_ROOM)
    assert notes(life) == [typed]
    assert sent(life) == []
    assert life.newest(STAFF_ROOM, "note-kept").replaces == line.id


def test_held_words_go_to_the_customer_once_a_colleague_says_so(life: Life) -> None:
    line = held(life, "note that it ships today")
    life.presses(BO, line, "send", where=STAFF_ROOM)
    assert sent(life) == ["Bo from our team:\nnote that it ships today"]
    assert case(life).state == "waiting"
    assert life.newest(STAFF_ROOM, "held-sent").buttons == ()
    for choice in ("send", "keep"):
        assert life.presses(CY, line, choice, where=STAFF_ROOM).saved == ()


def test_a_customer_cannot_decide_about_held_words(life: Life) -> None:
    line = held(life, "note she called twice")
    assert told(life.presses(ANA, line, "send", where=STAFF_ROOM), "not-yours")
    assert (notes(life), sent(life)) == ([], [])


def test_other_words_are_sent_as_before(life: Life) -> None:
    for words in ("Notable delay, sorry", "Taken care of", "I resolved it", "nothing"):
        replies(life, words)
    assert len(sent(life)) == 4


@pytest.mark.parametrize(
    "typed", ["/note she called", "/resolve", "/märkus", "/notiz a"]
)
def test_such_a_word_that_answers_no_card_is_told_where_it_works(
    life: Life, typed: str
) -> None:
    told_ = life.says(BO, typed, where=STAFF_ROOM)
    assert told(told_, "case-word-where")
    assert typed.split()[0] in life.said_in(STAFF_ROOM)[-1]
    assert (notes(life), sent(life)) == ([], [])
    assert life.says(ANA, typed, where=STAFF_ROOM).saved == ()
    assert life.says(BO, "resolve", where=STAFF_ROOM).saved == ()


@pytest.mark.parametrize("typed", ["/note she called", "/resolve", "/take"])
def test_a_colleague_who_writes_it_in_private_is_told_where_it_works(
    life: Life, typed: str
) -> None:
    assert told(life.says(BO, typed), "case-word-where")
    assert not told(life.says(ANA, typed), "case-word-where")


def test_only_words_that_were_asked_about_can_be_sent_by_that_button(
    life: Life,
) -> None:
    replies(life, "I am sorry.")
    target = Target(kind="message", id=card(life).id, choice="send")
    assert life.hear(pressed(target, who=BO, where=STAFF_ROOM)).saved == ()
    assert len(sent(life)) == 1


def test_words_that_cannot_be_sent_stay_to_be_decided_about(life: Life) -> None:
    line = held(life, "note she called twice")
    life.hear(Left(key="left:1", at=life.at, where=room_of(ANA), who=ANA))
    assert told(
        life.presses(BO, line, "send", where=STAFF_ROOM), "customer-unreachable"
    )
    life.presses(BO, line, "keep", where=STAFF_ROOM)
    assert notes(life) == ["note she called twice"]


def test_words_to_the_customer_of_a_colleagues_case_are_asked_about(
    life: Life,
) -> None:
    replies(life, "take")
    line = held_from_cy(life, "It ships today.")
    assert life.text_of(line).startswith(
        "Cy, nothing has been sent yet: Bo has this case."
    )
    assert (line.under, line.to) == (case(life).card, STAFF_ROOM)
    life.presses(CY, line, "send", where=STAFF_ROOM)
    assert sent(life) == ["Cy from our team:\nIt ships today."]
    assert (case(life).state, case(life).claimed_name) == ("waiting", "Bo")
    replies(life, "And it is free.", CY)
    assert len(sent(life)) == 2


def held_from_cy(life: Life, typed: str) -> Message:
    assert told(replies(life, typed, CY), "words-of-another")
    assert (notes(life), sent(life)) == ([], [])
    return life.newest(STAFF_ROOM, "words-of-another")


def test_words_that_are_left_to_the_colleague_stay_as_a_note(life: Life) -> None:
    replies(life, "take")
    line = held_from_cy(life, "It ships today.")
    life.presses(CY, line, "keep", where=STAFF_ROOM)
    assert (notes(life), sent(life)) == (["It ships today."], [])
    assert "The last, by Cy:\nIt ships today." in life.text_of(card(life))


def test_nobody_is_asked_about_their_own_case_a_note_or_one_that_is_over(
    life: Life,
) -> None:
    replies(life, "take")
    replies(life, "I am sorry.")
    assert told(replies(life, "note: she called twice", CY), "note-kept")
    replies(life, "resolve")
    replies(life, "It has arrived, I see.", CY)
    assert len(sent(life)) == 2


def test_a_picture_that_comes_with_held_words_is_told_of(life: Life) -> None:
    replies(life, "take")
    asked = life.says(CY, "Like so?", where=STAFF_ROOM, below=card(life), picture=True)
    assert told(asked, "words-of-another")
    assert told(asked, "only-words-passed-on")
    assert sent(life) == []


@pytest.fixture
def unwanted(life: Life) -> Life:
    """Ana does not want to be written to about it."""
    life.says(ANA, "It came late")
    life.says(ANA, "delivery")
    life.presses(ANA, life.newest(ANA), ".no")
    return life


def test_words_to_somebody_who_declined_to_be_written_to_are_asked_about(
    unwanted: Life,
) -> None:
    assert told(replies(unwanted, "I am sorry."), "words-unwanted")
    assert sent(unwanted) == []
    line = unwanted.newest(STAFF_ROOM, "words-unwanted")
    assert "does not want to be written to" in unwanted.text_of(line)
    unwanted.presses(BO, line, "send", where=STAFF_ROOM)
    replies(unwanted, "It is on its way.")
    assert len(sent(unwanted)) == 2


def test_another_colleague_is_asked_as_well(unwanted: Life) -> None:
    replies(unwanted, "I am sorry.")
    line = unwanted.newest(STAFF_ROOM, "words-unwanted")
    unwanted.presses(BO, line, "send", where=STAFF_ROOM)
    assert told(replies(unwanted, "So am I.", CY), "words-unwanted")
    assert told(replies(unwanted, "note: she is cross", CY), "note-kept")


def test_whoever_writes_after_declining_is_answered_at_once(unwanted: Life) -> None:
    unwanted.passes(minutes=1)
    unwanted.says(ANA, "Where is my parcel now?")
    replies(unwanted, "It is on its way.")
    assert len(sent(unwanted)) == 1


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "key", ["note-prompt", "words-held", "help-agent-telegram", "help-agent-web"]
)
def test_the_word_that_is_said_to_begin_a_note_does(key: str, language: str) -> None:
    said = write(key, {"name": "Bo"}, language)
    (word,) = re.findall(r"[“„»«]\s?(\w+:)", said)
    assert marks.NOTE.match(f"{word} she called")
