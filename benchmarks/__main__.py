"""Run every measurement: `make bench`; `make bench ONLY=backlog` runs some."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import backlog, spine
from benchmarks.cost import memory_of, percentile
from benchmarks.processes import CORES, Process, askafter, echo_bot, pin_load
from benchmarks.town import Town
from tests.postgres import server

CHATS = 300
AT_ONCE = 64
SLOW = 0.05
STEADY = 50
ROWS = 1_000_000
JOBS = 100_000
out = Console(width=110)


def main(only: Sequence[str]) -> None:
    """Print what was measured, each beside its yardstick."""
    wanted = set(only) or {"spine", "backlog"}
    pin_load()
    out.print(f"Cores: {len(CORES)}; the load and PostgreSQL on {CORES[1:] or CORES}.")
    if "spine" in wanted:
        asyncio.run(_spine())
    if "backlog" in wanted:
        _backlog()


async def _spine() -> None:
    table = Table(title="One answer in chat (TELEGRAM_RATE raised to 1000)")
    for column in ("what", "answers/s", "CPU ms", "p95 ms", "RSS MB", "start s"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for delay in (0.0, SLOW):
        told = f", platform takes {delay * 1000:.0f} ms"
        for mode in ("default", "request", "aiohttp"):
            # One at a time, a slow platform makes the default bot very slow.
            chats = CHATS if mode != "default" or not delay else 20
            async with spine.town(delay) as town, echo_bot(mode, town.url) as process:
                town.webhooks = [f"{process.base}/telegram/webhook"]
                await _row(table, f"echo bot ({mode}){told}", town, [process], chats)
        for kind in ("SQLite", "PostgreSQL"):
            async with spine.town(delay) as town, _product(kind, town) as processes:
                await spine.invite(town, processes, range(1, CHATS + 1))
                name = f"Askafter on {kind}{told}"
                await _row(table, name, town, processes, CHATS)
                if not delay:
                    await _steady(table, town)
    async with spine.town(0.0) as town, _product("PostgreSQL", town, 2) as processes:
        await spine.invite(town, processes, range(1, CHATS + 1))
        await _row(table, "Askafter on PostgreSQL, 2 processes", town, processes, CHATS)
    out.print(table)


async def _row(
    table: Table, what: str, town: Town, processes: Sequence[Process], chats: int
) -> None:
    pids = [process.pid for process in processes]
    cost = await spine.answered(town, pids, range(1, chats + 1), at_once=AT_ONCE)
    table.add_row(
        what,
        f"{cost.per_second:.0f}",
        f"{cost.cpu_ms:.2f}",
        f"{1000 * percentile(town.waits, 0.95):.0f}",
        f"{sum(map(memory_of, pids)):.0f}",
        f"{max(process.started_in for process in processes):.1f}",
    )


async def _steady(table: Table, town: Town) -> None:
    await asyncio.sleep(3)
    town.waits.clear()
    await town.stream(range(1, CHATS + 1), per_second=STEADY)
    p95 = f"{1000 * percentile(town.waits, 0.95):.0f}"
    table.add_row(f"the same at {STEADY} answers/s", str(STEADY), "", p95, "", "")


@asynccontextmanager
async def _product(
    kind: str, town: Town, count: int = 1
) -> AsyncIterator[Sequence[Process]]:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'askafter.db'}"
        if kind == "PostgreSQL":
            url = stack.enter_context(server())
        yield [
            await stack.enter_async_context(
                askafter("run", folder, api=town.url, database_url=url, cores=cores)
            )
            for cores in ([CORES[:1], CORES] if count == 2 else [CORES[:1]])
        ]


def _backlog() -> None:
    title = f"{ROWS:,} armed timers and {ROWS:,} waiting messages on SQLite"
    table = Table(title=title)
    for column in ("what", "ms each", "per second"):
        table.add_column(column, justify="left" if column == "what" else "right")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        database = backlog.fill(folder / "rows.db", ROWS)
        claims, rings = backlog.idle(database)
        rows = [
            ("look for a message, none due", claims),
            ("look for timers, none due", rings),
        ]
        claims, rings = backlog.busy(database)
        rows += [
            ("claim a message, all due", claims),
            ("lease timers by 100, all due", rings),
        ]
        database.dispose()
        looks, gone = backlog.job_store(folder / "jobs.db", JOBS)
        rows += [
            (f"APScheduler's store with {JOBS:,} jobs: look, none due", looks),
            (f"APScheduler's store with {JOBS:,} jobs: take one out", gone),
        ]
    for what, found in rows:
        table.add_row(what, f"{found.ms:.3f}", f"{found.per_second:,.0f}")
    out.print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
