"""What programs may send; an unknown field is a mistake and not passed over."""

from datetime import datetime, timedelta
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from bot.web.api.fields import (
    Attributes,
    Email,
    Language,
    Maybe,
    Moment,
    Slack,
    SurveyName,
    Telegram,
    Text,
    Timezone,
    read_agent,
)
from storage.records import InteractionFinished
from storage.records.cases import CaseState
from storage.records.surveys import SurveyState

IDENTIFIERS = ("telegram", "slack", "email", "ref")
EARLIEST_YEAR = 2000
CLOCKS_DIFFER = timedelta(days=1)


class Strict(BaseModel):
    """A body in which an unknown field is a mistake."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class Customer(Strict):
    """Whom the interaction was with: at least one identifier, and what is known."""

    telegram: Telegram = None
    slack: Slack = None
    email: Email = None
    ref: Maybe = None
    name: Maybe = None
    language: Language = None
    timezone: Timezone = None
    attributes: Attributes = {}

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if not self.identifiers():
            raise ValueError(
                "must hold at least one of telegram, slack, email, ref, "
                'for example {"email": "ana@example.org"}.'
            )
        return self

    def identifiers(self) -> dict[str, str]:
        """Return the given identifiers by their kind."""
        values = {kind: getattr(self, kind) for kind in IDENTIFIERS}
        return {kind: value for kind, value in values.items() if value}


class Agent(Strict):
    """Who helped."""

    id: Maybe = None
    name: Maybe = None


class Finished(Strict):
    """An interaction that has ended."""

    id: Text
    customer: Customer
    touchpoint: Maybe = None
    agent: Annotated[Agent | None, BeforeValidator(read_agent)] = None
    ended_at: Moment = None
    attributes: Attributes = {}
    survey: Maybe = None

    def event(
        self,
        source: str,
        now: datetime,
        *,
        fingerprint: str,
        idempotency_key: str | None,
    ) -> InteractionFinished:
        """Say it as the event that the front door takes."""
        customer = self.customer
        agent = self.agent or Agent()
        return InteractionFinished(
            key=f"api:{source}:{self.id}",
            at=now,
            source=source,
            reference=self.id,
            fingerprint=fingerprint,
            idempotency_key=idempotency_key,
            customer=customer.identifiers(),
            name=customer.name or "",
            language=customer.language,
            timezone=customer.timezone,
            touchpoint=self.touchpoint,
            agent_id=agent.id,
            agent_name=agent.name,
            ended_at=self.ended_at or now,
            attributes={**customer.attributes, **self.attributes},
            survey=self.survey,
        )


class Written(Strict):
    """A survey's text and what its newest version is to become."""

    text: Annotated[str, Field(max_length=100_000)] | None = None
    state: SurveyState | None = None

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.text is None and self.state is None:
            raise ValueError(
                'Send a "text", a "state" (draft, active, paused, retired) or both.'
            )
        return self

    def wanted(self) -> SurveyState:
        """Return the state to bring it into; a text alone makes a draft."""
        return self.state or "draft"


class Listed(Strict):
    """Which part of a list is wanted."""

    limit: Annotated[int, Field(ge=1, le=200)] = 50
    cursor: str | None = None


class ResponsesWanted(Listed):
    """Which responses are wanted; since counts, until does not."""

    survey: SurveyName | None = None
    state: Literal["partial", "complete"] | None = None
    since: Moment = None
    until: Moment = None
    person: UUID | None = None


class CasesWanted(Listed):
    """Which cases are wanted."""

    state: CaseState | None = None
    survey: SurveyName | None = None


class AuditWanted(Listed):
    """Which lines of the audit log are wanted."""

    who: Annotated[str, Field(max_length=200)] | None = None
    what: Annotated[str, Field(max_length=40)] | None = None
