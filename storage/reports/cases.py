"""Cases to look at: the list, and one with its history."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, tuple_

from storage.codec import every, first
from storage.records import Case, CaseEntry
from storage.reports.pages import Cursor, Page, page_of
from storage.schema import case_entries, cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A case and its history, the oldest line first."""

    case: Case
    history: tuple[CaseEntry, ...]


def listed(
    connection: Connection,
    *,
    state: str | None,
    survey: str | None,
    limit: int,
    after: Cursor | None,
) -> Page[Case]:
    """Return cases, the newest first; None means any state or survey."""
    conditions = []
    if state is not None:
        conditions.append(cases.c.state == state)
    if survey is not None:
        conditions.append(cases.c.survey == survey)
    if after is not None:
        place = tuple_(cases.c.opened_at, cases.c.id)
        conditions.append(place < tuple_(after.at, after.id))
    found = every(
        connection,
        Case,
        *conditions,
        order=(cases.c.opened_at.desc(), cases.c.id.desc()),
        limit=limit + 1,
    )
    return page_of(found, limit, key=lambda one: Cursor(at=one.opened_at, id=one.id))


def one(connection: Connection, id: UUID) -> Found | None:
    """Return one case with its history; None if there is none."""
    case = first(connection, Case, id=id)
    if case is None:
        return None
    history = every(
        connection,
        CaseEntry,
        case_id=id,
        order=(case_entries.c.at, case_entries.c.id),
    )
    return Found(case=case, history=history)
