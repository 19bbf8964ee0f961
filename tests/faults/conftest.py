"""What all crash tests share: where processes come from, and copies of databases."""

from collections.abc import Iterator

import pytest

from tests.faults.forked import ForkServer, fork_server


@pytest.fixture(scope="session")
def forks() -> Iterator[ForkServer]:
    """Import the product once for all processes of the session."""
    with fork_server() as server:
        yield server
