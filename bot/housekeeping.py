"""What nobody needs any more is thrown away, a little at a time."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.memory import Memory
from storage import decisions, uploads
from storage.engine import StorageFailure
from storage.errors import Conflict

HEARD = timedelta(days=35)
"""How long the key of an event is kept: no platform delivers anything that late."""

UPLOADED = timedelta(days=1)
"""How long a file that was added in the web chat waits for being sent."""

BATCH = 500
EVERY = 3600.0
logger = structlog.get_logger(__name__)


async def keep_house(memory: Memory, now: Callable[[], datetime]) -> None:
    """Tidy up every hour, until cancelled."""
    while True:
        try:
            await tidy_up(memory, now())
        except (StorageFailure, Conflict) as error:
            # Whatever is still there can be thrown away an hour later.
            logger.warning("cannot tidy up", error=type(error).__name__)
        await asyncio.sleep(EVERY)


async def tidy_up(memory: Memory, now: datetime) -> None:
    """Throw away all that is too old, in batches between which others may write."""
    await memory.write(
        lambda connection: uploads.forget_unused(connection, before=now - UPLOADED)
    )
    gone = BATCH
    while gone == BATCH:
        gone = await memory.write(
            lambda connection: decisions.forget_heard(
                connection, before=now - HEARD, most=BATCH
            )
        )
