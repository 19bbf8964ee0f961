"""The mouth on Slack: posts, edits, and looks before it repeats."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack import blocks
from bot.channels.slack.handing import hand_over
from bot.channels.slack.refusals import FAILED, LOST, code_of, refusal
from bot.port import Budget, Errand, WhenUnclear
from bot.voice.wording import Paragraph, Rendered, Voice
from storage.records import Address, Message

NAME = "slack"
EVENT = "askafter_message"
NEWEST = 100
"""Messages of a room that are looked through for one of ours."""


class SlackMouth:
    """Speaks as one app in one workspace."""

    name = NAME
    when_unclear: WhenUnclear = "look"

    def __init__(self, client: AsyncWebClient, voice: Voice) -> None:
        """Speak with the client's token."""
        self._client = client
        self._voice = voice
        self._direct: dict[str, str] = {}

    async def speak(self, errand: Errand) -> str:
        """Post the message, or edit the one that it replaces."""
        rendered = self._voice.rendered(errand.message)
        try:
            channel = await self._channel(errand.message.to)
            if errand.message.file is not None:
                return await self._hand_over(errand, rendered, channel)
            if errand.edits is None:
                return await self._post(errand, rendered, channel)
            return await self._edit(errand, rendered, channel, errand.edits)
        except FAILED as error:
            raise refusal(error) from None

    async def find(self, errand: Errand) -> str | None:
        """Look for the message by the id that it carries."""
        if errand.edits is not None:
            # An edit leaves no trace of its own, and doing it again is harmless.
            return None
        try:
            channel = await self._channel(errand.message.to)
            return await self._look(errand, channel)
        except FAILED as error:
            raise refusal(error) from None

    def budgets(self, message: Message) -> Sequence[Budget]:
        """Return the limits of the method and of the channel."""
        room = f"sl:{message.to.room}"
        if message.replaces is not None:
            return (Budget(key="sl:chat.update", per_second=0.75, burst=10),)
        return (
            Budget(key="sl:chat.postMessage", per_second=4, burst=4),
            Budget(key=room, per_second=1, burst=3),
        )

    async def _post(self, errand: Errand, rendered: Rendered, channel: str) -> str:
        answer = await self._client.chat_postMessage(
            channel=channel,
            thread_ts=errand.under,
            text=blocks.notice_of(rendered),
            blocks=self._blocks(errand, rendered),
            metadata={
                "event_type": EVENT,
                "event_payload": {"message": str(errand.message.id)},
            },
            parse="none",
            link_names=False,
            unfurl_links=False,
            unfurl_media=False,
        )
        return str(answer["ts"])

    async def _hand_over(self, errand: Errand, rendered: Rendered, channel: str) -> str:
        file = errand.message.file
        assert file is not None
        comment = blocks.notice_of(rendered)
        id = await hand_over(
            self._client, file, channel=channel, comment=comment, under=errand.under
        )
        if id is not None:
            return id
        words = Paragraph(kind="survey", text=file.text)
        told = replace(rendered, parts=(*rendered.parts, *blocks.pieces_of(words)))
        return await self._post(errand, told, channel)

    async def _edit(
        self, errand: Errand, rendered: Rendered, channel: str, edits: str
    ) -> str:
        try:
            answer = await self._client.chat_update(
                channel=channel,
                ts=edits,
                text=blocks.notice_of(rendered),
                blocks=self._blocks(errand, rendered),
                parse="none",
                link_names=False,
            )
        except SlackApiError as error:
            if code_of(error) in LOST:
                return await self._post(errand, rendered, channel)
            raise
        return str(answer["ts"])

    def _blocks(self, errand: Errand, rendered: Rendered) -> list[blocks.Block]:
        message = errand.message
        writes = None
        if message.asks == "text" and message.about_kind == "session":
            writes = self._voice.text("button-write", message.language, {})
        return blocks.blocks_of(
            rendered, writes=writes, asks=message.asks, id=message.id.hex[:8]
        )

    async def _look(self, errand: Errand, channel: str) -> str | None:
        given: dict[str, Any] = {
            "channel": channel,
            "include_all_metadata": True,
            "limit": NEWEST,
        }
        if errand.under is None:
            answer = await self._client.conversations_history(**given)
        else:
            answer = await self._client.conversations_replies(ts=errand.under, **given)
        for message in answer.get("messages") or ():
            payload = message.get("metadata", {}).get("event_payload", {})
            if payload.get("message") == str(errand.message.id):
                return str(message["ts"])
        return None

    async def _channel(self, to: Address) -> str:
        """Return the channel of a room; a person's room is the direct message."""
        if to.room[0] not in "UW":
            return to.room
        if to.room not in self._direct:
            opened = await self._client.conversations_open(users=[to.room])
            self._direct[to.room] = str(opened["channel"]["id"])
        return self._direct[to.room]
