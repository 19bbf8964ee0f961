"""One answer, from the platform's webhook to the next question, beside echo bots."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from benchmarks.cost import Cost, measuring
from benchmarks.processes import Process, call, until
from benchmarks.town import Town

SURVEY = """\
survey: bench
after: 0s

text one: What went well today?
text two: What went wrong?
text three: What should we mend first?
text four: Who helped you best?
text five: What else do you want to say?
text six: Is there anything to add?
"""
EACH = 3
"""Answers of one customer in a row: what the limit of a chat lets through at once."""


@asynccontextmanager
async def town(delay: float) -> AsyncIterator[Town]:
    """Open a platform that answers after that many seconds."""
    place = Town(delay=delay)
    await place.open()
    try:
        yield place
    finally:
        await place.close()


async def invite(place: Town, processes: Sequence[Process], chats: range) -> None:
    """Bring every customer to the first question of the survey."""
    place.webhooks = [f"{one.base}/telegram/webhook" for one in processes]
    process = processes[0]
    await call(
        process, "PUT", "/api/v1/surveys/bench", {"text": SURVEY, "state": "active"}
    )
    delay, place.delay = place.delay, 0.0
    free = asyncio.Semaphore(8)

    async def begin(chat: int) -> None:
        async with free:
            await place.say(chat, "/start")
            asked = place.expect(chat)
            body = {
                "id": f"bench-{chat}",
                "customer": {"telegram": str(chat)},
                "survey": "bench",
            }
            await call(process, "POST", "/api/v1/interactions", body)
            await until(asked)

    await asyncio.gather(*(begin(chat) for chat in chats))
    # Every chat may send three messages at once again.
    await asyncio.sleep(3)
    place.delay = delay
    place.waits.clear()


async def answered(place: Town, pids: list[int], chats: range, *, at_once: int) -> Cost:
    """Let every customer answer three times, so many of them at once."""
    place.waits.clear()
    with measuring(len(chats) * EACH, pids) as cost:
        await place.answers(chats, EACH, at_once=at_once)
        # What is kept after the reply belongs to the cost of the answer.
        await asyncio.sleep(0.2)
    cost.wall -= 0.2
    return cost
