"""Numbers of any size as people write them, in the languages we ship."""

import re
from decimal import Decimal

from handlers.questionnaire.beside import (
    ALTHOUGH,
    LEAD_INS,
    MINUS,
    ROUGHLY,
    THOUSANDS,
)
from handlers.questionnaire.numbers import leading_number
from handlers.questionnaire.tens import names_number
from handlers.words.folding import WORD, Folded, folded, words_of

LONGEST = 300
"""Longer texts tell a story; a number in one is no answer."""

MOST_DIGITS = 15

_FIGURE = re.compile(
    r"(?<![\w.,/])(?P<sign>(?:(?<![^\s(])[-−–])?)(?P<digits>\d+(?:[ .,]\d+)*)"
)
_GROUPED = re.compile(
    r"(?P<whole>[1-9]\d{0,2}(?P<mark>[ .,])\d{3}(?:(?P=mark)\d{3})*)"
    r"(?:(?!(?P=mark))[.,](?P<part>\d+))?"
)
_SIMPLE = re.compile(r"(?P<whole>\d+)(?:[.,](?P<part>\d+))?")
_ABOUT = "|".join(one.replace(" ", r"[\s-]+") for one in sorted(ROUGHLY))
_UNIT = re.compile(
    r"\s*(?:[^\W\d_]+|[^\w\s.,;:!?])??"
    rf"(?:[\s,(]+(?:{_ABOUT})\b\)?)?[\s.!]*"
)
_MULTIPLIED = re.compile(r"\s*(?P<word>[^\W\d_]+)")
_MARKS = " \t\n.,;:!?()[]~≈=*\"'«»„“”-–—+€$£"


def read_figure(text: str, language: str = "") -> tuple[Decimal, str] | None:
    """Read the one number in a text, and what is said beside it.

    One mark before exactly three digits groups thousands, whichever it is: "1.200",
    "1,200" and "1 200" are twelve hundred; "0.250", "1.20" and "1234.567" have a
    fraction. One unit beside the number, and words like "about" before them or
    behind, say nothing more.

    Returns:
        The number and the rest of the text, or None if there is none, or more than
        one ("10-20", "2 or 3"), or one that is multiplied ("5k", "2 million").
    """
    if len(text) > LONGEST:
        return None
    seen = folded(text.strip(), most=LONGEST)
    if not any(letter.isdecimal() for letter in seen.plain):
        return _in_words(seen, language)
    match = _FIGURE.search(seen.plain)
    if match is None or _others(seen.plain, match):
        return None
    number = _value(match["digits"])
    if number is None or _is_multiplied(seen.plain, match.end()):
        return None
    minus = match["sign"] or MINUS & set(WORD.findall(seen.plain[: match.start()]))
    return -number if minus else number, _rest(seen, match.start(), match.end())


def _value(digits: str) -> Decimal | None:
    match = _GROUPED.fullmatch(digits) or _SIMPLE.fullmatch(digits)
    if match is None or len(digits) > MOST_DIGITS:
        return None
    whole = "".join(re.findall(r"\d", match["whole"]))
    return Decimal(f"{whole}.{match['part'] or 0}") if match["part"] else Decimal(whole)


def _others(plain: str, match: re.Match[str]) -> bool:
    """Tell whether there is another number, in digits or in a fraction sign."""
    beside = plain[: match.start()] + " " + plain[match.end() :]
    return any(letter.isnumeric() and not letter.isalpha() for letter in beside) or any(
        names_number(word) and len(word) > 1 for word in WORD.findall(beside)
    )


def _is_multiplied(plain: str, end: int, language: str = "") -> bool:
    match = _MULTIPLIED.match(plain, end)
    if match is None:
        return False
    # Elsewhere they are small change.
    hundreds = language == "fr" and match["word"] == "cents"
    return hundreds or match["word"] in THOUSANDS


def _in_words(seen: Folded, language: str) -> tuple[Decimal, str] | None:
    start = next((len(one) for one in MINUS if seen.plain.startswith(one + " ")), 0)
    found = leading_number(seen.plain[start:], language)
    end = start + (0 if found is None else found.end)
    if found is None or _is_multiplied(seen.plain, end, language):
        return None
    if any(map(names_number, WORD.findall(seen.plain[end:]))):
        return None
    rest = _said_after(seen, end)
    pause = end < len(seen.plain) and seen.plain[end] in ".,;:!\n-–—"
    if rest and not pause and not ALTHOUGH & set(words_of(rest)[:1]):
        # "One thing I hated" is no number.
        return None
    return Decimal(-found.number if start else found.number), rest


def _rest(seen: Folded, start: int, end: int) -> str:
    after = _said_after(seen, end)
    before = WORD.findall(seen.plain[:start])
    if set(before) <= LEAD_INS | MINUS:
        return after
    return seen.text.strip()


def _said_after(seen: Folded, end: int) -> str:
    if _UNIT.fullmatch(seen.plain, end):
        return ""
    return seen.after(end).strip(_MARKS)
