"""Signs of life: which loops of this process move, and which platforms take us."""

import time
from collections.abc import Callable
from datetime import datetime

STILL = 30.0
"""Seconds without a beat after which a loop counts as standing still."""


class Signs:
    """What this process knows of its own life; kept in it and nowhere else.

    Attributes:
        accepted_at: by platform, when the newest call began that it took.
        storage_failed: by the clock of this object, when a write failed first and
            last; None while nothing is known to be wrong.
        storage_lost: after such a failure, writing was tried in vain, too.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin without any loop; `clock` counts seconds and never goes back."""
        self._clock = clock
        self._beats: dict[str, float] = {}
        self.accepted_at: dict[str, datetime] = {}
        self.storage_failed: tuple[float, float] | None = None
        self.storage_lost = False

    def beat(self, loop: str) -> None:
        """Note that a loop has come round, or is about to begin."""
        self._beats[loop] = self._clock()

    def ages(self) -> dict[str, float]:
        """Return the seconds since the last beat of each loop that should move."""
        now = self._clock()
        return {loop: now - beat for loop, beat in self._beats.items()}

    def still(self) -> str | None:
        """Name a loop that stands still; None if all of them move."""
        return next((one for one, age in self.ages().items() if age > STILL), None)

    def not_stored(self) -> None:
        """Note that something could not be stored."""
        now = self._clock()
        first = now if self.storage_failed is None else self.storage_failed[0]
        self.storage_failed = first, now

    def accepted(self, channel: str, at: datetime) -> None:
        """Note that a platform took a call that began at this moment."""
        self.accepted_at[channel] = at
