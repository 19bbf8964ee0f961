"""What is wrong with the installation is told once, and once when it is well again."""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.naming import derive
from handlers.saying import phrase, say
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
    Moment,
    Phrase,
    RowsMoved,
    RowsStuck,
    Situation,
    StorageReturned,
)
from storage.records.alarms import Alarm
from storage.records.incidents import subject
from storage.records.messages import ALERT

REFUSAL_LASTS = timedelta(hours=1)


def tell(event: Alarm, situation: Situation) -> Decision:
    """Tell of trouble that began or ended, unless that was told before."""
    match event:
        case ChannelRefused():
            name = event.channel.capitalize()
            told = phrase("channel-refused", channel=name, reason=event.reason)
            return _begins(event, situation, told, f"{name} refuses us")
        case ChannelAccepted():
            name = event.channel.capitalize()
            told = phrase("channel-accepted", channel=name)
            return _ends(event, situation, told, f"{name} takes our messages again")
        case RowsStuck():
            told = phrase("rows-stuck", messages=event.messages, timers=event.timers)
            return _begins(event, situation, told, "work is standing still")
        case RowsMoved():
            return _ends(event, situation, phrase("rows-moved"), "work has moved on")
        case ClockJumped():
            return _begins(event, situation, _jump(event), "the clock jumped")
        case ClockSteady():
            told = phrase("clock-steady", machine=event.machine)
            return _ends(event, situation, told, "the clock runs evenly again")
        case StorageReturned():
            return _passed(event, situation)


def _begins(event: Alarm, situation: Situation, told: Phrase, because: str) -> Decision:
    known = situation.incident
    if known is not None and known.ended_at is None:
        return Decision(because=f"{because}; that was told before")
    return _kept(event, situation, told, because, began_at=event.at)


def _ends(event: Alarm, situation: Situation, told: Phrase, because: str) -> Decision:
    known = situation.incident
    if known is None or known.ended_at is not None:
        return Decision(because=f"{because}; nobody was told otherwise")
    ended = replace(known, ended_at=event.at, revision=known.revision + 1)
    return Decision(because=because, saved=(ended, *_told(event, situation, told)))


def _passed(event: StorageReturned, situation: Situation) -> Decision:
    known, because = situation.incident, "for a while nothing could be stored"
    until = known.ended_at if known else None
    # Every process notices the same outage; the first one tells it.
    if until is not None and until >= event.since:
        return Decision(because=f"{because}; that was told before")
    told = phrase(
        "storage-returned", since=Moment(at=event.since), until=Moment(at=event.at)
    )
    return _kept(event, situation, told, because, began_at=event.since)


def _kept(
    event: Alarm,
    situation: Situation,
    told: Phrase,
    because: str,
    *,
    began_at: datetime,
) -> Decision:
    kind, about = subject(event)
    known = situation.incident
    incident = Incident(
        id=derive(f"{kind}:{about}", "incident"),
        kind=kind,
        about=about,
        began_at=began_at,
        ended_at=event.at if isinstance(event, StorageReturned) else None,
        revision=known.revision + 1 if known else 1,
    )
    return Decision(because=because, saved=(incident, *_told(event, situation, told)))


def _told(event: Alarm, situation: Situation, told: Phrase) -> tuple[Message, ...]:
    # Said later, a refusal would most likely not be true any more.
    fleeting = isinstance(event, ChannelRefused)
    return tuple(
        say(
            event,
            f"alarm:{room}",
            told,
            to=room,
            language=situation.house.language,
            priority=ALERT,
            expires_at=event.at + REFUSAL_LASTS if fleeting else None,
        )
        for room in _rooms(event, situation)
    )


def _rooms(event: Alarm, situation: Situation) -> tuple[Address, ...]:
    staff_room = situation.house.staff_room
    kind, about = subject(event)
    if kind != "refused" or staff_room.channel != about:
        return (staff_room,)
    # There it would arrive only when it is not true any more.
    elsewhere = (room for room in situation.owners if room.channel != about)
    return tuple(dict.fromkeys((*elsewhere, DESK)))


def _jump(event: ClockJumped) -> Phrase:
    minutes, seconds = divmod(round(abs(event.by) / timedelta(seconds=1)), 60)
    hours, minutes = divmod(minutes, 60)
    return phrase(
        "clock-jumped",
        machine=event.machine,
        way="back" if event.by < timedelta(0) else "forward",
        span=f"{hours}:{minutes:02}:{seconds:02}",
    )
