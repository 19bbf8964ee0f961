"""The audit log to look at: a page of it, the newest first."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, or_, tuple_

from storage.codec import every
from storage.records import AuditEntry, Colleague
from storage.records.audit import PAGE, kinds_of, read_words
from storage.reports.pages import Cursor, Page, page_of
from storage.schema import audit

NEWEST = (audit.c.at.desc(), audit.c.id.desc())


def shown(
    connection: Connection, words: Sequence[str], staff: Sequence[Colleague]
) -> tuple[AuditEntry, ...]:
    """Return the lines that "/audit WORDS" shows, and one more if there are more.

    A word stands for a kind of change, of one or of many, for a subject, an account or
    a colleague's name.
    """
    wanted, page = read_words(words)
    conditions = (_about(wanted, staff),) if wanted else ()
    found = every(
        connection, AuditEntry, *conditions, order=NEWEST, limit=page * PAGE + 1
    )
    return found[(page - 1) * PAGE :]


def _about(wanted: str, staff: Sequence[Colleague]) -> ColumnElement[bool]:
    called = wanted.casefold()
    accounts = [one.account for one in staff if one.name.casefold() == called]
    return or_(
        audit.c.what.in_(kinds_of(wanted)),
        audit.c.subject == wanted,
        audit.c.who == wanted,
        audit.c.who.in_(accounts),
        audit.c.subject.in_(accounts),
    )


def listed(
    connection: Connection,
    *,
    who: str | None,
    what: str | None,
    limit: int,
    after: Cursor | None,
) -> Page[AuditEntry]:
    """Return lines of the log, the newest first; None means anybody or anything."""
    conditions = []
    if who is not None:
        conditions.append(audit.c.who == who)
    if what is not None:
        conditions.append(audit.c.what == what)
    if after is not None:
        conditions.append(tuple_(audit.c.at, audit.c.id) < tuple_(after.at, after.id))
    found = every(connection, AuditEntry, *conditions, order=NEWEST, limit=limit + 1)
    return page_of(found, limit, key=lambda one: Cursor(at=one.at, id=one.id))
