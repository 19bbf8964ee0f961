"""Processes that are measured: on a core of their own, beside the load's."""

import asyncio
import os
import socket
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from benchmarks.town import SECRET, TOKEN

ROOT = Path(__file__).parents[1]
API_TOKEN = "bench-api-token-AAAAAAAAAAAAAAAAAAAAAAAA"
PATIENCE = 60.0
CORES = sorted(os.sched_getaffinity(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """One process that answers on a port.

    Attributes:
        started_in: seconds from its start to its first answer over HTTP.
    """

    pid: int
    port: int
    started_in: float

    @property
    def base(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"


def pin_load() -> None:
    """Keep this process, which makes the load, off the first core."""
    if len(CORES) > 1:
        os.sched_setaffinity(0, CORES[1:])


@asynccontextmanager
async def echo_bot(mode: str, api: str) -> AsyncIterator[Process]:
    """Run the yardstick."""
    port = free_port()
    async with _running(
        ["-m", "benchmarks.echo", mode, str(port), api], port, {}
    ) as found:
        yield found


@asynccontextmanager
async def askafter(
    role: str,
    folder: Path,
    *,
    api: str,
    database_url: str,
    public_port: int | None = None,
    cores: Sequence[int] = CORES[:1],
) -> AsyncIterator[Process]:
    """Run the product in a folder as an operator would.

    Args:
        role: run, web or work.
        folder: where it is started.
        api: the platform's address.
        database_url: where it keeps everything.
        public_port: the port to which the platform sends; its own by default.
        cores: on which it may run.
    """
    port = free_port()
    settings = {
        "DATABASE_URL": database_url,
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{public_port or port}",
        "SECRET_KEY": "bench-secret-key-AAAAAAAAAAAAAAAAAAAAAAAA",
        "API_TOKEN": API_TOKEN,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_API_URL": api,
        # One bot may not send so fast; the bench asks what we could.
        "TELEGRAM_RATE": "1000",
        "LOG_LEVEL": "WARNING",
    }
    async with _running(
        ["-m", "bot", role], port, settings, folder, cores, serves=role != "work"
    ) as found:
        yield found


@asynccontextmanager
async def _running(
    words: Sequence[str],
    port: int,
    settings: dict[str, str],
    folder: Path = ROOT,
    cores: Sequence[int] = CORES[:1],
    *,
    serves: bool = True,
) -> AsyncIterator[Process]:
    began = time.perf_counter()
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QUIET_HOURS": "off",
            **settings,
        },
        stdout=asyncio.subprocess.DEVNULL,
    )
    os.sched_setaffinity(child.pid, cores)
    try:
        while serves and not await _answers(port):
            assert child.returncode is None, f"{words} ended by itself"
            assert time.perf_counter() - began < PATIENCE, f"{words} did not start"
            await asyncio.sleep(0.005)
        yield Process(pid=child.pid, port=port, started_in=time.perf_counter() - began)
    finally:
        child.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(child.wait(), 10)
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()


async def _answers(port: int) -> bool:
    with suppress(OSError):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /health/live HTTP/1.0\r\n\r\n")
        heard = await reader.read(16)
        writer.close()
        return heard.startswith(b"HTTP/")
    return False


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def call(process: Process, method: str, path: str, body: object) -> None:
    """Call the product's API."""
    headers = {"Authorization": f"Bearer {API_TOKEN}"}
    async with (
        aiohttp.ClientSession() as session,
        session.request(
            method, process.base + path, json=body, headers=headers
        ) as answer,
    ):
        assert answer.status < 300, await answer.text()


async def until(done: "asyncio.Future[float]") -> None:
    """Wait for it, but not forever."""
    async with asyncio.timeout(PATIENCE):
        await done
