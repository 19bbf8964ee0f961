"""What is done step by step with one colleague: a survey written, a survey tried."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

from storage.records.places import Address
from storage.records.sessions import Answer, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One walk of a colleague in one room; a new one takes the old one's place.

    Attributes:
        id: derived from account and address: there is at most one of them there.
        account: account key of the colleague.
        kind: "wizard" asks what a survey is made of; "preview" tries one.
        step: what the wizard is asking; empty in a preview.
        given: what the wizard was told, by step.
        survey_id: the version that a preview tries; it may be gone by now.
        session: the run that exists only here, so that no report knows of it.
        answers: of that run, newest version of each.
        prompt: the message that asks now.
        expires_at: words and presses after it belong to nobody.
    """

    id: UUID
    account: str
    address: Address
    kind: Literal["wizard", "preview"]
    state: Literal["open", "over"] = "open"
    step: str = ""
    given: Mapping[str, str] = field(default_factory=dict)
    survey_id: UUID | None = None
    session: Session | None = None
    answers: tuple[Answer, ...] = ()
    prompt: UUID | None = None
    expires_at: datetime
    revision: int = 1

    @property
    def asks(self) -> bool:
        """Tell whether it waits for an answer; a tried survey does until its end."""
        return self.session is None or self.session.under_way

    def holds(self, at: datetime) -> bool:
        """Tell whether it goes on at that moment."""
        return self.state == "open" and at < self.expires_at

    def listens(self, at: datetime) -> bool:
        """Tell whether typed words are for it at that moment."""
        return self.asks and self.holds(at)
