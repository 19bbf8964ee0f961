"""One line of figures for each run, on the screen (-rP) and in a report if asked."""

import os
import sys
from pathlib import Path

REPORT = "faults-report.txt"


def tell(run: str, database_url: str, **figures: float) -> None:
    """Say what a run has counted; rates and spans with one digit."""
    kind = database_url.partition(":")[0].partition("+")[0]
    counted = ", ".join(
        f"{name.replace('_', ' ')} {_short(number)}" for name, number in figures.items()
    )
    line = f"{run} on {kind}: {counted}"
    sys.stdout.write(line + "\n")
    if folder := os.environ.get("ASKAFTER_REPORT"):
        with (Path(folder) / REPORT).open("a", encoding="utf-8") as report:
            report.write(line + "\n")


def _short(number: float) -> str:
    return str(number) if isinstance(number, int) else f"{number:.1f}"
