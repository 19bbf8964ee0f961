"""Owners hear once that something is wrong, and once that it is well again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.routing import decide
from storage.records import (
    DESK,
    Address,
    ChannelAccepted,
    ChannelRefused,
    ClockJumped,
    ClockSteady,
    Decision,
    Incident,
    Message,
    Phrase,
    RowsMoved,
    RowsStuck,
    Situation,
    StorageReturned,
)
from storage.records.alarms import Alarm
from storage.records.incidents import subject
from tests.builders import HOUSE, NOW, STAFF_ROOM, later

BEGIN: list[Alarm] = [
    ChannelRefused(key="b", at=NOW, channel="telegram", reason="no"),
    RowsStuck(key="b", at=NOW, messages=2, timers=0),
    ClockJumped(key="b", at=NOW, machine="m", by=timedelta(hours=-1)),
]
END: list[Alarm] = [
    ChannelAccepted(key="e", at=later(hours=1), channel="telegram"),
    RowsMoved(key="e", at=later(hours=1)),
    ClockSteady(key="e", at=later(hours=1), machine="m"),
]
ALL = [*BEGIN, *END, StorageReturned(key="s", at=later(hours=1), since=NOW)]


def knowing(incident: Incident | None) -> Situation:
    return Situation(house=HOUSE, incident=incident)


def said(decision: Decision) -> list[Message]:
    return [one for one in decision.saved if isinstance(one, Message)]


def kept(decision: Decision) -> Incident:
    return next(one for one in decision.saved if isinstance(one, Incident))


def keys(decision: Decision) -> list[str]:
    parts = [part for message in said(decision) for part in message.body]
    return [part.key for part in parts if isinstance(part, Phrase)]


@pytest.mark.parametrize(("begins", "ends"), list(zip(BEGIN, END, strict=True)))
def test_each_trouble_is_told_once_and_its_end_once(begins: Alarm, ends: Alarm) -> None:
    first = decide(begins, knowing(None))
    assert [message.to for message in said(first)] == [STAFF_ROOM]
    trouble = kept(first)
    assert (trouble.kind, trouble.about) == subject(begins)
    assert decide(begins, knowing(trouble)).saved == ()

    last = decide(ends, knowing(trouble))
    assert [message.to for message in said(last)] == [STAFF_ROOM]
    over = kept(last)
    assert (over.ended_at, over.revision) == (ends.at, 2)
    assert decide(ends, knowing(over)).saved == ()

    again = decide(replace(begins, at=later(hours=2)), knowing(over))
    assert keys(again) == keys(first)
    assert (kept(again).ended_at, kept(again).revision) == (None, 3)


@pytest.mark.parametrize("ends", END)
def test_nobody_hears_that_all_is_well_who_was_told_nothing(ends: Alarm) -> None:
    assert decide(ends, knowing(None)).saved == ()


def test_an_outage_of_storage_is_told_once_when_it_is_over() -> None:
    event = StorageReturned(key="s", at=later(minutes=5), since=NOW)
    first = decide(event, knowing(None))
    assert keys(first) == ["storage-returned"]
    over = kept(first)
    assert (over.began_at, over.ended_at) == (NOW, later(minutes=5))
    # Another process saw the same outage a little longer.
    other = replace(event, key="o", at=later(minutes=6), since=later(seconds=1))
    assert decide(other, knowing(over)).saved == ()
    next_one = replace(event, at=later(hours=3), since=later(hours=2))
    assert keys(decide(next_one, knowing(over))) == ["storage-returned"]


def test_where_the_staff_room_is_refused_owners_hear_it_elsewhere() -> None:
    room = Address(channel="telegram", room="-1")
    there = Address(channel="telegram", room="1")
    elsewhere = Address(channel="slack", room="U1")
    house = replace(HOUSE, staff_room=room)
    situation = Situation(house=house, owners=(elsewhere, there))
    told = said(decide(BEGIN[0], situation))
    assert [one.to for one in told] == [elsewhere, DESK]
    assert len({one.id for one in told}) == 2
    # Everything else is told in the staff room alone.
    assert [one.to for one in said(decide(BEGIN[1], situation))] == [room]


def test_a_refusal_that_is_overtaken_is_not_told_any_more() -> None:
    (notice,) = said(decide(BEGIN[0], knowing(None)))
    assert notice.expires_at is not None
    assert NOW < notice.expires_at < later(days=1)


def test_a_jump_is_told_with_its_direction_and_length() -> None:
    (message,) = said(decide(BEGIN[2], knowing(None)))
    (told,) = message.body
    assert isinstance(told, Phrase)
    assert told.values == {"machine": "m", "way": "back", "span": "1:00:00"}
    on = ClockJumped(key="b", at=NOW, machine="m", by=timedelta(seconds=45))
    (told,) = said(decide(on, knowing(None)))[0].body
    assert isinstance(told, Phrase)
    assert told.values == {"machine": "m", "way": "forward", "span": "0:00:45"}


@pytest.mark.parametrize("alarm", ALL, ids=lambda alarm: type(alarm).__name__)
def test_every_alarm_is_decided_with_a_reason(alarm: Alarm) -> None:
    assert decide(alarm, knowing(None)).because
