"""Processes of the product as a test holds them: start, kill, freeze, start again."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPConnection, HTTPException
from json import dumps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.faults.orders import Order

PATIENCE = 60.0
HEADERS = {"Authorization": "Bearer stub", "Content-Type": "application/json"}
"""Says that this is no page of a browser, so that its origin does not matter."""

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""A process with threads cannot be forked safely."""


class ForkServer:
    """Where processes come from."""

    def __init__(self, door: Path) -> None:
        """Know the door at which orders are taken."""
        self._door = door

    def start(self, order: Order) -> "Process":
        """Start a process, and return it once it works."""
        process = self.begin(order)
        process.wait_until_ready()
        return process

    def begin(self, order: Order) -> "Process":
        """Start a process that may end before it works."""
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(self._door))
        connection.sendall(order.write().encode())
        return Process(self, order, connection)


@contextmanager
def fork_server() -> Iterator[ForkServer]:
    """Run a fork server; its children end with it."""
    with TemporaryDirectory(prefix="askafter-fork-") as folder:
        door = Path(folder) / "door"
        command = [sys.executable, "-m", "tests.faults.fork_server", str(door)]
        server = subprocess.Popen(
            command, stdin=subprocess.PIPE, env={**os.environ, **ONE_THREAD}
        )
        try:
            deadline = time.monotonic() + PATIENCE
            while not door.exists():
                assert server.poll() is None, "the fork server ended by itself"
                assert time.monotonic() < deadline, "the fork server did not start"
                time.sleep(0.02)
            yield ForkServer(door)
        finally:
            server.communicate(timeout=PATIENCE)


class Process:
    """One process of the product.

    Attributes:
        pid: its number on this machine.
        told: what it has told about its points.
        order: as what it was started.
    """

    def __init__(
        self, server: ForkServer, order: Order, connection: socket.socket
    ) -> None:
        """Listen to what it tells until it ends."""
        self.told: list[str] = []
        self.port = 0
        self.order = order
        self._server, self._connection = server, connection
        self._ready, self._ended = threading.Event(), threading.Event()
        self._lines = connection.makefile()
        self.pid = int(self._lines.readline())
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def ended(self) -> bool:
        """Tell whether it is dead."""
        return self._ended.is_set()

    def wait_until_ready(self) -> bool:
        """Wait until it works or is dead; tell whether it works."""
        deadline = time.monotonic() + PATIENCE
        while not self._ready.wait(0.01):
            if self.ended:
                return False
            assert time.monotonic() < deadline, "the process did not start"
        return True

    def wait_for(self, act: str) -> str:
        """Wait until it says that it acts at a point; return the point."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for line in self.told:
                if line.startswith(act):
                    return line.removeprefix(act).strip()
            time.sleep(0.01)
        raise AssertionError(f"the process did not {act}")

    def kill(self) -> None:
        """End it at once, wherever it is, and wait until it is gone."""
        if not self.ended:
            os.kill(self.pid, signal.SIGKILL)
        assert self._ended.wait(PATIENCE)
        self._connection.close()

    def freeze(self) -> None:
        """Stop it where it is."""
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        os.kill(self.pid, signal.SIGCONT)

    def again(self, **changes: Any) -> "Process":
        """Start another like this one, without a plan, after this one has ended."""
        self.kill()
        return self.beside(**changes)

    def beside(self, **changes: Any) -> "Process":
        """Start another like this one, without a plan, whatever this one does."""
        return self._server.begin(replace(self.order, plan=None, **changes))

    def post(self, what: str, body: dict[str, Any]) -> int:
        """Send it something; 0 if it could not be reached or did not answer."""
        line = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            line.request("POST", f"/stub/{what}", dumps(body), HEADERS)
            return line.getresponse().status
        except (OSError, HTTPException):
            return 0
        finally:
            line.close()

    def _listen(self) -> None:
        for line in self._lines:
            word, _, rest = line.strip().partition(" ")
            if word == "ready":
                self.port = int(rest)
                self._ready.set()
            else:
                self.told.append(line.strip())
        self._lines.close()
        self._ended.set()
