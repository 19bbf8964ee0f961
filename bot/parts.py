"""The object graph, built once by the wiring and handed to whoever needs it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.webchat import Rooms
from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.port import Platform
from bot.settings import Settings
from bot.signs import Signs
from bot.tokens import Seal
from bot.voice.wording import Voice
from storage.records import House


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the HTTP side works with.

    Attributes:
        now: the one clock of this process, aware UTC; tests move it.
        demo: no real channel is configured, so the demonstration is shown.
        platforms: the channels with an ear of their own, by name.
    """

    settings: Settings
    memory: Memory
    door: FrontDoor
    seal: Seal
    voice: Voice
    rooms: Rooms
    metrics: Metrics
    signs: Signs
    now: Callable[[], datetime]
    demo: bool
    platforms: dict[str, Platform] = field(default_factory=dict)

    @property
    def house(self) -> House:
        """Return the installation as it is now, as far as this process has heard."""
        return self.door.house
