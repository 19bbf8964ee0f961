"""The mouth on Telegram: sends and edits messages, within the platform's limits."""

from collections.abc import Sequence

from telegram import (
    Bot,
    ForceReply,
    InputFile,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.channels.telegram import writing
from bot.channels.telegram.moves import Moves
from bot.channels.telegram.refusals import LOST, SAME, refusal, says
from bot.port import Budget, Errand, Undelivered, WhenUnclear
from bot.voice.wording import Rendered, Voice
from storage.records import Message as Told
from storage.records import TextFile
from storage.records.messages import INVITATION

NAME = "telegram"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
MOST_HINT = 64
MASS_SHARE = 0.6
"""The part of the bot's rate that invitations may take from replies."""


class TelegramMouth:
    """Speaks as one bot."""

    name = NAME
    when_unclear: WhenUnclear = "policy"

    def __init__(self, bot: Bot, voice: Voice, moves: Moves, *, rate: float) -> None:
        """Speak with the bot's token, at most `rate` messages a second in all."""
        self._bot = bot
        self._moves = moves
        self._voice = voice
        self._rate = rate

    async def speak(self, errand: Errand) -> str:
        """Send the message, or edit the one that it replaces."""
        rendered = self._voice.rendered(errand.message)
        try:
            try:
                return await self._say(errand, rendered)
            except ChatMigrated as error:
                # It did not go out, so it may go at once to where the group is now.
                self._moves.learn(errand.message.to.room, str(error.new_chat_id))
                return await self._say(errand, rendered)
        except TelegramError as error:
            raise refusal(error, errand.message.to) from None

    async def find(self, errand: Errand) -> str | None:
        """Say that Telegram cannot be asked; a message's policy decides instead."""
        raise Undelivered("unknown", f"{errand.message.to.channel} cannot be asked")

    def budgets(self, message: Told) -> Sequence[Budget]:
        """Return the limits of the bot, of invitations, and of the chat."""
        account = f"tg:{self._bot.token.partition(':')[0]}"
        room = message.to.room
        limits = [Budget(key=account, per_second=self._rate, burst=5, whole=True)]
        if message.priority >= INVITATION:
            share = self._rate * MASS_SHARE
            limits.append(
                Budget(key=f"{account}:mass", per_second=share, burst=3, whole=True)
            )
        if room.startswith("-"):
            # Eighteen in any minute, of which eight at once: a case comes in bursts.
            per_second = 10 / 60
            limits.append(
                Budget(key=f"{account}:{room}", per_second=per_second, burst=8)
            )
        else:
            limits.append(Budget(key=f"{account}:{room}", per_second=1, burst=3))
        return limits

    async def _say(self, errand: Errand, rendered: Rendered) -> str:
        if errand.edits is not None:
            return await self._edit(errand, rendered, errand.edits)
        return await self._send(errand, rendered)

    async def _send(self, errand: Errand, rendered: Rendered) -> str:
        to = errand.message.to
        under = None
        if errand.under is not None:
            under = ReplyParameters(
                message_id=int(errand.under), allow_sending_without_reply=True
            )
        if errand.message.file is not None:
            return await self._send_file(errand, rendered, errand.message.file)
        sent = await self._bot.send_message(
            chat_id=self._moves.chat(to.room),
            message_thread_id=int(to.thread) if to.thread else None,
            text=writing.text_of(rendered),
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_parameters=under,
            reply_markup=writing.keyboard_of(rendered) or self._field(errand.message),
        )
        return str(sent.message_id)

    def _field(self, message: Told) -> ForceReply | None:
        """Open the field for typing where a customer is asked for words.

        Telegram shows either buttons or this; a question with buttons keeps them,
        because they are the ways out.
        """
        if message.asks != "text" or message.about_kind != "session":
            return None
        hint = self._voice.text("button-write", message.language, {})
        return ForceReply(input_field_placeholder=hint[:MOST_HINT])

    async def _send_file(
        self, errand: Errand, rendered: Rendered, file: TextFile
    ) -> str:
        to = errand.message.to
        sent = await self._bot.send_document(
            chat_id=self._moves.chat(to.room),
            message_thread_id=int(to.thread) if to.thread else None,
            # As bytes, and never looked at: a text could begin like a picture.
            document=InputFile(file.text.encode(), filename=file.name, attach=True),
            caption=writing.caption_of(rendered),
            parse_mode=ParseMode.HTML,
            disable_content_type_detection=True,
        )
        return str(sent.message_id)

    async def _edit(self, errand: Errand, rendered: Rendered, edits: str) -> str:
        try:
            edited = await self._bot.edit_message_text(
                text=writing.text_of(rendered),
                chat_id=self._moves.chat(errand.message.to.room),
                message_id=int(edits),
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=writing.keyboard_of(rendered),
            )
        except BadRequest as error:
            if says(error, SAME):
                return edits
            if says(error, *LOST):
                # Somebody deleted it; what it would say now is still news.
                return await self._send(errand, rendered)
            raise
        return str(edited.message_id) if isinstance(edited, Message) else edits
