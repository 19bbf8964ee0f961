"""Reading what somebody sent from Telegram: look it up, then read it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot import downloading
from bot.channels.telegram.transport import AiohttpRequest
from bot.port import Unfetched

OK = 200


@asynccontextmanager
async def fetched(
    bot: Bot, transport: AiohttpRequest, file: str, *, most: int
) -> AsyncIterator[AsyncIterator[bytes]]:
    """Open a file's bytes by its id, which only the bot that saw it may use.

    Raises:
        Unfetched: Telegram does not give it, or it is larger than `most`.
    """
    try:
        found = await bot.get_file(file)
        session = await transport.session()
    except BadRequest as error:
        # The id is of another bot, or the file is too old or too large for bots.
        raise Unfetched(error.message[:200], gone=True) from None
    except TelegramError as error:
        raise Unfetched(type(error).__name__, gone=False) from None
    address = found.file_path or ""
    if not address.startswith(f"{bot.base_file_url}/"):
        # A Bot API server of one's own may name a place on its own disk.
        raise Unfetched("it is not served over HTTP", gone=False)
    async with downloading.opened(session, address, most=most) as answer:
        if answer.status != OK:
            gone = answer.status in downloading.GONE
            raise Unfetched(f"status {answer.status}", gone=gone)
        yield answer.pieces
