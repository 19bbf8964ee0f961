"""Numbers that a report is written from."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What one customer wrote.

    Attributes:
        score: the score they gave beside it, None if they gave none.
    """

    session_id: UUID
    text: str
    score: int | None
    polarity: float | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What one survey has brought, over all its versions.

    Attributes:
        invited: sessions whose first question was put.
        answered: sessions with at least one answer that was not skipped.
        completed: sessions answered to the end.
        scores: for each kind of score, how often each value was given.
        comments: the newest first, at most five.
    """

    survey: str
    invited: int
    answered: int
    completed: int
    scores: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
    comments: tuple[Comment, ...]
