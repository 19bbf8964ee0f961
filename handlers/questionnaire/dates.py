"""Days as people write them, in the languages we ship."""

import re
from datetime import date

from handlers.questionnaire.almanac import FILLERS, LAST, NEXT
from handlers.questionnaire.calendar_days import in_digits, with_month
from handlers.questionnaire.near_days import by_count, by_name, by_weekday
from handlers.questionnaire.sightings import Sighting, Token, tokens_of
from handlers.words.folding import Folded, folded
from handlers.words.negations import NEGATIONS

LONGEST = 200
"""Longer texts tell a story; a day in one is no answer."""

_TIME = re.compile(
    r"(?:\b(?:at|um|ob|a las|alle|as|kell|o|о|в|الساعه)\s+)?"
    r"(?:(?<=\d)t|(?<!\d))\d{1,2}:\d{2}"
    r"(?::\d{2}(?:\.\d+)?)?(?:\s?(?:am|pm|uhr|z)\b)?"
    r"|\b(?:at|um|ob|a las|alle|kell|الساعه)\s+\d{1,2}(?:[.h]\d{2})?"
    r"(?:\s?(?:am|pm|uhr|h|uri)\b)?(?!\s?\.?\s?\d)"
    r"|(?<![\d.])\d{1,2}\s?(?:am|pm|uhr|h)\b"
)


def read_date(text: str, *, today: date, language: str) -> tuple[date, str] | None:
    """Read the one day in a text, and what is said beside it.

    Numbers are day first. With a slash or a dash, "en-US" is month first, and plain
    "en" is not decided: 12/03 is None there, 25/03 and 03/25 are clear. Two digits of
    a year are 1970 to 2069. A day without a year is the one nearest to today, before
    or after. A weekday is the latest one, today included; "last" leaves out today,
    "next" is the coming one.

    Args:
        text: what was typed.
        today: the day where the person is.
        language: the speaker's; it decides what has two meanings.

    Returns:
        The day and the rest of the text; None if there is none, more than one, or one
        that the calendar lacks.
    """
    if len(text) > LONGEST:
        return None
    seen = folded(text.strip(), most=LONGEST)
    plain = _TIME.sub(lambda found: " " * len(found[0]), seen.plain)
    tokens = tuple(tokens_of(plain))
    kinds = (
        (*in_digits(plain, today, language), *with_month(tokens, today)),
        (*by_name(plain, today, language), *by_count(plain, today)),
        tuple(by_weekday(tokens, today)),
    )
    found = next((kind for kind in kinds if kind), ())
    days = {one.day for one in found}
    day = days.pop() if len(days) == 1 else None
    spans = [one for kind in kinds for one in kind]
    if day is None or _doubtful(tokens, spans, found[0]):
        return None
    return day, _rest(seen, tokens, spans, found[0])


def _doubtful(
    tokens: tuple[Token, ...], spans: list[Sighting], first: Sighting
) -> bool:
    """Tell whether another number, or a negation before it, makes the day unsure."""
    if any(one.word.isdecimal() for one in _beside(tokens, spans)):
        return True
    before = [one for one in tokens if one.end <= first.start]
    return bool(before) and before[-1].word in NEGATIONS - {"no"}


def _beside(tokens: tuple[Token, ...], spans: list[Sighting]) -> list[Token]:
    return [one for one in tokens if not any(span.covers(one) for span in spans)]


def _rest(
    seen: Folded, tokens: tuple[Token, ...], spans: list[Sighting], first: Sighting
) -> str:
    said = {one.word for one in _beside(tokens, spans)}
    if said <= FILLERS | LAST | NEXT:
        return ""
    before, after = seen.before(first.start), seen.after(first.end)
    if {one.word for one in tokens if one.end <= first.start} <= FILLERS:
        before = ""
    return f"{before.strip()} {after.strip()}".strip(" \t\n.,;:!?()-–—\"'")
