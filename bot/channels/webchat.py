"""The web chat as a channel: its rooms stand in our own database."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from datetime import datetime

import structlog

from bot.memory import Memory
from bot.port import Budget, Errand, Undelivered, WhenUnclear
from storage import transcripts
from storage.engine import StorageFailure
from storage.errors import Conflict
from storage.records import Message
from storage.transcripts import Line

LOOK = 0.5
"""Seconds between two looks for what other processes said."""

PAGE = 300
"""Lines that a page gets at most at once; older ones are not shown."""

TRIES = 10
logger = structlog.get_logger(__name__)


class Looker:
    """Somebody who looks at rooms, and which of these are to be read."""

    def __init__(self, rooms: Collection[str]) -> None:
        """Begin with all of them."""
        self._due = set(rooms)
        self._told = asyncio.Event()
        self._told.set()

    def tell(self, room: str) -> None:
        """Note that something was said there."""
        self._due.add(room)
        self._told.set()

    async def due(self) -> set[str]:
        """Wait until there is a room to be read; return those that are."""
        await self._told.wait()
        self._told.clear()
        due, self._due = self._due, set()
        return due


class Rooms:
    """The rooms that somebody is looking at through this process."""

    def __init__(self, memory: Memory) -> None:
        """Nobody is looking yet."""
        self._memory = memory
        self._lookers: dict[str, set[Looker]] = {}
        self._newest: dict[str, int] = {}

    def nudge(self, room: str) -> None:
        """Let those who look at the room look again."""
        for looker in self._lookers.get(room, ()):
            looker.tell(room)

    async def run(self) -> None:
        """Notice what other processes say in the open rooms, until cancelled."""
        while True:
            await asyncio.sleep(LOOK)
            if not self._lookers:
                continue
            try:
                found = await self._memory.read(
                    transcripts.newest, tuple(self._lookers)
                )
            except StorageFailure as error:
                logger.error("cannot look at rooms", error=type(error).__name__)
                continue
            for room, number in found.items():
                if self._newest.get(room) != number:
                    self._newest[room] = number
                    self.nudge(room)

    async def listen(
        self, after: Mapping[str, int]
    ) -> AsyncIterator[tuple[str, Sequence[Line]]]:
        """Yield a room and its lines after a number, then new ones as they are said.

        Args:
            after: for each room the last number that is known already.
        """
        known = dict(after)
        looker = Looker(known)
        for room in known:
            self._lookers.setdefault(room, set()).add(looker)
        try:
            while True:
                due = await looker.due()
                for room in filter(due.__contains__, known):
                    lines = await self._memory.read(
                        transcripts.read, room, after=known[room], limit=PAGE
                    )
                    if lines:
                        known[room] = lines[-1].number
                        yield room, lines
        finally:
            for room in known:
                self._leave(room, looker)

    def _leave(self, room: str, looker: Looker) -> None:
        self._lookers[room].discard(looker)
        if not self._lookers[room]:
            del self._lookers[room]
            self._newest.pop(room, None)


class WebChat:
    """The mouth of the web chat."""

    name = "web"
    when_unclear: WhenUnclear = "repeat"

    def __init__(
        self, memory: Memory, rooms: Rooms, *, now: Callable[[], datetime]
    ) -> None:
        """Speak into the rooms of that database."""
        self._memory = memory
        self._rooms = rooms
        self._now = now

    async def speak(self, errand: Errand) -> str:
        """Put the message into its room; the line's number is its receipt."""
        for _ in range(TRIES):
            try:
                number = await self._memory.write(
                    transcripts.append,
                    errand.message,
                    at=self._now(),
                    edits=errand.edits,
                    under=errand.under,
                )
            except Conflict:
                # Somebody typed in the room at this very moment.
                continue
            self._rooms.nudge(errand.message.lane)
            return str(number)
        raise Undelivered("not_sent", "the room was too busy")

    async def find(self, errand: Errand) -> str | None:
        """Return the number of the message's line."""
        number = await self._memory.read(transcripts.number_of, errand.message)
        return None if number is None else str(number)

    def budgets(self, message: Message) -> Sequence[Budget]:
        """Return no limits: it is our own database."""
        del message
        return ()
