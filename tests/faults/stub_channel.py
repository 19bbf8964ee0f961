"""A platform that only tests use: a strict HTTP server that records what it gets.

The channel speaks to it over real HTTP, so that a process that dies in the middle of a
call leaves an outcome that nobody knows, as with a real platform.
"""

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from bot.port import Budget, Errand, Undelivered, WhenUnclear
from bot.voice.wording import Voice
from storage.records import Message

NAME = "stub"


class StubPlatform:
    """Accepts messages and remembers every one, also those whose sender has died."""

    def __init__(self) -> None:
        """Listen on a free port of this machine."""
        self._lock = threading.Lock()
        self.received: list[dict[str, Any]] = []
        self.cut: str | None = None
        """Words whose messages arrive, but whose answer never comes back."""
        platform = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                receipt = platform.take(body)
                if platform.cut is not None and platform.cut in body["text"]:
                    self.close_connection = True
                    return
                # The answer takes its time, so that a kill falls between the two.
                time.sleep(random.uniform(0, 0.03))
                answer = json.dumps({"receipt": receipt}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                try:
                    self.wfile.write(answer)
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def take(self, body: dict[str, Any]) -> str:
        """Keep a message and return its receipt."""
        with self._lock:
            self.received.append(body)
            return str(len(self.received))

    def seen(self) -> list[dict[str, Any]]:
        """Return what has come so far."""
        with self._lock:
            return list(self.received)

    def times(self) -> Counter[str]:
        """Return how often each message came."""
        return Counter(one["message"] for one in self.seen())

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class StubChannel:
    """The mouth on that platform; an unclear outcome is left to the policy."""

    name = NAME
    when_unclear: WhenUnclear = "policy"

    def __init__(self, url: str, voice: Voice) -> None:
        """Speak to the platform at that address."""
        self._voice = voice
        self._client = httpx.AsyncClient(base_url=url, timeout=5)

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
        return str(answer.json()["receipt"])

    async def find(self, errand: Errand) -> str | None:
        """Never called: this platform cannot be asked."""
        raise Undelivered("unknown", f"cannot look for {errand.message.id}")

    def budgets(self, message: Message) -> Sequence[Budget]:
        """Return a limit that all processes share, so that the rows are exercised."""
        return (Budget(key=f"{NAME}:{message.to.room}", per_second=50, burst=20),)
