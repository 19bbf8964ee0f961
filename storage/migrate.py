"""Bring the tables to the form that this version works with.

There is no way back by steps: what came before a step is in the backup made before it.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.engine import Database
from storage.errors import DatabaseTooOld

NEWEST = "0012"
"""The step that this version works with; a test compares it with the files."""

LOCK = 0x61736B61
"""Key of the PostgreSQL advisory lock that lets one process migrate at a time."""


def version(database: Database) -> str | None:
    """Return the step that the tables are at; None if there are none."""
    with database.reading() as connection:
        return version_in(connection)


def version_in(connection: Connection) -> str | None:
    """Return the step that the tables of an open connection are at."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def is_current(database: Database) -> bool:
    """Tell whether the tables are as this version needs them."""
    return version(database) == NEWEST


def require_current(database: Database) -> None:
    """Refuse to work on tables of another version.

    Raises:
        DatabaseTooOld: with the sentence that says what to do.
    """
    found = version(database)
    if found == NEWEST:
        return
    state = "has no tables yet" if found is None else f"is at step {found}"
    raise DatabaseTooOld(
        f"The database {state}, this version needs {NEWEST}. Run: askafter migrate"
    )


def migrate(database: Database) -> None:
    """Apply all missing steps, whole or not at all.

    Raises:
        DatabaseTooOld: the tables come from a newer version than this one.
        StorageFailure: the database cannot be used.
    """
    # Imported here: it is needed once in the life of a process, if at all.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with database.transaction() as connection:
        if not database.is_sqlite:
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK}
            )
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise DatabaseTooOld(
                "The database comes from a newer version of Askafter. Install that "
                "version, or restore a backup made by this one."
            ) from error
