"""Whether two conditions can never hold at once."""

from collections.abc import Iterable, Iterator
from itertools import product
from math import prod

from handlers.questionnaire import conditions
from handlers.questionnaire.shapes import SCALES, Condition, Question

MOST = 5000
"""Comparisons that are made; what would need more is not called exclusive."""

BESIDE = 0.000001
"""Close enough to a number to find out what holds between it and the next."""

Value = str | int | None


def exclusive(one: Condition, other: Condition, known: Iterable[Question]) -> bool:
    """Tell whether no facts fulfil both conditions, a skipped answer included.

    Every value that can make a difference is tried; `known` are the questions whose
    answers the conditions may speak of.
    """
    about = sorted(conditions.names(one) | conditions.names(other))
    questions = {question.name: question for question in known}
    values = [
        _values(questions.get(name), _mentioned(name, one, other)) for name in about
    ]
    size = sum(1 for part in (one, other) for _ in conditions.comparisons(part))
    if prod(map(len, values)) * size > MOST:
        return False
    return not any(
        conditions.holds(one, facts) and conditions.holds(other, facts)
        for facts in (dict(zip(about, some, strict=True)) for some in product(*values))
    )


def _values(question: Question | None, mentioned: frozenset[str]) -> tuple[Value, ...]:
    if question is not None and question.kind in SCALES:
        return (None, *SCALES[question.kind])
    if question is not None and question.kind == "contact":
        return (None, "yes", "no")
    if question is not None and question.kind == "choice":
        return (None, *(option.wording.base for option in question.options))
    return (None, "", *(value for one in mentioned for value in _around(one)))


def _mentioned(name: str, *parts: Condition) -> frozenset[str]:
    return frozenset(
        value
        for condition in parts
        for comparison in conditions.comparisons(condition)
        if comparison.name.casefold() == name
        for value in comparison.values
    )


def _around(value: str) -> Iterator[str]:
    yield value
    # Nothing sorts between a text and the same text with the smallest letter behind.
    yield f"{value}\0"
    number = conditions.number(value)
    if number is not None:
        yield f"{number - BESIDE:.6f}"
        yield f"{number + BESIDE:.6f}"
