"""Surveys to look at: the list, and the versions of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select, tuple_

from storage.codec import every
from storage.lookups import LATEST, LIVING, NEWEST_VERSION
from storage.records import Survey
from storage.reports.pages import Cursor, Page, page_of
from storage.schema import surveys


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A survey as a list shows it.

    Attributes:
        first: version 1, which never changes and so gives the survey its place.
        newest: the version that was written last.
        live: the version that asks or is paused; None if none does.
    """

    first: Survey
    newest: Survey
    live: Survey | None


def listed(connection: Connection, *, limit: int, after: Cursor | None) -> Page[Shelf]:
    """Return surveys, the one that was begun last first."""
    conditions = [surveys.c.version == 1]
    if after is not None:
        place = tuple_(surveys.c.made_at, surveys.c.id)
        conditions.append(place < tuple_(after.at, after.id))
    found = every(
        connection,
        Survey,
        *conditions,
        order=(surveys.c.made_at.desc(), surveys.c.id.desc()),
        limit=limit + 1,
    )
    page = page_of(found, limit, key=lambda one: Cursor(at=one.made_at, id=one.id))
    return Page(items=_shelves(connection, page.items), next=page.next)


def versions(connection: Connection, name: str) -> tuple[Survey, ...]:
    """Return all versions of a survey, the newest first; empty if there is none."""
    return every(connection, Survey, order=NEWEST_VERSION, name=name)


def newest_text(connection: Connection, id: UUID) -> str | None:
    """Return the newest text of the survey of which a version is named."""
    named = select(surveys.c.name).where(surveys.c.id == id).scalar_subquery()
    newest = select(surveys.c.text).where(surveys.c.name == named)
    found = connection.scalar(newest.order_by(surveys.c.version.desc()).limit(1))
    return None if found is None else str(found)


def _shelves(connection: Connection, begun: Sequence[Survey]) -> tuple[Shelf, ...]:
    names = [survey.name for survey in begun]
    newest = {one.name: one for one in every(connection, Survey, LATEST, name=names)}
    live = {one.name: one for one in every(connection, Survey, LIVING, name=names)}
    return tuple(
        Shelf(first=one, newest=newest[one.name], live=live.get(one.name))
        for one in begun
    )
