"""Chance that can be had again: `ASKAFTER_SEED=…` replays a run."""

import os
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SOAK = bool(os.environ.get("SOAK"))
"""The long forms are wanted: `make soak`."""


@contextmanager
def seeded() -> Iterator[random.Random]:
    """Draw everything of a run from one seed, which a failure names."""
    seed = int(
        os.environ.get("ASKAFTER_SEED") or random.SystemRandom().randrange(10**9)
    )
    chance = random.Random(seed)
    try:
        yield chance
    except AssertionError as error:
        raise AssertionError(f"{error}\nreplay: ASKAFTER_SEED={seed}") from error
    finally:
        sys.stdout.write(f"ASKAFTER_SEED={seed}\n")
