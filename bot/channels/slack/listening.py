"""What Slack sends, read and handed over; only then may it be thanked for."""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack import home, modals
from bot.channels.slack.directory import Directory
from bot.channels.slack.fetching import fetched
from bot.channels.slack.hearing import CHANGED, Hearing, account, who_of
from bot.channels.slack.mouth import NAME
from bot.channels.slack.refusals import FAILED
from bot.channels.slack.surveys import text_for
from bot.channels.targets import unpack
from bot.importing import imported
from bot.parts import Parts
from bot.readers import reader_of
from storage.records import Garbled, Incoming

Payload = dict[str, Any]
Ack = Callable[..., Awaitable[Any]]
logger = structlog.get_logger(__name__)


class Listeners:
    """Messages, presses, commands, windows and the home tab of one workspace."""

    def __init__(
        self, parts: Parts, client: AsyncWebClient, directory: Directory
    ) -> None:
        """Remember where to look up, ask and hand over."""
        self._parts = parts
        self._client = client
        self._directory = directory
        self._hearing = Hearing(parts.seal)

    def join(self, app: AsyncApp) -> None:
        """Take all that the app is sent."""
        app.event("message")(self._on_message)
        app.event("app_home_opened")(self._on_home)
        app.action(re.compile(""))(self._on_press)
        app.command(re.compile(""))(self._on_command)
        app.view(re.compile(""))(self._on_submit)

    def read(self, raw: str) -> Incoming | None:
        """Read a message event that was kept because it could not be read."""
        return self._heard(json.loads(raw), "", None)

    def fetch(
        self, file: str, *, most: int
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Open the bytes of a file."""
        return fetched(self._client, file, most=most)

    async def _on_message(self, body: Payload) -> None:
        known = await self._directory.person(_author(body["event"]))
        try:
            heard = self._heard(body, known.name, known.language)
            carried = self._hearing.carried(body)
        except Exception as error:
            heard_badly = Garbled(
                key=f"slack:{body.get('event_id')}",
                at=self._parts.now(),
                channel=NAME,
                raw=json.dumps(body),
                error=type(error).__name__,
            )
            await self._parts.door.receive(heard_badly)
            return
        if heard is not None:
            event = await imported(self._parts, heard, carried, self.fetch)
            await self._parts.door.receive(event)

    def _heard(self, body: Payload, name: str, language: str | None) -> Incoming | None:
        changed = body["event"].get("subtype") == CHANGED
        read = self._hearing.edited if changed else self._hearing.said
        return read(body, self._parts.now(), name=name, language=language)

    async def _on_home(self, body: Payload) -> None:
        who = account(body.get("team_id"), str(body["event"]["user"]), "", None)
        who = await self._directory.introduced(who)
        try:
            await home.publish(self._client, self._parts, who)
        except FAILED as error:
            # A picture of what can be done; opening the tab again shows it.
            logger.warning("slack: no home tab", error=type(error).__name__)

    async def _on_press(self, ack: Ack, body: Payload) -> None:
        if await self._opened(body):
            await ack()
            return
        press = self._hearing.pressed(body, self._parts.now())
        if press is not None:
            await self._parts.door.receive(await self._directory.named(press))
        await ack()

    async def _on_submit(self, ack: Ack, body: Payload) -> None:
        for event in modals.submitted(body, self._parts.seal, self._parts.now()):
            await self._parts.door.receive(await self._directory.named(event))
        await ack()

    async def _opened(self, body: Payload) -> bool:
        """Open the window that a button stands for; False if it stands for none."""
        (action, *_) = body["actions"]
        target = unpack(str(action.get("value") or ""))
        kind = modals.kind_of(action, target)
        if kind is None or (kind != "survey" and "channel" not in body):
            return False
        who = await self._directory.introduced(who_of(body))
        reader = await reader_of(self._parts, who)
        written: str | None = ""
        if kind == "survey":
            written = await text_for(self._parts, reader.role, target)
        if written is None:
            return False
        view = modals.view(
            kind, body, self._parts.voice, reader.language, written=written
        )
        try:
            await self._client.views_open(trigger_id=body["trigger_id"], view=view)
        except FAILED as error:
            # Slack gives three seconds; without a window the button still works.
            logger.warning("slack: no window", error=type(error).__name__)
            return False
        return True

    async def _on_command(self, ack: Ack, body: Payload) -> None:
        heard = self._hearing.commanded(body, self._parts.now())
        order = await self._directory.named(heard)
        reader = await reader_of(self._parts, order.who)
        await self._parts.door.receive(order)
        await ack(self._parts.voice.text("answered-in-private", reader.language, {}))


def _author(event: Payload) -> str:
    """Return who wrote a message; empty if that cannot be told."""
    changed = event.get("message") if event.get("subtype") == CHANGED else event
    return str(changed.get("user") or "") if isinstance(changed, dict) else ""
