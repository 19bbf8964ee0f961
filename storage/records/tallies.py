"""Numbers that a report is written from."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from storage.records.attachments import Attachment
from storage.records.sessions import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What one customer wrote.

    Attributes:
        text: empty if only photos, files or voice notes came.
        score: the score they gave beside it, None if they gave none.
        asked: the survey text of which they were asked the questions.
        answers: the newest to each question, those without words as well.
    """

    session_id: UUID
    text: str
    score: int | None
    polarity: float | None
    at: datetime
    attachments: tuple[Attachment, ...] = ()
    asked: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What one question was answered with; of each person the newest answer counts.

    Attributes:
        question: its name.
        kind: as the answers say; a name that changed its kind is counted twice.
        n: answers that were not skipped.
        counts: how often each score or option was given; several options of one
            answer count each. Empty for numbers and days.
        mean, least, most: of numbers; None for every other kind.
        earliest, latest: of days; None for every other kind.
        days: those that were named most often, and how often; three at most.
        said: the newest answers with words to a question whose options are listed,
            the newest first, at most thirty.
    """

    question: str
    kind: str
    n: int
    counts: tuple[tuple[str, int], ...] = ()
    mean: float | None = None
    least: float | None = None
    most: float | None = None
    earliest: date | None = None
    latest: date | None = None
    days: tuple[tuple[date, int], ...] = ()
    said: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """How often an expectation and a score were given together at one touchpoint.

    Attributes:
        touchpoint: None where the interaction named none.
        expectation: worse, as or better.
        csat: the score beside it, 1 to 5; None if there is none.
    """

    touchpoint: str | None
    expectation: str
    csat: int | None
    times: int


Scores = tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
"""For each kind of score, how often each value was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What one version of a survey has brought.

    Attributes:
        since: when it was first asked.
    """

    version: int
    since: datetime
    invited: int
    answered: int
    scores: Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What one survey has brought, over all its versions.

    Attributes:
        invited: sessions whose first question was put.
        answered: sessions with at least one answer that was not skipped.
        completed: sessions answered to the end.
        comments: the newest first, at most five.
        questions: all but those that are answered in words, in the order in which
            they were first answered.
        versions: those of which somebody was asked, the oldest first.
        contrasts: what was expected, beside the satisfaction, by touchpoint.
        text: the survey text that was asked last; empty if nobody was asked.
    """

    survey: str
    invited: int
    answered: int
    completed: int
    scores: Scores
    comments: tuple[Comment, ...]
    questions: tuple[Counted, ...] = ()
    versions: tuple[Portion, ...] = ()
    contrasts: tuple[Contrast, ...] = ()
    text: str = ""
