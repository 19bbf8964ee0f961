"""Imports the product once and forks a child per start: `-m tests.faults.fork_server`.

One connection is one child: it sends the order, reads what the child has to say, and
sees the end of the child as the end of the connection.
"""

import gc
import logging
import os
import select
import signal
import socket
import sys
import threading
from pathlib import Path

import httpx
import structlog
import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.wiring import Product
from handlers.sentiment import mood
from storage.engine import Database
from tests.faults import process
from tests.faults.orders import Order
from tests.harness import settings_of


def main(path: Path) -> None:
    """Fork a child for each connection until standard input ends."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING)
    )
    _know_everything()
    # The kernel may forget the dead; the end of the connection tells of them.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    gc.collect()
    gc.freeze()
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(path))
    door.listen(16)
    while True:
        ready, _, _ = select.select([door, sys.stdin], [], [])
        if sys.stdin in ready:
            return
        connection, _ = door.accept()
        if os.fork() == 0:
            door.close()
            _live(connection)
        connection.close()


def _know_everything() -> None:
    """Read and import here what else each child would have to; nothing is opened."""
    mood.warm_up()
    product = Product(settings_of("sqlite:///never-opened.db", 1))
    Database("postgresql://nobody@127.0.0.1/nothing")
    uvicorn.Config(product.app, log_config=None).load()
    AsyncIOScheduler(timezone="UTC").add_job(_know_everything, "interval", seconds=1)
    httpx.AsyncClient(verify=False)


def _live(connection: socket.socket) -> None:
    try:
        order = Order.read(connection.makefile().readline())
        connection.sendall(f"{os.getpid()}\n".encode())
        threading.Thread(target=_end_with, args=(connection,), daemon=True).start()
        process.run(order, connection)
    finally:
        os._exit(1)


def _end_with(connection: socket.socket) -> None:
    """End when the test does: nobody else would end this process."""
    while connection.recv(1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
