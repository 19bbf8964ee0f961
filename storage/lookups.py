"""Look-ups of which situations are made."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from storage.codec import every, first
from storage.records import (
    Account,
    Address,
    Answer,
    Case,
    CaseEntry,
    Colleague,
    Interaction,
    Message,
    Parked,
    Person,
    Session,
    Situation,
    Survey,
)
from storage.schema import (
    answers,
    case_entries,
    cases,
    colleagues,
    heard,
    identities,
    people,
    sessions,
    surveys,
)

OPEN = ("invited", "started", "parked")
LIVE = ("active", "paused")
SHOWN_PARKED = 10
MOST_PARKED = 500
LONGEST = 50
"""Lines of a story and versions of a survey that a situation holds at most."""


def with_speaker(connection: Connection, who: Account, empty: Situation) -> Situation:
    """Add who spoke: role, row as a colleague, and the person behind the account."""
    colleague = first(connection, Colleague, colleagues.c.account == who.key)
    role = colleague.role if colleague else None
    if who.key in empty.house.owners:
        role = "owner"
    person = known_as(connection, who.key)
    return replace(empty, role=role, colleague=colleague, speaker=person, person=person)


def known_as(connection: Connection, key: str) -> Person | None:
    """Return the person whom an identity names; None for a stranger."""
    owner = select(identities.c.person_id).where(identities.c.key == key)
    return first(connection, Person, people.c.id == owner.scalar_subquery())


def open_here(connection: Connection, where: Address) -> Session | None:
    """Return the newest open session at an address."""
    return first(
        connection,
        Session,
        sessions.c.address == where,
        sessions.c.state.in_(OPEN),
        order=sessions.c.asked_at.desc(),
    )


def open_of(connection: Connection, person: UUID) -> Session | None:
    """Return a person's newest open session, wherever it runs."""
    return first(
        connection,
        Session,
        sessions.c.person_id == person,
        sessions.c.state.in_(OPEN),
        order=sessions.c.asked_at.desc(),
    )


def with_session(
    connection: Connection, known: Situation, session: Session | None
) -> Situation:
    """Add a session and all that belongs to it; None adds nothing."""
    if session is None:
        return known
    case = known.case or first(connection, Case, cases.c.session_id == session.id)
    return replace(
        known,
        session=session,
        survey=first(connection, Survey, surveys.c.id == session.survey_id),
        person=first(connection, Person, people.c.id == session.person_id),
        answers=_answers(connection, session.id),
        case=case,
        story=_story(connection, case) if case else (),
    )


def with_case(connection: Connection, known: Situation, case: Case | None) -> Situation:
    """Add a case and the session that it came from; None adds nothing."""
    if case is None:
        return known
    session = first(connection, Session, sessions.c.id == case.session_id)
    return with_session(connection, replace(known, case=case), session)


def with_interaction(
    connection: Connection, known: Situation, interaction: Interaction
) -> Situation:
    """Add an interaction, whom it was with, and the survey that it chose."""
    return replace(
        known,
        interaction=interaction,
        survey=first(connection, Survey, surveys.c.id == interaction.survey_id),
        person=first(connection, Person, people.c.id == interaction.person_id),
    )


def with_message(
    connection: Connection, known: Situation, message: Message | None
) -> Situation:
    """Add a message and the case or session that it is about."""
    if message is None:
        return known
    known = replace(known, message=message)
    if message.about_kind == "case":
        case = first(connection, Case, cases.c.id == message.about)
        return with_case(connection, known, case)
    if message.about_kind == "session":
        session = first(connection, Session, sessions.c.id == message.about)
        return with_session(connection, known, session)
    home = first(connection, Person, people.c.home == message.to)
    return replace(known, person=home)


def _answers(connection: Connection, session: UUID) -> tuple[Answer, ...]:
    found = every(
        connection,
        Answer,
        answers.c.session_id == session,
        order=(answers.c.given_at, answers.c.version),
    )
    newest = {answer.question: answer for answer in found}
    return tuple(newest.values())


def _story(connection: Connection, case: Case) -> tuple[CaseEntry, ...]:
    newest = every(
        connection,
        CaseEntry,
        case_entries.c.case_id == case.id,
        order=(case_entries.c.at.desc(), case_entries.c.id),
        limit=LONGEST,
    )
    return tuple(reversed(newest))


def parked(connection: Connection, *, id: UUID | None = None) -> tuple[Parked, ...]:
    """Return parked events, the newest first; with an id, the one that it names."""
    found = connection.execute(
        select(
            heard.c.key,
            heard.c.kind,
            heard.c.error,
            heard.c.at,
            heard.c.attempts,
            heard.c.next_try_at,
        )
        .where(heard.c.state == "parked")
        .order_by(heard.c.at.desc())
        .limit(MOST_PARKED)
    )
    every_one = (Parked(**row) for row in found.mappings())
    if id is not None:
        return tuple(one for one in every_one if one.id == id)
    return tuple(every_one)[:SHOWN_PARKED]


def versions(connection: Connection, name: str) -> tuple[Survey, ...]:
    """Return the versions of a survey, the newest first."""
    return every(
        connection,
        Survey,
        surveys.c.name == name,
        order=surveys.c.version.desc(),
        limit=LONGEST,
    )


def shelves(connection: Connection) -> tuple[Survey, ...]:
    """Return of every survey the newest version and the live one."""
    newer = surveys.alias()
    latest = (
        select(func.max(newer.c.version))
        .where(newer.c.name == surveys.c.name)
        .scalar_subquery()
    )
    return every(
        connection,
        Survey,
        or_(surveys.c.version == latest, surveys.c.state.in_(LIVE)),
        order=(surveys.c.name, surveys.c.version.desc()),
        limit=2 * LONGEST,
    )
