"""Builds the object graph once, starts it, and stops it again."""

import asyncio
import contextlib
import os
import signal
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from types import FrameType
from uuid import uuid4

import structlog
import uvicorn
from fastapi import FastAPI

from bot.channels.webchat import Rooms, WebChat
from bot.clock import Clock
from bot.console import greet
from bot.courier import Courier
from bot.front_door import FrontDoor
from bot.housekeeping import keep_house
from bot.memory import Memory
from bot.metrics import Metrics
from bot.parts import Parts
from bot.port import Channel, Platform
from bot.settings import Settings, house_of
from bot.settling import Settling
from bot.signs import Signs
from bot.tokens import Seal
from bot.voice.wording import Voice
from bot.watch import Watch
from bot.web.app import create
from handlers.sentiment import mood
from storage import codec, queues
from storage.engine import Database, StorageFailure
from storage.migrate import is_current, migrate, require_current
from storage.records import Code, House, Started

GRACE = 2
"""Seconds that open connections get when the process is asked to end."""

MakeChannel = Callable[[Voice], Channel]
logger = structlog.get_logger(__name__)


class Product:
    """One running process: the parts, and the tasks that keep them going.

    Args:
        settings: the installation's settings.
        web: it receives: pages, API.
        work: it sends and looks at the clock.
        channels: makers of more channels than the settings name; tests bring one.
        house: other decisions than the settings'; tests bring their own pace.

    Attributes:
        codes: the one-time codes that this start has made.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        web: bool = True,
        work: bool = True,
        channels: Sequence[MakeChannel] = (),
        house: House | None = None,
    ) -> None:
        """Build the graph; nothing runs yet and nothing is asked of the database."""
        self.settings = settings
        self.shift = timedelta(0)
        self.house = house or house_of(settings)
        self.database = Database(settings.database_url)
        self.memory = Memory(self.database)
        self.owner = f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}"
        self.metrics = Metrics()
        self.signs = Signs()
        self.memory.on_failure = self.signs.not_stored
        self.door = FrontDoor(
            self.memory, self.house, now=self.now, metrics=self.metrics
        )
        self.seal = Seal(settings.secret_key.get_secret_value())
        self.rooms = Rooms(self.memory)
        self._web, self._work = web, work
        self._prepared = False
        self.codes: tuple[Code, ...] = ()
        self.voice = voice = Voice(
            seal=self.seal, base_url=settings.base_url, timezone=self.house.timezone
        )
        self.door.noticed = self._follow
        self.parts = Parts(
            settings=settings,
            memory=self.memory,
            door=self.door,
            seal=self.seal,
            voice=voice,
            rooms=self.rooms,
            metrics=self.metrics,
            signs=self.signs,
            now=self.now,
            demo=settings.shows_demo,
        )
        self.platforms = platforms_of(self.parts, owner=self.owner)
        for platform in self.platforms:
            self.parts.platforms[platform.name] = platform
            self.door.readers[platform.name] = platform.read
        mouths = (
            WebChat(self.memory, self.rooms, now=self.now),
            *(make(voice) for make in channels),
            *(platform.mouth for platform in self.platforms),
        )
        spoken = {channel.name: channel for channel in mouths}
        self.metrics.prepare(kinds=codec.EVENTS, channels=spoken)
        self.settling = Settling(
            self.memory,
            self.door,
            spoken,
            owner=self.owner,
            now=self.now,
            metrics=self.metrics,
        )
        self.courier = Courier(
            self.memory,
            self.settling,
            spoken,
            owner=self.owner,
            senders=settings.senders,
            now=self.now,
            metrics=self.metrics,
            signs=self.signs,
        )
        self.clock = Clock(
            self.memory,
            self.door,
            self.settling,
            owner=self.owner,
            now=self.now,
            metrics=self.metrics,
            signs=self.signs,
        )
        self.watch = Watch(self.memory, self.door, self.signs, now=self.now, works=work)
        self.app: FastAPI = create(self.parts)
        self.app.router.lifespan_context = self._lifespan

    def now(self) -> datetime:
        """Return the time as this process has it; tests move it by `shift`."""
        return datetime.now(UTC) + self.shift

    def advance(self, span: timedelta) -> None:
        """Move this process's time, and what the database calls due, forward."""
        self.shift += span
        self.database.shift = self.shift

    def _follow(self, house: House) -> None:
        """Write times as the installation has them now."""
        self.voice.timezone = house.timezone

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run the tasks of this process until the block ends."""
        if not self._prepared:
            await asyncio.to_thread(self.prepare)
        with contextlib.suppress(StorageFailure):
            # The next event that can be stored tells as well.
            await self.door.look_around()
        for platform in self.platforms:
            await platform.open()
        tasks = [asyncio.create_task(self.rooms.run())] if self._web else []
        if self._web:
            tasks += [asyncio.create_task(one.listen()) for one in self.platforms]
        tasks.append(asyncio.create_task(self.watch.run()))
        if self._work:
            self.door.courier = self.courier
            self.signs.beat("courier")
            self.signs.beat("clock")
            tasks.append(asyncio.create_task(self.courier.run()))
            self.clock.start()
            tasks.append(asyncio.create_task(keep_house(self.memory, self.now)))
        warm = asyncio.create_task(asyncio.to_thread(mood.warm_up))
        try:
            yield
        finally:
            await self.clock.stop()
            await self.courier.stop()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for platform in self.platforms:
                await platform.close()
            await asyncio.gather(warm, return_exceptions=True)
            self.memory.close()
            self.database.dispose()

    async def open_house(self) -> None:
        """Let the product know that it has started; keep the console's codes."""
        decision = await self.door.receive(
            Started(key=f"started:{self.owner}", at=self.now(), demo=self.parts.demo)
        )
        saved = decision.saved if decision else ()
        self.codes = tuple(record for record in saved if isinstance(record, Code))

    def prepare(self) -> None:
        """Make sure that the tables are as they should be; free dead leases.

        Raises:
            DatabaseTooOld: `askafter migrate` is needed first.
            StorageFailure: the database cannot be used.
        """
        if self._web and self._work and not is_current(self.database):
            migrate(self.database)
        require_current(self.database)
        if self.database.is_sqlite:
            # The only process is this one: whatever is leased belongs to a dead one.
            with self.database.transaction() as connection:
                now = self.database.now(connection)
                queues.break_leases(connection, now=now)
                queues.mend_future(connection, now)
        self._prepared = True

    @contextlib.asynccontextmanager
    async def _lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        async with self.running():
            await self.open_house()
            yield


def platforms_of(parts: Parts, *, owner: str) -> Sequence[Platform]:
    """Build the platforms that the settings name; others are not even imported."""
    found: list[Platform] = []
    if parts.settings.telegram_bot_token.get_secret_value():
        from bot.channels.telegram import TelegramPlatform

        found.append(TelegramPlatform(parts, owner=owner))
    if parts.settings.slack_bot_token.get_secret_value():
        from bot.channels.slack import SlackPlatform

        found.append(SlackPlatform(parts))
    return found


def serve(settings: Settings, *, web: bool, work: bool) -> None:
    """Run one process until it is asked to end."""
    product = Product(settings, web=web, work=work)
    # Before the server runs: it would hide why it could not start.
    product.prepare()
    if not web:
        asyncio.run(_work(product))
        return
    config = uvicorn.Config(
        product.app,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE,
    )
    _Server(config, product).run()


class _Server(uvicorn.Server):
    """Greets whoever starts it once it can really be reached; ends in peace."""

    def __init__(self, config: uvicorn.Config, product: Product) -> None:
        super().__init__(config)
        self._product = product

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            greet(self._product.parts, self._product.codes)

    def handle_exit(self, sig: int, _frame: FrameType | None) -> None:
        # The original raises the signal again at the end: an orderly stop would look
        # like a crash to whatever watches over the process.
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True


async def _work(product: Product) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Said outright: the first process of a container ignores what it does not
        # handle, and would be killed with messages under way.
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with product.running():
        logger.info("at work", process=product.owner)
        await ended.wait()
