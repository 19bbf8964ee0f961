"""Taking a case: the first press wins, and a forgotten case comes back."""

from datetime import timedelta
from typing import Any, TypeVar

import pytest

from handlers.desk import taking
from handlers.talk import Talk, open_talk
from storage.records import (
    Account,
    Case,
    CaseEntry,
    Decision,
    Message,
    Phrase,
    Pressed,
    Target,
    Timer,
)
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
    a_timer,
    later,
    named,
    pressed,
    rang,
)

CY = Account(channel="web", id="c1c1", name="Cy")
Kind = TypeVar("Kind", Case, CaseEntry, Timer)


def a_talk(case: Case, *, source: str = "api", **more: Any) -> Talk:
    return open_talk(
        session=a_session(source=source),
        survey=a_survey(),
        person=a_person(**more),
        house=HOUSE,
        case=case,
    )


def a_press(choice: str, who: Account = BO) -> Pressed:
    target = Target(kind="case", id=named("case"), choice=choice)
    return pressed(target, who=who, where=STAFF_ROOM)


def taken(**more: Any) -> Case:
    names = {"claimed_by": BO.key, "claimed_name": "Bo", "claimed_at": NOW}
    return a_case(**{"state": "claimed", **names, **more})


def only(kind: type[Kind], decision: Decision) -> Kind:
    (found,) = (record for record in decision.saved if isinstance(record, kind))
    return found


def told(decision: Decision) -> dict[str, Message]:
    messages = (record for record in decision.saved if isinstance(record, Message))
    return {
        part.key: message
        for message in messages
        for part in message.body
        if isinstance(part, Phrase)
    }


def test_the_first_press_gives_the_case_to_who_pressed() -> None:
    case = a_case(nags=3)

    decision = taking.take(a_press("take"), case, a_talk(case), name="Bo")

    mine = only(Case, decision)
    assert (mine.state, mine.claimed_by, mine.claimed_name) == ("claimed", BO.key, "Bo")
    assert (mine.claimed_at, mine.nags, mine.revision) == (NOW, 0, 2)
    assert only(CaseEntry, decision).kind == "claimed"
    assert told(decision)["card-owner"].replaces == case.card


def test_the_customer_hears_that_somebody_reads_what_they_wrote() -> None:
    case = a_case()

    notice = told(taking.take(a_press("take"), case, a_talk(case), name="Bo"))

    assert notice["somebody-reads"].to == ROOM
    # Their next typed answer still belongs to the survey.
    assert notice["somebody-reads"].about is None


def test_a_customer_without_a_chat_hears_nothing_and_the_case_is_taken() -> None:
    case = a_case()

    decision = taking.take(a_press("take"), case, a_talk(case, home=None), name="Bo")

    assert only(Case, decision).state == "claimed"
    assert "somebody-reads" not in told(decision)


@pytest.mark.parametrize(
    ("state", "key"),
    [
        ("claimed", "case-taken-already"),
        ("waiting", "case-taken-already"),
        ("resolved", "case-resolved-already"),
    ],
)
def test_the_slower_colleague_is_told_who_was_faster(state: str, key: str) -> None:
    case = taken(state=state)

    decision = taking.take(a_press("take", CY), case, a_talk(case), name="Cy")

    (line,) = decision.saved
    assert told(decision) == {key: line}
    assert isinstance(line, Message)
    assert line.body == (Phrase(key=key, values={"name": "Cy", "owner": "Bo"}),)
    assert (line.to, line.under) == (STAFF_ROOM, case.card)


def test_an_owner_without_a_name_is_still_somebody() -> None:
    case = taken(claimed_name=None)

    decision = taking.take(a_press("take", CY), case, a_talk(case), name="Cy")

    (line,) = told(decision)["case-taken-already"].body
    assert isinstance(line, Phrase)
    assert line.values["owner"] == Phrase(key="nameless")


def test_pressing_take_twice_changes_nothing() -> None:
    case = taken()

    assert taking.take(a_press("take"), case, a_talk(case), name="Bo").saved == ()


@pytest.mark.parametrize("state", ["claimed", "waiting"])
def test_a_case_given_back_is_free_and_alerts_anew(state: str) -> None:
    case = taken(state=state)

    decision = taking.give_back(a_press("return", CY), case, a_talk(case), name="Cy")

    free = only(Case, decision)
    assert (free.state, free.claimed_by, free.claimed_at) == ("open", None, None)
    assert (only(CaseEntry, decision).kind, only(CaseEntry, decision).by) == (
        "returned",
        CY.key,
    )
    assert told(decision)["case-back"].body == (
        Phrase(key="case-back", values={"name": "Bo"}),
    )
    nag = only(Timer, decision)
    assert (nag.kind, nag.due_at) == ("nag", later(minutes=30))


@pytest.mark.parametrize("state", ["open", "resolved"])
def test_what_nobody_has_cannot_be_given_back(state: str) -> None:
    case = a_case(state=state)

    decision = taking.give_back(a_press("return"), case, a_talk(case), name="Bo")

    assert decision.saved == ()


@pytest.mark.parametrize(
    ("source", "after"),
    [("api", timedelta(minutes=30)), ("demo", timedelta(minutes=5))],
)
def test_a_taken_case_is_looked_after_once_it_could_be_idle(
    source: str, after: timedelta
) -> None:
    case = a_case()
    talk = a_talk(case, source=source)

    idle = only(Timer, taking.take(a_press("take"), case, talk, name="Bo"))

    assert (idle.kind, idle.about, idle.due_at) == ("idle", case.id, NOW + after)


def test_a_case_untouched_for_half_an_hour_returns_to_the_room() -> None:
    case = taken()
    ring = rang(a_timer(kind="idle"), later(minutes=30))

    decision = taking.notice_idle(ring, case, a_talk(case))

    assert only(Case, decision).state == "open"
    assert only(CaseEntry, decision).by == "askafter"
    assert told(decision)["case-back"].to == STAFF_ROOM
    assert only(Timer, decision).due_at == later(minutes=60)


def test_a_case_that_was_worked_on_stays_and_is_looked_at_later() -> None:
    case = taken(touched_at=later(minutes=10))
    ring = rang(a_timer(kind="idle"), later(minutes=30))

    (again,) = taking.notice_idle(ring, case, a_talk(case)).saved

    assert isinstance(again, Timer)
    assert (again.kind, again.due_at) == ("idle", later(minutes=40))


@pytest.mark.parametrize("state", ["open", "waiting", "resolved"])
def test_only_a_case_in_somebodys_hands_can_be_idle(state: str) -> None:
    case = a_case(state=state)
    ring = rang(a_timer(kind="idle"), later(hours=5))

    assert taking.notice_idle(ring, case, a_talk(case)).saved == ()
