"""How we stand with Telegram: it answers us, or it refuses our token."""

from datetime import datetime

import structlog

from bot.channels.telegram.mouth import NAME
from bot.parts import Parts
from bot.watch import refused
from storage.engine import StorageFailure
from storage.errors import Conflict

REASON = "Telegram refuses the bot's token"
logger = structlog.get_logger(__name__)


class Standing:
    """Tells of a refusal also while nobody has anything to say there."""

    def __init__(self, parts: Parts) -> None:
        """Remember whom to tell."""
        self._parts = parts

    def now(self) -> datetime:
        """Return the time of this process."""
        return self._parts.now()

    def accepted(self, at: datetime) -> None:
        """Note that a call which began then was answered."""
        self._parts.signs.accepted(NAME, at)

    async def refused(self) -> None:
        """Tell that our token is refused; tried again with the next refusal."""
        try:
            await self._parts.door.receive(refused(NAME, REASON, self.now()))
        except (StorageFailure, Conflict) as error:
            logger.error("telegram: cannot tell", error=type(error).__name__)
