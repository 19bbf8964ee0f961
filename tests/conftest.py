"""Real databases: a fresh SQLite file or PostgreSQL database for each test."""

import logging
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import structlog
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text

from storage.engine import Database
from storage.migrate import migrate
from tests import postgres
from tests.faults.chance import SEED

structlog.configure(
    wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING)
)
# A first example may load a model; how long things take is measured elsewhere.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
KINDS = ("sqlite", "postgresql")
_numbers = count(1)


def pytest_configure(config: pytest.Config) -> None:
    """Give all that is drawn in one run the same seed, also if nobody has named one."""
    os.environ["ASKAFTER_SEED"] = str(SEED)
    config.option.hypothesis_seed = SEED


def pytest_report_header() -> str:
    """Name the seed, by which what chance has done can be played again."""
    return f"chance: ASKAFTER_SEED={SEED}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrate one file, of which every test gets a copy."""
    path = tmp_path_factory.mktemp("template") / "askafter.db"
    database = Database(f"sqlite:///{path}")
    migrate(database)
    database.dispose()
    return path


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Start a server with a migrated database named `template`."""
    with postgres.server() as url:
        _execute(url, "CREATE DATABASE template")
        database = Database(_named(url, "template"))
        migrate(database)
        database.dispose()
        yield url


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the URL of an empty, migrated database."""
    if request.param == "sqlite":
        template = request.getfixturevalue("sqlite_template")
        shutil.copyfile(template, tmp_path / "askafter.db")
        yield f"sqlite:///{tmp_path / 'askafter.db'}"
        return
    server = request.getfixturevalue("postgres_url")
    name = f"test_{next(_numbers)}"
    _execute(server, f"CREATE DATABASE {name} TEMPLATE template")
    yield _named(server, name)
    _execute(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Open that database."""
    opened = Database(database_url)
    yield opened
    opened.dispose()


@pytest.fixture
def both(
    sqlite_template: Path, postgres_url: str, tmp_path: Path
) -> Iterator[tuple[Database, Database]]:
    """Open an empty database of each kind, to compare what they keep."""
    shutil.copyfile(sqlite_template, tmp_path / "both.db")
    name = f"both_{next(_numbers)}"
    _execute(postgres_url, f"CREATE DATABASE {name} TEMPLATE template")
    urls = (f"sqlite:///{tmp_path / 'both.db'}", _named(postgres_url, name))
    one, other = (Database(url) for url in urls)
    yield one, other
    one.dispose()
    other.dispose()
    _execute(postgres_url, f"DROP DATABASE {name} WITH (FORCE)")


def _named(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def _execute(url: str, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
