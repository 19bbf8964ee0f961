"""Copies of a prepared database, one for each run."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

_numbers = count(1)


@contextmanager
def copy_of(url: str) -> Iterator[str]:
    """Yield the URL of a copy of a database that nobody has open."""
    place = make_url(url)
    name = f"{place.database}_copy{next(_numbers)}"
    if place.get_backend_name() == "sqlite":
        source, target = Path(str(place.database)), Path(name)
        _whole(url)
        shutil.copyfile(source, target)
        yield f"sqlite:///{target}"
        for path in target.parent.glob(f"{target.name}*"):
            path.unlink()
        return
    _execute(url, f"CREATE DATABASE {name} TEMPLATE {place.database}")
    yield place.set(database=name).render_as_string(hide_password=False)
    _execute(url, f"DROP DATABASE {name} WITH (FORCE)")


def _whole(url: str) -> None:
    """Bring what a killed process left in the journal into the file."""
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    engine.dispose()


def _execute(url: str, statement: str) -> None:
    # Of the copied database itself nobody may be connected.
    server = make_url(url).set(database="postgres")
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
