"""An alarm that could not be processed is kept and read back as it was."""

from datetime import timedelta

import pytest

from storage import codec
from storage.records import ClockJumped, Incoming, RowsStuck, StorageReturned
from tests.builders import NOW


@pytest.mark.parametrize(
    "event",
    [
        ClockJumped(key="k", at=NOW, machine="m", by=timedelta(seconds=-45.5)),
        RowsStuck(key="k", at=NOW, messages=1, timers=2),
        StorageReturned(key="k", at=NOW, since=NOW - timedelta(hours=1)),
    ],
    ids=lambda event: type(event).__name__,
)
def test_an_alarm_is_read_back_as_it_was(event: Incoming) -> None:
    kept = codec.text_of_event(event)
    assert codec.event_of(type(event).__name__, kept) == event
