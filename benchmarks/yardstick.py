"""What the same work costs without the product, and how a cost is taken."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True, kw_only=True)
class Cost:
    """What a number of events took.

    Attributes:
        wall, cpu: seconds; CPU is of this process with all its threads.
    """

    events: int
    wall: float = 0.0
    cpu: float = 0.0

    @property
    def per_second(self) -> float:
        """Return how many events were done in a second."""
        return self.events / self.wall

    @property
    def cpu_ms(self) -> float:
        """Return the CPU time of one event in milliseconds."""
        return 1000 * self.cpu / self.events


@contextmanager
def measuring(events: int) -> Iterator[Cost]:
    """Take the cost of what happens in the block."""
    cost = Cost(events=events)
    wall, cpu = time.perf_counter(), time.process_time()
    yield cost
    cost.wall = time.perf_counter() - wall
    cost.cpu = time.process_time() - cpu


def bare_sqlite(path: Path, events: int) -> Cost:
    """Store one answer and change one session in each of that many transactions."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("CREATE TABLE sessions (id INTEGER PRIMARY KEY, step INT)")
        connection.executemany(
            "INSERT INTO sessions VALUES (?, 0)", [(n,) for n in range(events)]
        )
        with measuring(events) as cost:
            for number in range(events):
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO answers (words) VALUES ('5')")
                connection.execute(
                    "UPDATE sessions SET step = 1 WHERE id = ?", (number,)
                )
                connection.execute("COMMIT")
    return cost
