"""Telegram's updates as events; unknown kinds become nothing, on purpose."""

from datetime import datetime
from typing import Any

from telegram import Bot, CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from bot import ears
from bot.channels.telegram.buttons import unpack
from bot.channels.telegram.carrying import album_of, carried_by
from bot.channels.telegram.mouth import NAME
from bot.channels.telegram.moves import Moves
from bot.tokens import Seal
from storage.records import Account, Address, Carried, Incoming, Left, Pressed, Target

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
GONE = frozenset(("kicked", "left"))


class Hearing:
    """Reads updates of one bot."""

    def __init__(self, bot: Bot, seal: Seal, moves: Moves) -> None:
        """Read codes with this seal."""
        self._moves = moves
        self._bot = bot
        self._seal = seal
        self._account = bot.token.partition(":")[0]

    def key_of(self, update_id: int) -> str:
        """Return the key under which an update is heard once."""
        return f"telegram:{self._account}:{update_id}"

    def read(self, raw: dict[str, Any], now: datetime) -> Incoming | None:
        """Return the event that an update tells of; None if it tells us nothing.

        Raises:
            Exception: any; the update is not as Telegram describes it.
        """
        update = Update.de_json(raw, self._bot)
        key = self.key_of(update.update_id)
        if update.callback_query is not None:
            return self._pressed(update.callback_query, key, now)
        if update.my_chat_member is not None:
            return _left(update.my_chat_member, key, now)
        if update.message is not None:
            return self._said(update.message, raw["message"], key, now)
        if update.edited_message is not None:
            return self._edited(update.edited_message, key, now)
        return None

    def _said(
        self, message: Message, raw: dict[str, Any], key: str, now: datetime
    ) -> Incoming | None:
        if message.migrate_to_chat_id is not None:
            self._moves.learn(str(message.chat.id), str(message.migrate_to_chat_id))
            return None
        user = message.from_user
        # Channels and anonymous admins have no account to whom a right could belong.
        if user is None or user.is_bot or message.sender_chat is not None:
            return None
        answered = message.reply_to_message
        text = message.text or message.caption or ""
        carried = carried_by(raw)
        dropped = not carried and _carries_more(message)
        if not text and not carried and not dropped:
            return None
        return ears.from_words(
            text,
            self._seal,
            key=key,
            at=now,
            where=self._address(message),
            who=_account(user),
            reply_to=_number(answered.message_id) if answered else None,
            about=_about(answered),
            private=message.chat.type == Chat.PRIVATE,
            carried=carried,
            dropped=dropped,
            album=album_of(raw),
            original=_number(message.message_id),
        )

    def _edited(self, message: Message, key: str, now: datetime) -> Incoming | None:
        user = message.from_user
        if user is None or user.is_bot or message.sender_chat is not None:
            return None
        return ears.from_edit(
            message.text or message.caption or "",
            key=key,
            at=now,
            where=self._address(message),
            who=_account(user),
            original=_number(message.message_id),
        )

    def carried(self, raw: dict[str, Any]) -> tuple[Carried, ...]:
        """Return what came with an update that has been read."""
        message = raw.get("message")
        return carried_by(message) if isinstance(message, dict) else ()

    def _pressed(
        self, query: CallbackQuery, key: str, now: datetime
    ) -> Incoming | None:
        target = unpack(query.data or "")
        if target is None or query.message is None:
            return None
        message = query.message
        where = Address(channel=NAME, room=self._moves.room(_number(message.chat.id)))
        if isinstance(message, Message):
            where = self._address(message)
        press = Pressed(
            key=key,
            at=now,
            where=where,
            who=_account(query.from_user),
            target=target,
            on=_number(message.message_id),
        )
        return ears.from_press(press, self._seal)

    def _address(self, message: Message) -> Address:
        # A reply in a group without topics has a thread id, too, and means no topic.
        topic = message.message_thread_id if message.is_topic_message else None
        thread = str(topic) if topic else None
        room = self._moves.room(_number(message.chat.id))
        return Address(channel=NAME, room=room, thread=thread)


def _left(change: ChatMemberUpdated, key: str, now: datetime) -> Incoming | None:
    if change.new_chat_member.status not in GONE:
        return None
    where = Address(channel=NAME, room=_number(change.chat.id))
    return Left(key=key, at=now, where=where, who=_account(change.from_user))


def _about(answered: Message | None) -> Target | None:
    """Return what the first button of the answered message is about."""
    if answered is None or answered.reply_markup is None:
        return None
    rows = answered.reply_markup.inline_keyboard
    data = rows[0][0].callback_data if rows and rows[0] else None
    return unpack(data) if isinstance(data, str) else None


def _account(user: User) -> Account:
    return Account(
        channel=NAME,
        id=_number(user.id),
        name=ears.clean(user.full_name),
        language_hint=_language(user.language_code),
    )


def _language(code: object) -> str | None:
    # The library takes whatever stands there; a language that is none is not known.
    return code if isinstance(code, str) else None


def _number(id: object) -> str:
    # The library takes whatever stands there, and the mouth could never answer it.
    if type(id) is not int:
        raise TypeError("an id is not a number")
    return str(id)


def _carries_more(message: Message) -> bool:
    """Tell whether somebody sent more than words; notices of the platform do not."""
    more = (
        message.effective_attachment,
        message.sticker,
        message.dice,
        message.contact,
        message.location,
        message.poll,
        message.story,
    )
    return any(more)
