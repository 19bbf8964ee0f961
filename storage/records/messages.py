"""What is to be said: a message says what, the mouth decides how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal
from uuid import UUID

from storage.records.places import Address

TicketKind = Literal["owner", "role", "desk", "session", "token"]
TargetKind = Literal[
    "session",
    "case",
    "message",
    "survey",
    "preview",
    "guide",
    "parked",
    "confirm",
    "command",
]
Policy = Literal["hold", "resend"]
Asks = Literal["text", "number", "date", "choices", "survey"]
MessageState = Literal[
    "ready", "sending", "sent", "checking", "unknown", "failed", "expired", "cancelled"
]

REPLY = 0
ALERT = 1
REMINDER = 5
INVITATION = 9
PRIORITIES = (REPLY, ALERT, REMINDER, INVITATION)
"""All there are, the most urgent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A right that a link or a code carries; the mouth signs it when it is written.

    Attributes:
        kind: "session" opens a survey, "token" the API; the others name a `Code`.
        id: the session that will be opened, or the id of the token or code.
        form: "code" is the text to type after /start, "link" an address to open.
    """

    kind: TicketKind
    id: UUID
    form: Literal["code", "link"] = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point in time to be written in the reader's language.

    Attributes:
        at: aware UTC time.
    """

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the calendar to be written in the reader's language.

    Attributes:
        form: "short" leaves the year out.
    """

    day: date
    form: Literal["long", "short"] = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number as somebody gave it, to be written with the reader's decimal mark."""

    number: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence of the product, by its key in the catalogue of texts.

    Attributes:
        values: fills the sentence's places; a phrase inside is rendered first.
        opens: the attachment to which the sentence is a link; None is plain text.
    """

    key: str
    values: Mapping[str, "Value"] = field(default_factory=dict)
    opens: UUID | None = None


Value = str | int | float | Ticket | Moment | Day | Figure | Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Literal words that somebody wrote; shown inert, never as markup.

    Attributes:
        by: "survey" is an admin's wording, the others are quoted as a person's.
    """

    text: str
    by: Literal["survey", "customer", "staff"] = "survey"


Part = Phrase | Words

LONGEST_CHOICE = 24
"""Characters that every platform can carry beside the record's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a button is about; rights are checked when it is pressed.

    Attributes:
        kind: the kind of record that `id` names.
        id: the record; for "command" the nil id.
        choice: what pressing it means there, ASCII, at most LONGEST_CHOICE.
    """

    kind: TargetKind
    id: UUID
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press.

    Attributes:
        label: a phrase of ours, or an option's own words.
        style: "quiet" is for the ways out (skip, stop), which must not shout.
        marked: it stands for an option that is chosen so far, so that pressing it
            takes the option away again.
    """

    label: Part
    target: Target
    style: Literal["plain", "primary", "quiet"] = "plain"
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A text that is handed over as a file, where it can be.

    Attributes:
        name: plain ASCII, with its ending.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing to say in one place; every message has a row and every row an end.

    Attributes:
        to: where. Order within one address is kept.
        body: paragraphs, in order.
        buttons: rows of buttons.
        language: of phrases and dates.
        asks: what the reader is expected to give, so that a channel may open a field
            for it: words, a number, a day, or several of the buttons ("choices").
        about_kind, about: the session, case or survey that it belongs to.
        replaces: the message to be edited into this one; None says something new.
        file: handed over with the message.
        under: the message below which it belongs (a thread, a reply).
        policy: what an unknown outcome means. "hold": never repeated by us,
            staff decide. "resend": a double is better than a gap.
        priority: 0 replies, 1 alerts, 5 reminders, 9 invitations.
        due_at: not before this moment.
        expires_at: not after this moment; None means it never gets stale.
        lane: text of the address; one message in flight per lane.
        leased_by, leased_until: the process that is sending it right now.
        attempts: how often a channel was asked to send it.
        maybe_doubled: how often it was repeated although it may have arrived.
        receipt: the platform's own id of the sent message.
        failure: why it failed, or why it is not confirmed.
        revision: 1 when new; every later save raises it by exactly 1.
    """

    id: UUID
    to: Address
    body: tuple[Part, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    language: str = "en"
    asks: Asks | None = None
    about_kind: Literal["session", "case", "survey"] | None = None
    about: UUID | None = None
    replaces: UUID | None = None
    under: UUID | None = None
    file: TextFile | None = None
    policy: Policy = "resend"
    priority: int = REPLY
    due_at: datetime
    expires_at: datetime | None = None
    state: MessageState = "ready"
    leased_by: str | None = None
    leased_until: datetime | None = None
    attempts: int = 0
    maybe_doubled: int = 0
    receipt: str | None = None
    failure: str | None = None
    revision: int = 1

    @property
    def lane(self) -> str:
        """Return the lane whose order this message keeps."""
        return str(self.to)

    def says(self, *keys: str) -> bool:
        """Tell whether one of its paragraphs is one of these sentences of ours."""
        return any(isinstance(one, Phrase) and one.key in keys for one in self.body)
