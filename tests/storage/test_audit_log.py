"""The audit log is only ever added to, whoever tries what."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage import codec, decisions
from storage.engine import Database
from storage.errors import Conflict
from storage.records import AuditEntry, Decision
from storage.reports import audit
from storage.reports.pages import Page
from tests.builders import NOW, later, named, said

LINE = AuditEntry(
    id=named("line"),
    at=NOW,
    who="web:01",
    what="role",
    subject="web:b0b0",
    before="agent",
    after="viewer",
)


def keep(database: Database, *lines: AuditEntry) -> None:
    """Record a decision that holds these lines."""
    with database.transaction() as connection:
        one = lines[0]
        event = said(f"{one.id} {one.at} {one.revision}")
        decisions.record(connection, event, Decision(because="test", saved=lines))


def kept(database: Database) -> tuple[AuditEntry, ...]:
    """Return all lines."""
    with database.reading() as connection:
        return codec.every(connection, AuditEntry)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET who = 'web:02'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT id, at, 'web:02', what, subject, "
        "before, after, revision FROM audit",
        "TRUNCATE audit",
    ],
)
def test_nobody_rewrites_a_line(database: Database, statement: str) -> None:
    only_sqlite, only_postgresql = "REPLACE" in statement, "TRUNCATE" in statement
    if only_postgresql if database.is_sqlite else only_sqlite:
        pytest.skip("the other database has no such statement")
    keep(database, LINE)
    with (
        pytest.raises(DBAPIError, match="never rewritten"),
        database.engine.begin() as connection,
    ):
        connection.execute(text(statement))
    assert kept(database) == (LINE,)


def test_a_second_line_of_one_name_conflicts(database: Database) -> None:
    keep(database, LINE)
    with pytest.raises(Conflict):
        keep(database, replace(LINE, at=later(days=1)))
    assert kept(database) == (LINE,)


def test_a_line_is_kept_with_the_decision_or_not_at_all(database: Database) -> None:
    keep(database, LINE)
    other = replace(LINE, id=named("other"), at=later(seconds=1))
    with pytest.raises(Conflict):
        keep(database, other, LINE)
    assert kept(database) == (LINE,)


def test_a_moment_with_many_lines_is_paged_without_loss(database: Database) -> None:
    lines = [replace(LINE, id=UUID(int=number)) for number in range(25)]
    keep(database, *lines)
    found: list[AuditEntry] = []
    page: Page[AuditEntry] | None = None
    with database.reading() as connection:
        while page is None or page.next is not None:
            page = audit.listed(
                connection,
                who=None,
                what="role",
                limit=10,
                after=page.next if page else None,
            )
            found += page.items
        nobody = audit.listed(connection, who="x", what=None, limit=10, after=None)
    assert [one.id.int for one in found] == list(reversed(range(25)))
    assert nobody.items == ()
