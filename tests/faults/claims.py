"""One claim of a courier that does not run."""

import time

from bot.courier import Courier, Leased


async def claim(courier: Courier) -> Leased | None:
    """Lease the next message as the courier does; None if nothing may go."""
    since = time.monotonic()
    return courier._found(await courier._memory.write(courier.lease), since)
