"""The yardstick: python-telegram-bot's echo bot, which stores nothing.

Run as `python -m benchmarks.echo MODE PORT API_URL`. Modes: "default" is the library
as it ships (httpx; its queue works one update at a time), "request" processes the
update within the request, "aiohttp" does so over the transport that Askafter uses.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from benchmarks.town import TOKEN
from bot.channels.telegram.transport import AiohttpRequest


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say again what was said."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def main(mode: str, port: int, api: str) -> None:
    """Serve the webhook until the process ends."""
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{api}/bot").updater(None)
    if mode == "aiohttp":
        builder = builder.request(AiohttpRequest())
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))

    async def webhook(request: Request) -> Response:
        update = Update.de_json(await request.json(), application.bot)
        if mode == "default":
            await application.update_queue.put(update)
        else:
            await application.process_update(update)
        return Response()

    @asynccontextmanager
    async def running(_app: Starlette) -> AsyncIterator[None]:
        async with application:
            await application.start()
            yield
            await application.stop()

    routes = [Route("/telegram/webhook", webhook, methods=["POST"])]
    app = Starlette(routes=routes, lifespan=running)
    uvicorn.run(app, port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
