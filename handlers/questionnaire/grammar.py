"""The grammar of conditions: from the words to what they mean."""

import re

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.shapes import (
    Comparison,
    Condition,
    Joined,
    Negated,
    Operator,
)

EXAMPLE = "csat <= 3 and choice = Delivery"
DEEPEST = 10
OPERATORS: tuple[Operator, ...] = ("=", "!=", "<", "<=", ">", ">=", "in")
WORDS = ("and", "or", "not", "in")
"""Words that conditions are made of, so nothing can be named like them."""

_SPOKEN = tuple(
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"==", "="),
        (r"=<", "<="),
        (r"=>", ">="),
        (r"<>", "!="),
        (r"(?<!\S)(?:is )?(?:under|below|(?:less|lower|fewer) than)(?!\S)", "<"),
        (r"(?<!\S)(?:is )?(?:over|above|(?:more|higher|greater) than)(?!\S)", ">"),
        (r"(?<!\S)(?:is )?at most(?!\S)", "<="),
        (r"(?<!\S)(?:is )?at least(?!\S)", ">="),
        (r"(?<!\S)is not(?!\S)", "!="),
        (r"(?<!\S)(?:is|equals)(?!\S)", "="),
    )
)
"""How people say the signs."""

NAME = re.compile(r"[^\W\d][\w.-]*")
_TOKEN = re.compile(r'\s*("[^"]*"|<=|>=|!=|[=<>(),]|[^\s()=<>!,"]+|\S)')


class Reader:
    """Reads from left to right; `not` binds closest, then `and`, then `or`."""

    def __init__(self, source: str, line: int) -> None:
        """Take the condition apart; `line` is where it stands."""
        self._tokens = [match[1] for match in _TOKEN.finditer(source.rstrip())]
        self._source = source.strip()
        self._line = line
        self._at = 0

    def whole(self) -> Condition:
        """Read all of it as one condition.

        Raises:
            SurveyTextError: it is not one.
        """
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
        if not NAME.fullmatch(name) or name.lower() in WORDS:
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
            value = token[1:-1].strip()
            if not value:
                raise self._wrong()
            return value
        if token in (*OPERATORS, *"(),!") or token.lower() in WORDS:
            raise self._wrong()
        following = self._next()
        if following is not None and following.lower() not in ("and", "or", ")", ","):
            raise SurveyTextError(
                self._line,
                "survey-value-with-spaces",
                'choice = "Something else"',
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
            _mended(self._source) or EXAMPLE,
            condition=self._source[:100],
        )


def _mended(source: str) -> str | None:
    """Return a condition with its signs as signs; None if that is none either."""
    text = source
    for spoken, sign in _SPOKEN:
        text = spoken.sub(sign, text)
    if text == source:
        return None
    try:
        Reader(text, 0).whole()
    except SurveyTextError:
        return None
    return text
