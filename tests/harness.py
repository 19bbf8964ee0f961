"""The real product in this process, over real HTTP on a port of its own."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol, TypeVar

import httpx
import uvicorn
from sqlalchemy import func, select

from bot.settings import Settings
from bot.wiring import MakeChannel, Product
from handlers.sentiment import mood
from storage.records import House as Decisions
from storage.records import Ticket
from storage.schema import heard, messages

API_TOKEN = "a-token-for-tests-that-is-long-enough"
SECRET = "a-secret-for-tests-that-is-long-enough"
PATIENCE = 60.0
"""Seconds after which something that should happen has not happened."""

STARTED = 120.0
"""The same for a process of its own, which works for seconds before its first word."""

Found = TypeVar("Found")


class House(Protocol):
    """A product that somebody can visit, in this process or in another."""

    @property
    def base(self) -> str:
        """The address of the front page, without a slash."""

    def client(self, **options: Any) -> httpx.Client:
        """Return a client of this product."""

    def owner_code(self) -> str:
        """Return the first owner's code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A product that answers at `base`."""

    base: str
    product: Product
    clients: contextlib.ExitStack

    def client(self, **options: Any) -> httpx.Client:
        """Return a client of this product, closed when the product stops."""
        client = httpx.Client(base_url=self.base, timeout=PATIENCE, **options)
        self.clients.callback(client.close)
        return client

    def advance(self, span: timedelta) -> None:
        """Let time pass for the product, once nothing is under way.

        A message is leased in the same time, and no call lasts for hours.
        """
        wait_for(lambda: self.is_calm() or None)
        self.product.advance(span)

    def is_calm(self) -> bool:
        """Tell whether no message is under way."""
        with self.product.database.reading() as connection:
            query = select(messages.c.id).where(
                messages.c.state == "sending",
                messages.c.leased_by == self.product.owner,
            )
            return connection.execute(query.limit(1)).first() is None

    def events_heard(self) -> int:
        """Return how many events have left a row."""
        with self.product.database.reading() as connection:
            query = select(func.count()).select_from(heard)
            return int(connection.execute(query).scalar_one())

    def owner_code(self) -> str:
        """Return the code that the console prints for the first owner."""
        return self._code("owner")

    def desk_path(self) -> str:
        """Return the sign-in path that the console prints."""
        return "/desk/in/" + self._code("desk").removeprefix("d-")

    def _code(self, kind: str) -> str:
        code = next(code for code in self.product.codes if code.kind == kind)
        return self.product.seal.code(Ticket(kind=code.kind, id=code.id))


@contextlib.contextmanager
def running(
    database_url: str,
    *,
    house: Decisions | None = None,
    channels: Sequence[MakeChannel] = (),
    settings: Mapping[str, object] | None = None,
) -> Iterator[Running]:
    """Start the product on a free port and stop it at the end of the block.

    Args:
        database_url: where it keeps everything.
        house: other decisions than the settings'.
        channels: more channels than the settings name.
        settings: other settings than the tests' own; a public_url of "here" is the
            port's own address.
    """
    # A process in service is warm; Slack waits for an answer three seconds.
    mood.warm_up()
    with listening() as listener:
        port = listener.getsockname()[1]
        base = f"http://127.0.0.1:{port}"
        more = dict(settings or {})
        if more.get("public_url") == "here":
            more["public_url"] = base
        chosen = settings_of(database_url, port, **more)
        product = Product(chosen, house=house, channels=channels)
        with _served(product, listener), contextlib.ExitStack() as clients:
            yield Running(base=base, product=product, clients=clients)


@contextlib.contextmanager
def _served(product: Product, listener: socket.socket) -> Iterator[None]:
    config = uvicorn.Config(
        product.app,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        wait_for(lambda: server.started or not thread.is_alive() or None)
        assert server.started, "the product did not start"
        yield
    finally:
        server.should_exit = True
        thread.join(timeout=PATIENCE)
        assert not thread.is_alive(), "the product did not stop"


def settings_of(database_url: str, port: int, **more: object) -> Settings:
    """Return settings that owe nothing to the environment or a file."""
    return Settings.model_validate(
        {
            "database_url": database_url,
            "port": port,
            "secret_key": SECRET,
            "api_token": API_TOKEN,
            # Tests run at any hour.
            "quiet_hours": "off",
            **more,
        }
    )


def listening() -> socket.socket:
    """Listen on a port of one's own: what is only looked up, others find as well."""
    return socket.create_server(("127.0.0.1", 0), backlog=256)


def free_port() -> int:
    """Return a port on which nothing listens right now, for another process."""
    with listening() as probe:
        return int(probe.getsockname()[1])


def wait_for(look: Callable[[], Found | None], *, patience: float = PATIENCE) -> Found:
    """Look until something is there; fail when patience ends."""
    deadline = time.monotonic() + patience
    while (found := look()) is None:
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience} s in vain")
        time.sleep(0.02)
    return found
