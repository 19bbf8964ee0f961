"""A platform that only tests use: a strict HTTP server that records what it gets.

The channel speaks to it over real HTTP, so that a process that dies in the middle of a
call leaves an outcome that nobody knows, as with a real platform.
"""

import json
import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from bot.port import Budget, Errand, Undelivered, WhenUnclear
from bot.voice.wording import Voice
from storage.records import Message

NAME = "stub"
LONGEST = 120.0
"""Seconds for which an answer can be kept."""


class StubPlatform:
    """Accepts messages and remembers every one, also those whose sender has died.

    Attributes:
        cut: words whose messages arrive, but whose answer never comes back.
        slowest: seconds that an answer takes at most.
        troubled: share of calls that fail, in one of three ways.
        broken: messages to which a call was cut, as often as it happened.
    """

    def __init__(self, chance: random.Random | None = None) -> None:
        """Listen on a free port of this machine."""
        self._lock = threading.Lock()
        self._chance = chance or random.Random()
        self.received: list[dict[str, Any]] = []
        self._rooms: defaultdict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(
            list
        )
        self.broken: Counter[str] = Counter()
        self.cut: str | None = None
        self.slowest = 0.03
        self.troubled = 0.0
        self._awaited: str | None = None
        self._came, self._released = threading.Event(), threading.Event()
        platform = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                trouble, pause = platform.draw()
                if trouble == "busy":
                    self._answer(429, {"retry_after": 0.2})
                    return
                receipt = None if trouble == "lost" else platform.take(body)
                if platform.breaks(body, trouble):
                    self.close_connection = True
                    return
                platform.hold_back(body)
                # The answer takes its time, so that a kill falls between the two.
                time.sleep(pause)
                self._answer(200, {"receipt": receipt})

            def _answer(self, status: int, body: dict[str, Any]) -> None:
                answer = json.dumps(body).encode()
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(answer)))
                    self.end_headers()
                    self.wfile.write(answer)
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = _Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def draw(self) -> tuple[str, float]:
        """Draw how a call fails, if it does, and how long its answer takes."""
        with self._lock:
            trouble = ""
            if self._chance.random() < self.troubled:
                trouble = self._chance.choice(("lost", "cut", "busy"))
            return trouble, self._chance.uniform(0, self.slowest)

    def take(self, body: dict[str, Any]) -> str:
        """Keep a message and return its receipt."""
        with self._lock:
            self.received.append(body)
            receipt = str(len(self.received))
            self._rooms[body["room"]].append((receipt, body))
            return receipt

    def breaks(self, body: dict[str, Any], trouble: str) -> bool:
        """Tell whether the connection breaks before the answer, and count it."""
        cut = self.cut is not None and self.cut in body["text"]
        if not cut and not trouble:
            return False
        with self._lock:
            self.broken[body["message"]] += 1
        return True

    @contextmanager
    def holding_back(self, words: str) -> Iterator[threading.Event]:
        """Keep the answer to the message with these words until the block ends.

        Yields:
            What is set once the message is there.
        """
        self._came.clear()
        self._released.clear()
        self._awaited = words
        try:
            yield self._came
        finally:
            self._awaited = None
            self._released.set()

    def hold_back(self, body: dict[str, Any]) -> None:
        """Wait if the answer to this message is being kept."""
        if self._awaited is not None and self._awaited in body["text"]:
            self._came.set()
            self._released.wait(LONGEST)

    def seen(self) -> list[dict[str, Any]]:
        """Return what has come so far."""
        with self._lock:
            return list(self.received)

    def times(self) -> Counter[str]:
        """Return how often each message came."""
        return Counter(one["message"] for one in self.seen())

    def shown(self, room: str) -> list[dict[str, Any]]:
        """Return the messages of a room as people see them now, the oldest first."""
        found: dict[str, dict[str, Any]] = {}
        with self._lock:
            came = list(self._rooms[room])
        for own, one in came:
            receipt = one["edits"] or own
            found[receipt] = {**one, "receipt": receipt}
        return list(found.values())

    def close(self) -> None:
        """Stop listening."""
        self._released.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, *_: object) -> None:
        """Say nothing: whoever is killed leaves a broken connection."""


class StubChannel:
    """The mouth on that platform; an unclear outcome is left to the policy."""

    name = NAME
    when_unclear: WhenUnclear = "policy"

    def __init__(self, url: str, voice: Voice) -> None:
        """Speak to the platform at that address."""
        self._voice = voice
        # Nobody closes a mouth: what it kept open would outlive the product's loop.
        limits = httpx.Limits(max_keepalive_connections=0)
        self._client = httpx.AsyncClient(
            base_url=url, timeout=5, verify=False, limits=limits
        )

    async def speak(self, errand: Errand) -> str:
        """Say it once."""
        message = errand.message
        rendered = self._voice.rendered(message)
        body = {
            "message": str(message.id),
            "room": message.to.room,
            "edits": errand.edits,
            "policy": message.policy,
            "text": "\n".join(part.text for part in rendered.parts),
            "buttons": [
                {
                    "text": label.text,
                    "kind": label.target.kind,
                    "id": str(label.target.id),
                    "choice": label.target.choice,
                }
                for row in rendered.buttons
                for label in row
            ],
        }
        try:
            answer = await self._client.post("/speak", json=body)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise Undelivered("not_sent", type(error).__name__) from error
        except httpx.HTTPError as error:
            raise Undelivered("unknown", type(error).__name__) from error
        if answer.status_code == 429:
            wait = timedelta(seconds=answer.json()["retry_after"])
            raise Undelivered("wait", "busy", retry_after=wait)
        return str(answer.json()["receipt"])

    async def find(self, errand: Errand) -> str | None:
        """Never called: this platform cannot be asked."""
        raise Undelivered("unknown", f"cannot look for {errand.message.id}")

    def budgets(self, message: Message) -> Sequence[Budget]:
        """Return a limit that all processes share, so that the rows are exercised."""
        return (Budget(key=f"{NAME}:{message.to.room}", per_second=50, burst=20),)
