"""Asking: an interaction, one person's run through a survey, and its answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal
from uuid import UUID

from storage.records.places import Address

SessionState = Literal[
    "invited", "started", "completed", "expired", "declined", "parked"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """A finished interaction and what was decided about asking.

    Attributes:
        source, reference: together unique; the caller's own id.
        fingerprint: hash of the request that named it.
        session_id: the session that it will become, known before it exists.
        because: the reason of the decision, in one sentence.
        send_at: when the invitation is due; None if nobody is asked.
        expires_at: until when a link opens the survey.
        linked: at the time of the request the person could not be written to, so
            the caller was given a link.
    """

    id: UUID
    source: str
    reference: str
    fingerprint: str
    idempotency_key: str | None = None
    person_id: UUID | None
    survey_id: UUID | None
    survey: str | None
    version: int | None
    session_id: UUID
    decision: Literal["ask", "skip"]
    because: str
    touchpoint: str | None
    agent_id: str | None
    agent_name: str | None
    attributes: Mapping[str, str] = field(default_factory=dict)
    ended_at: datetime
    send_at: datetime | None
    expires_at: datetime | None
    linked: bool = False
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One person's run through one survey version.

    Attributes:
        source: who reported the interaction ("demo" is the demonstration).
        step: index of the question that is being asked; past the last when done.
        asked_again: the question at `step` was already repeated once.
        picked: options of the question at `step` that are marked so far, by their
            place in the survey.
        prompt: the message that carries the question at `step`.
        interruptions: how often the person wrote about something else; the first
            parks the survey, the second ends it.
        offered: the parked survey was offered again, which happens once.
        asked_at: when the first question was put.
        answered_at: when the newest answer was given; None before any.
        finished_at: when it first ended; a finished survey in which an answer is
            being changed keeps it.
        score, score_kind: of the first score question that has an answer.
        comment: all that was said beyond bare values, also beside a score, in the
            order of the answers, empty if it was photos, files or voice notes only;
            `polarity` (−1…+1) is the mood of its worst part,
            None means that it was not measured, never neutral; `comment_language` is
            that part's, None if unknown.
    """

    id: UUID
    interaction_id: UUID | None
    person_id: UUID
    survey_id: UUID
    survey: str
    version: int
    source: str
    channel: str
    address: Address
    language: str
    state: SessionState
    step: int = 0
    asked_again: bool = False
    picked: tuple[int, ...] = ()
    prompt: UUID | None = None
    interruptions: int = 0
    offered: bool = False
    touchpoint: str | None = None
    agent_id: str | None = None
    agent_name: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    asked_at: datetime
    answered_at: datetime | None = None
    finished_at: datetime | None = None
    expires_at: datetime
    score: int | None = None
    score_kind: str | None = None
    comment: str | None = None
    polarity: float | None = None
    scorer: str | None = None
    comment_language: str | None = None
    revision: int = 1

    @property
    def under_way(self) -> bool:
        """Tell whether a question waits, that of a parked survey included."""
        return self.state in ("invited", "started", "parked")

    @property
    def complete(self) -> bool:
        """Tell whether it was finished, also while an answer is being changed."""
        changing = self.state in ("started", "parked") and self.finished_at is not None
        return self.state == "completed" or changing


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer to one question; never edited, only superseded by a newer version.

    Attributes:
        question: name of the question, unique within the survey.
        kind: of the question, a word of the survey text (csat, why, date, …).
        version: 1 for the first answer to this question, 2 for its correction, …
        rating: on the kind's own scale; None unless the question asks for a score.
        choice: the option in the base language; "yes" or "no", or "worse", "as" or
            "better", for questions that always have these.
        choices: several options in the base language, in the survey's order.
        number: at most six digits after the point; None unless a number was asked.
        day: None unless a date was asked.
        words: what the customer typed, untouched; None if a button was pressed. What
            could not be read at first, or was said before the value was changed,
            stands before it, on lines of its own; a bare value after that adds
            nothing.
        polarity: mood of `words`, −1.0 (angry) to +1.0 (glad). None means not
            measured. It never means neutral; neutral is 0.0.
        language: of `words`; None if it could not be told.
        scorer: what measured `polarity`.
        skipped: nothing usable was given; `words` may still hold a remark.
        unsettled: skipped, but asked again when it is its turn: it was not
            understood, or a changed answer took the question away.
        original: names the person's own message that said it; None if a button did.
        attached: photos, files or voice notes came with it.
        given_at: when the channel received it.
    """

    id: UUID
    session_id: UUID
    question: str
    kind: str
    version: int = 1
    rating: int | None = None
    choice: str | None = None
    choices: tuple[str, ...] = ()
    number: Decimal | None = None
    day: date | None = None
    words: str | None = None
    polarity: float | None = None
    language: str | None = None
    scorer: str | None = None
    skipped: bool = False
    unsettled: bool = False
    original: str | None = None
    attached: bool = False
    given_at: datetime
    revision: int = 1
