"""What a verb wants: recorded whole or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from storage.records.attachments import Attachment
from storage.records.audit import AuditEntry
from storage.records.cases import Case, CaseEntry
from storage.records.codes import Code
from storage.records.confirmations import Confirmation
from storage.records.guides import Guide
from storage.records.incidents import Incident
from storage.records.messages import Message
from storage.records.people import Colleague, Identity, Person
from storage.records.sessions import Answer, Interaction, Session
from storage.records.settings import Setting
from storage.records.surveys import Placement, Survey
from storage.records.timers import Timer
from storage.records.tokens import Token

Record = (
    Answer
    | AuditEntry
    | Attachment
    | Case
    | CaseEntry
    | Code
    | Colleague
    | Confirmation
    | Guide
    | Identity
    | Incident
    | Interaction
    | Message
    | Person
    | Placement
    | Session
    | Setting
    | Survey
    | Timer
    | Token
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A "no" that a program must be able to tell from other "no"s.

    Attributes:
        code: machine code, for instance identity_conflict.
        values: what a person needs to mend it (line, example, …).
        others: what must be mended besides, of the same code.
    """

    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    others: tuple["Refusal", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is to be done about one event.

    Attributes:
        because: one sentence that a support colleague understands.
        saved: records to insert (revision 1) or to update (a higher revision), in
            this order.
        erased: drafts to delete, as they are known; they were never asked.
        cancelled: timers that must not ring any more; unknown ids are no error.
        withdrawn: sessions or cases whose waiting messages must not go out any more.
        replayed: keys of parked events that are to be tried again now.
        refusal: set if a program asked for what cannot be.
        warning: what whoever runs this must read in the log; empty if there is nothing.
    """

    because: str
    saved: tuple[Record, ...] = ()
    erased: tuple[Survey, ...] = ()
    cancelled: tuple[UUID, ...] = ()
    withdrawn: tuple[UUID, ...] = ()
    replayed: tuple[str, ...] = ()
    refusal: Refusal | None = None
    warning: str = ""

    @property
    def messages(self) -> tuple[Message, ...]:
        """Return what is said, to whomever, in the order in which it is saved."""
        return tuple(one for one in self.saved if isinstance(one, Message))

    def also(self, other: "Decision") -> "Decision":
        """Join two decisions about one event; the first one's records come first."""
        return Decision(
            because=f"{self.because}; {other.because}",
            saved=self.saved + other.saved,
            erased=self.erased + other.erased,
            cancelled=self.cancelled + other.cancelled,
            withdrawn=self.withdrawn + other.withdrawn,
            replayed=self.replayed + other.replayed,
            refusal=self.refusal or other.refusal,
            warning=self.warning or other.warning,
        )
