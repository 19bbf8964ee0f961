"""Relaying: replies reach the customer, notes never leave, words come back."""

from datetime import timedelta
from typing import Any, TypeVar

import pytest

from handlers.desk import relaying
from handlers.talk import Talk, open_talk
from storage.records import (
    Case,
    CaseEntry,
    Decision,
    Message,
    Phrase,
    Said,
    Timer,
    Words,
)
from storage.records.cases import EntryKind
from tests.builders import (
    BO,
    HOUSE,
    NOW,
    ROOM,
    STAFF_ROOM,
    a_case,
    a_person,
    a_session,
    a_survey,
    later,
    named,
    said,
)

Kind = TypeVar("Kind", Case, CaseEntry, Timer)


def a_talk(case: Case, *story: CaseEntry, **person: Any) -> Talk:
    return open_talk(
        session=a_session(language="sl"),
        survey=a_survey(),
        person=a_person(**person),
        house=HOUSE,
        case=case,
        story=story,
    )


def an_entry(kind: EntryKind) -> CaseEntry:
    case = named("case")
    return CaseEntry(id=named(kind), case_id=case, kind=kind, by="x", name="", at=NOW)


def typed(text: str) -> Said:
    return said(text, who=BO, where=STAFF_ROOM, reply_to="card")


def only(kind: type[Kind], decision: Decision) -> Kind:
    (found,) = (record for record in decision.saved if isinstance(record, kind))
    return found


def messages(decision: Decision) -> list[Message]:
    return [record for record in decision.saved if isinstance(record, Message)]


def told(decision: Decision) -> dict[str, Message]:
    return {
        part.key: message
        for message in messages(decision)
        for part in message.body
        if isinstance(part, Phrase)
    }


def test_a_reply_to_the_card_reaches_the_customer_in_their_language() -> None:
    case = a_case(state="claimed", claimed_by=BO.key, claimed_name="Bo")

    decision = relaying.from_staff(typed("Sorry!"), case, a_talk(case), name="Bo")

    reply = told(decision)["from-staff"]
    assert (reply.to, reply.language, reply.asks) == (ROOM, "sl", "text")
    assert reply.body == (
        Phrase(key="from-staff", values={"name": "Bo"}),
        Words(text="Sorry!", by="staff"),
    )
    entry = only(CaseEntry, decision)
    assert (entry.kind, entry.text) == ("replied", "Sorry!")
    assert (entry.by, entry.message_id) == (BO.key, reply.id)


def test_a_reply_is_never_repeated_by_itself_and_belongs_to_its_case() -> None:
    case = a_case()

    reply = told(relaying.from_staff(typed("Sorry!"), case, a_talk(case), name="Bo"))[
        "from-staff"
    ]

    assert reply.policy == "hold"
    assert (reply.about_kind, reply.about) == ("case", case.id)


def test_a_reply_to_a_free_case_takes_it_and_waits_for_the_customer() -> None:
    case = a_case()

    decision = relaying.from_staff(typed("Sorry!"), case, a_talk(case), name="Bo")

    waiting = only(Case, decision)
    assert (waiting.state, waiting.claimed_by) == ("waiting", BO.key)
    assert told(decision)["card-owner"].replaces == case.card


def test_a_colleagues_reply_leaves_the_case_with_its_owner() -> None:
    case = a_case(state="claimed", claimed_by="web:c1c1", claimed_name="Cy")

    decision = relaying.from_staff(typed("Sorry!"), case, a_talk(case), name="Bo")

    assert only(Case, decision).claimed_by == "web:c1c1"
    assert only(Case, decision).state == "waiting"


def test_a_reply_to_a_resolved_case_goes_out_and_leaves_it_resolved() -> None:
    case = a_case(state="resolved")

    decision = relaying.from_staff(typed("Sent."), case, a_talk(case), name="Bo")

    assert [message.to for message in messages(decision)] == [ROOM]
    assert (only(Case, decision).state, only(Case, decision).revision) == (
        "resolved",
        2,
    )


def test_a_customer_without_a_chat_cannot_be_replied_to_and_staff_are_told() -> None:
    case = a_case()

    decision = relaying.from_staff(
        typed("Sorry!"), case, a_talk(case, home=None), name="Bo"
    )

    (line,) = decision.saved
    assert told(decision) == {"customer-unreachable": line}
    assert told(decision)["customer-unreachable"].to == STAFF_ROOM


@pytest.mark.parametrize(
    "text",
    [
        "note: VIP",
        "NOTE:VIP",
        "Note:   VIP  ",
        "notes: VIP",
        "note - VIP",
        "Opomba: VIP",
    ],
)
def test_a_note_never_leaves(text: str) -> None:
    case = a_case(state="claimed")

    decision = relaying.from_staff(typed(text), case, a_talk(case), name="Bo")

    assert {message.to for message in messages(decision)} == {STAFF_ROOM}
    assert "note-kept" in told(decision)
    entry = only(CaseEntry, decision)
    assert (entry.kind, entry.text, entry.name) == ("noted", "VIP", "Bo")
    assert only(Case, decision).state == "claimed"


def test_a_note_without_words_is_not_kept_and_not_sent() -> None:
    case = a_case()

    decision = relaying.from_staff(typed("note:  "), case, a_talk(case), name="Bo")

    assert decision.saved == ()


def test_the_customers_words_come_below_the_card_and_into_the_history() -> None:
    case = a_case()

    decision = relaying.from_customer(said("It leaks"), case, a_talk(case))

    line = told(decision)["customer-wrote"]
    assert (line.to, line.under) == (STAFF_ROOM, case.card)
    assert Words(text="It leaks", by="customer") in line.body
    assert (only(CaseEntry, decision).kind, only(CaseEntry, decision).by) == (
        "wrote",
        "customer",
    )


def test_a_customer_without_a_name_is_called_the_customer() -> None:
    case = a_case()

    decision = relaying.from_customer(said("It leaks"), case, a_talk(case, name=""))

    assert told(decision)["customer-wrote"].body[0] == Phrase(
        key="customer-wrote", values={"name": Phrase(key="the-customer")}
    )


def test_an_answer_puts_a_waiting_case_back_on_the_owners_table() -> None:
    case = a_case(state="waiting", claimed_by=BO.key, claimed_name="Bo")
    words = said("Order 7", at=later(hours=3))

    decision = relaying.from_customer(words, case, a_talk(case))

    assert (only(Case, decision).state, only(Case, decision).claimed_by) == (
        "claimed",
        BO.key,
    )
    idle = only(Timer, decision)
    assert (idle.kind, idle.due_at - words.at) == ("idle", timedelta(minutes=30))
    assert "passed-on" not in told(decision)


def test_the_first_words_are_acknowledged() -> None:
    case = a_case()

    decision = relaying.from_customer(said("Hm"), case, a_talk(case))

    assert told(decision)["passed-on"].to == ROOM


@pytest.mark.parametrize("kind", ["wrote", "replied"])
def test_later_words_are_not_acknowledged_again(kind: EntryKind) -> None:
    case = a_case()

    decision = relaying.from_customer(said("Hm"), case, a_talk(case, an_entry(kind)))

    assert "passed-on" not in told(decision)
    assert "customer-wrote" in told(decision)
