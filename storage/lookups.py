"""Look-ups of which situations are made."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from storage.codec import columns_of, every, first, record_of
from storage.columns import written
from storage.records import (
    Account,
    Address,
    Answer,
    Attachment,
    Case,
    CaseEntry,
    Colleague,
    House,
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
    attachments,
    case_entries,
    heard,
    identities,
    people,
    sessions,
    surveys,
)

STILL_OPEN = written(sessions.c.state, "invited", "started", "parked")
COMPLETE = or_(
    written(sessions.c.state, "completed"),
    and_(STILL_OPEN, sessions.c.finished_at.is_not(None)),
)
"""Finished, also while an answer is being changed."""

LIVING = written(surveys.c.state, "active", "paused")
_newer = surveys.alias()
LATEST = (
    surveys.c.version
    == select(func.max(_newer.c.version))
    .where(_newer.c.name == surveys.c.name)
    .scalar_subquery()
)
LATEST_OR_LIVING = or_(LATEST, LIVING)
NEWEST_SESSION = (sessions.c.asked_at.desc(),)
NEWEST_VERSION = (surveys.c.version.desc(),)
ON_SHELVES = (surveys.c.name, surveys.c.version.desc())
NEWEST_ENTRY = (case_entries.c.at.desc(), case_entries.c.id)
AS_GIVEN = (answers.c.given_at, answers.c.version)
NEWEST_ATTACHMENT = (attachments.c.at.desc(), attachments.c.id)
SHOWN_PARKED = 10
MOST_PARKED = 500
KNOWN_AS = (
    select(*columns_of(Person))
    .join(identities, identities.c.person_id == people.c.id)
    .where(identities.c.key == bindparam("key"))
)
LONGEST = 50
"""Lines of a story, attachments, versions of a survey: what is held at most."""


def with_speaker(connection: Connection, who: Account, empty: Situation) -> Situation:
    """Add who spoke: role, row as a colleague, and the person behind the account."""
    colleague = first(connection, Colleague, account=who.key)
    role = colleague.role if colleague else None
    if who.key in empty.house.owners:
        role = "owner"
    person = known_as(connection, who.key)
    return replace(empty, role=role, colleague=colleague, speaker=person, person=person)


def known_as(connection: Connection, key: str) -> Person | None:
    """Return the person whom an identity names; None for a stranger."""
    row = connection.execute(KNOWN_AS, {"key": key}).first()
    return None if row is None else record_of(Person, row)


def owners(connection: Connection, house: House) -> tuple[Address, ...]:
    """Return the rooms in which owners can be told something in private."""
    named = select(identities.c.person_id).where(
        identities.c.key.in_(sorted(house.owners))
    )
    colleagues = every(connection, Colleague, role="owner")
    persons = every(connection, Person, people.c.id.in_(named))
    rooms = [*(one.home for one in colleagues), *(one.home for one in persons)]
    return tuple(dict.fromkeys(room for room in rooms if room is not None))


def open_here(connection: Connection, where: Address) -> Session | None:
    """Return the newest open session at an address."""
    return first(
        connection,
        Session,
        STILL_OPEN,
        order=NEWEST_SESSION,
        address=where,
    )


def newest_here(connection: Connection, where: Address) -> Session | None:
    """Return the newest session at an address, whether or not it has ended."""
    return first(connection, Session, order=NEWEST_SESSION, address=where)


def open_of(connection: Connection, person: UUID) -> Session | None:
    """Return a person's newest open session, wherever it runs."""
    return first(
        connection,
        Session,
        STILL_OPEN,
        order=NEWEST_SESSION,
        person_id=person,
    )


def with_session(
    connection: Connection, known: Situation, session: Session | None
) -> Situation:
    """Add a session and all that belongs to it; None adds nothing."""
    if session is None:
        return known
    case = known.case or first(connection, Case, session_id=session.id)
    given = _answers(connection, session.id)
    story = _story(connection, case) if case else ()
    attached = any(a.attached for a in given) or any(e.attached for e in story)
    return replace(
        known,
        session=session,
        survey=first(connection, Survey, id=session.survey_id),
        person=_person(connection, known, session.person_id),
        answers=given,
        attachments=_attachments(connection, session.id) if attached else (),
        case=case,
        story=story,
    )


def _person(connection: Connection, known: Situation, id: UUID) -> Person | None:
    # Mostly it is the session's own person who speaks.
    if known.speaker is not None and known.speaker.id == id:
        return known.speaker
    return first(connection, Person, id=id)


def with_case(connection: Connection, known: Situation, case: Case | None) -> Situation:
    """Add a case and the session that it came from; None adds nothing."""
    if case is None:
        return known
    session = first(connection, Session, id=case.session_id)
    return with_session(connection, replace(known, case=case), session)


def with_interaction(
    connection: Connection, known: Situation, interaction: Interaction
) -> Situation:
    """Add an interaction, whom it was with, and the survey that it chose.

    Where another version came after that, the one in force is added as well.
    """
    survey = first(connection, Survey, id=interaction.survey_id)
    retired = survey is not None and survey.state == "retired"
    name = interaction.survey
    return replace(
        known,
        interaction=interaction,
        survey=survey,
        shelf=every(connection, Survey, LIVING, name=name) if retired else (),
        person=first(connection, Person, id=interaction.person_id),
    )


def with_message(
    connection: Connection, known: Situation, message: Message | None
) -> Situation:
    """Add a message and the case or session that it is about."""
    if message is None:
        return known
    known = replace(known, message=message)
    if message.about_kind == "case":
        case = first(connection, Case, id=message.about)
        return with_case(connection, known, case)
    if message.about_kind == "session":
        session = first(connection, Session, id=message.about)
        return with_session(connection, known, session)
    home = first(connection, Person, home=message.to)
    return replace(known, person=home)


def _answers(connection: Connection, session: UUID) -> tuple[Answer, ...]:
    found = every(
        connection,
        Answer,
        order=AS_GIVEN,
        session_id=session,
    )
    return newest_of(found)


def newest_of(found: Iterable[Answer]) -> tuple[Answer, ...]:
    """Return the answers that count, in the order in which questions were answered.

    Args:
        found: every version of one session's answers, as they were given.
    """
    newest: dict[str, Answer] = {}
    for answer in found:
        # By version, not by time: clocks of two processes need not agree.
        before = newest.setdefault(answer.question, answer)
        if answer.version > before.version:
            newest[answer.question] = answer
    return tuple(newest.values())


def _attachments(connection: Connection, session: UUID) -> tuple[Attachment, ...]:
    newest = every(
        connection,
        Attachment,
        order=NEWEST_ATTACHMENT,
        limit=LONGEST,
        session_id=session,
    )
    return tuple(reversed(newest))


def _story(connection: Connection, case: Case) -> tuple[CaseEntry, ...]:
    newest = every(
        connection,
        CaseEntry,
        order=NEWEST_ENTRY,
        limit=LONGEST,
        case_id=case.id,
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
        order=NEWEST_VERSION,
        limit=LONGEST,
        name=name,
    )


def begun(connection: Connection, word: str) -> str | None:
    """Return the name of the one survey that begins like that; None if none or more."""
    like = surveys.c.name.startswith(word, autoescape=True)
    found = connection.execute(select(surveys.c.name).distinct().where(like).limit(2))
    names = found.scalars().all()
    return str(names[0]) if len(names) == 1 else None


def shelves(connection: Connection) -> tuple[Survey, ...]:
    """Return of every survey the newest version and the live one."""
    return every(
        connection, Survey, LATEST_OR_LIVING, order=ON_SHELVES, limit=2 * LONGEST
    )
