"""A Telegram of our own with its customers: fast, patient, and counting."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import aiohttp
from aiohttp import web

TOKEN = "123456789:bench-token-AAAAAAAAAAAAAAAAAAAAA"
SECRET = "bench-header-secret-AAAAAAAAAAAAAAAAAAAA"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Ask", "username": "ask_bot"}
SENTENCES = (
    "The person who helped me was friendly and quick to answer",
    "I waited three weeks for a letter that never arrived",
    "It was fine in the end but nobody told me what happens next",
    "Great service and a lovely voice on the phone thank you",
)
PATIENCE = 60.0


@dataclass(slots=True)
class Town:
    """Customers who write, and the platform that carries their words.

    Attributes:
        delay: seconds that the platform takes to answer each call.
        webhooks: where updates go, by turns.
        waits: of each answered update, seconds from its sending to the reply's call.
    """

    delay: float = 0.0
    webhooks: list[str] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    url: str = ""
    _replies: dict[int, asyncio.Future[float]] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _runner: web.AppRunner | None = None
    _session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Serve the Bot API on a free port."""
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._session = aiohttp.ClientSession(
            # Shorter than a server waits: a connection must not end while it is used.
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=2),
            timeout=aiohttp.ClientTimeout(total=PATIENCE),
        )

    async def close(self) -> None:
        """Stop serving."""
        assert self._session is not None
        assert self._runner is not None
        await self._session.close()
        await self._runner.cleanup()

    async def say(self, chat: int, text: str) -> float:
        """Let a customer write; return the seconds until the bot's reply is there."""
        assert self._session is not None
        reply = self.expect(chat)
        began = time.perf_counter()
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        update = self._update(chat, text)
        url = self.webhooks[update["update_id"] % len(self.webhooks)]
        async with self._session.post(url, json=update, headers=headers) as answer:
            assert answer.status == 200, answer.status
        async with asyncio.timeout(PATIENCE):
            took = await reply - began
        self.waits.append(took)
        return took

    def expect(self, chat: int) -> "asyncio.Future[float]":
        """Return what is done when the bot writes to that customer next."""
        self._replies[chat] = asyncio.get_running_loop().create_future()
        return self._replies[chat]

    async def answers(self, chats: range, each: int, *, at_once: int) -> None:
        """Let every customer answer so often, so many of them at the same time."""
        free = asyncio.Semaphore(at_once)

        async def talk(chat: int) -> None:
            for number in range(each):
                async with free:
                    await self.say(chat, SENTENCES[(chat + number) % len(SENTENCES)])

        await asyncio.gather(*(talk(chat) for chat in chats))

    async def stream(self, chats: range, *, per_second: float) -> None:
        """Let one customer after the other answer once, at a steady pace."""
        began = time.perf_counter()
        tasks = []
        for number, chat in enumerate(chats):
            ahead = began + number / per_second - time.perf_counter()
            if ahead > 0:
                await asyncio.sleep(ahead)
            text = SENTENCES[chat % len(SENTENCES)]
            tasks.append(asyncio.create_task(self.say(chat, text)))
        await asyncio.gather(*tasks)

    def _update(self, chat: int, text: str) -> dict[str, Any]:
        number = next(self._numbers)
        name = f"P{chat}"
        sent: dict[str, Any] = {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": name},
            "from": {"id": chat, "is_bot": False, "first_name": name},
            "text": text,
        }
        if text.startswith("/"):
            sent["entities"] = [
                {"type": "bot_command", "offset": 0, "length": len(text)}
            ]
        return {"update_id": number, "message": sent}

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        given = await request.post()
        result = ANSWERS.get(method, lambda: True)()
        if method == "sendMessage":
            chat = int(str(given["chat_id"]))
            number = next(self._numbers)
            result = {
                "message_id": number,
                "date": int(time.time()),
                "chat": {"id": chat, "type": "private", "first_name": f"P{chat}"},
                "text": str(given["text"]),
            }
            with suppress(KeyError, asyncio.InvalidStateError):
                self._replies.pop(chat).set_result(time.perf_counter())
        if self.delay:
            await asyncio.sleep(self.delay)
        return web.json_response({"ok": True, "result": result})


ANSWERS: dict[str, Callable[[], object]] = {
    "getMe": lambda: BOT,
    "getWebhookInfo": lambda: {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 0,
    },
}
