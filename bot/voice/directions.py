"""Texts that run from right to left, with names and commands that do not."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Literal

from babel.numbers import format_decimal

from bot.voice.inert import inert

RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))

_ISOLATE, _END = "\u2068", "\u2069"
_LEFT, _RIGHT = "\u200e", "\u200f"
_ISOLATED = re.compile(f"{_ISOLATE}[^{_END}]*{_END}")
_COMMAND = re.compile(r"(?<![\w/:])/(?=[a-z])")


def of(language: str) -> Literal["ltr", "rtl"]:
    """Return the direction in which a language is written."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def isolated(
    values: Mapping[str, str | int | float], bare: Collection[str], language: str
) -> dict[str, str | int | float]:
    """Put marks round values, so that they do not mix with the words beside them.

    A plain count needs none; what has several lines cannot have them.
    """
    return {
        name: value if name in bare else _alone(value, language)
        for name, value in values.items()
    }


def steadied(text: str) -> str:
    """Let each line of a right-to-left text begin at the right, commands in order.

    A command keeps its slash by a mark before it, never within or behind it: it can
    be pressed and copied as it is.
    """
    return "\n".join(map(_steady, text.split("\n")))


def _alone(value: str | int | float, language: str) -> str | int | float:
    if isinstance(value, str):
        return value if "\n" in value else f"{_ISOLATE}{value}{_END}"
    if isinstance(value, int) and value >= 0:
        return value
    # A minus would change sides.
    return f"{_ISOLATE}{format_decimal(value, locale=language)}{_END}"


def _steady(line: str) -> str:
    if not _strong(line) & {"R", "AL"}:
        # Nothing here runs from right to left, and it may be there to be copied.
        return inert(line)
    outside = _ISOLATED.sub("", line)
    begins = _RIGHT if _first_strong(outside) == "L" else ""
    return begins + _COMMAND.sub(f"{_LEFT}/", line)


def _strong(text: str) -> set[str]:
    return set(map(unicodedata.bidirectional, text)) & {"L", "R", "AL"}


def _first_strong(text: str) -> str | None:
    return next((kind for one in text for kind in _strong(one)), None)
