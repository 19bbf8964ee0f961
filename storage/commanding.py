"""What must be known when somebody gives a command, or a yes that lets one happen."""

from dataclasses import replace

from sqlalchemy import Connection

from storage.codec import every, first
from storage.columns import written
from storage.lookups import (
    begun,
    open_here,
    open_of,
    owners,
    parked,
    with_interaction,
    with_session,
    with_speaker,
)
from storage.records import (
    Code,
    Commanded,
    Confirmation,
    Interaction,
    Pressed,
    Said,
    Session,
    Setting,
    Situation,
)
from storage.reports import audit, colleagues, tallies, tokens
from storage.schema import codes, confirmations
from storage.shelving import guided, named

GOVERNS = ("owner", "admin")
UNUSED = codes.c.used_by.is_(None)
NEWEST_CODE = (codes.c.made_at.desc(),)
NEWEST_CONFIRMATION = (confirmations.c.asked_at.desc(),)
WAITS = written(confirmations.c.state, "asked")


def commanded(connection: Connection, event: Commanded, empty: Situation) -> Situation:
    """Add what a command works on."""
    known = with_speaker(connection, event.who, empty)
    if event.verb == "stop" and known.role is not None:
        known = replace(known, confirmation=waiting(connection, event))
    return ordered(connection, event, known)


def waiting(connection: Connection, event: Said | Commanded) -> Confirmation | None:
    """Return what this account was asked here and has not answered, the newest."""
    return first(
        connection,
        Confirmation,
        WAITS,
        order=NEWEST_CONFIRMATION,
        account=event.who.key,
        room=event.where,
    )


def ordered(connection: Connection, event: Commanded, known: Situation) -> Situation:
    """Add what a command works on; who gives it is known."""
    match event.verb:
        case "start":
            return _started_with(connection, event, known)
        case "stop":
            return _asked(connection, event, guided(connection, event, known))
        case "language":
            return _asked(connection, event, known)
        case "survey" if known.role is not None:
            return named(connection, event, guided(connection, event, known))
        case "parked" if known.role in GOVERNS:
            return replace(known, parked=parked(connection))
        case "role" if known.role in GOVERNS:
            return replace(known, colleagues=colleagues.at_work(connection))
        case "settings" if known.role in GOVERNS:
            return replace(known, settings=every(connection, Setting))
        case "token" if known.role in GOVERNS:
            live = tokens.live(connection)
            return replace(known, tokens=live, colleagues=colleagues.ever(connection))
        case "audit" if known.role in GOVERNS:
            ever = colleagues.ever(connection)
            lines = audit.shown(connection, event.words, ever)
            return replace(known, colleagues=ever, audit=lines)
        case "report" if known.role is not None:
            name = event.words[0].lower() if event.words else None
            found = tallies.of(connection, name)
            if name and not found and (called := begun(connection, name)) is not None:
                found = tallies.of(connection, called)
            return replace(known, tallies=found)
        case _:
            return known


def confirmable(
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
    return ordered(connection, asked.order(event), known)


def _asked(connection: Connection, event: Commanded, known: Situation) -> Situation:
    """Add the survey that is open here, or else anywhere for whoever commands."""
    session = open_here(connection, event.where)
    if session is None and known.speaker is not None:
        session = open_of(connection, known.speaker.id)
    return with_session(connection, known, session)


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
