"""Files that an app hands over in Slack: an address, the bytes, the end."""

import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web


@dataclass
class Uploads:
    """What was announced and what has arrived.

    Attributes:
        announced: by id, name and length in bytes.
        arrived: by id, the bytes.
    """

    announced: dict[str, tuple[str, int]] = field(default_factory=dict)
    arrived: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ids = count(1)

    def announce(self, given: dict[str, Any], base: str) -> dict[str, Any] | None:
        """Take the first call; None if an argument is not as Slack wants it."""
        name, length = given.get("filename"), str(given.get("length", ""))
        if not name or not length.isdecimal() or int(length) < 1:
            return None
        id = f"F{next(self._ids)}"
        self.announced[id] = (str(name), int(length))
        return {"upload_url": f"{base}/upload/v1/{id}", "file_id": id}

    async def take(self, request: web.Request) -> web.Response:
        """Take the bytes; the address is the right, and no token belongs here."""
        id, content = request.match_info["id"], await request.read()
        if "Authorization" in request.headers or id not in self.announced:
            return web.Response(status=403)
        if len(content) != self.announced[id][1]:
            return web.Response(status=400)
        self.arrived[id] = content
        return web.Response(text=f"OK - {len(content)}")

    def complete(self, given: dict[str, Any]) -> list[dict[str, str]] | None:
        """Take the last call; None if a file has not arrived."""
        files = given.get("files")
        listed = json.loads(files) if isinstance(files, str) else files
        if not listed or any(one["id"] not in self.arrived for one in listed):
            return None
        return [
            {
                "id": one["id"],
                "name": self.announced[one["id"]][0],
                "text": self.arrived.pop(one["id"]).decode(),
            }
            for one in listed
        ]
