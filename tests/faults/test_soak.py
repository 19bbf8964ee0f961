"""A steady load with some faults: memory stays, messages are prompt, rules hold."""

import os
import resource
import sys
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from storage.engine import Database
from storage.reports import invariants
from tests.faults.chance import SEED, SOAK, chance
from tests.faults.forked import ForkServer, Process
from tests.faults.load import PROGRAM
from tests.faults.orders import Order
from tests.faults.stub_channel import StubPlatform
from tests.harness import wait_for

pytestmark = pytest.mark.alone
HOURS = float(os.environ.get("ASKAFTER_HOURS") or 1)
LASTS = HOURS * 3600 if SOAK else 20.0
PER_SECOND = 50
FAULTS = 0.01
GROWTH = 1.05
PROMPT = 1.0
WARM = 0.5
"""The part of the run after which memory may not grow any more."""


class FaultyPlatform(StubPlatform):
    """Notes when each room was first spoken to, and forgets the words."""

    def __init__(self) -> None:
        super().__init__(chance("platform"))
        self.troubled = FAULTS
        self.came: dict[str, float] = {}
        self._receipts = count(1)

    def take(self, body: dict[str, Any]) -> str:
        """Keep when the first message came to a room."""
        with self._lock:
            self.came.setdefault(body["room"], time.monotonic())
            return str(next(self._receipts))


class Load:
    """Sends a fixed number of events a second; each starts a room of its own."""

    def __init__(self, process: Process) -> None:
        base = f"http://127.0.0.1:{process.port}"
        self._client = httpx.Client(base_url=base, headers=PROGRAM, timeout=30)
        self._dice = chance("load")
        self.sent: dict[str, float] = {}
        self.late = 0

    def run(self) -> None:
        """Send until the time is over, some events twice."""
        with ThreadPoolExecutor(16) as people:
            began, number = time.monotonic(), 0
            tasks: list[Future[None]] = []
            while (passed := time.monotonic() - began) < LASTS:
                if number > passed * PER_SECOND:
                    time.sleep(number / PER_SECOND - passed)
                    continue
                number += 1
                tasks.append(people.submit(self._one, number))
            for task in tasks:
                task.result()
        self._client.close()

    def _one(self, number: int) -> None:
        room = f"soak{number}"
        body = {
            "key": f"stub:soak:{number}",
            "who": room,
            "where": f"stub:{room}",
            "text": "/help" if number % 2 else "hello",
        }
        for _ in range(2 if self._dice.random() < FAULTS else 1):
            self.sent.setdefault(room, time.monotonic())
            wait_for(lambda: self._is_taken(body) or None)

    def _is_taken(self, body: dict[str, Any]) -> bool:
        """Deliver once; whoever is not answered delivers again, as platforms do."""
        try:
            answer = self._client.post("/stub/said", json=body)
        except httpx.TransportError:
            return False
        return answer.status_code == 202


def memory_of(pid: int, over: threading.Event) -> list[int]:
    """Note the resident memory in bytes until the run is over."""
    status = Path(f"/proc/{pid}/statm")
    seen = []
    while not over.wait(LASTS / 100):
        seen.append(int(status.read_text().split()[1]) * resource.getpagesize())
    return seen


def test_memory_and_promptness_stay_under_a_steady_load(
    database_url: str, forks: ForkServer
) -> None:
    platform = FaultyPlatform()
    process = forks.start(Order(database=database_url, platform=platform.url))
    over = threading.Event()
    try:
        load = Load(process)
        with ThreadPoolExecutor(1) as watcher:
            memory = watcher.submit(memory_of, process.pid, over)
            try:
                load.run()
            finally:
                over.set()
            seen = memory.result()
        wait_for(lambda: load.sent.keys() <= platform.came.keys() or None, patience=90)
    finally:
        process.kill()
        platform.close()
    replay = f"ASKAFTER_SEED={SEED}"
    waits = sorted(platform.came[room] - at for room, at in load.sent.items())
    p95 = waits[int(len(waits) * 0.95)]
    half = seen[int(len(seen) * WARM)]
    growth = max(seen[-5:]) / half
    sys.stdout.write(f"{len(waits)} events, p95 {p95:.2f} s, ")
    sys.stdout.write(f"memory x{growth:.3f} of {half >> 20} MB\n")
    database = Database(database_url)
    with database.reading() as connection:
        broken = invariants.broken(connection, database.now(connection))
    database.dispose()
    assert broken == (), replay
    assert growth <= GROWTH, (replay, growth)
    if SOAK:
        # A short run shares its machine with all other tests.
        assert p95 <= PROMPT, (replay, p95)
