"""The head of a line: what stands before the colon that ends it."""

import re
from dataclasses import dataclass

QUOTES = '"“”„«»″'
_START = re.compile(r"\s*+(?P<word>[^\s:(]++)(?P<between>[^:(]*+)(?P<end>[:(])")
_CLOSED = re.compile(r"\)\s*+:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """`kind name (condition):`.

    Attributes:
        between: what stands between the word and the condition.
        condition: what stands in brackets; None if nothing does.
        length: of all of it in the line, the colon included.
    """

    word: str
    between: str
    condition: str | None
    length: int


def head_of(line: str) -> Head | None:
    """Find the head; None if no colon ends one.

    A bracket or colon within quotes belongs to the quoted value, unless a quote is
    never closed. The time it takes grows with the length of the line only.
    """
    start = _START.match(line)
    if start is None:
        return None
    word, between = start["word"], start["between"].strip()
    if start["end"] == ":":
        return Head(word=word, between=between, condition=None, length=start.end())
    closed = _close(line, start.end(), QUOTES) or _close(line, start.end(), "")
    if closed is None:
        return None
    condition = line[start.end() : closed.start()]
    return Head(word=word, between=between, condition=condition, length=closed.end())


def _close(line: str, start: int, quotes: str) -> re.Match[str] | None:
    quoted = False
    for place in range(start, len(line)):
        if line[place] in quotes:
            quoted = not quoted
        elif line[place] == ")" and not quoted:
            closed = _CLOSED.match(line, place)
            if closed is not None:
                return closed
    return None
