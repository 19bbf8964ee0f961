"""Whatever people type, press, edit and repeat: what is kept is what was meant."""

import os

import pytest
from sqlalchemy import delete

from storage.engine import Database
from storage.schema import metadata
from tests.conversations.talks.acts import go
from tests.conversations.talks.walk import Walk
from tests.faults.chance import SEED, chance, count, fate

PARTS = 4
"""So that the talks can be had at once; each part has its own."""

STEPS = 30


class Reopened(Database):
    """A database that can be closed and opened again, as a new process does."""

    def __init__(self, url: str) -> None:
        """Open it."""
        super().__init__(url)
        self.where = url

    def restart(self) -> None:
        """Close it and open it anew."""
        self.dispose()
        super().__init__(self.where)

    def empty(self) -> None:
        """Forget all that is in it, except what cannot be forgotten."""
        forgotten = (t for t in reversed(metadata.sorted_tables) if t.name != "audit")
        with self.transaction() as connection:
            for table in forgotten:
                connection.execute(delete(table))


@pytest.mark.parametrize("part", range(PARTS))
def test_any_talk_keeps_what_was_meant(database_url: str, part: int) -> None:
    database = Reopened(database_url)
    of_sqlite, of_postgresql = count("TALKS", 48, 10_000), count("TALKS_PG", 12, 400)
    talks = of_sqlite if database.is_sqlite else of_postgresql
    chance("talks", part)
    only = os.environ.get("ONLY_TALK")
    for number in [int(only)] if only else range(part, talks, PARTS):
        took_place(database, number)
    database.dispose()


def took_place(database: Reopened, number: int) -> None:
    """Let one talk take place; what goes wrong is told with all that led there."""
    database.empty()
    walk = Walk(database, fate("talk", number), number)
    try:
        go(walk, STEPS)
    except Exception as error:
        story = "\n".join((walk.text, *walk.happened, repr(error)))
        told = f"ASKAFTER_SEED={SEED} ONLY_TALK={number}\n{story}\n{error}"
        raise AssertionError(told) from error
