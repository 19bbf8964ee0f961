"""The lines of a survey text: what each one is, before it is known what it means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handlers.questionnaire.errors import SurveyTextError

LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?")
# Possessive: on a long line without a colon, going back would take minutes.
_LINE = re.compile(
    r"(?P<word>[^\s:(]++)(?P<between>[^:(]*+)"
    r"(?:\((?P<condition>.*?)\)\s*+)?:(?P<text>.*)",
    re.DOTALL,
)
_NUMBERED = "csat: How was the help you got?"


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


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines that are neither empty nor a comment.

    Raises:
        SurveyTextError: a line has no colon.
    """
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("-"):
            yield Line(number=number, word="-", text=line[1:].strip())
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            raise SurveyTextError(number, "survey-no-colon", _NUMBERED, words=line[:60])
        yield Line(
            number=number,
            word=match["word"].lower(),
            between=match["between"].strip(),
            condition=match["condition"],
            text=match["text"].strip(),
        )


def line_of(text: str, word: str) -> int:
    """Return the number of the first line with that word; 1 if there is none."""
    return next((line.number for line in lines_of(text) if line.word == word), 1)
