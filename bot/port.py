"""The one port: what a channel must be able to do, and how it says no."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, Protocol

from fastapi import APIRouter

from storage.records import Address, Incoming, Message, Ticket

WhenUnclear = Literal["policy", "look", "repeat"]
Outcome = Literal["not_sent", "wait", "unknown", "moved", "gone", "bad", "account"]


class Undelivered(Exception):
    """The channel did not confirm a message.

    Attributes:
        outcome: what is known. "not_sent" surely did not leave; "wait" was told to
            come back later; "unknown" may have arrived; "moved" has a new address;
            "gone" is closed to us for good; "bad" will never be accepted as it is;
            "account" means that the platform refuses us as a whole.
        reason: for logs and staff; never holds words of a person or a secret.
        retry_after: wait at least this long before the next try.
        moved_to: the new address when the outcome is "moved".
    """

    def __init__(
        self,
        outcome: Outcome,
        reason: str,
        *,
        retry_after: timedelta = timedelta(0),
        moved_to: Address | None = None,
    ) -> None:
        """Keep what is known."""
        super().__init__(f"{outcome}: {reason}")
        self.outcome = outcome
        self.reason = reason
        self.retry_after = retry_after
        self.moved_to = moved_to


class Unfetched(Exception):
    """A file that somebody sent cannot be had.

    Attributes:
        reason: for logs; never holds a name, an address or a secret.
        gone: trying again cannot help.
    """

    def __init__(self, reason: str, *, gone: bool) -> None:
        """Keep what is known."""
        super().__init__(reason)
        self.reason = reason
        self.gone = gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """A message on its way, with the receipts it refers to.

    Attributes:
        edits: receipt of the message that this one replaces; None says it anew.
        under: receipt of the message below which it belongs; None is the room.
    """

    message: Message
    edits: str | None = None
    under: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A limit that all processes keep together.

    Attributes:
        key: what is limited: an account, a room, a method.
        per_second: sustained rate.
        burst: how many may go at once after a rest.
        whole: while it is used up, nothing less urgent of the channel can go either.
    """

    key: str
    per_second: float
    burst: int = 1
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where somebody can be written to who never wrote to us.

    Attributes:
        found: identifiers that the platform told of them.
        name: what the platform calls them; may be empty.
        language: what their app is set to (BCP 47); None is not told.
    """

    home: Address
    found: Mapping[str, str]
    name: str = ""
    language: str | None = None


class Platform(Protocol):
    """A channel that brings an ear of its own into the process."""

    name: str

    @property
    def mouth(self) -> "Channel":
        """Return what the courier speaks with."""

    def routes(self) -> APIRouter:
        """Build the paths to which the platform sends; none is fine."""

    async def open(self) -> None:
        """Open the connections that all calls of this process share."""

    async def listen(self) -> None:
        """Hear what happens there until cancelled."""

    def link(self, ticket: Ticket) -> str | None:
        """Return an address that opens the ticket there; None if it has none."""

    async def reach(self, customer: Mapping[str, str]) -> Reach | None:
        """Return where the person with these identifiers can be written to, if so."""

    def read(self, raw: str) -> Incoming | None:
        """Read again what was kept because it could not be read."""

    def fetch(
        self, file: str, *, most: int
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Open the bytes of a file, by the id that the platform gave it.

        Raises:
            Unfetched: the platform does not give it, or, also on the way, it turns
                out to be larger than `most` bytes.
        """

    async def close(self) -> None:
        """Let the connections go."""


class Channel(Protocol):
    """A mouth on one platform."""

    name: str
    when_unclear: WhenUnclear
    """What helps if nobody knows whether a message has arrived.

    "repeat": telling it the same message again says it once; "look": `find` can tell;
    "policy": nothing, so the message's own policy decides.
    """

    async def speak(self, errand: Errand) -> str:
        """Say it once and return the platform's own id of the message.

        Raises:
            Undelivered: the channel said no, or could not be reached in time.
        """
        ...

    async def find(self, errand: Errand) -> str | None:
        """Return the receipt if the platform has the message, else None.

        Raises:
            Undelivered: it cannot be looked up now.
        """
        ...

    def budgets(self, message: Message) -> Sequence[Budget]:
        """Return the limits under which this message falls."""
        ...
