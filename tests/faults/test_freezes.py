"""K4: a process is frozen past its lease and resumes: its late finish is rejected."""

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Thread
from typing import Any

from storage import codec
from storage.records import Message
from storage.schema import messages
from tests.faults.copies import copy_of
from tests.faults.figures import tell
from tests.faults.findings import check_calls, check_rows
from tests.faults.forked import ForkServer, Process
from tests.faults.orders import Plan
from tests.faults.scenes import reply, taken
from tests.faults.seeded import SOAK
from tests.faults.town import DEAD_LEASE, DESK, Town, town, typed
from tests.harness import wait_for

ROUNDS = 80 if SOAK else 1
LONG = 5.5
"""Seconds; after five between claim and call a process does not trust its lease."""

AT_ONCE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Nap:
    """Where a process freezes, and what the platform has seen when all is over.

    Attributes:
        hold: whether the message is a reply that must not come twice.
        point: the first of these at which it falls asleep.
        came: how often the message has come in the end.
    """

    hold: bool
    point: str
    came: int


NAPS = (
    Nap(hold=True, point="after commit leasing hold", came=0),
    Nap(hold=True, point="before call hold", came=1),
    Nap(hold=True, point="after call hold", came=1),
    Nap(hold=False, point="after commit leasing resend", came=1),
    Nap(hold=False, point="before call resend", came=2),
    Nap(hold=False, point="after call resend", came=2),
)


def test_whoever_slept_past_the_lease_decides_nothing_any_more(
    forks: ForkServer, database_url: str
) -> None:
    began = time.monotonic()
    with copy_of(database_url) as at_work, ThreadPoolExecutor(AT_ONCE) as pool:
        with town(forks, at_work) as lived:
            taken(lived)
            seen = lived.stub.seen()
        naps = NAPS * ROUNDS
        for done in [pool.submit(sleep, forks, at_work, seen, nap) for nap in naps]:
            done.result()
    tell(
        "K4",
        database_url,
        freezes=len(naps),
        late_finishes_taken=0,
        hold_messages_doubled=0,
        seconds=time.monotonic() - began,
    )


def sleep(
    forks: ForkServer, url: str, seen: Sequence[dict[str, Any]], nap: Nap
) -> None:
    """Let another process take over from a frozen one, then let that one go on."""
    plan = Plan(act="freeze", at=1, point=nap.point)
    with copy_of(url) as own, town(forks, own, plan, seen) as lived:
        sleeper = lived.process
        try:
            _sleep(lived, sleeper, nap)
        finally:
            sleeper.kill()


def _sleep(lived: Town, sleeper: Process, nap: Nap) -> None:
    happening = reply(lived) if nap.hold else typed("bea", "/start")
    # It may fall asleep before it has acknowledged.
    first = Thread(target=sleeper.post, args=("said", happening), daemon=True)
    first.start()
    sleeper.wait_for("freeze")
    asleep_at = time.monotonic()
    settled = _taken_over(lived, happening, nap)
    if nap.point.startswith("after commit"):
        wait_for(lambda: time.monotonic() - asleep_at > LONG or None)
    lived.process = sleeper
    sleeper.thaw()
    # It has one sender: once this is answered, the late call has come back.
    lived.says("cid", "/start")
    lived.sees("cid", "Hello!")
    assert _message(lived, nap) == settled, nap
    _check(lived, settled, nap)


def _taken_over(lived: Town, happening: Mapping[str, Any], nap: Nap) -> Message:
    """Let another process settle what the sleeper had, and return the message."""
    if not lived.database.is_sqlite:
        lived.shift = DEAD_LEASE
    lived.process = lived.process.beside(shift=lived.shift.total_seconds())
    lived.process.wait_until_ready()
    lived.delivers("said", dict(happening))
    lived.process.kill()
    settled = _message(lived, nap)
    assert settled.state == ("unknown" if nap.hold else "sent"), nap
    return settled


def _message(lived: Town, nap: Nap) -> Message:
    which = messages.c.policy == "hold" if nap.hold else messages.c.lane == "stub:bea"
    with lived.database.reading() as connection:
        (message,) = codec.every(connection, Message, which)
    return message


def _check(lived: Town, settled: Message, nap: Nap) -> None:
    assert lived.stub.times()[str(settled.id)] == nap.came, nap
    assert settled.maybe_doubled == (0 if nap.hold else 1)
    doubts = [one for one in lived.stub.seen() if "Not confirmed" in one["text"]]
    assert len(doubts) == (1 if nap.hold else 0)
    assert all(doubt["room"] == DESK for doubt in doubts)
    with lived.database.reading() as connection:
        check_rows(connection, lived)
        check_calls(codec.every(connection, Message), lived.stub)
