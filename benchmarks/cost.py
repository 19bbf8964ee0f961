"""What a piece of work takes: time, CPU of the process that did it, memory."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(slots=True, kw_only=True)
class Cost:
    """What a number of events took.

    Attributes:
        wall: seconds.
        cpu: seconds of the measured processes, all threads, user and system.
    """

    events: int
    wall: float = 0.0
    cpu: float = 0.0

    @property
    def per_second(self) -> float:
        """Return how many events were done in a second."""
        return self.events / self.wall

    @property
    def cpu_ms(self) -> float:
        """Return the CPU time of one event in milliseconds."""
        return 1000 * self.cpu / self.events


@dataclass(slots=True, kw_only=True)
class Timing:
    """How long a number of equal things took here, one after the other.

    Attributes:
        seconds: for all of them.
    """

    count: int
    seconds: float = 0.0

    @property
    def ms(self) -> float:
        """Return the milliseconds of one."""
        return 1000 * self.seconds / self.count

    @property
    def per_second(self) -> float:
        """Return how many there were in a second."""
        return self.count / self.seconds


@contextmanager
def timing(count: int) -> Iterator[Timing]:
    """Time what happens in the block."""
    found = Timing(count=count)
    began = time.perf_counter()
    yield found
    found.seconds = time.perf_counter() - began


@contextmanager
def measuring(events: int, pids: Sequence[int]) -> Iterator[Cost]:
    """Take the cost of what happens in the block, in those processes."""
    cost = Cost(events=events)
    wall, cpu = time.perf_counter(), sum(map(cpu_of, pids))
    yield cost
    cost.wall = time.perf_counter() - wall
    cost.cpu = sum(map(cpu_of, pids)) - cpu


def cpu_of(pid: int) -> float:
    """Return the CPU seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory_of(pid: int) -> float:
    """Return the resident memory of a process in megabytes."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE / 1e6


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of all lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
