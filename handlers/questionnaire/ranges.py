"""Ranges: the least and the most that stand between a kind and its name."""

import re
from collections.abc import Mapping
from decimal import Decimal

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.lines import Line
from handlers.questionnaire.shapes import Kind, Limits

RANGED: Mapping[str, str] = {
    "choices": "choices 1-3: What did you use?\n- Chat\n- Phone\n- E-mail",
    "number": "number 0-100: How many people work with you?",
}
"""Kinds that may have a range, each with a line that is right."""

_NUMBER = r"-?\d{1,12}(?:\.\d{1,6})?"
_RANGE = re.compile(rf"({_NUMBER})\s*[-–—]\s*({_NUMBER})(?=\s|$)", re.ASCII)
_MEANT = re.compile(r"\[|[-+]?\d")
"""How somebody begins who means a range; no name begins like that."""


def split_range(line: Line, kind: Kind, example: str) -> tuple[Limits | None, str]:
    """Split what stands between kind and condition into its range and the name.

    Args:
        line: the question's line.
        kind: of the question.
        example: a right line of that kind.

    Raises:
        SurveyTextError: the kind takes no range, or it is not a right one.
    """
    if not _MEANT.match(line.between):
        return None, line.between
    if kind not in RANGED:
        raise SurveyTextError(line.number, "survey-range", example, kind=kind)
    match = _RANGE.match(line.between)
    limits = None if match is None else _limits(match)
    if match is None or limits is None or not _fits(limits, kind):
        raise SurveyTextError(line.number, "survey-range-wrong", example, kind=kind)
    return limits, line.between[match.end() :].strip()


def _limits(match: re.Match[str]) -> Limits | None:
    least, most = Decimal(match[1]), Decimal(match[2])
    return Limits(least=least, most=most) if least <= most else None


def _fits(limits: Limits, kind: Kind) -> bool:
    if kind == "number":
        return True
    whole = limits.least % 1 == 0 == limits.most % 1
    return whole and limits.least >= 1
