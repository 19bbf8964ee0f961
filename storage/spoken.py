"""What must be known when somebody writes, presses a button or gives a command."""

from dataclasses import replace

from sqlalchemy import Connection, and_

from storage.codec import every, first
from storage.columns import written
from storage.lookups import (
    NEWEST_ENTRY,
    open_here,
    open_of,
    owners,
    parked,
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
    Answer,
    Attachment,
    Case,
    CaseEntry,
    Code,
    Colleague,
    Commanded,
    Confirmation,
    Edited,
    Guide,
    Interaction,
    Message,
    Placement,
    Pressed,
    Said,
    Session,
    Setting,
    Situation,
    Survey,
    Token,
)
from storage.reports import audit, tallies
from storage.schema import (
    answers,
    cases,
    codes,
    colleagues,
    confirmations,
    messages,
    tokens,
)
from storage.shelving import guided, named, with_guide

GOVERNS = ("owner", "admin")
# Whoever reads a message may answer before the platform tells us that it arrived.
SAID = and_(
    written(messages.c.state, "sending", "checking", "sent", "unknown"),
    messages.c.replaces.is_(None),
)
UNUSED = codes.c.used_by.is_(None)
AT_WORK = colleagues.c.role.is_not(None)
BY_NAME = (colleagues.c.name, colleagues.c.account)
MOST_COLLEAGUES = 200
NEWEST_CASE = (cases.c.opened_at.desc(),)
NEWEST_ANSWER = (answers.c.version.desc(),)
NEWEST_CODE = (codes.c.made_at.desc(),)
NEWEST_MESSAGE = (messages.c.position.desc(),)
NEWEST_CONFIRMATION = (confirmations.c.asked_at.desc(),)
WAITS = written(confirmations.c.state, "asked")
LIVE = tokens.c.revoked_at.is_(None)
TOKEN_NAMES = (tokens.c.name,)
MOST_TOKENS = 100


def said(connection: Connection, event: Said, empty: Situation) -> Situation:
    """Add what words may be about: a card, an open question, a person's case."""
    known = _with_question(connection, event, empty)
    # Where cards were before the staff room moved, they can still be answered.
    if not event.private or _is_staff_room(event.where, empty):
        return _answered_card(connection, event, known)
    known = guided(connection, event, known)
    if known.guide is not None and known.guide.holds(event.at):
        return known
    if event.album is not None:
        earlier = first(connection, Attachment, room=event.where, album=event.album)
        if earlier is not None:
            session = first(connection, Session, id=earlier.session_id)
            return with_session(connection, replace(known, album=earlier), session)
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


def _with_question(connection: Connection, event: Said, empty: Situation) -> Situation:
    """Add who speaks, and for a colleague what their word would confirm."""
    known = with_speaker(connection, event.who, empty)
    if known.role is None:
        return known
    asked = first(
        connection,
        Confirmation,
        WAITS,
        order=NEWEST_CONFIRMATION,
        account=event.who.key,
        room=event.where,
    )
    return known if asked is None else _confirmable(connection, event, known, asked)


def _confirmable(
    connection: Connection,
    event: Pressed | Said,
    known: Situation,
    asked: Confirmation,
) -> Situation:
    """Add all that the command works on which a yes would let happen."""
    known = replace(known, confirmation=asked)
    if asked.account != event.who.key:
        return known
    known = replace(known, owners=owners(connection, known.house))
    return _commanded(connection, asked.order(event), known)


def edited(connection: Connection, event: Edited, empty: Situation) -> Situation:
    """Add what the message had said before: an answer, or a line of a case."""
    known = with_speaker(connection, event.who, empty)
    original = event.original
    answer = first(connection, Answer, order=NEWEST_ANSWER, original=original)
    if answer is not None:
        session = first(connection, Session, id=answer.session_id)
        return with_session(connection, replace(known, edited=answer), session)
    entry = first(connection, CaseEntry, order=NEWEST_ENTRY, original=original)
    if entry is None:
        return known
    case = first(connection, Case, id=entry.case_id)
    return with_case(connection, replace(known, edited=entry), case)


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
        case "confirm":
            question = first(connection, Confirmation, id=id)
            if question is None:
                return known
            return _confirmable(connection, event, known, question)
        case "preview" | "guide":
            guide = first(connection, Guide, id=id)
            typed = event.target.choice.partition(".")[2]
            known = replace(known, last_said=_last_said(connection, event.where))
            return with_guide(connection, known, guide, typed)
        case "survey":
            survey = first(connection, Survey, id=id)
            if survey is None:
                return known
            return replace(
                guided(connection, event, known),
                survey=survey,
                shelf=versions(connection, survey.name),
                placements=every(connection, Placement),
            )
        case _:
            return known


def commanded(connection: Connection, event: Commanded, empty: Situation) -> Situation:
    """Add what a command works on."""
    known = with_speaker(connection, event.who, empty)
    return _commanded(connection, event, known)


def _commanded(connection: Connection, event: Commanded, known: Situation) -> Situation:
    match event.verb:
        case "start":
            return _started_with(connection, event, known)
        case "stop":
            known = guided(connection, event, known)
            session = open_here(connection, event.where)
            if session is None and known.speaker is not None:
                session = open_of(connection, known.speaker.id)
            return (
                known if session is None else with_session(connection, known, session)
            )
        case "survey" if known.role is not None:
            return named(connection, event, guided(connection, event, known))
        case "parked" if known.role in GOVERNS:
            return replace(known, parked=parked(connection))
        case "role" if known.role in GOVERNS:
            return replace(known, colleagues=at_work(connection))
        case "settings" if known.role in GOVERNS:
            return replace(known, settings=every(connection, Setting))
        case "token" if known.role in GOVERNS:
            return replace(known, tokens=live_tokens(connection))
        case "audit" if known.role in GOVERNS:
            staff = at_work(connection)
            lines = audit.shown(connection, event.words, staff)
            return replace(known, colleagues=staff, audit=lines)
        case "report" if known.role is not None:
            name = event.words[0].lower() if event.words else None
            return replace(known, tallies=tallies.of(connection, name))
        case _:
            return known


def at_work(connection: Connection) -> tuple[Colleague, ...]:
    """Return all who have a role, by name."""
    return every(connection, Colleague, AT_WORK, order=BY_NAME, limit=MOST_COLLEAGUES)


def live_tokens(connection: Connection) -> tuple[Token, ...]:
    """Return the tokens that open the API, by name."""
    return every(connection, Token, LIVE, order=TOKEN_NAMES, limit=MOST_TOKENS)


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
    return with_session(connection, known, first(connection, Session, id=ticket.id))
