"""Long polling: one process at a time asks, and thanks only for what is stored."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot

from bot.channels.telegram.hearing import WANTED
from bot.channels.telegram.standing import Standing
from bot.channels.telegram.transport import AiohttpRequest, NotSent, Unanswered
from bot.memory import Memory
from bot.silence import Silence
from storage import duties
from storage.engine import Connection, StorageFailure
from storage.errors import Conflict

DUTY = "telegram polling"
WAIT = 10
"""Seconds for which Telegram holds an empty answer back."""

LEASE = timedelta(seconds=25)
"""Longer than one poll; after it another process carries on."""

LOOK = 3.0
"""Seconds between two looks whether the duty is free."""

LONGEST_PAUSE = 60.0
UNKNOWN_BOT = (401, 404)
"""How Telegram answers to a token that is wrong or was revoked."""

logger = structlog.get_logger(__name__)


class Polling:
    """Asks for updates while this process has the duty."""

    def __init__(
        self,
        bot: Bot,
        transport: AiohttpRequest,
        memory: Memory,
        take: Callable[[dict[str, Any]], Awaitable[bool]],
        *,
        owner: str,
        standing: Standing,
    ) -> None:
        """Remember whom to ask and who takes an update in."""
        self._url = f"{bot.base_url}/getUpdates"
        self._duty = f"{DUTY} {bot.token.partition(':')[0]}"
        self._transport = transport
        self._memory = memory
        self._take = take
        self._owner = owner
        self._standing = standing
        self._offset = 0
        self._pause = 0.5

    async def run(self, silence: Silence) -> None:
        """Poll until cancelled, then leave the duty to others."""
        try:
            while True:
                if await self._has_duty():
                    await self._round(silence)
                else:
                    await asyncio.sleep(LOOK)
        finally:
            await asyncio.shield(self._drop())

    async def _has_duty(self) -> bool:
        try:
            return await self._memory.write(self._lease)
        except (StorageFailure, Conflict):
            return False

    def _lease(self, connection: Connection) -> bool:
        now = self._memory.database.now(connection)
        return duties.take(
            connection, self._duty, owner=self._owner, now=now, span=LEASE
        )

    async def _drop(self) -> None:
        def leave(connection: Connection) -> None:
            now = self._memory.database.now(connection)
            duties.drop(connection, self._duty, owner=self._owner, now=now)

        try:
            await self._memory.write(leave)
        except (StorageFailure, RuntimeError):
            logger.debug("telegram: the duty lapses by itself")

    async def _round(self, silence: Silence) -> None:
        began_at = self._standing.now()
        updates = await self._ask()
        if updates is None:
            await asyncio.sleep(self._pause)
            self._pause = min(self._pause * 2, LONGEST_PAUSE)
            return
        self._pause = 0.5
        self._standing.accepted(began_at)
        await silence.broken()
        # The tasks begin in the order of the updates, so a room keeps its order.
        taken = await asyncio.gather(*(self._take(update) for update in updates))
        for update, stored in zip(updates, taken, strict=True):
            if not stored:
                await asyncio.sleep(1)
                return
            self._offset = update["update_id"] + 1

    async def _ask(self) -> list[dict[str, Any]] | None:
        """Return the updates that wait; None if Telegram did not say."""
        asked = {
            "offset": str(self._offset),
            "timeout": str(WAIT),
            "allowed_updates": json.dumps(WANTED),
        }
        try:
            status, body = await self._transport.call(self._url, asked, wait=WAIT + 5)
            answer = json.loads(body)
        except (NotSent, Unanswered, ValueError) as error:
            logger.warning("telegram: no updates", error=type(error).__name__)
            return None
        if status != 200 or not isinstance(answer, dict) or not answer.get("ok"):
            logger.warning("telegram: polling was refused", status=status)
            if status in UNKNOWN_BOT:
                await self._standing.refused()
            return None
        found = answer.get("result")
        return (
            [one for one in found if _is_update(one)] if isinstance(found, list) else []
        )


def _is_update(one: object) -> bool:
    return isinstance(one, dict) and isinstance(one.get("update_id"), int)
