"""Opens the database; every difference between SQLite and PostgreSQL is here."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from sqlite3 import Connection as SqliteConnection
from typing import Any, TypeVar

from sqlalchemy import Connection, create_engine, event, make_url, text
from sqlalchemy.exc import (
    DBAPIError,
    IntegrityError,
    InterfaceError,
    InternalError,
    OperationalError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage.errors import Conflict, StorageFailure

__all__ = ["Connection", "Database", "StorageFailure"]

WRITERS = 8
"""Transactions at once on PostgreSQL; SQLite has one writer at a time by nature."""

READERS = 4
PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 30000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_size_limit = 67108864",
)
SESSION = (
    "-c synchronous_commit=on -c statement_timeout=15s -c lock_timeout=5s "
    "-c idle_in_transaction_session_timeout=15s"
)
Result = TypeVar("Result")
BEATEN = frozenset({"40001", "40P01"})
"""SQLSTATE of "could not serialize" and "deadlock detected": decide again."""


class Database:
    """One database, SQLite or PostgreSQL, opened lazily.

    Attributes:
        is_sqlite: one file, one process.
        writers: how many threads may write at once.
        shift: added to the time by which rows are due; tests move it.
    """

    def __init__(self, url: str, *, shift: timedelta = timedelta(0)) -> None:
        """Prepare the connections; nothing is opened yet."""
        place = make_url(url)
        if place.drivername in ("postgresql", "postgres"):
            place = place.set(drivername="postgresql+psycopg")
        self.url = place
        self.is_sqlite = place.get_backend_name() == "sqlite"
        self.writers = 1 if self.is_sqlite else WRITERS
        self.shift = shift
        given: dict[str, Any] = {}
        if not self.is_sqlite:
            # Tables live in the first schema of the path, whoever connects.
            given = {"connect_args": {"options": SESSION, "connect_timeout": 5}}
        self.engine = create_engine(
            place,
            # An error must not carry a customer's words into a log.
            hide_parameters=True,
            pool_size=self.writers + READERS,
            max_overflow=2,
            pool_timeout=10,
            **given,
        )
        if self.is_sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Open a transaction that is committed whole, or not at all.

        Raises:
            Conflict: another transaction was first; nothing was kept.
            StorageFailure: the database cannot be used; nothing was kept, or nobody
                can tell whether the commit arrived.
        """
        with _translated(), self.engine.begin() as connection:
            yield connection

    def together(
        self, works: Sequence[Callable[[Connection], Result]]
    ) -> list[Result | Exception]:
        """Do several pieces of work and commit once, each whole or not at all.

        Returns what each returned, or what it raised and then left no trace.

        Raises:
            Conflict: another transaction was first; nothing at all was kept.
            StorageFailure: the database cannot be used; nothing at all was kept, or
                nobody can tell whether the commit arrived.
        """
        with self.transaction() as connection:
            if len(works) == 1:
                return [works[0](connection)]
            return [_apart(connection, work) for work in works]

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open one consistent view; whatever is written in it is thrown away.

        Raises:
            StorageFailure: the database cannot be used.
        """
        with _translated(), self.engine.connect() as connection:
            if self.is_sqlite:
                connection = connection.execution_options(reading=True)
            else:
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            yield connection
            connection.rollback()

    def now(self, connection: Connection) -> datetime:
        """Return the time by which rows are due: of the database, if it has its own."""
        if self.is_sqlite:
            return datetime.now(UTC) + self.shift
        # All processes must agree, whatever their machines' clocks say.
        moment = connection.scalar(text("SELECT clock_timestamp()"))
        assert isinstance(moment, datetime)
        return moment.astimezone(UTC) + self.shift

    def dispose(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def _apart(
    connection: Connection, work: Callable[[Connection], Result]
) -> Result | Exception:
    try:
        with _translated(), connection.begin_nested():
            return work(connection)
    except StorageFailure:
        # A database that cannot write may have undone the whole already.
        raise
    except Exception as error:
        return error


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise Conflict("a row of that kind is there already") from error
    except (OperationalError, InterfaceError, InternalError, PoolTimeout) as error:
        if isinstance(error, DBAPIError) and _state(error) in BEATEN:
            raise Conflict("another transaction was first") from error
        raise StorageFailure("the database cannot be used") from error


def _state(error: DBAPIError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


def _prepare_sqlite(connection: SqliteConnection, _record: object) -> None:
    # The driver must not begin by itself: it would begin deferred and meet a
    # locked database in the middle of a transaction.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
