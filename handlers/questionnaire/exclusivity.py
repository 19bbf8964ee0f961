"""Whether two conditions can never hold at once."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import chain, combinations, product
from math import prod

from handlers.questionnaire import conditions
from handlers.questionnaire.conditions import Fact
from handlers.questionnaire.shapes import SCALES, Condition, Limits, Question

MOST = 5000
"""Comparisons that are made; what would need more is not called exclusive."""

BESIDE = 0.000001
"""Close enough to a number to find out what holds between it and the next."""

MOST_OPTIONS = 10
"""Options of which every combination is tried."""


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
    if not all(values) or prod(map(len, values)) * size > MOST:
        return False
    return not any(
        conditions.holds(one, facts) and conditions.holds(other, facts)
        for facts in (dict(zip(about, some, strict=True)) for some in product(*values))
    )


def _values(question: Question | None, mentioned: frozenset[str]) -> tuple[Fact, ...]:
    """Return what can be known of a name; empty if that is too much to try."""
    kind = "" if question is None else question.kind
    if question is None or kind in ("text", "why"):
        return (None, "", *(value for one in mentioned for value in _around(one)))
    if kind in SCALES:
        return (None, *SCALES[kind])
    if kind == "number":
        around = (value for one in mentioned for value in _around(one))
        return (None, *(one for one in around if _within(one, question.limits)))
    if kind == "date":
        return (None, *(value for one in mentioned for value in _days_around(one)))
    if kind == "choices":
        return _sets(question, mentioned)
    return (None, *question.values)


def _within(value: str, limits: Limits | None) -> bool:
    number = conditions.number(value)
    if number is None:
        return False
    return limits is None or float(limits.least) <= number <= float(limits.most)


def _days_around(value: str) -> Iterator[str]:
    day = conditions.day(value)
    if day is not None and date.min < day < date.max:
        yield from (str(day + timedelta(days=days)) for days in (-1, 0, 1))


def _sets(question: Question, mentioned: frozenset[str]) -> tuple[Fact, ...]:
    """Return the choices that can differ: of what is mentioned, with one other."""
    folded = {value.casefold() for value in mentioned}
    named = [value for value in question.values if value.casefold() in folded]
    others = [value for value in question.values if value.casefold() not in folded]
    if len(named) > MOST_OPTIONS:
        return ()
    some = chain.from_iterable(combinations(named, n) for n in range(len(named) + 1))
    return (None, *_filled(some, others, question.amounts))


def _filled(
    some: Iterable[tuple[str, ...]], others: list[str], amounts: range
) -> Iterator[tuple[str, ...]]:
    """Yield each set with as few others as make it one that can be chosen."""
    for chosen in some:
        lacking = max(amounts.start - len(chosen), 0)
        if len(chosen) < amounts.stop and lacking <= len(others):
            yield (*chosen, *others[:lacking])


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


def values_of(
    name: str, question: Question | None, parts: Iterable[Condition]
) -> tuple[Fact, ...]:
    """Return every value of a name that can make a difference to the conditions.

    Empty if those are too many to be tried.

    Args:
        name: in lower case.
        question: the one whose answer it is; None for any other fact.
        parts: the conditions.
    """
    return _values(question, _mentioned(name, *parts))
