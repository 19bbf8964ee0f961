"""Customers and staff of the stub platform, who repeat what was not acknowledged."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.faults.stub_channel import StubPlatform
from tests.harness import free_port

SURVEY = """\
survey: support
after: 0s

csat: How was it?
why: Why?
escalate: csat <= 2
"""
PATIENCE = 60.0
PROGRAM = {"Authorization": "Bearer stub"}
"""Says that this is no page of a browser, so that its origin does not matter."""


class Process:
    """One process of the product, which can be killed and started again."""

    def __init__(self, database_url: str, platform: StubPlatform) -> None:
        """Choose a port; nothing runs yet."""
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self._arguments = [
            *("--database", database_url),
            *("--port", str(self.port)),
            *("--platform", platform.url),
        ]
        self._child: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.process", *self._arguments]
        )
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self._child.poll() is None, "the process ended by itself"
            try:
                if httpx.get(f"{self.base}/health/ready", timeout=1).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.02)
        raise AssertionError("the process did not start")

    def kill(self) -> None:
        """End it at once, wherever it is."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None


@contextmanager
def started(database_url: str, stub: StubPlatform) -> Iterator[Process]:
    """Run a process; whatever happens, it is gone after the block."""
    process = Process(database_url, stub)
    try:
        process.start()
        yield process
    finally:
        process.kill()


class Crowd:
    """Sends events until each is acknowledged, as platforms do."""

    def __init__(self, processes: list[Process]) -> None:
        """Speak to any of these processes."""
        self._processes = processes
        self.accepted: set[str] = set()
        self._lock = threading.Lock()

    def send(self, what: str, body: dict[str, Any]) -> None:
        """Send one event, again and again until it is acknowledged."""
        deadline = time.monotonic() + PATIENCE
        turn = hash(body["key"])
        while time.monotonic() < deadline:
            turn += 1
            process = self._processes[turn % len(self._processes)]
            try:
                url = f"{process.base}/stub/{what}"
                answer = httpx.post(url, json=body, headers=PROGRAM, timeout=10)
            except httpx.HTTPError:
                time.sleep(0.05)
                continue
            if answer.status_code == 202:
                with self._lock:
                    self.accepted.add(body["key"])
                return
            time.sleep(0.05)
        raise AssertionError(f"nobody took {body['key']}")

    def command(self, who: str, text: str) -> None:
        """Let an account of the platform give a command in its own room."""
        key = f"stub:command:{who}:{text[:20]}"
        body = {"key": key, "who": who, "where": f"stub:{who}", "text": text}
        self.send("commanded", body)

    def customer(self, name: str, platform: StubPlatform) -> None:
        """Live one customer's story: asked, answers 1, explains."""
        self.command(name, "/start")
        self.send("finished", {"key": f"stub:finished:{name}", "customer": name})
        asked = _wait(platform, name, "How was it?")
        button = next(b for b in asked["buttons"] if b["text"] == "1")
        press = {
            "key": f"stub:press:{name}",
            "who": name,
            "where": f"stub:{name}",
            **{field: button[field] for field in ("kind", "id", "choice")},
        }
        self.send("pressed", press)
        _wait(platform, name, "Why?")
        words = {
            "key": f"stub:words:{name}",
            "who": name,
            "where": f"stub:{name}",
            "text": "it was late",
        }
        self.send("said", words)

    def reply(self, card: str, number: int) -> None:
        """Let the owner reply to the customer from a card of the desk."""
        body = {
            "key": f"stub:reply:{card}",
            "who": "owner",
            "where": "web:desk",
            "text": f"sorry {number}",
            "reply_to": card,
        }
        self.send("said", body)


@contextmanager
def platform() -> Iterator[StubPlatform]:
    """Run the stub platform for the time of the block."""
    stub = StubPlatform()
    try:
        yield stub
    finally:
        stub.close()


def _wait(platform: StubPlatform, room: str, words: str) -> dict[str, Any]:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for one in platform.seen():
            if one["room"] == room and words in one["text"] and one["buttons"]:
                return one
        time.sleep(0.02)
    raise AssertionError(f"{room} was never told {words!r}")
