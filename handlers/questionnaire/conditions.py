"""Conditions: read, check against facts, and say in words."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from handlers.questionnaire.grammar import NAME, WORDS, Reader
from handlers.questionnaire.shapes import Comparison, Condition, Joined, Negated

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,9})?", re.ASCII)
Fact = str | int | tuple[str, ...] | None
Facts = Mapping[str, Fact]


def read(source: str, *, line: int) -> Condition:
    """Read a condition.

    Raises:
        SurveyTextError: it is not one; `line` is where it stands, and the example is
            a condition.
    """
    return Reader(source, line).whole()


def holds(condition: Condition | None, facts: Facts) -> bool:
    """Tell whether it holds; nothing is true of a fact that is not known.

    That is so for != as well, while `not name = value` is true of an unknown name.
    Names and texts compare without regard to case, numbers as numbers. Of several
    values one is enough, but != needs all of them to differ. No condition always holds.
    """
    if condition is None:
        return True
    return _true(condition, {name.casefold(): fact for name, fact in facts.items()})


def _true(condition: Condition, known: Facts) -> bool:
    match condition:
        case Joined(word="and"):
            return all(_true(part, known) for part in condition.parts)
        case Joined():
            return any(_true(part, known) for part in condition.parts)
        case Negated():
            return not _true(condition.part, known)
        case Comparison():
            return _compare(condition, known)


def describe(condition: Condition) -> str:
    """Write the condition as an admin would."""
    match condition:
        case Joined():
            return f" {condition.word} ".join(map(_inner, condition.parts))
        case Negated():
            return f"not {_inner(condition.part)}"
        case Comparison(operator="in"):
            return f"{condition.name} in ({', '.join(map(_quoted, condition.values))})"
        case Comparison():
            value = _quoted(condition.values[0])
            return f"{condition.name} {condition.operator} {value}"


def names(condition: Condition) -> frozenset[str]:
    """Return the names that it speaks of, in lower case."""
    return frozenset(one.name.casefold() for one in comparisons(condition))


def comparisons(condition: Condition) -> Iterator[Comparison]:
    """Yield every comparison in it, from left to right."""
    match condition:
        case Comparison():
            yield condition
        case Negated():
            yield from comparisons(condition.part)
        case Joined():
            for part in condition.parts:
                yield from comparisons(part)


def _inner(condition: Condition) -> str:
    text = describe(condition)
    return f"({text})" if isinstance(condition, Joined) else text


def _quoted(value: str) -> str:
    plain = NAME.fullmatch(value) or number(value) is not None
    return value if plain and value.lower() not in WORDS else f'"{value}"'


def number(value: str) -> float | None:
    """Read a value as a number; None if it is a text."""
    return float(value) if _NUMBER.fullmatch(value) else None


def day(value: str) -> date | None:
    """Read a value as a day, written as 2026-01-31; None if it is another text."""
    try:
        return date.fromisoformat(value) if _DAY.fullmatch(value) else None
    except ValueError:
        return None


def _compare(comparison: Comparison, known: Facts) -> bool:
    value = known.get(comparison.name.casefold())
    if value is None:
        return False
    if isinstance(value, tuple):
        whole = all if comparison.operator == "!=" else any
        return whole(_fits(comparison, one) for one in value)
    return _fits(comparison, value)


def _fits(comparison: Comparison, value: str | int) -> bool:
    if comparison.operator == "in":
        return any(_order(str(value), one) == 0 for one in comparison.values)
    order = _order(str(value), comparison.values[0])
    match comparison.operator:
        case "=":
            return order == 0
        case "!=":
            return order != 0
        case "<":
            return order < 0
        case "<=":
            return order <= 0
        case ">":
            return order > 0
        case _:
            return order >= 0


def _order(one: str, other: str) -> int:
    first, second = number(one), number(other)
    if first is not None and second is not None:
        return (first > second) - (first < second)
    left, right = one.strip().casefold(), other.strip().casefold()
    return (left > right) - (left < right)
