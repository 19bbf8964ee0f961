"""Whatever a platform or a program sends: no failure, no trace, nobody waits."""

import asyncio
from collections import Counter

from storage.reports import invariants
from tests.faults.chance import SEED, chance, count, fate
from tests.faults.fuzzing import fuzzed
from tests.platforms.slack import StubSlack
from tests.platforms.telegram import StubTelegram

INPUTS = count("ASKAFTER_INPUTS", 600, 100_000)
BETWEEN = 150
Seen = tuple[list[tuple[str, int]], dict[str, int]]
_seen: dict[str, Seen] = {}


def test_nothing_that_comes_in_breaks_anything(database_url: str) -> None:
    chance("fuzz")
    telegram, slack = StubTelegram(), StubSlack()
    slack.members.add("C1")
    try:
        statuses, counted, wrong = asyncio.run(_feed(database_url, telegram, slack))
    finally:
        telegram.close()
        slack.close()
    assert wrong == [], (f"ASKAFTER_SEED={SEED}", len(wrong), wrong[:20])
    answered = Counter(status // 100 for _, status in statuses)
    # Most inputs must get past the first check, or nothing is tried at all.
    assert answered[2] > INPUTS * 0.4, answered
    _compare(database_url.partition(":")[0], (statuses, counted))


def _compare(kind: str, seen: Seen) -> None:
    """Compare with what the other database said to the same inputs."""
    _seen[kind] = seen
    for other, (statuses, counted) in _seen.items():
        differ = [
            (number, mine, theirs)
            for number, (mine, theirs) in enumerate(
                zip(seen[0], statuses, strict=False), 1
            )
            if mine != theirs
        ]
        assert differ == [], (f"ASKAFTER_SEED={SEED}", other, differ[:10])
        assert seen[1] == counted, f"ASKAFTER_SEED={SEED}"


async def _feed(
    database_url: str, telegram: StubTelegram, slack: StubSlack
) -> tuple[list[tuple[str, int]], dict[str, int], list[str]]:
    async with fuzzed(database_url, telegram, slack) as fuzz:
        for number in range(1, INPUTS + 1):
            await fuzz.input(fate("input", number))
            if number % 20 == 0:
                await fuzz.drain()
            if number % BETWEEN == 0:
                await fuzz.is_answered(1_000_000 + number)
        counted = fuzz.counted()
        with fuzz.product.database.reading() as connection:
            now = fuzz.product.database.now(connection)
            fuzz.wrong += map(str, invariants.broken(connection, now))
        for settled in counted:
            kind, _, state = settled.partition(":")
            if state.startswith("parked") and kind != "Garbled":
                fuzz.wrong.append(f"parked: {settled}")
        return fuzz.statuses, counted, fuzz.wrong
