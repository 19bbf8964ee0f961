"""Cases: an unhappy customer, and everything that was done for them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID, uuid5

from storage.records.messages import Phrase
from storage.records.places import Address

CaseState = Literal["open", "claimed", "waiting", "resolved"]
EntryKind = Literal[
    "opened",
    "claimed",
    "returned",
    "replied",
    "wrote",
    "edited",
    "noted",
    "nagged",
    "resolved",
    "confirmed",
    "reopened",
    "undelivered",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One customer who needs a person.

    Attributes:
        session_id: the session whose answers opened it; one case per session.
        rule: why there is a case, as the card says it: first the rule that opened it,
            then in one sentence with it what has come up since.
        room: the staff room that holds the card.
        card: the message that is the card.
        claimed_by: account key of the owner; None while nobody has taken it.
        claimed_name: what colleagues call the owner.
        touched_at: when anything last happened to it; what the customer adds while
            it is a colleague's turn does not count.
        alert: the timer that alerts next while nobody takes it.
        nags: alerts since it last became open.
        reopenings: how often it was opened again after it was resolved.
    """

    id: UUID
    session_id: UUID
    person_id: UUID
    survey: str
    rule: Phrase
    room: Address
    card: UUID
    state: CaseState
    claimed_by: str | None = None
    claimed_name: str | None = None
    opened_at: datetime
    claimed_at: datetime | None = None
    touched_at: datetime
    resolved_at: datetime | None = None
    alert: UUID | None = None
    nags: int = 0
    reopenings: int = 0
    revision: int = 1

    @property
    def number(self) -> str:
        """Return the short name by which people speak of the case."""
        return self.id.hex[-5:].upper()

    def refusal_of(self, account: str) -> UUID:
        """Return the id of the one line that tells an outsider whose card this is."""
        return uuid5(self.card, account)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """One line of a case's history.

    Attributes:
        by: account key, "customer" or "askafter".
        name: what colleagues call whoever did it.
        text: words that were said or noted; empty where the kind says it all.
        message_id: the message that carried the words to the other side.
        original: names the customer's own message, by which an edit of it is known.
        attached: photos, files or voice notes came with it.
    """

    id: UUID
    case_id: UUID
    kind: EntryKind
    by: str
    name: str
    text: str = ""
    message_id: UUID | None = None
    original: str | None = None
    attached: bool = False
    at: datetime
    revision: int = 1
