"""Answered sessions without a case, to be held against the rules of their survey."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from storage.codec import every, first
from storage.lookups import newest_of
from storage.records import Answer, Person, Session, Survey
from storage.schema import answers, cases, sessions

LOOKED_AT = 500
"""The newest sessions; older ones were the newest once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unhelped:
    """A session with answers for which nobody was called."""

    session: Session
    survey: Survey
    person: Person
    answers: tuple[Answer, ...]


def recent(connection: Connection) -> Iterator[Unhelped]:
    """Yield the newest answered sessions that have no case."""
    helped = cases.select().where(cases.c.session_id == sessions.c.id).exists()
    found = every(
        connection,
        Session,
        sessions.c.answered_at.is_not(None),
        ~helped,
        order=(sessions.c.answered_at.desc(),),
        limit=LOOKED_AT,
    )
    for session in found:
        survey = first(connection, Survey, id=session.survey_id)
        person = first(connection, Person, id=session.person_id)
        if survey is None or person is None:
            continue
        given = every(
            connection,
            Answer,
            session_id=session.id,
            order=(answers.c.given_at, answers.c.version),
        )
        yield Unhelped(
            session=session,
            survey=survey,
            person=person,
            answers=newest_of(given),
        )
