"""Places in a wording that are filled: {agent|our team}. Nothing else is evaluated."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from handlers.questionnaire.errors import SurveyTextError

_PART = re.compile(r"\{\{|\}\}|\{(?P<inner>[^{}]*)\}|\{|\}")
_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,39}", re.IGNORECASE)
WORDING = "How was the help you got from {agent|our team}?"
EXAMPLE = f"csat: {WORDING}"
FALLBACKS = {"name": "there", "agent": "our team"}
"""What is proposed where words for an unknown fact are missing; else "it"."""

Facts = Mapping[str, str | int | tuple[str, ...] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place.

    Attributes:
        name: of the fact; None if the braces hold no name.
        fallback: said when the fact is not known; None if it is missing.
    """

    name: str | None
    fallback: str | None


def places(text: str) -> Iterator[Place]:
    """Yield every place in a wording, a brace that is never closed as well."""
    for match in _PART.finditer(text):
        if match[0] in ("{{", "}}"):
            continue
        if match["inner"] is None:
            yield Place(name=None, fallback=None)
            continue
        name, bar, fallback = match["inner"].partition("|")
        found = name.strip() if _NAME.fullmatch(name.strip()) else None
        told = fallback.strip() if bar and fallback.strip() else None
        yield Place(name=found, fallback=told)


def names(text: str) -> frozenset[str]:
    """Return the names of all places in a wording, in lower case."""
    return frozenset(place.name.casefold() for place in places(text) if place.name)


def check(text: str, *, line: int) -> None:
    """Check that every place has a name and words for when it is not known.

    Raises:
        SurveyTextError: one has not, or a brace stands alone; the example is a
            wording.
    """
    found = tuple(places(text))
    for place in found:
        if place.name is None:
            raise SurveyTextError(line, "survey-brace", WORDING)
        if place.fallback is None:
            mendable = all(one.name is not None for one in found)
            right = _PART.sub(_with_fallback, text) if mendable else WORDING
            raise SurveyTextError(line, "survey-fallback", right, name=place.name)


def _with_fallback(match: re.Match[str]) -> str:
    if match["inner"] is None:
        return match[0]
    name, _, fallback = (part.strip() for part in match["inner"].partition("|"))
    return f"{{{name}|{fallback or FALLBACKS.get(name.casefold(), 'it')}}}"


def fill(text: str, facts: Facts) -> str:
    """Write the text with its places filled; a fact is only ever plain text."""
    known = {name.casefold(): value for name, value in facts.items()}

    def replaced(match: re.Match[str]) -> str:
        if match[0] in ("{{", "}}"):
            return match[0][0]
        if match["inner"] is None:
            return match[0]
        name, _, fallback = match["inner"].partition("|")
        value = known.get(name.strip().casefold())
        if isinstance(value, tuple):
            value = ", ".join(value)
        return fallback.strip() if value in (None, "") else str(value)

    return _PART.sub(replaced, text)
