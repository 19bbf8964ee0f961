"""Read, once, all that a verb may know about one event."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, select

from storage.codec import every, first
from storage.lookups import (
    LIVE,
    LONGEST,
    open_here,
    open_of,
    parked,
    shelves,
    versions,
    with_case,
    with_interaction,
    with_message,
    with_session,
    with_speaker,
)
from storage.records import (
    Address,
    Case,
    Code,
    Commanded,
    DeliveryGaveUp,
    DeliveryUnclear,
    House,
    Identity,
    Incoming,
    Interaction,
    InteractionFinished,
    Left,
    Message,
    Person,
    Placement,
    Pressed,
    Returned,
    Said,
    Session,
    Situation,
    Started,
    Survey,
    SurveyWritten,
    Timer,
    TimerRang,
)
from storage.reports import tallies
from storage.schema import (
    cases,
    codes,
    colleagues,
    identities,
    interactions,
    messages,
    people,
    placements,
    sessions,
    surveys,
    timers,
)

SHORTEST_NAME = "survey:"


def of(connection: Connection, event: Incoming, house: House) -> Situation:
    """Open the situation of an event; nothing in it is older than this transaction."""
    empty = Situation(house=house)
    look = READERS.get(type(event))
    return empty if look is None else look(connection, event, empty)


def _said(connection: Connection, event: Said, empty: Situation) -> Situation:
    known = with_speaker(connection, event.who, empty)
    if event.where == empty.house.staff_room or _is_staff_room(event.where, empty):
        return _answered_card(connection, event, known)
    last = _last_said(connection, event.where)
    known = replace(known, last_said=last)
    session = open_here(connection, event.where)
    if last is not None and last.about_kind == "case":
        case = first(connection, Case, cases.c.id == last.about)
        if case is not None:
            return with_case(connection, known, case)
    if session is not None:
        return with_session(connection, known, session)
    if known.speaker is None:
        return known
    newest = first(
        connection,
        Case,
        cases.c.person_id == known.speaker.id,
        order=cases.c.opened_at.desc(),
    )
    return with_case(connection, known, newest)


def _last_said(connection: Connection, where: Address) -> Message | None:
    return first(
        connection,
        Message,
        messages.c.lane == str(where),
        messages.c.state == "sent",
        messages.c.replaces.is_(None),
        order=messages.c.position.desc(),
    )


def _is_staff_room(where: Address, situation: Situation) -> bool:
    room = situation.house.staff_room
    return (where.channel, where.room) == (room.channel, room.room)


def _answered_card(connection: Connection, event: Said, known: Situation) -> Situation:
    if event.reply_to is None:
        return known
    message = first(
        connection,
        Message,
        messages.c.lane == str(event.where),
        messages.c.receipt == event.reply_to,
        order=messages.c.position.desc(),
    )
    if message is None or message.about_kind != "case":
        return replace(known, message=message)
    case = first(connection, Case, cases.c.id == message.about)
    known = replace(known, message=message)
    return with_case(connection, known, case)


def _pressed(connection: Connection, event: Pressed, empty: Situation) -> Situation:
    known = with_speaker(connection, event.who, empty)
    id = event.target.id
    match event.target.kind:
        case "session":
            session = first(connection, Session, sessions.c.id == id)
            known = replace(known, last_said=_last_said(connection, event.where))
            return (
                known if session is None else with_session(connection, known, session)
            )
        case "case":
            case = first(connection, Case, cases.c.id == id)
            asked = first(
                connection,
                Message,
                messages.c.lane == str(event.where),
                messages.c.receipt == event.on,
            )
            known = replace(known, last_said=asked)
            return with_case(connection, known, case)
        case "message":
            message = first(connection, Message, messages.c.id == id)
            return with_message(connection, known, message)
        case "parked":
            return replace(known, parked=parked(connection, id=id))
        case "survey":
            survey = first(connection, Survey, surveys.c.id == id)
            if survey is None:
                return known
            return replace(
                known,
                survey=survey,
                shelf=versions(connection, survey.name),
                placements=every(connection, Placement),
            )
        case _:
            return known


def _commanded(connection: Connection, event: Commanded, empty: Situation) -> Situation:
    known = with_speaker(connection, event.who, empty)
    match event.verb:
        case "start":
            return _started_with(connection, event, known)
        case "stop":
            session = open_here(connection, event.where)
            if session is None and known.speaker is not None:
                session = open_of(connection, known.speaker.id)
            return (
                known if session is None else with_session(connection, known, session)
            )
        case "survey" if known.role in ("owner", "admin"):
            return _shelf(connection, event, known)
        case "parked" if known.role in ("owner", "admin"):
            return replace(known, parked=parked(connection))
        case "report" if known.role is not None:
            name = event.words[0].lower() if event.words else None
            return replace(known, tallies=tallies.of(connection, name))
        case _:
            return known


def _started_with(
    connection: Connection, event: Commanded, known: Situation
) -> Situation:
    ticket = event.ticket
    if ticket is None:
        if not event.words or event.words[0] != "o-":
            return known
        # Somebody is guessing: the code that waits is the one that must not fall.
        waiting = first(
            connection,
            Code,
            codes.c.kind == "owner",
            codes.c.used_by.is_(None),
            order=codes.c.made_at.desc(),
        )
        return replace(known, code=waiting)
    if ticket.kind != "session":
        code = first(connection, Code, codes.c.id == ticket.id)
        return replace(known, code=code)
    found = first(connection, Interaction, interactions.c.session_id == ticket.id)
    if found is None:
        return known
    known = with_interaction(connection, known, found)
    return replace(
        known, session=first(connection, Session, sessions.c.id == ticket.id)
    )


def _shelf(connection: Connection, event: Commanded, known: Situation) -> Situation:
    word = event.words[0].lower() if event.words else ""
    if word == "list":
        return replace(known, shelf=shelves(connection))
    name = event.words[1].lower() if len(event.words) > 1 else None
    if word == "new":
        lines = (line.strip() for line in event.body.splitlines())
        named = (line for line in lines if line.lower().startswith(SHORTEST_NAME))
        name = next(named, "")[len(SHORTEST_NAME) :].strip()
    if not name:
        return known
    return replace(
        known,
        shelf=versions(connection, name),
        placements=every(connection, Placement),
    )


def _finished(
    connection: Connection, event: InteractionFinished, empty: Situation
) -> Situation:
    told = _identified(connection, event.customer)
    found = _identified(connection, event.found)
    known = replace(empty, identities=(*told, *found))
    if told or found:
        id = (*told, *found)[0].person_id
        known = replace(
            known,
            person=first(connection, Person, people.c.id == id),
            session=open_of(connection, id),
        )
    name = event.survey
    if name is None and event.touchpoint is not None:
        placed = first(
            connection, Placement, placements.c.touchpoint == event.touchpoint
        )
        name = placed.survey if placed else None
    if name is None:
        return known
    survey = first(
        connection, Survey, surveys.c.name == name, surveys.c.state.in_(LIVE)
    )
    return replace(known, survey=survey)


def _identified(
    connection: Connection, identifiers: Mapping[str, str]
) -> tuple[Identity, ...]:
    keys = [f"{kind}:{value}" for kind, value in identifiers.items()]
    return every(connection, Identity, identities.c.key.in_(keys)) if keys else ()


def _written(
    connection: Connection, event: SurveyWritten, empty: Situation
) -> Situation:
    return replace(
        empty,
        shelf=versions(connection, event.name),
        placements=every(connection, Placement),
    )


def _rang(connection: Connection, event: TimerRang, empty: Situation) -> Situation:
    timer = first(
        connection, Timer, timers.c.id == event.timer, timers.c.state == "armed"
    )
    if timer is None:
        return empty
    known = replace(empty, timer=timer)
    match timer.kind:
        case "invite":
            found = first(connection, Interaction, interactions.c.id == timer.about)
            if found is None:
                return known
            known = with_interaction(connection, known, found)
            own = first(connection, Session, sessions.c.id == found.session_id)
            if own is None and found.person_id is not None:
                own = open_of(connection, found.person_id)
            return replace(known, session=own)
        case "remind" | "expire":
            session = first(connection, Session, sessions.c.id == timer.about)
            return (
                known if session is None else with_session(connection, known, session)
            )
        case _:
            case = first(connection, Case, cases.c.id == timer.about)
            return with_case(connection, known, case)


def _returned(connection: Connection, event: Returned, empty: Situation) -> Situation:
    after = () if event.after is None else (sessions.c.id > event.after,)
    waiting = every(
        connection,
        Session,
        sessions.c.channel == event.channel,
        sessions.c.state.in_(("invited", "started")),
        *after,
        order=sessions.c.id,
        limit=LONGEST,
    )
    return replace(empty, waiting=waiting)


def _left(connection: Connection, event: Left, empty: Situation) -> Situation:
    home = first(connection, Person, people.c.home == event.where)
    return replace(empty, person=home)


def _undelivered(
    connection: Connection, event: DeliveryGaveUp | DeliveryUnclear, empty: Situation
) -> Situation:
    message = first(connection, Message, messages.c.id == event.message)
    return with_message(connection, empty, message)


def _opened(connection: Connection, _event: Started, empty: Situation) -> Situation:
    owners = select(func.count()).select_from(colleagues)
    count = connection.execute(owners.where(colleagues.c.role == "owner")).scalar_one()
    return replace(
        empty,
        owned=bool(count or empty.house.owners),
        shelf=shelves(connection),
        placements=every(connection, Placement),
    )


READERS: Mapping[type[Incoming], Callable[[Connection, Any, Situation], Situation]] = {
    Commanded: _commanded,
    DeliveryGaveUp: _undelivered,
    DeliveryUnclear: _undelivered,
    InteractionFinished: _finished,
    Left: _left,
    Pressed: _pressed,
    Returned: _returned,
    Said: _said,
    Started: _opened,
    SurveyWritten: _written,
    TimerRang: _rang,
}
"""How the situation of each kind of event is read."""
