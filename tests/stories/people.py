"""People at a browser, as far as HTTP can tell: a visitor and a colleague."""

import json
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any, Self
from uuid import uuid4

import httpx

from tests.harness import API_TOKEN, PATIENCE, House

Line = dict[str, Any]


def text_of(line: Line) -> str:
    """Return all that a line says, as one text."""
    return "\n".join(part["text"] for part in line["parts"])


def labels_of(line: Line) -> list[str]:
    """Return the labels of a line's buttons."""
    return [button["text"] for row in line["buttons"] for button in row]


@dataclass
class Person:
    """Somebody with a browser; lines are read from the live stream as it is sent."""

    client: httpx.Client
    place: str = "chat"
    room: str | None = None

    @classmethod
    def visit(cls, running: House, *, language: str = "en") -> Self:
        """Open the chat page for the first time."""
        client = running.client(
            headers={"Origin": running.base, "Accept-Language": language}
        )
        assert client.get("/").status_code == 200
        return cls(client=client)

    @classmethod
    def at_desk(cls, running: House, path: str, *, name: str) -> Self:
        """Sign in with a link and look at the staff room."""
        client = running.client(
            headers={"Origin": running.base, "Accept-Language": "en"},
            follow_redirects=True,
        )
        assert client.get(path).status_code == 200
        answer = client.post(path, data={"name": name})
        assert answer.url.path == "/desk", answer.text
        return cls(client=client, place="desk", room="staff")

    def own_room(self) -> "Person":
        """Return the same browser in the colleague's private room."""
        return Person(client=self.client, place="desk", room="own")

    def say(
        self, text: str, *, reply_to: int | None = None, files: Sequence[str] = ()
    ) -> None:
        """Send words; a reply names the number of the line it answers."""
        body: dict[str, Any] = {"id": uuid4().hex, "text": text}
        if files:
            body["files"] = list(files)
        if reply_to is not None:
            body["reply_to"] = str(reply_to)
        self.post("say", body)

    def upload(self, name: str, content: bytes) -> str:
        """Send a file's bytes, and return the id under which words may name it."""
        id = uuid4().hex
        answer = self.send_bytes(id, name, content)
        assert answer.status_code == 201, answer.text
        return id

    def send_bytes(self, id: str, name: str, content: bytes) -> httpx.Response:
        """Send a file's bytes and return what is answered."""
        about = {"id": id, "name": name}
        return self.client.post("/chat/files", params=about, content=content)

    def press(self, line: Line, label: str) -> None:
        """Press the button with that label."""
        self.post("press", self.press_body(line, label))

    def press_body(self, line: Line, label: str) -> dict[str, Any]:
        """Return what the page would send for that button."""
        buttons = [button for row in line["buttons"] for button in row]
        target = next(b["target"] for b in buttons if b["text"] == label)
        return {"id": uuid4().hex, "on": str(line["number"]), "target": target}

    def post(self, what: str, body: dict[str, Any]) -> None:
        """Send to this person's place; it must be accepted."""
        if self.room is not None:
            body = {**body, "room": self.room}
        answer = self.client.post(f"/{self.place}/{what}", json=body)
        assert answer.status_code == 202, answer.text

    def sees(self, *words: str, after: int = 0) -> Line:
        """Wait for a line that says all the words.

        Args:
            words: what the line says, in parts.
            after: lines up to this number do not count.
        """
        want = [re.sub(r"\s+", " ", word) for word in words]

        def says(line: Line) -> bool:
            said = re.sub(r"\s+", " ", text_of(line))
            return line["number"] > after and all(word in said for word in want)

        return self.find(says, f"a line with {words}")

    def find(self, wanted: Callable[[Line], bool], what: str) -> Line:
        """Read the live stream until a line is as wanted."""
        seen: list[str] = []
        for line in self.stream():
            seen.append(f"{line['number']}: {text_of(line)} {labels_of(line)}")
            if wanted(line):
                return line
        raise AssertionError(f"did not see {what} in:\n" + "\n".join(seen))

    def lines(self) -> list[Line]:
        """Return all that stands in the room once nothing comes any more."""
        return list(self.stream(quiet=0.7))

    def lines_until(self, number: int) -> list[Line]:
        """Wait for the line with that number and return all up to it."""
        found: list[Line] = []
        for line in self.stream() if number else ():
            found.append(line)
            if line["number"] >= number:
                break
        return found

    def stream(self, *, quiet: float = PATIENCE) -> Iterator[Line]:
        """Yield lines, the stored ones first, until none comes for `quiet` seconds."""
        request = self.client.build_request(
            "GET",
            f"/{self.place}/stream",
            params={"room": self.room} if self.room else {},
            timeout=PATIENCE,
        )
        with closing(self.client.send(request, stream=True)) as answer:
            assert answer.status_code == 200
            # It may open slowly; then what stands there comes in one burst.
            request.extensions["timeout"]["read"] = quiet
            came_at = time.monotonic()
            with suppress(httpx.ReadTimeout):
                for row in answer.iter_lines():
                    if row.startswith("data:"):
                        yield json.loads(row.removeprefix("data:"))
                        came_at = time.monotonic()
                    elif time.monotonic() - came_at > quiet:
                        # Only the stream's own signs of life come still.
                        return


def api(running: House) -> httpx.Client:
    """Return a client that speaks as a program with a token."""
    return running.client(headers={"Authorization": f"Bearer {API_TOKEN}"})
