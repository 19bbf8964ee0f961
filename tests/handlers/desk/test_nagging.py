"""Nagging: an untaken case alerts again, each time after twice as long."""

from datetime import datetime, timedelta

import pytest

from handlers.desk import relaying
from handlers.desk.nagging import nag_again
from handlers.talk import Talk, open_talk
from storage.records import (
    Address,
    Case,
    CaseEntry,
    Decision,
    Message,
    Moment,
    Phrase,
    Timer,
)
from storage.records.messages import MessageState
from tests.builders import (
    BO,
    HOUSE,
    NOW,
    STAFF_ROOM,
    a_case,
    a_message,
    a_person,
    a_session,
    a_survey,
    a_timer,
    later,
    named,
    rang,
    said,
)


def a_talk(case: Case, source: str = "api") -> Talk:
    return open_talk(
        session=a_session(source=source),
        survey=a_survey(),
        person=a_person(),
        house=HOUSE,
        case=case,
    )


def ring(case: Case, at: datetime, source: str = "api") -> Decision:
    talk, card = a_talk(case, source), a_message(id=case.card, state="sent")
    return nag_again(rang(a_timer(id=case.alert), at), case, talk, card)


def cases(decision: Decision) -> list[Case]:
    return [record for record in decision.saved if isinstance(record, Case)]


def nags(decision: Decision) -> list[Timer]:
    return [record for record in decision.saved if isinstance(record, Timer)]


def test_a_case_that_nobody_takes_alerts_below_its_card() -> None:
    case = a_case()

    saved = ring(case, later(minutes=30)).saved

    (line,) = (record for record in saved if isinstance(record, Message))
    since = Moment(at=NOW)
    told = Phrase(key="nobody-took-it", values={"number": case.number, "at": since})
    assert line.body == (told,)
    assert (line.to, line.under) == (STAFF_ROOM, case.card)
    (entry,) = (record for record in saved if isinstance(record, CaseEntry))
    assert (entry.kind, entry.by) == ("nagged", "askafter")


def test_each_alert_waits_twice_as_long_as_the_one_before() -> None:
    case, at, waits = a_case(), later(minutes=30), []
    for _ in range(7):
        decision = ring(case, at)
        (case,), (nag,) = cases(decision), nags(decision)
        waits.append((nag.due_at - at) / timedelta(minutes=30))
        at = nag.due_at

    # It stops doubling at sixteen hours, so that nobody is forgotten for days.
    assert waits == [2, 4, 8, 16, 32, 32, 32]
    assert case.nags == 7


def test_the_demonstration_does_not_wait_for_half_an_hour() -> None:
    (nag,) = nags(ring(a_case(), later(seconds=60), source="demo"))

    assert nag.due_at == later(seconds=180)


@pytest.mark.parametrize("state", ["claimed", "waiting", "resolved"])
def test_a_case_that_somebody_has_does_not_alert(state: str) -> None:
    assert ring(a_case(state=state), later(hours=1)).saved == ()


def test_an_alert_from_before_the_case_was_given_back_is_silent() -> None:
    # Giving back armed an alert of its own.
    given_back = a_case(alert=named("newer"))
    older = rang(a_timer(), later(minutes=30))

    assert nag_again(older, given_back, a_talk(given_back), None).saved == ()


def test_a_customer_who_writes_again_does_not_end_the_alerts() -> None:
    case = a_case()
    words = said("Is anybody there?", at=later(minutes=20))
    (touched,) = cases(relaying.from_customer(words, case, a_talk(case)))

    assert nags(ring(touched, later(minutes=30)))


def test_a_note_does_not_end_the_alerts_of_a_case_that_nobody_took() -> None:
    case = a_case()
    remark = said("note: VIP", who=BO, where=STAFF_ROOM, at=later(minutes=20))
    (touched,) = cases(relaying.note(remark, case, a_talk(case), name="Bo", text="VIP"))

    assert nags(ring(touched, later(minutes=30)))


@pytest.mark.parametrize("state", ["failed", "unknown", "expired", "cancelled"])
def test_a_card_that_never_arrived_is_posted_again_with_the_next_alert(
    state: MessageState,
) -> None:
    case = a_case(room=Address(channel="telegram", room="-1"))
    card = a_message(id=case.card, state=state)

    decision = nag_again(rang(a_timer(id=case.alert), NOW), case, a_talk(case), card)

    (posted,) = (one for one in decision.saved if isinstance(one, Message))
    (nagged,) = cases(decision)
    assert posted.id == nagged.card != case.card
    assert (posted.to, nagged.room) == (STAFF_ROOM, STAFF_ROOM)
    assert posted.buttons
    assert "card-title" in [p.key for p in posted.body if isinstance(p, Phrase)]


@pytest.mark.parametrize("state", ["ready", "sending", "checking", "sent"])
def test_a_card_that_may_yet_arrive_is_not_doubled(state: MessageState) -> None:
    case = a_case()
    card = a_message(id=case.card, state=state)

    decision = nag_again(rang(a_timer(id=case.alert), NOW), case, a_talk(case), card)

    assert [one.card for one in cases(decision)] == [case.card]
