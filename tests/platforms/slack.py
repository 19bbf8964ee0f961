"""A Slack workspace for the tests: Web API, signed events, Socket Mode."""

import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from aiohttp import WSMsgType, web

from bot.channels.slack.manifest import SCOPES
from tests.harness import wait_for
from tests.platforms import block_kit
from tests.platforms.serving import Serving
from tests.platforms.slack_uploads import Uploads

BOT_TOKEN = "xoxb-canary-slack-bot-token"
APP_TOKEN = "xapp-canary-slack-app-token"
SIGNING = "canary-slack-signing-secret"
TEAM = "T1"
BOT = "U0BOT"
SLACK_WAITS = 3.0
"""Seconds in which the real Slack wants an acknowledgement, or a window."""

BUSY = 10.0
"""The same on a machine that other tests use as well."""

Shown = dict[str, Any]


class Refusal(Exception):
    """An error as Slack answers it: usually 200 and a word."""

    def __init__(self, error: str, status: int = 200, **headers: str) -> None:
        super().__init__(error)
        self.error, self.status, self.headers = error, status, headers


@dataclass
class StubSlack:
    """One workspace with the app installed.

    Attributes:
        shown: by channel, the messages as people see them now, by ts.
        refuse: looks at each call first; what it raises is answered.
        doubt: the same, but after the call has had its effect.
        cut: words whose message arrives although the answer never comes back.
        url_of_app: where signed events go; None sends them by Socket Mode.
        files: what was shared, by id, with its bytes under "bytes".
        fetched: ids of files whose bytes were read.
        opened: windows that the app has opened, the newest last.
        retries: events that were delivered again, with their reason.
        answered: what each slash command was answered with over HTTP.
        patience: seconds in which it wants an acknowledgement, or a window.
    """

    users: dict[str, dict[str, Any]] = field(default_factory=dict)
    shown: dict[str, dict[str, Shown]] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    members: set[str] = field(default_factory=set)
    refuse: Callable[[str, dict[str, Any]], None] = lambda _method, _given: None
    doubt: Callable[[str, dict[str, Any]], None] = lambda _method, _given: None
    scopes: tuple[str, ...] = SCOPES
    cut: str | None = None
    url_of_app: str | None = None
    homes: dict[str, dict[str, Any]] = field(default_factory=dict)
    retries: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    opened: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    patience: float = BUSY

    def __post_init__(self) -> None:
        self._ids = count(1)
        self._triggers: dict[float, float] = {}
        self._lock = threading.RLock()
        self._sockets: list[web.WebSocketResponse] = []
        self._acks: dict[str, threading.Event] = {}
        self._turn = count()
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._answer)
        app.router.add_get("/link", self._socket)
        self.uploads = Uploads()
        app.router.add_post("/upload/v1/{id}", self.uploads.take)
        app.router.add_get("/files-pri/{team}-{file}/download/{name}", self._file)
        app.router.add_get("/signin", self._sign_in)
        self._serving = Serving(app)
        self.url = f"{self._serving.url}/api/"

    def close(self) -> None:
        """Stop serving."""
        self._serving.close()

    def add_user(
        self, user: str, name: str, email: str = "", locale: str = "en-US"
    ) -> None:
        """Let somebody join the workspace."""
        profile = {"display_name": name, "email": email}
        self.users[user] = {
            "id": user,
            "real_name": name,
            "locale": locale,
            "profile": profile,
        }

    def ts(self) -> str:
        """Return the next timestamp, which is also a message's id."""
        return f"{1_700_000_000 + next(self._ids)}.000100"

    def share(self, name: str, content: bytes, **more: Any) -> dict[str, Any]:
        """Keep what somebody uploads, and return how an event describes it."""
        id = f"F{next(self._ids):08}"
        address = f"{self._serving.url}/files-pri/{TEAM}-{id}/download/{quote(name)}"
        file = {
            "id": id,
            "created": int(time.time()),
            "name": name,
            "title": name,
            "mimetype": "application/octet-stream",
            "mode": "hosted",
            "is_external": False,
            "size": len(content),
            "url_private": address,
            "url_private_download": address,
            **more,
        }
        self.files[id] = {**file, "bytes": content}
        return file

    # ---- what Slack sends

    def send_event(self, event: dict[str, Any]) -> None:
        """Send an event until it is acknowledged, as often as Slack would."""
        body = {
            "token": "x",
            "team_id": TEAM,
            "api_app_id": "A1",
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{next(self._ids)}",
            "event_time": int(time.time()),
        }
        for attempt in range(4):
            if self._send("events_api", body, attempt):
                return
            self.retries.append(str(body["event_id"]))
        raise AssertionError("the event was never acknowledged")

    def send_interaction(self, payload: dict[str, Any]) -> None:
        """Send a press or a submitted view; it is never repeated."""
        assert self._send("interactive", payload, 0), "Slack showed an error"

    def send_command(self, body: dict[str, Any]) -> None:
        """Send a slash command; it is never repeated."""
        assert self._send("slash_commands", body, 0), "Slack showed an error"

    def signed(self, content: bytes, *, at: float | None = None) -> dict[str, str]:
        """Return the headers with which Slack signs a body."""
        stamp = str(int(at if at is not None else time.time()))
        base = b"v0:" + stamp.encode() + b":" + content
        mac = hmac.new(SIGNING.encode(), base, hashlib.sha256).hexdigest()
        return {
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={mac}",
        }

    def _send(self, kind: str, body: dict[str, Any], attempt: int) -> bool:
        if self.url_of_app is None:
            return self._send_by_socket(kind, body, attempt)
        if kind == "events_api":
            content, form = json.dumps(body), "application/json"
        else:
            given = {"payload": json.dumps(body)} if kind == "interactive" else body
            content, form = urlencode(given), "application/x-www-form-urlencoded"
        headers = {"Content-Type": form, **self.signed(content.encode())}
        if attempt:
            headers |= {"X-Slack-Retry-Num": str(attempt)}
        try:
            answer = httpx.post(
                self.url_of_app, content=content, headers=headers, timeout=self.patience
            )
        except httpx.HTTPError:
            return False
        if kind == "slash_commands":
            self.answered.append(answer.text)
        return answer.status_code == 200

    def _send_by_socket(self, kind: str, body: dict[str, Any], attempt: int) -> bool:
        envelope = f"env-{next(self._ids)}"
        acknowledged = self._acks[envelope] = threading.Event()
        text = json.dumps(
            {
                "type": kind,
                "envelope_id": envelope,
                "payload": body,
                "accepts_response_payload": kind != "events_api",
                **({"retry_attempt": attempt} if kind == "events_api" else {}),
            }
        )
        sockets = wait_for(lambda: [s for s in self._sockets if not s.closed] or None)
        socket = sockets[next(self._turn) % len(sockets)]
        self._serving.run(socket.send_str(text))
        return acknowledged.wait(self.patience)

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        self._sockets.append(socket)
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                told = json.loads(message.data)
                if (event := self._acks.get(told.get("envelope_id", ""))) is not None:
                    event.set()
        return socket

    # ---- what the app calls

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = await _given(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.calls.append((method, given))
        try:
            wanted = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
            if token != wanted:
                raise Refusal("invalid_auth")
            self.refuse(method, given)
            work = getattr(self, "_" + method.replace(".", "_"), None)
            if work is None:
                raise Refusal("unknown_method")
            result = work(given)
            self.doubt(method, given)
        except Refusal as refusal:
            body = {"ok": False, "error": refusal.error}
            return web.json_response(
                body, status=refusal.status, headers=refusal.headers
            )
        if self.cut is not None and self.cut in json.dumps(given):
            assert request.transport is not None
            request.transport.abort()
        scopes = {"x-oauth-scopes": ",".join(self.scopes)}
        return web.json_response({"ok": True, **result}, headers=scopes)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Give the bytes, or send whoever has no right to the sign-in page."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token != BOT_TOKEN or "files:read" not in self.scopes:
            return web.Response(status=302, headers={"Location": "/signin"})
        file = self.files.get(request.match_info["file"])
        if file is None:
            return web.Response(status=404)
        self.fetched.append(str(file["id"]))
        return web.Response(body=file["bytes"], content_type=file["mimetype"])

    async def _sign_in(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(text="<!doctype html><p>Sign in", content_type="text/html")

    def _files_info(self, given: dict[str, Any]) -> dict[str, Any]:
        if str(given.get("file")) not in self.files:
            raise Refusal("file_not_found")
        file = self.files[str(given["file"])]
        return {"file": {k: v for k, v in file.items() if k != "bytes"}}

    def _auth_test(self, _given: dict[str, Any]) -> dict[str, Any]:
        return {"team_id": TEAM, "team": "Team", "user_id": BOT, "bot_id": "B1"}

    def _apps_connections_open(self, _given: dict[str, Any]) -> dict[str, Any]:
        return {"url": self._serving.url.replace("http", "ws") + "/link?ticket=1"}

    def _users_info(self, given: dict[str, Any]) -> dict[str, Any]:
        if str(given.get("user")) not in self.users:
            raise Refusal("user_not_found")
        user = dict(self.users[str(given["user"])])
        if str(given.get("include_locale")) not in ("1", "true"):
            del user["locale"]
        return {"user": user}

    def _users_lookupByEmail(self, given: dict[str, Any]) -> dict[str, Any]:
        for user in self.users.values():
            if user["profile"]["email"] == given["email"]:
                return {"user": user}
        raise Refusal("users_not_found")

    def _conversations_open(self, given: dict[str, Any]) -> dict[str, Any]:
        user = given["users"]
        if user not in self.users:
            raise Refusal("user_not_found")
        channel = "D" + user
        self.members.add(channel)
        return {"channel": {"id": channel}}

    def _chat_postMessage(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel_of(given)
        if given.get("unfurl_links") in (None, True, "true"):
            raise Refusal("the tests want unfurling off")
        shown = block_kit.shown(given)
        under = given.get("thread_ts")
        if under is not None and under not in self.shown.get(channel, {}):
            raise Refusal("thread_not_found")
        ts = self.ts()
        metadata = given.get("metadata")
        self.shown.setdefault(channel, {})[ts] = {
            **shown,
            "ts": ts,
            "under": under,
            "edits": 0,
            "metadata": metadata,
        }
        return {"channel": channel, "ts": ts}

    def _chat_update(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel_of(given)
        before = self.shown.get(channel, {}).get(given["ts"])
        if before is None:
            raise Refusal("message_not_found")
        before |= block_kit.shown(given) | {"edits": before["edits"] + 1}
        return {"channel": channel, "ts": given["ts"]}

    def _files_getUploadURLExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        self._may("files:write")
        announced = self.uploads.announce(given, self._serving.url)
        if announced is None:
            raise Refusal("invalid_arguments")
        return announced

    def _files_completeUploadExternal(self, given: dict[str, Any]) -> dict[str, Any]:
        self._may("files:write")
        channel = self._channel_of({"channel": given["channel_id"]})
        files = self.uploads.complete(given)
        if files is None:
            raise Refusal("file_not_found")
        text = str(given.get("initial_comment") or "")
        if any(sign in text for sign in ("<!", "<@", "<#", "<h")):
            raise Refusal("live markup in the comment")
        ts = self.ts()
        self.shown.setdefault(channel, {})[ts] = {
            "text": text,
            "buttons": [],
            "files": files,
            "ts": ts,
            "under": given.get("thread_ts"),
            "edits": 0,
            "metadata": None,
        }
        return {"files": [{"id": one["id"], "title": one["name"]} for one in files]}

    def _may(self, scope: str) -> None:
        if scope not in self.scopes:
            raise Refusal("missing_scope")

    def _conversations_history(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel_of(given)
        found = [m for m in self.shown.get(channel, {}).values() if not m["under"]]
        return {"messages": _listed(found)}

    def _conversations_replies(self, given: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel_of(given)
        found = [
            m
            for m in self.shown.get(channel, {}).values()
            if given["ts"] in (m["under"], m["ts"])
        ]
        return {"messages": _listed(found)}

    def _views_open(self, given: dict[str, Any]) -> dict[str, Any]:
        if float(given["trigger_id"]) not in self._triggers:
            raise Refusal("expired_trigger_id")
        if (
            time.monotonic() - self._triggers[float(given["trigger_id"])]
            > self.patience
        ):
            raise Refusal("expired_trigger_id")
        view = block_kit.parsed(given["view"])
        block_kit.check_view(view)
        self.opened.append({**view, "id": f"V{next(self._ids)}"})
        return {"view": {"id": self.opened[-1]["id"]}}

    def trigger(self) -> str:
        """Return a trigger that opens one window within three seconds."""
        trigger = self.ts()
        self._triggers[float(trigger)] = time.monotonic()
        return trigger

    def _views_publish(self, given: dict[str, Any]) -> dict[str, Any]:
        view = block_kit.parsed(given["view"])
        self.homes[given["user_id"]] = view
        return {"view": {"id": "V1", "hash": "1"}}

    def _channel_of(self, given: dict[str, Any]) -> str:
        channel = str(given["channel"])
        if channel not in self.members:
            known = channel in self.shown
            raise Refusal("not_in_channel" if known else "channel_not_found")
        return channel


def _listed(found: list[Shown]) -> list[dict[str, Any]]:
    return [{"ts": m["ts"], "metadata": m["metadata"] or {}} for m in found]


async def _given(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        found: dict[str, Any] = await request.json()
        return found
    form = await request.post()
    given: dict[str, Any] = {}
    for name, value in (*request.query.items(), *form.items()):
        text = str(value)
        try:
            given[name] = json.loads(text) if text[:1] in "[{" else text
        except ValueError:
            given[name] = text
    return given
