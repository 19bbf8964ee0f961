"""Run every measurement: `make bench`."""

import asyncio
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import answers, yardstick
from bot import logs
from bot.settings import Settings

EVENTS = 1000


def main() -> None:
    """Print what one durable answer costs, as a rate and as times the yardstick."""
    logs.set_up(Settings.model_validate({}))
    table = Table(title=f"{EVENTS} durable answers on SQLite (synchronous FULL)")
    for column in ("what", "per second", "CPU ms each", "times the yardstick"):
        table.add_column(column, justify="left" if column == "what" else "right")
    with tempfile.TemporaryDirectory() as folder:
        bare = yardstick.bare_sqlite(Path(folder) / "bare.db", EVENTS)
        rows = [("one row in, one row changed, sqlite3 alone", bare)]
        for at_once in (1, 16):
            path = Path(folder) / f"door-{at_once}.db"
            measured = asyncio.run(answers.through_the_door(path, EVENTS, at_once))
            rows.append((f"answer through the front door, {at_once} at once", measured))
    for what, cost in rows:
        table.add_row(
            what,
            f"{cost.per_second:.0f}",
            f"{cost.cpu_ms:.2f}",
            f"{cost.cpu_ms / bare.cpu_ms:.1f}",
        )
    Console().print(table)


if __name__ == "__main__":
    main()
