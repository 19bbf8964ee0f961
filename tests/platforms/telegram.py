"""A Bot API server for the tests: long polls that wait, limits that are enforced."""

import asyncio
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
from aiohttp import web

from tests.harness import PATIENCE
from tests.platforms.markup import BadMarkup, read
from tests.platforms.serving import Serving

TOKEN = "123456789:canary-bot-token-AAAAAAAAAAAAAAAAAAA"
BOT: dict[str, Any] = {
    "id": 123456789,
    "is_bot": True,
    "first_name": "Ask",
    "username": "ask_bot",
}
LARGEST_FILE = 20 * 1024 * 1024
Shown = dict[str, Any]
KEYBOARD = {"inline_keyboard"}
GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


WORDS = ("text", "caption")


class Refusal(Exception):
    """An error as Telegram answers it."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.body: dict[str, Any] = {
            "ok": False,
            "error_code": code,
            "description": description,
        }
        if parameters:
            self.body["parameters"] = parameters


@dataclass
class StubTelegram:
    """One bot and the chats around it.

    Attributes:
        shown: by chat, the messages as people see them now, by id.
        calls: every call with its parameters, in order.
        refuse: looks at each call first; what it raises is answered.
        cut: words whose message arrives although the answer never comes back.
        files: bytes by file id; what is taken out has expired.
        cut_files: the connection breaks in the middle of a file.
        fetched: paths from which bytes were read.
    """

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    shown: dict[int, dict[int, Shown]] = field(default_factory=dict)
    commands: dict[str, list[str]] = field(default_factory=dict)
    refuse: Callable[[str, dict[str, Any]], None] = lambda _method, _given: None
    cut: str | None = None
    webhook: tuple[str, str] | None = None
    answered: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    cut_files: bool = False
    fetched: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ids = count(1)
        self._updates = count(1000)
        self._queue: list[dict[str, Any]] = []
        self._came = asyncio.Event()
        self._open: set[int] = set()
        self._lock = threading.RLock()
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        self._serving = Serving(app)
        self.url = self._serving.url

    def close(self) -> None:
        """Stop serving."""
        self._serving.close()

    # ---- what people do

    def open_chat(self, chat: int) -> None:
        """Let a person press "Start", or add the bot to a group."""
        self._open.add(chat)
        self.shown.setdefault(chat, {})

    def block(self, chat: int) -> None:
        """Let a person block the bot."""
        self._open.discard(chat)
        status = {"user": BOT, "status": "kicked", "until_date": 0}
        self.deliver(
            my_chat_member={
                "chat": _chat(chat),
                "from": _user(chat, f"P{chat}"),
                "date": int(time.time()),
                "old_chat_member": {"user": BOT, "status": "member"},
                "new_chat_member": status,
            }
        )

    def deliver(self, **update: Any) -> int:
        """Put an update into the queue, or send it to the webhook."""
        number = next(self._updates)
        self.deliver_raw({"update_id": number, **update})
        return number

    def deliver_raw(self, update: dict[str, Any]) -> None:
        """Put an update as it is into the queue, or send it to the webhook."""
        if self.webhook is not None:
            url, secret = self.webhook
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
            answer = httpx.post(url, json=update, headers=headers, timeout=PATIENCE)
            assert answer.status_code == 200, answer.text
            return
        with self._lock:
            self._queue.append(update)
        self._serving.loop.call_soon_threadsafe(self._came.set)

    def message(self, chat: int, user: int, name: str, **more: Any) -> dict[str, Any]:
        """Return a message as Telegram describes it."""
        return {
            "message_id": next(self._ids),
            "date": int(time.time()),
            "chat": _chat(chat),
            "from": _user(user, name),
            **more,
        }

    def keep_file(self, content: bytes, **more: Any) -> dict[str, Any]:
        """Keep what somebody uploads, and return how an update describes it."""
        number = next(self._ids)
        file = f"AwACAgQAAxkBAAI{number:06}"
        self.files[file] = content
        return {
            "file_id": file,
            "file_unique_id": f"AgAD{number:06}",
            "file_size": len(content),
            **more,
        }

    # ---- what the bot calls

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = _parameters(await request.post())
        if request.match_info["token"] != TOKEN:
            return _json(401, Refusal(401, "Unauthorized").body)
        if method != "getUpdates":
            self.calls.append((method, given))
        try:
            self.refuse(method, given)
            work = getattr(self, f"_{method}", None)
            if work is None:
                raise Refusal(404, "Not Found: method not found")
            result = work(given)
            if asyncio.iscoroutine(result):
                result = await result
        except Refusal as refusal:
            return _json(refusal.body["error_code"], refusal.body)
        if self.cut is not None and self.cut in str(given.get("text", "")):
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return _json(200, {"ok": True, "result": result})

    async def _file(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        content = self.files.get(path.rpartition("/")[2])
        if request.match_info["token"] != TOKEN:
            return _json(401, Refusal(401, "Unauthorized").body)
        if content is None or not path.startswith("documents/"):
            return _json(404, Refusal(404, "Not Found").body)
        self.fetched.append(path)
        if self.cut_files:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(body=content, content_type="application/octet-stream")

    def _getFile(self, given: dict[str, Any]) -> dict[str, Any]:
        file = str(given["file_id"])
        if file not in self.files:
            text = "Bad Request: wrong file_id or the file is temporarily unavailable"
            raise Refusal(400, text)
        size = len(self.files[file])
        if size > LARGEST_FILE:
            raise Refusal(400, "Bad Request: file is too big")
        return {
            "file_id": file,
            "file_unique_id": file[::-1],
            "file_size": size,
            "file_path": f"documents/{file}",
        }

    def _getMe(self, _given: dict[str, Any]) -> dict[str, Any]:
        return BOT

    async def _getUpdates(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook is not None:
            text = "Conflict: can't use getUpdates method while webhook is active"
            raise Refusal(409, text)
        offset = int(given.get("offset", 0))
        deadline = time.monotonic() + float(given.get("timeout", 0))
        while True:
            with self._lock:
                self._queue = [u for u in self._queue if u["update_id"] >= offset]
                waiting = self._queue[:100]
            left = deadline - time.monotonic()
            if waiting or left <= 0:
                return waiting
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), left)
            except TimeoutError:
                continue

    def _setWebhook(self, given: dict[str, Any]) -> bool:
        secret = given.get("secret_token", "")
        if not given["url"].startswith(("https://", "http://127.0.0.1")) or not secret:
            raise Refusal(400, "Bad Request: bad webhook: HTTPS url must be provided")
        self.webhook = (given["url"], secret)
        return True

    def _deleteWebhook(self, _given: dict[str, Any]) -> bool:
        self.webhook = None
        return True

    def _getWebhookInfo(self, _given: dict[str, Any]) -> dict[str, Any]:
        url = self.webhook[0] if self.webhook else ""
        return {
            "url": url,
            "has_custom_certificate": False,
            "pending_update_count": 0,
        }

    def _getChat(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat_of(given)
        full = {"accent_color_id": 1, "max_reaction_count": 1}
        gifts = dict.fromkeys(GIFTS, True)
        return {**_chat(chat), **full, "accepted_gift_types": gifts}

    def _setMyCommands(self, given: dict[str, Any]) -> bool:
        names = [one["command"] for one in given["commands"]]
        for one in given["commands"]:
            if not 1 <= len(one["description"]) <= 256:
                raise Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        scope = given.get("scope", {})
        key = f"{scope.get('chat_id', scope.get('type'))}:{given.get('language_code')}"
        self.commands[key] = names
        return True

    def _answerCallbackQuery(self, given: dict[str, Any]) -> bool:
        self.answered.append(given["callback_query_id"])
        return True

    def _sendMessage(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat_of(given)
        shown = _shown(given)
        number = next(self._ids)
        self.shown[chat][number] = {**shown, "id": number, "edits": 0}
        return {
            "message_id": number,
            "date": int(time.time()),
            "chat": _chat(chat),
            "text": shown["text"],
        }

    def _sendDocument(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat_of(given)
        document = given[str(given["document"]).removeprefix("attach://")]
        content = document.file.read()
        if not content or not document.filename:
            raise Refusal(400, "Bad Request: file must be non-empty")
        caption = given.get("caption", "")
        shown = _shown({**given, "text": caption})
        if len(shown["text"].encode("utf-16-le")) // 2 > 1024:
            raise Refusal(400, "Bad Request: message caption is too long")
        number = next(self._ids)
        file = {"name": document.filename, "text": content.decode()}
        self.shown[chat][number] = {**shown, "id": number, "edits": 0, "file": file}
        return {
            "message_id": number,
            "date": int(time.time()),
            "chat": _chat(chat),
            "caption": shown["text"],
            "document": {
                "file_id": f"D{number}",
                "file_unique_id": f"U{number}",
                "file_name": document.filename,
            },
        }

    def _editMessageText(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat_of(given)
        before = self.shown[chat].get(int(given["message_id"]))
        if before is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if before["field"]:
            raise Refusal(400, "Bad Request: message can't be edited")
        if given.get("reply_markup", {"inline_keyboard": []}).keys() != KEYBOARD:
            raise Refusal(400, "Bad Request: inline keyboard expected")
        shown = _shown(given)
        if (shown["text"], shown["buttons"]) == (before["text"], before["buttons"]):
            text = "Bad Request: message is not modified: specified new message content"
            raise Refusal(400, text)
        kept = {key: before[key] for key in ("thread", "under")}
        before |= shown | kept | {"edits": before["edits"] + 1}
        return {
            "message_id": before["id"],
            "date": int(time.time()),
            "chat": _chat(chat),
            "text": shown["text"],
        }

    def _chat_of(self, given: dict[str, Any]) -> int:
        chat = int(given["chat_id"])
        if chat in self._open:
            return chat
        if chat in self.shown:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        raise Refusal(400, "Bad Request: chat not found")


def _shown(given: dict[str, Any]) -> Shown:
    try:
        text, links = read(given["text"])
    except BadMarkup as error:
        raise Refusal(400, f"Bad Request: can't parse entities: {error}") from None
    if not text.strip():
        raise Refusal(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > 4096:
        raise Refusal(400, "Bad Request: message is too long")
    markup = given.get("reply_markup", {})
    field = _field(markup)
    rows = markup.get("inline_keyboard", [])
    for button in (button for row in rows for button in row):
        if not 1 <= len(button["callback_data"].encode()) <= 64 or not button["text"]:
            raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
    if any(len(row) > 8 for row in rows):
        raise Refusal(400, "Bad Request: too many buttons in a row")
    preview = given.get("link_preview_options", {})
    return {
        "text": text,
        "html": given["text"],
        "links": links,
        "buttons": [(b["text"], b["callback_data"]) for row in rows for b in row],
        "field": field,
        "thread": given.get("message_thread_id"),
        "under": given.get("reply_parameters", {}).get("message_id"),
        "preview": not preview.get("is_disabled", False),
    }


def _field(markup: dict[str, Any]) -> str | None:
    """Return what stands in the field that a message opens; None if it opens none."""
    if "force_reply" not in markup:
        return None
    hint = markup.get("input_field_placeholder", " ")
    if markup["force_reply"] is not True or not 1 <= len(hint) <= 64:
        raise Refusal(400, "Bad Request: can't parse reply keyboard markup JSON object")
    if "inline_keyboard" in markup:
        raise Refusal(400, "Bad Request: object expected as reply markup")
    return str(hint)


def _parameters(form: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in form.items():
        try:
            # The words of people stay as they are; a file is no text at all.
            found[name] = value if name in WORDS else json.loads(value)
        except (ValueError, TypeError):
            found[name] = value
    return found


def _json(status: int, body: dict[str, Any]) -> web.Response:
    return web.json_response(body, status=status)


def _chat(chat: int) -> dict[str, Any]:
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": f"P{chat}"}
    return {"id": chat, "type": "supergroup", "title": "Staff"}


def _user(user: int, name: str) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": name, "language_code": "en"}
