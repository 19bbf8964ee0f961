"""Responses: what sessions gave as a whole."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, tuple_

from storage.codec import every, first
from storage.lookups import AS_GIVEN, COMPLETE, newest_of
from storage.records import Answer, Attachment, Case, Session
from storage.reports.pages import Cursor, Page, page_of
from storage.schema import attachments, interactions, sessions

TO_ANSWERS = attachments.c.question.is_not(None)
AS_SENT = (attachments.c.at, attachments.c.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A session with at least one answer.

    Attributes:
        answers: the newest version of each, in the order given.
        interaction: the caller's own id of it; None if there was none.
        case: the case that it opened.
        attachments: what came with the answers, in the order sent.
    """

    session: Session
    answers: tuple[Answer, ...]
    interaction: str | None
    case: UUID | None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which responses are wanted; None means all.

    Attributes:
        since, until: of the newest answer; `since` counts, `until` does not.
    """

    survey: str | None = None
    state: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    person: UUID | None = None


def listed(
    connection: Connection, filters: Filters, *, limit: int, after: Cursor | None
) -> Page[Response]:
    """Return responses, the newest session first."""
    conditions = list(_conditions(filters))
    if after is not None:
        place = tuple_(sessions.c.asked_at, sessions.c.id)
        conditions.append(place < tuple_(after.at, after.id))
    found = every(
        connection,
        Session,
        *conditions,
        order=(sessions.c.asked_at.desc(), sessions.c.id.desc()),
        limit=limit + 1,
    )
    page = page_of(found, limit, key=lambda one: Cursor(at=one.asked_at, id=one.id))
    return Page(items=_complete(connection, page.items), next=page.next)


def one(connection: Connection, id: UUID) -> Response | None:
    """Return one response; None if there is none."""
    session = first(connection, Session, sessions.c.answered_at.is_not(None), id=id)
    return None if session is None else _complete(connection, [session])[0]


def attached(
    connection: Connection, ids: Sequence[UUID]
) -> Mapping[UUID, tuple[Attachment, ...]]:
    """Return what came with the answers of these sessions, in the order sent."""
    found: dict[UUID, tuple[Attachment, ...]] = {}
    for one in every(
        connection, Attachment, TO_ANSWERS, session_id=list(ids), order=AS_SENT
    ):
        found[one.session_id] = (*found.get(one.session_id, ()), one)
    return found


def answered(
    connection: Connection, ids: Sequence[UUID]
) -> Mapping[UUID, tuple[Answer, ...]]:
    """Return the answers of these sessions that count, in the order first given."""
    found: dict[UUID, list[Answer]] = {}
    for one in every(connection, Answer, session_id=list(ids), order=AS_GIVEN):
        found.setdefault(one.session_id, []).append(one)
    return {id: newest_of(given) for id, given in found.items()}


def _conditions(filters: Filters) -> Iterator[Any]:
    yield sessions.c.answered_at.is_not(None)
    if filters.survey is not None:
        yield sessions.c.survey == filters.survey
    if filters.state == "complete":
        yield COMPLETE
    if filters.state == "partial":
        yield ~COMPLETE
    if filters.since is not None:
        yield sessions.c.answered_at >= filters.since
    if filters.until is not None:
        yield sessions.c.answered_at < filters.until
    if filters.person is not None:
        yield sessions.c.person_id == filters.person


def _complete(connection: Connection, found: Sequence[Session]) -> tuple[Response, ...]:
    ids = [session.id for session in found]
    given = answered(connection, ids)
    opened = {
        case.session_id: case.id
        for case in every(connection, Case, session_id=list(ids))
    }
    rows = connection.execute(
        select(interactions.c.session_id, interactions.c.reference).where(
            interactions.c.session_id.in_(ids)
        )
    )
    references = dict(rows.all())
    came = attached(connection, ids)
    return tuple(
        Response(
            session=session,
            answers=given.get(session.id, ()),
            interaction=references.get(session.id),
            case=opened.get(session.id),
            attachments=came.get(session.id, ()),
        )
        for session in found
    )
