"""What must be known when somebody writes, presses a button or gives a command."""

from dataclasses import replace

from sqlalchemy import Connection, and_

from storage.codec import every, first
from storage.columns import written
from storage.lookups import (
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
    DESK,
    Address,
    Case,
    Code,
    Colleague,
    Commanded,
    Interaction,
    Message,
    Placement,
    Pressed,
    Said,
    Session,
    Situation,
    Survey,
)
from storage.reports import tallies
from storage.schema import (
    cases,
    codes,
    colleagues,
    messages,
)

SHORTEST_NAME = "survey:"
SAID = and_(messages.c.replaces.is_(None), written(messages.c.state, "sent"))
UNUSED = codes.c.used_by.is_(None)
AT_WORK = colleagues.c.role.is_not(None)
BY_NAME = (colleagues.c.name, colleagues.c.account)
MOST_COLLEAGUES = 200
NEWEST_CASE = (cases.c.opened_at.desc(),)
NEWEST_CODE = (codes.c.made_at.desc(),)
NEWEST_MESSAGE = (messages.c.position.desc(),)


def said(connection: Connection, event: Said, empty: Situation) -> Situation:
    """Add what words may be about: a card, an open question, a person's case."""
    known = with_speaker(connection, event.who, empty)
    if _is_staff_room(event.where, empty):
        return _answered_card(connection, event, known)
    last = _last_said(connection, event.where)
    known = replace(known, last_said=last)
    session = open_here(connection, event.where)
    if last is not None and last.about_kind == "case":
        case = first(connection, Case, id=last.about)
        if case is not None:
            return with_case(connection, known, case)
    if session is not None:
        return with_session(connection, known, session)
    if known.speaker is None:
        return known
    newest = first(
        connection,
        Case,
        order=NEWEST_CASE,
        person_id=known.speaker.id,
    )
    return with_case(connection, known, newest)


def _last_said(connection: Connection, where: Address) -> Message | None:
    return first(
        connection,
        Message,
        SAID,
        order=NEWEST_MESSAGE,
        lane=str(where),
    )


def _is_staff_room(where: Address, situation: Situation) -> bool:
    rooms = (situation.house.staff_room, DESK)
    return any((where.channel, where.room) == (one.channel, one.room) for one in rooms)


def _answered_card(connection: Connection, event: Said, known: Situation) -> Situation:
    if event.reply_to is None:
        return known
    message = first(
        connection,
        Message,
        order=NEWEST_MESSAGE,
        lane=str(event.where),
        receipt=event.reply_to,
    )
    known = replace(known, message=message)
    if message is not None:
        id = message.about if message.about_kind == "case" else None
    else:
        # A copy whose sender died before the receipt was kept; its buttons remain.
        target = event.about
        id = target.id if target is not None and target.kind == "case" else None
    if id is None:
        return known
    case = first(connection, Case, id=id)
    if case is not None and known.role not in ("owner", "admin", "agent"):
        refusal = first(connection, Message, id=case.refusal_of(event.who.key))
        known = replace(known, told_off=refusal is not None)
    return with_case(connection, known, case)


def pressed(connection: Connection, event: Pressed, empty: Situation) -> Situation:
    """Add the record that a button names."""
    known = with_speaker(connection, event.who, empty)
    id = event.target.id
    match event.target.kind:
        case "session":
            session = first(connection, Session, id=id)
            known = replace(known, last_said=_last_said(connection, event.where))
            return (
                known if session is None else with_session(connection, known, session)
            )
        case "case":
            case = first(connection, Case, id=id)
            asked = first(
                connection,
                Message,
                lane=str(event.where),
                receipt=event.on,
            )
            known = replace(known, last_said=asked)
            return with_case(connection, known, case)
        case "message":
            message = first(connection, Message, id=id)
            return with_message(connection, known, message)
        case "parked":
            return replace(known, parked=parked(connection, id=id))
        case "survey":
            survey = first(connection, Survey, id=id)
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


def commanded(connection: Connection, event: Commanded, empty: Situation) -> Situation:
    """Add what a command works on."""
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
        case "role" if known.role in ("owner", "admin") and event.words:
            return replace(known, colleagues=_at_work(connection))
        case "report" if known.role is not None:
            name = event.words[0].lower() if event.words else None
            return replace(known, tallies=tallies.of(connection, name))
        case _:
            return known


def _at_work(connection: Connection) -> tuple[Colleague, ...]:
    return every(connection, Colleague, AT_WORK, order=BY_NAME, limit=MOST_COLLEAGUES)


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
            UNUSED,
            order=NEWEST_CODE,
            kind="owner",
        )
        return replace(known, code=waiting)
    if ticket.kind != "session":
        code = first(connection, Code, id=ticket.id)
        return replace(known, code=code)
    found = first(connection, Interaction, session_id=ticket.id)
    if found is None:
        return known
    known = with_interaction(connection, known, found)
    return replace(known, session=first(connection, Session, id=ticket.id))


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
