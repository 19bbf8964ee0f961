"""Conditions: read, check against facts, and say in words."""

import re
from collections.abc import Iterator, Mapping

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.shapes import (
    Comparison,
    Condition,
    Joined,
    Negated,
    Operator,
)

EXAMPLE = "why (csat <= 3 and choice = Delivery): What went wrong?"
DEEPEST = 10
OPERATORS: tuple[Operator, ...] = ("=", "!=", "<", "<=", ">", ">=", "in")
_TOKEN = re.compile(r'\s*("[^"]*"|<=|>=|!=|[=<>(),]|[^\s()=<>!,"]+|\S)')
_NAME = re.compile(r"[^\W\d][\w.-]*")
_WORDS = ("and", "or", "not", "in")
Facts = Mapping[str, str | int | None]


def read(source: str, *, line: int) -> Condition:
    """Read a condition.

    Raises:
        SurveyTextError: it is not one; `line` is where it stands.
    """
    return _Reader(source, line).whole()


def holds(condition: Condition, facts: Facts) -> bool:
    """Tell whether it holds; nothing is true of a fact that is not known.

    Names and texts compare without regard to case, numbers as numbers.
    """
    match condition:
        case Joined(word="and"):
            return all(holds(part, facts) for part in condition.parts)
        case Joined():
            return any(holds(part, facts) for part in condition.parts)
        case Negated():
            return not holds(condition.part, facts)
        case Comparison():
            return _compare(condition, facts)


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
    plain = _NAME.fullmatch(value) or number(value) is not None
    return value if plain and value.lower() not in _WORDS else f'"{value}"'


def number(value: str) -> float | None:
    """Read a value as a number; None if it is a text."""
    if re.fullmatch(r"-?\d{1,15}(\.\d{1,9})?", value, re.ASCII):
        return float(value)
    return None


def _compare(comparison: Comparison, facts: Facts) -> bool:
    known = {name.casefold(): value for name, value in facts.items()}
    value = known.get(comparison.name.casefold())
    if value is None:
        return False
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


class _Reader:
    """Reads from left to right; `not` binds closest, then `and`, then `or`."""

    def __init__(self, source: str, line: int) -> None:
        self._tokens = [match[1] for match in _TOKEN.finditer(source.rstrip())]
        self._source = source.strip()
        self._line = line
        self._at = 0

    def whole(self) -> Condition:
        condition = self._joined("or", 0)
        if self._next() is not None:
            raise self._wrong()
        return condition

    def _joined(self, word: str, depth: int) -> Condition:
        def part() -> Condition:
            return self._joined("and", depth) if word == "or" else self._single(depth)

        parts = [part()]
        while self._take(word):
            parts.append(part())
        if len(parts) == 1:
            return parts[0]
        return Joined(word="or" if word == "or" else "and", parts=tuple(parts))

    def _single(self, depth: int) -> Condition:
        if depth > DEEPEST:
            raise self._wrong()
        if self._take("not"):
            return Negated(part=self._single(depth + 1))
        if self._take("("):
            inner = self._joined("or", depth + 1)
            if not self._take(")"):
                raise self._wrong()
            return inner
        return self._comparison()

    def _comparison(self) -> Condition:
        name = self._pop()
        if not _NAME.fullmatch(name) or name.lower() in _WORDS:
            raise self._wrong()
        sign = self._pop().lower()
        operator = next((one for one in OPERATORS if one == sign), None)
        if operator is None:
            raise self._wrong()
        values = self._list() if operator == "in" else (self._value(),)
        return Comparison(name=name, operator=operator, values=values)

    def _list(self) -> tuple[str, ...]:
        bracketed = self._take("(")
        values = [self._value()]
        while self._take(","):
            values.append(self._value())
        if bracketed and not self._take(")"):
            raise self._wrong()
        return tuple(values)

    def _value(self) -> str:
        token = self._pop()
        if token.startswith('"'):
            if len(token) < 3 or not token.endswith('"'):
                raise self._wrong()
            return token[1:-1].strip()
        if token in "()=<>,!" or token.lower() in _WORDS:
            raise self._wrong()
        following = self._next()
        if following is not None and following.lower() not in ("and", "or", ")", ","):
            raise SurveyTextError(
                self._line,
                "survey-value-with-spaces",
                'why (choice = "Something else"): What was it?',
                value=f"{token} {following}",
            )
        return token

    def _next(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _pop(self) -> str:
        token = self._next()
        if token is None:
            raise self._wrong()
        self._at += 1
        return token

    def _take(self, word: str) -> bool:
        token = self._next()
        if token is None or token.lower() != word:
            return False
        self._at += 1
        return True

    def _wrong(self) -> SurveyTextError:
        return SurveyTextError(
            self._line,
            "survey-condition-wrong",
            EXAMPLE,
            condition=self._source[:100],
        )
