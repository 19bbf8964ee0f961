"""The tables after all steps are the tables that the code knows."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from storage import schema
from storage.engine import Database
from storage.errors import DatabaseTooOld
from storage.migrate import NEWEST, migrate, require_current


def test_all_steps_together_make_the_tables_of_the_schema(database: Database) -> None:
    with database.transaction() as connection:
        found = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(found, schema.metadata) == []


def test_the_newest_step_is_the_one_this_version_needs() -> None:
    config = Config()
    folder = Path(schema.__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder))
    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database)
    require_current(database)


def test_an_empty_database_is_refused_with_the_command_that_helps(
    tmp_path: Path,
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    with pytest.raises(DatabaseTooOld, match=r"no tables yet.*askafter migrate"):
        require_current(database)
    database.dispose()


def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooOld, match="newer version"):
        migrate(database)
    with pytest.raises(DatabaseTooOld, match="is at step 9999"):
        require_current(database)
