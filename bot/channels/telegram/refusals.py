"""What Telegram's errors mean for a message; nothing else decides."""

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.telegram.transport import NotSent
from bot.port import Undelivered
from storage.records import Address

SAME = "message is not modified"
LOST = ("message to edit not found", "message can't be edited", "message_id_invalid")
"""The message that should be edited is not there any more."""

CLOSED = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "need administrator rights",
    "not enough rights",
    "have no rights",
    "topic_closed",
    "message thread not found",
)


def refusal(error: TelegramError, to: Address) -> Undelivered:
    """Return what an error says about the message to that address."""
    match error:
        case RetryAfter():
            return Undelivered("wait", "flood", retry_after=_wait(error))
        case ChatMigrated():
            moved = Address(
                channel=to.channel, room=str(error.new_chat_id), thread=to.thread
            )
            return Undelivered("moved", "the group became a supergroup", moved_to=moved)
        case NotSent():
            return Undelivered("not_sent", str(error))
        case InvalidToken() | Conflict():
            return Undelivered("account", "Telegram refuses the bot's token")
        case Forbidden():
            return Undelivered("gone", _plain(error))
        case BadRequest() if says(error, *CLOSED):
            return Undelivered("gone", _plain(error))
        case BadRequest():
            return Undelivered("bad", _plain(error))
        case NetworkError():
            return Undelivered("unknown", type(error).__name__)
        case _:
            # The answer was 2xx and could not be read: it may well have arrived.
            return Undelivered("unknown", "an answer that cannot be read")


def says(error: TelegramError, *phrases: str) -> bool:
    """Tell whether the platform's sentence holds one of these."""
    sentence = error.message.lower()
    return any(phrase in sentence for phrase in phrases)


def _wait(error: RetryAfter) -> timedelta:
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


def _plain(error: TelegramError) -> str:
    # Telegram's own sentence; it quotes nothing of the message.
    return error.message[:200]
