"""Days by their number and month, in digits or with the month's name."""

import re
from collections.abc import Iterator
from datetime import date

from handlers.questionnaire.almanac import MONTHS
from handlers.questionnaire.sightings import Sighting, Token, sighting
from handlers.words.folding import table

YEARS = range(1900, 2101)

_ISO = re.compile(r"(?<!\d)(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?P<first>\d{1,2})\s?(?P<mark>[./-])\s?(?P<second>\d{1,2})"
    r"(?:\s?(?P=mark)\s?(?P<year>\d{4}|\d{2})(?!\d)|(?:\.?\s(?P<later>\d{4}))(?!\d))?"
    r"(?!\d|[/-]\d)"
)
_SPACED = re.compile(r"(?<!\d)(?P<first>\d{1,2}) (?P<second>\d{1,2}) (?P<year>\d{4})\b")
_JOINTS = table("of de del di do dos th st nd rd er го е числа the den a le el il dia")


def in_digits(plain: str, today: date, language: str) -> Iterator[Sighting]:
    """Find days like 2026-03-12, 12. 3. and 12/03/2026."""
    taken = _ISO.sub(lambda found: " " * len(found[0]), plain)
    for found in _ISO.finditer(plain):
        yield sighting(found, _day(int(found[1]), int(found[3]), int(found[4])))
    for pattern in (_NUMERIC, _SPACED):
        for found in pattern.finditer(taken):
            numbers = _ordered(found, language)
            if numbers is not None:
                parts = found.groupdict()
                year = parts["year"] or parts.get("later")
                yield sighting(found, _dated(*numbers, year, today))


def _ordered(found: re.Match[str], language: str) -> tuple[int, int] | None:
    """Return day and month of "12/03"; None if it is no date but a range."""
    first, second = int(found["first"]), int(found["second"])
    parts = found.groupdict()
    mark = parts.get("mark", ".")
    if mark == "-" and not parts["year"]:
        return None
    speaks, _, region = language.lower().partition("-")
    if mark == "." or speaks != "en" or first == second:
        return first, second
    if region in ("us", "ph", "ca") or second > 12:
        return second, first
    if region or first > 12:
        return first, second
    # Nobody can say which of the two is the month: no such day is asked again.
    return 0, 0


def with_month(tokens: tuple[Token, ...], today: date) -> Iterator[Sighting]:
    """Find days like "12 March", "March 12th, 2026" and "12. marca"."""
    for place, token in enumerate(tokens):
        pair = " ".join(one.word for one in tokens[place : place + 2])
        month = MONTHS.get(pair) or MONTHS.get(token.word)
        if month is None:
            continue
        width = 2 if pair in MONTHS and " " in pair else 1
        day = _before(tokens, place)
        after = _after(tokens, place + width - 1)
        if day is None and after is not None and len(after.word) < 3:
            day = after
            after = _after(tokens, tokens.index(day))
        if day is None:
            continue
        year = after if after is not None and len(after.word) == 4 else None
        ends = [day.end, tokens[place + width - 1].end, *([year.end] if year else [])]
        yield Sighting(
            day=_dated(int(day.word), month, year.word if year else None, today),
            start=min(day.start, token.start),
            end=max(ends),
        )


def _before(tokens: tuple[Token, ...], place: int) -> Token | None:
    for token in reversed(tokens[max(place - 4, 0) : place]):
        if token.word.isdecimal():
            return token if len(token.word) < 3 else None
        if token.word not in _JOINTS:
            return None
    return None


def _after(tokens: tuple[Token, ...], place: int) -> Token | None:
    for token in tokens[place + 1 : place + 4]:
        if token.word.isdecimal():
            return token
        if token.word not in _JOINTS:
            return None
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is None:
        near = [_day(today.year + step, month, day) for step in (-1, 0, 1)]
        real = [one for one in near if one is not None]
        return min(real, key=lambda one: abs(one - today), default=None)
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    return _day(number, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
