"""The test of the tests: each seeded bug is noticed by a fast check, and only it."""

import pytest

from storage.engine import Database
from storage.errors import Conflict
from tests.faults.seeded_bugs import BUGS, Bug

NOTICED = (AssertionError, Conflict, pytest.fail.Exception)
"""What a check that fails raises; "did not raise" is among them."""

each_bug = pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)


@each_bug
def test_the_check_passes_without_the_bug(bug: Bug, database: Database) -> None:
    _skip_elsewhere(bug, database)
    bug.check(database)


@each_bug
def test_the_check_fails_with_the_bug(
    bug: Bug, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    _skip_elsewhere(bug, database)
    bug.plant(monkeypatch)
    with pytest.raises(NOTICED):
        bug.check(database)


def _skip_elsewhere(bug: Bug, database: Database) -> None:
    kind = "sqlite" if database.is_sqlite else "postgresql"
    if bug.only not in (None, kind):
        pytest.skip(f"this bug can only be on {bug.only}")
