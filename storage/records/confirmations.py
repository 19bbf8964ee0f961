"""A dangerous command that waits for the word of whoever gave it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from storage.records.events import Commanded, Pressed, Said, order_of
from storage.records.places import Address

LONGEST_SHOWN = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """A question "Really?", and what will be done after a yes.

    Attributes:
        id: also the id of the message that asks.
        account: key of the account that gave the command; nobody else may answer.
        room: where it was given.
        verb, words: the command as it is given once it is confirmed.
        expires_at: a yes from this moment on comes too late.
        state: "given" is a yes in time, "refused" a no.
    """

    id: UUID
    account: str
    room: Address
    verb: str
    words: tuple[str, ...]
    asked_at: datetime
    expires_at: datetime
    state: Literal["asked", "given", "refused"] = "asked"
    revision: int = 1

    @property
    def command(self) -> str:
        """The command that is asked about, as it is shown."""
        return " ".join((f"/{self.verb}", *self.words))[:LONGEST_SHOWN]

    def order(self, answer: Pressed | Said | Commanded) -> Commanded:
        """Return the command as if whoever answers gave it now."""
        return order_of(answer, self.verb, self.words)

    def order_is(self, order: Commanded) -> bool:
        """Tell whether this asks about that command of that account."""
        mine = (self.account, self.verb, self.words)
        return mine == (order.who.key, order.verb, order.words)
