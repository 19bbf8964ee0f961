"""One printed seed for each test, so that what failed can be played again."""

import os
import random
import secrets
import sys

SOAK = bool(os.environ.get("SOAK"))
SEED = int(os.environ.get("ASKAFTER_SEED") or secrets.randbelow(2**32))
"""The same for a whole run: what both databases are given is the same, too."""


def chance(*of: object) -> random.Random:
    """Return the chance of one thing; the seed is printed for whoever sees it fail."""
    sys.stdout.write(f"\nplay again with ASKAFTER_SEED={SEED}\n")
    return fate(*of)


def fate(*of: object) -> random.Random:
    """Return the chance of one small thing, whatever came before it."""
    return random.Random(":".join(map(str, (SEED, *of))))


def count(name: str, short: int, long: int) -> int:
    """Return how many: as the environment says, else by the length of the run."""
    return int(os.environ.get(name) or (long if SOAK else short))
