"""Ranges: the least and the most that stand between a kind and its name."""

import re
from collections.abc import Mapping
from dataclasses import replace
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
    if match is None:
        raise SurveyTextError(line.number, "survey-range-wrong", example, kind=kind)
    name = line.between[match.end() :].strip()
    limits = Limits(least=Decimal(match[1]), most=Decimal(match[2]))
    if limits.least > limits.most:
        right = f"{match[2]}-{match[1]} {name}".strip()
        example = f"{replace(line, between=right).head}{line.text or '...'}"
        raise SurveyTextError(line.number, "survey-range-turned", example, kind=kind)
    if kind != "number" and not _counts(limits):
        raise SurveyTextError(line.number, "survey-range-least", example, kind=kind)
    return limits, name


def _counts(limits: Limits) -> bool:
    whole = limits.least % 1 == 0 == limits.most % 1
    return whole and limits.least >= 1
