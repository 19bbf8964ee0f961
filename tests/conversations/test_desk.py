"""Cases at the desk: taken, worked on, resolved, asked about and opened again."""

from dataclasses import replace

import pytest

from storage.engine import Database
from storage.records import (
    Account,
    Address,
    CaseEntry,
    Decision,
    DeliveryGaveUp,
    DeliveryUnclear,
    EventParked,
    Left,
    Message,
)
from storage.schema import messages
from tests.builders import TEXT
from tests.conversations.life import OWNER, STAFF_ROOM, Life, keys_of, room_of, told
from tests.conversations.scenes import ANA, BO, CY, card, case, unhappy


@pytest.fixture
def life(database: Database) -> Life:
    """An installation with two agents, in which Ana has just given a 2."""
    return unhappy(Life(database))


def at_desk(life: Life, who: Account, choice: str) -> Decision:
    return life.presses(who, card(life), choice, where=STAFF_ROOM)


def replies(life: Life, who: Account, text: str) -> Decision:
    return life.says(who, text, where=STAFF_ROOM, below=card(life))


def story(life: Life) -> list[str]:
    return sorted(entry.kind for entry in life.every(CaseEntry))


def test_the_card_says_which_rule_fired(life: Life) -> None:
    words = life.text_of(card(life))
    for part in ("csat <= 2", "Ana", "CSAT: 2 of 5", "support.chat", "Maja"):
        assert part in words


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (("4", "I want a refund now"), "rule-words"),
        (("4", "please contact me"), "rule-contact"),
        (("4", "This was a horrible, awful experience"), "rule-negative"),
    ],
)
def test_other_rules_open_a_case_too(
    database: Database, words: tuple[str, ...], rule: str
) -> None:
    life = Life(database)
    life.says(OWNER, f"/survey new\n{TEXT}")
    life.says(OWNER, "/survey activate support")
    life.says(ANA, "/start")
    life.ends("1", customer={"web": ANA.id})
    life.passes(hours=2)
    for one in words:
        life.says(ANA, one)
    assert case(life).rule.key == rule


def test_one_press_wins_and_the_slower_is_told_who_was_faster(life: Life) -> None:
    open_card = card(life)
    life.presses(BO, open_card, "take", where=STAFF_ROOM)
    late = life.presses(CY, open_card, "take", where=STAFF_ROOM)
    assert told(late, "case-taken-already")
    assert "Cy, Bo was faster" in "\n".join(life.said_in(STAFF_ROOM))
    assert case(life).claimed_name == "Bo"
    assert life.presses(BO, open_card, "take", where=STAFF_ROOM).saved == ()
    assert "somebody-reads" in [k for m in life.told for k in keys_of(m)]


def test_a_customer_cannot_work_on_cases(life: Life) -> None:
    refused = life.presses(ANA, card(life), "take", where=STAFF_ROOM)
    assert told(refused, "not-yours")
    assert told(replies(life, ANA, "hello"), "not-your-case")
    assert case(life).state == "open"


def test_an_outsider_who_answers_a_card_is_told_once_below_it_how_to_get_in(
    life: Life,
) -> None:
    dan = Account(channel="web", id="d0d0", name="Dan")
    replies(life, dan, "Let me help")
    line = life.newest(STAFF_ROOM, "not-your-case")
    assert line.under == case(life).card
    assert "ask an admin for a code" in life.text_of(line)
    assert replies(life, dan, "Hello?").saved == ()
    assert life.says(dan, "Hm?", where=STAFF_ROOM, below=line).saved == ()
    assert told(replies(life, ANA, "hello"), "not-your-case")


def test_a_viewer_who_answers_a_card_is_told_once_as_well(life: Life) -> None:
    eve = Account(channel="web", id="e0e0", name="Eve")
    life.says(OWNER, "/role viewer")
    code = life.text_of(life.newest(OWNER, "role-code")).split("/start ")[1]
    life.says(eve, f"/start {code}")
    assert told(replies(life, eve, "Let me help"), "not-your-case")
    assert replies(life, eve, "Hello?").saved == ()


def test_a_reply_reaches_the_customer_and_the_answer_comes_back(life: Life) -> None:
    replies(life, BO, "I am sorry.")
    assert life.said_in(ANA)[-1] == "Bo from our team:\nI am sorry."
    assert (case(life).state, case(life).claimed_name) == ("waiting", "Bo")
    life.says(ANA, "Thank you")
    assert case(life).state == "claimed"
    quoted = life.newest(STAFF_ROOM, "customer-wrote")
    assert quoted.under == case(life).card
    assert "Thank you" in life.text_of(quoted)


def test_a_note_never_leaves(life: Life) -> None:
    before = life.said_in(ANA)
    at_desk(life, BO, "note")
    assert "note-prompt" in keys_of(life.newest(STAFF_ROOM))
    replies(life, BO, "NOTE: third time")
    replies(life, BO, "note:   ")
    assert life.said_in(ANA) == before
    notes = [entry.text for entry in life.every(CaseEntry) if entry.kind == "noted"]
    assert notes == ["third time"]


@pytest.mark.parametrize("text", ["third time", "note: third time"])
def test_a_reply_to_the_note_prompt_is_always_a_note(life: Life, text: str) -> None:
    before = life.said_in(ANA)
    at_desk(life, BO, "note")
    prompt = life.newest(STAFF_ROOM, "note-prompt")
    life.says(BO, text, where=STAFF_ROOM, below=prompt)
    assert life.said_in(ANA) == before
    notes = [entry.text for entry in life.every(CaseEntry) if entry.kind == "noted"]
    assert notes == ["third time"]


def with_picture(life: Life, who: Account, text: str) -> Decision:
    return life.says(who, text, where=STAFF_ROOM, below=card(life), picture=True)


def test_a_colleague_is_told_that_only_the_words_of_a_picture_are_passed_on(
    life: Life,
) -> None:
    assert told(with_picture(life, BO, "Like this?"), "only-words-passed-on")
    assert life.said_in(ANA)[-1] == "Bo from our team:\nLike this?"
    line = life.newest(STAFF_ROOM, "only-words-passed-on")
    assert line.under == case(life).card


def test_a_colleague_is_told_that_a_picture_without_words_went_nowhere(
    life: Life,
) -> None:
    before = life.said_in(ANA)
    assert told(with_picture(life, BO, ""), "nothing-passed-on")
    assert life.said_in(ANA) == before
    assert with_picture(life, ANA, "").saved == ()
    assert life.says(BO, "", where=STAFF_ROOM, picture=True).saved == ()


def test_a_reply_of_words_alone_says_nothing_of_pictures(life: Life) -> None:
    assert not told(replies(life, BO, "Like this?"), "only-words-passed-on")


def test_a_case_that_nobody_takes_alerts_again_after_twice_as_long(life: Life) -> None:
    def alerts() -> int:
        return len([m for m in life.told if "nobody-took-it" in keys_of(m)])

    for minutes, expected in ((29, 0), (1, 1), (59, 1), (1, 2), (119, 2), (1, 3)):
        life.passes(minutes=minutes)
        assert alerts() == expected


def test_an_alert_tells_since_when_the_case_waits_now(life: Life) -> None:
    life.passes(minutes=30)
    assert "(since 20 Nov 14:00)" in life.text_of(
        life.newest(STAFF_ROOM, "nobody-took-it")
    )
    at_desk(life, BO, "resolve")
    life.passes(days=1)
    life.presses(ANA, life.newest(ANA, "is-it-solved"), "unsolved")
    life.passes(minutes=30)
    assert "(since 21 Nov 14:30)" in life.text_of(
        life.newest(STAFF_ROOM, "nobody-took-it")
    )


def test_a_case_given_back_alerts_anew(life: Life) -> None:
    at_desk(life, BO, "take")
    at_desk(life, BO, "return")
    assert case(life).state == "open"
    assert "Bo no longer has this case" in life.said_in(STAFF_ROOM)[-1]
    at_desk(life, CY, "take")
    assert case(life).claimed_name == "Cy"


def test_a_forgotten_case_returns_to_the_room(life: Life) -> None:
    at_desk(life, BO, "take")
    life.passes(minutes=20)
    replies(life, BO, "note: looking into it")
    life.passes(minutes=20)
    assert case(life).state == "claimed"
    life.passes(minutes=15)
    assert case(life).state == "open"
    at_desk(life, BO, "resolve")
    at_desk(life, BO, "reopen")
    assert "free again, because nothing had happened" in life.text_of(card(life))


def test_a_case_that_waits_for_the_customer_does_not_return(life: Life) -> None:
    at_desk(life, BO, "take")
    replies(life, BO, "What is your order number?")
    life.passes(hours=5)
    assert case(life).state == "waiting"


def resolved(life: Life) -> Message:
    """Stop the survey, resolve the case, and return the question that follows."""
    life.presses(ANA, _question(life), ".stop")
    at_desk(life, BO, "take")
    at_desk(life, BO, "resolve")
    life.passes(days=1)
    return life.newest(ANA, "is-it-solved")


def _question(life: Life) -> Message:
    return next(
        m for m in reversed(life.told) if m.about_kind == "session" and m.buttons
    )


def test_yes_closes_with_thanks(life: Life) -> None:
    asked = resolved(life)
    assert told(life.presses(ANA, asked, "solved"), "glad-it-is-solved")
    assert case(life).state == "resolved"
    assert "Ana says: it is solved" in life.said_in(STAFF_ROOM)[-1]
    assert life.presses(ANA, asked, "solved").saved == ()


def test_a_typed_yes_counts_as_well(life: Life) -> None:
    resolved(life)
    assert told(life.says(ANA, "yes"), "glad-it-is-solved")


@pytest.mark.parametrize(
    "words",
    [
        "ja hvala",
        "yes thanks",
        "thank you",
        "perfect",
        "Works now!",
        "vse v redu",
        "👍",
    ],
)
def test_whoever_is_content_confirms_it(life: Life, words: str) -> None:
    resolved(life)
    assert told(life.says(ANA, words), "glad-it-is-solved")
    assert case(life).state == "resolved"


@pytest.mark.parametrize("words", ["not good", "still broken", "yes but it leaks"])
def test_whoever_is_not_content_opens_it_again(life: Life, words: str) -> None:
    resolved(life)
    life.says(ANA, words)
    assert case(life).state == "open"


def test_a_yes_to_what_a_colleague_asked_after_the_end_opens_it_again(
    life: Life,
) -> None:
    closed(life)
    replies(life, BO, "Shall I send a new one?")
    assert told(life.says(ANA, "yes"), "passed-on")
    assert case(life).state == "open"


def test_no_opens_it_again_with_its_history(life: Life) -> None:
    asked = resolved(life)
    old = card(life)
    replies(life, BO, "note: refunded")
    assert told(life.presses(ANA, asked, "unsolved"), "sorry-unsolved")
    assert case(life).state == "open"
    assert case(life).reopenings == 1
    new = card(life)
    assert new.id != old.id
    assert "refunded" in life.text_of(new)
    assert "opened again by Ana" in life.text_of(new)
    assert life.presses(ANA, asked, "unsolved").saved == ()


def test_a_typed_no_keeps_what_else_was_said(life: Life) -> None:
    resolved(life)
    life.says(ANA, "No, it still leaks")
    assert case(life).state == "open"
    assert "it still leaks" in "\n".join(life.said_in(STAFF_ROOM))


def test_a_colleague_may_open_it_again_and_the_question_is_dropped(life: Life) -> None:
    at_desk(life, BO, "resolve")
    at_desk(life, CY, "reopen")
    assert case(life).state == "open"
    life.passes(days=2)
    assert not [m for m in life.told if "is-it-solved" in keys_of(m)]


def test_a_resolved_case_can_not_be_taken(life: Life) -> None:
    open_card = card(life)
    at_desk(life, BO, "take")
    at_desk(life, BO, "resolve")
    late = life.presses(CY, open_card, "take", where=STAFF_ROOM)
    assert told(late, "case-resolved-already")


def test_who_resolves_a_resolved_case_is_told_who_did(life: Life) -> None:
    open_card = card(life)
    at_desk(life, BO, "take")
    life.presses(CY, open_card, "resolve", where=STAFF_ROOM)
    life.presses(BO, open_card, "resolve", where=STAFF_ROOM)
    assert life.said_in(STAFF_ROOM)[-1] == "Bo, Cy has already resolved this case."
    again = life.presses(CY, open_card, "resolve", where=STAFF_ROOM)
    assert told(again, "case-resolved-by-you")
    assert story(life).count("resolved") == 1


def test_the_card_says_who_resolved_it(life: Life) -> None:
    at_desk(life, BO, "take")
    at_desk(life, CY, "resolve")
    assert "Taken by Bo" in life.text_of(card(life))
    assert "Resolved by Cy" in life.text_of(card(life))
    at_desk(life, BO, "reopen")
    assert "Resolved by Cy" not in life.text_of(card(life))


def test_words_after_the_survey_reach_the_case(life: Life) -> None:
    life.presses(ANA, _question(life), ".stop")
    first = life.says(ANA, "One more thing")
    assert told(first, "passed-on")
    second = life.says(ANA, "And another")
    assert not told(second, "passed-on")
    assert story(life).count("wrote") == 2


def test_words_that_nobody_answers_get_a_sign_again_after_a_while(life: Life) -> None:
    life.presses(ANA, _question(life), ".stop")
    life.says(ANA, "One more thing")
    life.passes(minutes=20)
    assert not told(life.says(ANA, "And another"), "passed-on")
    life.passes(minutes=15)
    assert told(life.says(ANA, "Is anybody there?"), "passed-on")
    life.passes(minutes=29)
    assert not told(life.says(ANA, "Hello?"), "passed-on")


def test_who_answers_a_colleague_gets_a_sign_only_if_nobody_goes_on(
    life: Life,
) -> None:
    life.presses(ANA, _question(life), ".stop")
    life.says(ANA, "One more thing")
    replies(life, BO, "Which one?")
    life.passes(hours=3)
    assert not told(life.says(ANA, "The blue one"), "passed-on")
    life.passes(minutes=20)
    assert not told(life.says(ANA, "It is broken"), "passed-on")
    life.passes(minutes=20)
    assert told(life.says(ANA, "Will you send another?"), "passed-on")


def sending(life: Life, text: str) -> Message:
    """Return the reply as it stands while its delivery is under way."""
    with life.database.transaction() as connection:
        connection.execute(
            messages.update()
            .where(messages.c.policy == "hold")
            .values(state="sending", receipt=None)
        )
    (message,) = life.every(Message, messages.c.policy == "hold")
    assert isinstance(message, Message)
    assert text in life.text_of(message)
    return message


@pytest.mark.parametrize(
    ("choice", "state"), [("resend", "sent"), ("delivered", "sent")]
)
def test_an_unconfirmed_reply_is_decided_by_a_colleague(
    life: Life, choice: str, state: str
) -> None:
    replies(life, BO, "I am sorry.")
    message = sending(life, "I am sorry.")
    event = DeliveryUnclear(
        key=f"unclear:{message.id}:{message.attempts}",
        at=life.at,
        message=message.id,
        reason="no answer in time",
    )
    life.hear(event)
    doubt = life.newest(STAFF_ROOM, "not-confirmed")
    refused = life.presses(ANA, doubt, choice, where=STAFF_ROOM)
    assert told(refused, "not-yours")
    before = len(life.said_in(ANA))
    life.presses(CY, doubt, choice, where=STAFF_ROOM)
    assert len(life.said_in(ANA)) - before == (1 if choice == "resend" else 0)
    (settled,) = life.every(Message, messages.c.policy == "hold")
    assert settled.state == state
    assert life.presses(CY, doubt, choice, where=STAFF_ROOM).saved == ()


def test_an_undeliverable_reply_is_told_and_the_customer_has_no_home(
    life: Life,
) -> None:
    replies(life, BO, "I am sorry.")
    message = sending(life, "I am sorry.")
    life.hear(
        DeliveryGaveUp(
            key="gave-up:1", at=life.at, message=message.id, reason="blocked", gone=True
        )
    )
    assert "Not delivered (blocked)" in life.said_in(STAFF_ROOM)[-1]
    assert told(replies(life, BO, "Hello?"), "customer-unreachable")
    at_desk(life, BO, "resolve")
    life.passes(days=2)
    assert not [m for m in life.told if "is-it-solved" in keys_of(m)]


def test_a_reply_to_who_blocked_us_says_so(life: Life) -> None:
    life.hear(Left(key="left:1", at=life.at, where=room_of(ANA), who=ANA))
    assert told(replies(life, BO, "Hello?"), "customer-unreachable")
    line = life.said_in(STAFF_ROOM)[-1]
    assert "blocked us or closed the chat" in line
    assert "has not opened" not in line


def test_a_question_that_did_not_arrive_is_told_once(life: Life) -> None:
    message = _question(life)
    with life.database.transaction() as connection:
        connection.execute(
            messages.update()
            .where(messages.c.id == message.id)
            .values(state="sending", receipt=None)
        )
    failed = DeliveryGaveUp(
        key="gave-up:2", at=life.at, message=message.id, reason="odd", gone=False
    )
    life.hear(failed)
    assert "Not delivered (odd)" in life.said_in(STAFF_ROOM)[-1]
    assert life.hear(replace(failed, key="gave-up:3")).saved == ()


def test_a_parked_event_is_shown_to_the_staff(life: Life) -> None:
    event = EventParked(
        key="parked:x", at=life.at, parked="x", kind="Said", error="ValueError"
    )
    life.hear(event)
    assert "ValueError" in life.said_in(STAFF_ROOM)[-1]


def test_a_reply_below_something_else_is_colleagues_talk(life: Life) -> None:
    elsewhere = Address(channel="web", room="ab12")
    life.says(BO, "hello", where=elsewhere)
    assert life.says(BO, "lunch?", where=STAFF_ROOM).saved == ()


def test_who_said_no_is_not_promised_that_somebody_writes(life: Life) -> None:
    for words in ("It was late", "delivery"):
        life.says(ANA, words)
    life.presses(ANA, life.newest(ANA), ".no")
    assert "does not want to be written to" in life.text_of(card(life))
    assert keys_of(life.newest(ANA))[-1] == "thanks-case-quiet"
    before = life.said_in(ANA)
    at_desk(life, BO, "take")
    at_desk(life, BO, "resolve")
    life.passes(days=2)
    assert life.said_in(ANA) == before


def test_who_said_yes_is_shown_as_such(life: Life) -> None:
    for words in ("It was late", "delivery", "yes"):
        life.says(ANA, words)
    assert "May we write: yes" in life.text_of(card(life))
    assert keys_of(life.newest(ANA))[-1] == "thanks-case"


def closed(life: Life) -> None:
    """End the survey and resolve the case; nobody has asked yet whether it is."""
    life.presses(ANA, _question(life), ".stop")
    replies(life, BO, "note: refunded")
    at_desk(life, CY, "resolve")


def test_words_after_the_resolution_open_the_case_again_with_its_history(
    life: Life,
) -> None:
    closed(life)
    old = card(life)
    life.passes(hours=3)
    assert told(life.says(ANA, "It leaks again"), "passed-on")
    assert (case(life).state, case(life).reopenings) == ("open", 1)
    new = life.newest(STAFF_ROOM, "card-who")
    assert new.id == case(life).card != old.id
    assert "refunded" in life.text_of(new)
    quoted = life.newest(STAFF_ROOM, "customer-wrote")
    assert quoted.under == new.id
    assert "It leaks again" in life.text_of(quoted)


@pytest.mark.parametrize(
    "text", ["Thank you so much!", "Hvala lepa", "Suur aitäh", "ja hvala", "perfect"]
)
def test_a_mere_thank_you_opens_nothing_and_is_shown_to_the_colleagues(
    life: Life, text: str
) -> None:
    closed(life)
    life.passes(hours=3)
    assert told(life.says(ANA, text), "you-are-welcome")
    assert case(life).state == "resolved"
    assert text in life.text_of(life.newest(STAFF_ROOM, "customer-wrote"))
    life.says(ANA, f"{text} But it leaks again")
    assert case(life).state == "open"


def test_words_that_are_neither_yes_nor_no_open_it_again_too(life: Life) -> None:
    asked = resolved(life)
    assert told(life.says(ANA, "It leaks again"), "passed-on")
    assert case(life).state == "open"
    answered = next(m for m in life.told if m.replaces == asked.id)
    assert keys_of(answered) == ["is-it-solved", "answer-words"]


def test_words_long_after_the_resolution_are_told_that_nobody_reads(
    life: Life,
) -> None:
    closed(life)
    life.passes(days=8)
    assert told(life.says(ANA, "Hello again"), "nothing-open")
    assert case(life).state == "resolved"


def test_an_answer_to_a_late_reply_opens_the_case_again(life: Life) -> None:
    closed(life)
    life.passes(days=8)
    replies(life, BO, "Did it arrive?")
    assert told(life.says(ANA, "Not at all"), "passed-on")
    assert case(life).state == "open"
