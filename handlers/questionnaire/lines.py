"""The lines of a survey text: what each one is, before it is known what it means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.heads import head_of

LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?")
_NUMBERED = "csat: How was the help you got?"
_CONDITION = "why (csat <= 3): We are sorry. What went wrong?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line that means something.

    Attributes:
        number: from 1, in the normalised text.
        word: what stands before the colon first, in lower case; "-" for an option.
        between: what stands between the word and the condition.
        condition: what stands in brackets before the colon; None if nothing does.
        text: what stands after the colon, or after the dash.
    """

    number: int
    word: str
    between: str = ""
    condition: str | None = None
    text: str

    @property
    def name(self) -> str:
        """Return what stands before the condition."""
        return f"{self.word} {self.between}".strip()

    @property
    def head(self) -> str:
        """Return what stands before the text."""
        when = "" if self.condition is None else f" ({self.condition})"
        return f"{self.name}{when}: "


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines that are neither empty nor a comment.

    Raises:
        SurveyTextError: a line has no colon.
    """
    return (line_from(number, raw) for number, raw in numbered(text))


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that are neither empty nor a comment, as they are written."""
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if line and not line.startswith("#"):
            yield number, line


def line_from(number: int, line: str) -> Line:
    """Take one line apart.

    Raises:
        SurveyTextError: it has no colon.
    """
    if line.startswith("-"):
        return Line(number=number, word="-", text=line[1:].strip())
    head = head_of(line)
    if head is None and "(" in line and ":" in line:
        raise SurveyTextError(number, "survey-condition-brackets", _CONDITION)
    if head is None:
        raise SurveyTextError(number, "survey-no-colon", _NUMBERED, words=line[:60])
    return Line(
        number=number,
        word=head.word.lower(),
        between=head.between,
        condition=head.condition,
        text=line[head.length :].strip(),
    )


def line_of(text: str, word: str, *, below: int = 0) -> int:
    """Return the number of the first line with that word; 1 if there is none.

    Args:
        text: a survey text.
        word: what the line begins with, in lower case.
        below: number of a line; only those under it count.
    """
    found = (one.number for one in lines_of(text) if one.word == word)
    return next((number for number in found if number > below), 1)
