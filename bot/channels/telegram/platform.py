"""One Telegram bot as part of a process: mouth, ear, commands, links."""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response
from telegram import Bot
from telegram.error import ChatMigrated, InvalidToken, TelegramError

from bot.channels.telegram.commands import register, register_for
from bot.channels.telegram.fetching import fetched
from bot.channels.telegram.hearing import WANTED, Hearing
from bot.channels.telegram.mouth import NAME, TelegramMouth
from bot.channels.telegram.moves import Moves
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.standing import Standing
from bot.channels.telegram.transport import AiohttpRequest
from bot.importing import imported
from bot.parts import Parts
from bot.silence import Silence
from storage.engine import StorageFailure
from storage.errors import Conflict
from storage.records import Carried, Colleague, Decision, Garbled, Incoming, Ticket

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/telegram/webhook"
LONGEST_WAIT = 60.0
"""Seconds between two tries to set the bot up, at most."""

REFUSED = "telegram: TELEGRAM_BOT_TOKEN is refused; “askafter doctor” says more"
logger = structlog.get_logger(__name__)


class TelegramPlatform:
    """Speaks and listens as one bot.

    Attributes:
        mouth: the channel that the courier uses.
    """

    name = NAME

    def __init__(self, parts: Parts, *, owner: str) -> None:
        """Prepare everything; nothing is called yet."""
        settings = parts.settings
        token = settings.telegram_bot_token.get_secret_value()
        self._parts = parts
        self._transport = AiohttpRequest()
        self._bot = Bot(
            token,
            base_url=f"{settings.telegram_api_url}/bot",
            base_file_url=f"{settings.telegram_api_url}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
        )
        self._moves = Moves()
        self._hearing = Hearing(self._bot, parts.seal, self._moves)
        self._silence = Silence(parts.memory, parts.door, NAME, now=parts.now)
        self._standing = Standing(parts)
        self._polling = Polling(
            self._bot,
            self._transport,
            parts.memory,
            self._take,
            owner=owner,
            standing=self._standing,
        )
        self._username: str | None = None
        self._calls: set[asyncio.Task[None]] = set()
        given = settings.telegram_webhook_secret.get_secret_value()
        self._secret = given or parts.seal.secret("telegram webhook")
        self.mouth = TelegramMouth(
            self._bot, parts.voice, self._moves, rate=settings.telegram_rate
        )

    def routes(self) -> APIRouter:
        """Build the path to which Telegram sends updates."""
        router = APIRouter(include_in_schema=False)

        @router.post(PATH)
        async def webhook(request: Request) -> Response:
            given = request.headers.get(HEADER, "").encode()
            if not hmac.compare_digest(given, self._secret.encode()):
                return Response(status_code=401)
            try:
                raw = json.loads(await request.body())
            except (ValueError, RecursionError):
                return Response(status_code=400)
            if not isinstance(raw, dict) or not isinstance(raw.get("update_id"), int):
                return Response(status_code=400)
            if not await self._take(raw):
                return Response(status_code=503, headers={"Retry-After": "2"})
            return Response(status_code=200)

        return router

    async def open(self) -> None:
        """Open the session that all calls share."""
        await self._transport.initialize()

    async def listen(self) -> None:
        """Set the bot up, then hear updates until cancelled."""
        await self._until_it_works()
        if self._parts.settings.public_url:
            # Updates come by themselves; only their absence must be noticed.
            await self._silence.watch()
        await self._polling.run(self._silence)

    def link(self, ticket: Ticket) -> str | None:
        """Return the link that opens a chat with the bot; None while it has no name."""
        if self._username is None:
            return None
        code = self._parts.seal.code(ticket)
        return f"https://t.me/{self._username}?start={code}"

    async def reach(self, customer: Mapping[str, str]) -> None:
        """Return None: a bot may only write to people who have started it."""
        del customer

    def read(self, raw: str) -> Incoming | None:
        """Read an update that was kept because it could not be read."""
        return self._hearing.read(json.loads(raw), self._parts.now())

    def fetch(
        self, file: str, *, most: int
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Open the bytes of a file."""
        return fetched(self._bot, self._transport, file, most=most)

    async def close(self) -> None:
        """Close the connections."""
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        await self._transport.shutdown()

    async def _until_it_works(self) -> None:
        wait, told = 1.0, ""
        while True:
            began_at = self._standing.now()
            try:
                await self._set_up()
            except TelegramError as error:
                kind = type(error).__name__
                refused = isinstance(error, InvalidToken)
                if kind != told and refused:
                    logger.warning(REFUSED)
                elif kind != told:
                    logger.error("telegram: cannot set up", error=kind)
                told = kind
                if refused:
                    await self._standing.refused()
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                self._standing.accepted(began_at)
                logger.info("telegram: listening", bot=self._username)
                return

    async def _set_up(self) -> None:
        me = await self._bot.get_me()
        self._username = me.username
        self._parts.voice.chats[NAME] = f"https://t.me/{me.username}"
        public = self._parts.settings.public_url
        if public:
            await self._bot.set_webhook(
                public + PATH, secret_token=self._secret, allowed_updates=WANTED
            )
        else:
            await self._bot.delete_webhook(drop_pending_updates=False)
        await register(self._bot, self._parts)
        await self._find_staff_group()

    async def _find_staff_group(self) -> None:
        room = self._parts.house.staff_room
        if room.channel != NAME:
            return
        try:
            await self._bot.get_chat(int(room.room))
        except ChatMigrated as error:
            self._moves.learn(room.room, str(error.new_chat_id))
        except TelegramError as error:
            # The doctor says what to do; customers can be asked all the same.
            kind = type(error).__name__
            logger.error("telegram: the staff group is not there", error=kind)

    async def _take(self, raw: dict[str, Any]) -> bool:
        """Take one update in; False if nothing was stored and it must come again."""
        now = self._parts.now()
        event: Incoming | None
        carried: tuple[Carried, ...] = ()
        try:
            event = self._hearing.read(raw, now)
            carried = self._hearing.carried(raw)
        except Exception as error:
            event = Garbled(
                key=self._hearing.key_of(raw.get("update_id", 0)),
                at=now,
                channel=NAME,
                raw=json.dumps(raw),
                error=type(error).__name__,
            )
        query = raw.get("callback_query")
        if event is None:
            self._thank(query)
            return True
        event = await imported(self._parts, event, carried, self.fetch)
        try:
            decision = await self._parts.door.receive(event)
        except (StorageFailure, Conflict):
            return False
        self._thank(query)
        self._follow(decision)
        return True

    def _thank(self, query: object) -> None:
        """Let the pressed button rest; too late is no harm."""
        id = query.get("id") if isinstance(query, dict) else None
        if isinstance(id, str):
            self._later(self._bot.answer_callback_query(id))

    def _follow(self, decision: Decision | None) -> None:
        """Show a new colleague the commands that belong to the role."""
        for record in decision.saved if decision else ():
            if isinstance(record, Colleague) and record.account.startswith(f"{NAME}:"):
                self._later(register_for(self._bot, self._parts, record))

    def _later(self, call: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(_best_effort(call))
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)


async def _best_effort(call: Coroutine[Any, Any, object]) -> None:
    try:
        await call
    except TelegramError as error:
        logger.debug("telegram: a courtesy failed", error=type(error).__name__)
