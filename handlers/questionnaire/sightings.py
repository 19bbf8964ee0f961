"""Where days stand in a text, for those who read them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_TOKEN = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word or a number of a folded text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A day in a text.

    Attributes:
        day: None if the calendar has no such day, or nobody can say which one it is.
    """

    day: date | None
    start: int
    end: int

    def covers(self, token: Token) -> bool:
        """Tell whether the word is part of what names the day."""
        return self.start <= token.start and token.end <= self.end


def sighting(found: re.Match[str], day: date | None) -> Sighting:
    """Return the day that a pattern found."""
    return Sighting(day=day, start=found.start(), end=found.end())


def tokens_of(plain: str) -> Iterator[Token]:
    """Return the words and numbers of a folded text."""
    for found in _TOKEN.finditer(plain):
        yield Token(word=found[0], start=found.start(), end=found.end())


def shifted(today: date, days: int) -> date | None:
    """Return another day; None if the calendar ends before."""
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None
