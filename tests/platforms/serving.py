"""An aiohttp application on a thread of its own."""

import asyncio
import threading
from typing import Any

from aiohttp import web

from tests.harness import PATIENCE, listening


class Serving:
    """Runs an application until it is closed."""

    def __init__(self, app: web.Application) -> None:
        """Start it on a free port."""
        self._listener = listening()
        self.url = "http://127.0.0.1:{1}".format(*self._listener.getsockname())
        self.loop = asyncio.new_event_loop()
        self._runner = web.AppRunner(app, handler_cancellation=True)
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()
        self.run(self._start())

    def run(self, work: Any) -> Any:
        """Run a coroutine on the server's loop and return what it returns."""
        future = asyncio.run_coroutine_threadsafe(work, self.loop)
        return future.result(timeout=PATIENCE)

    def close(self) -> None:
        """Stop serving."""
        self.run(self._runner.cleanup())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(timeout=PATIENCE)
        self.loop.close()

    async def _start(self) -> None:
        await self._runner.setup()
        await web.SockSite(self._runner, self._listener).start()
