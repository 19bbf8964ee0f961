"""Days beside today: yesterday, Monday, three days ago."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from handlers.questionnaire import almanac
from handlers.questionnaire.numerals import spelled
from handlers.questionnaire.sightings import Sighting, Token, shifted, sighting
from handlers.questionnaire.tens import read_large


def by_name(plain: str, today: date, language: str) -> Iterator[Sighting]:
    """Find words like "yesterday"."""
    for found in _NAMED.finditer(plain.replace("-", " ")):
        name = " ".join(found[0].split())
        elsewhere = almanac.ELSEWHERE.get(name) == language.partition("-")[0]
        if name in almanac.DAYS and not elsewhere:
            yield sighting(found, shifted(today, almanac.DAYS[name]))


def by_count(plain: str, today: date) -> Iterator[Sighting]:
    """Find days like "3 days ago" and "in a week"."""
    for found in _SPAN.finditer(plain):
        unit = found["unit"]
        ago = found["ago"] or found["past"]
        coming = found["coming"] or found["future"]
        if bool(ago) == bool(coming):
            continue
        number = _amount(found["number"])
        if number is not None:
            days = almanac.TWO.get(unit) or number * _LENGTHS.get(unit, 1)
            yield sighting(found, shifted(today, -days if ago else days))


def _amount(word: str | None) -> int | None:
    if word is None:
        return 1
    if word.isdecimal():
        return int(word)
    number = almanac.DECLINED.get(word, spelled(word))
    large = read_large((word,)) if number is None else None
    return number if large is None else large[0]


def by_weekday(tokens: tuple[Token, ...], today: date) -> Iterator[Sighting]:
    """Find days like "Monday" and "last Friday"."""
    for place, token in enumerate(tokens):
        weekday = almanac.WEEKDAYS.get(token.word)
        if weekday is None:
            continue
        beside = {one.word for one in tokens[max(place - 1, 0) : place + 3]}
        back = (today.weekday() - weekday) % 7
        days = -back
        if beside & almanac.LAST and not back:
            days = -7
        if beside & almanac.NEXT:
            days = 7 - back
        yield Sighting(day=shifted(today, days), start=token.start, end=token.end)


def _either(words: Iterable[str]) -> str:
    # Longest first, so that "the day before yesterday" is not yesterday.
    return "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s+")


_NAMED = re.compile(rf"(?<!\w)(?:{_either({*almanac.DAYS, *almanac.MORNINGS})})(?!\w)")
_LENGTHS = dict.fromkeys(almanac.WEEK_UNITS, 7)
_UNITS = almanac.DAY_UNITS | almanac.WEEK_UNITS | frozenset(almanac.TWO)
_SPAN = re.compile(
    rf"(?:(?<!\w)(?:(?P<ago>{_either(almanac.AGO_BEFORE)})"
    rf"|(?P<coming>{_either(almanac.IN_BEFORE)}))\s+)?"
    r"(?:(?<!\w)(?P<number>\d{1,3}|[^\W\d_]+)\s+)?"
    rf"(?<!\w)(?P<unit>{_either(_UNITS)})(?!\w)"
    rf"(?:\s+(?:(?P<past>{_either(almanac.AGO_AFTER)})"
    rf"|(?P<future>{_either(almanac.IN_AFTER)}))(?!\w))?"
)
