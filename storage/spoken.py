"""What must be known when somebody writes, or changes what they wrote."""

from dataclasses import replace

from sqlalchemy import Connection

from storage import offering
from storage.codec import first
from storage.commanding import GOVERNS, confirmable, waiting
from storage.lookups import (
    NEWEST_ENTRY,
    newest_here,
    open_here,
    with_case,
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
    Edited,
    Message,
    Said,
    Session,
    Situation,
    offers,
)
from storage.records.surveys import is_survey_text
from storage.rooms import NEWEST_MESSAGE, last_said
from storage.schema import answers, cases
from storage.shelving import guided, pasted

NEWEST_CASE = (cases.c.opened_at.desc(),)
NEWEST_ANSWER = (answers.c.version.desc(),)


def said(connection: Connection, event: Said, empty: Situation) -> Situation:
    """Add what words may be about: a card, an open question, a person's case."""
    known = _with_question(connection, event, empty)
    # Where cards were before the staff room moved, they can still be answered.
    if not event.private or _is_staff_room(event.where, empty):
        return _answered_card(connection, event, known)
    if known.role in GOVERNS and is_survey_text(event.text):
        return pasted(connection, event, known)
    last = known.last_said or last_said(connection, event.where)
    known = replace(_walking(connection, event, known), last_said=last)
    if known.role is not None and last is not None and not event.carries_more:
        pressed = offering.taken(connection, event, known, last)
        if pressed is not None:
            return pressed
        known = offering.open_to_yes(connection, event, known, last)
    if known.guide is not None and known.guide.listens(event.at):
        return known
    return _in_talk(connection, event, known)


def _in_talk(connection: Connection, event: Said, known: Situation) -> Situation:
    """Add what words may be about for customers, and for colleagues who are asked."""
    last = known.last_said
    if event.album is not None:
        earlier = first(connection, Attachment, room=event.where, album=event.album)
        if earlier is not None:
            session = first(connection, Session, id=earlier.session_id)
            return with_session(connection, replace(known, album=earlier), session)
    if last is not None and last.about_kind == "case":
        case = first(connection, Case, id=last.about)
        if case is not None:
            return with_case(connection, known, case)
    session = open_here(connection, event.where)
    if session is not None:
        return with_session(connection, known, session)
    return _after_the_end(connection, event, known)


def _after_the_end(connection: Connection, event: Said, known: Situation) -> Situation:
    """Add what words may be about while nothing is asked: a case, or the last survey.

    They are about the case while it is open, and while nothing was asked since.
    """
    case = None
    if known.speaker is not None:
        case = first(connection, Case, order=NEWEST_CASE, person_id=known.speaker.id)
    ended = newest_here(connection, event.where)
    if ended is None or event.steers_back or case is None:
        found = ended
    else:
        settled = case.resolved_at is not None and case.resolved_at < ended.asked_at
        found = ended if settled or case.session_id == ended.id else None
    if found is not None:
        return with_session(connection, known, found)
    return with_case(connection, known, case)


def _walking(connection: Connection, event: Said, known: Situation) -> Situation:
    """Add what a colleague does step by step, beside what a yes would let happen."""
    walk, asked = guided(connection, event, known), known.confirmation
    if asked is None or event.at >= asked.expires_at:
        return walk
    if not offers.asks_for(asked, known.last_said):
        return walk
    # The command works on its own surveys, not on those of the walk.
    return replace(walk, shelf=known.shelf, placements=known.placements)


def _with_question(connection: Connection, event: Said, empty: Situation) -> Situation:
    """Add who speaks, and for a colleague what their word would confirm."""
    known = with_speaker(connection, event.who, empty)
    if known.role is None:
        return known
    asked = waiting(connection, event)
    if asked is None:
        return known
    last = last_said(connection, event.where)
    known = replace(known, confirmation=asked, last_said=last)
    if not offers.asks_for(asked, last):
        return known
    return confirmable(connection, event, known, asked)


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
