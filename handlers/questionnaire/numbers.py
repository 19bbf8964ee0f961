"""Scores as people write them, in the languages we ship."""

import re
from dataclasses import dataclass, replace

from handlers.questionnaire.beside import (
    ALTHOUGH,
    BETWEEN,
    FIRM,
    LEAD_INS,
    OUT_OF,
    STARS,
    STRICTLY_OUT_OF,
    UNITS,
)
from handlers.questionnaire.numerals import TOPS, WEAK, spelled
from handlers.questionnaire.tens import LONGEST, names_number, read_large
from handlers.words.folding import WORD, Folded, folded

LOOKED_AT = 300
"""Characters in which a score must stand; what follows may be as long as it likes."""

_ONE = re.compile(r"[\s#*\"(\[„“”«»¿¡:=~≈]*(?P<word>\d+|[^\W\d_]+)")
_RUN = re.compile(rf"[^\W\d_]+(?:[^\S\n]*-?[^\S\n]*[^\W\d_]+){{0,{LONGEST - 1}}}")
_FIRM = re.compile(
    r"(?:(?P<lead>[^\W\d_]+)\s+)?(?P<firm>[^\W\d_]+)\s+(?P<number>\w+)[\s.!]*"
)
_STAR_WORDS = re.compile(rf"\s*(?:\*|(?:{STARS})\b)")
_ONLY_STARS = re.compile(r"\s*(?P<full>(?:[⭐★🌟]\s*)+)(?P<empty>(?:☆\s*)*)[.!]*\s*")
_SLASH = re.compile(r"\s*/\s*(?P<top>\d+)")
_OUT_OF = re.compile(r"\s+(?:out\s+)?(?P<word>[^\W\d_]+)\s+(?P<top>\d+|[^\W\d_]+)")
_ESTONIAN = re.compile(r"\s+(?:punkti\s+(?P<of>)|)(?P<top>\d+)(?(of)|\s*-?\s*st\b)")
_GLUED = re.compile(r"[^\W\d_]|\s*[%€$£°]|[.,:]\d|\d")
_ANOTHER = re.compile(r"\s*(?:[-–—/]|\s(?P<word>[^\W\d_]+)\s)\s*(?P<next>\w+)")
_ONLY_NUMBERS = re.compile(r"[\s.,;/-]+\d[\d\s.,;/-]*$")
_NO_PAUSE = re.compile(r"[^\S\n]*\w")
_QUESTION = re.compile(r"[^.,;:!\n?]*\?")
_ROUND = " \t\n.,;:!?)]–—-+*\"'»”،؛؟…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A number at the beginning of a text.

    Attributes:
        end: where it ends in the folded text.
        in_words: it was spelled out.
    """

    number: int
    end: int
    in_words: bool


def read_score(text: str, scale: range, language: str = "") -> tuple[int, str] | None:
    """Read the score that a text begins with, and what is said beside it.

    "5", "five", "4/5", "4 out of 5", "I'd say 4", "⭐⭐⭐⭐" and "5, it was great!" are
    scores; "55", "3.5", "4 or 5", "4/10" for a scale to 5 and "3 days" are not. A
    number word counts only where a pause or a "but" follows: "one of you" is no 1.

    Args:
        text: what was typed.
        scale: the scores there are.
        language: the speaker's, for words that mean a number in one language only.

    Returns:
        The score and the rest of the text, or None if it cannot be told for sure.
    """
    seen = folded(text.strip(), most=LOOKED_AT)
    if (stars := _count_stars(text[:LOOKED_AT], scale)) is not None:
        return stars, ""
    found = _firm(seen.plain, language) or leading_number(seen.plain, language)
    if found is None or found.number not in scale or _is_asked(seen.plain, found):
        return None
    end = _after_top(seen.plain, found.end, scale[-1])
    if end is None or _goes_on(seen.plain, end, in_words=found.in_words):
        return None
    return _rest(seen, found, _after_stars(seen.plain, end))


def leading_number(plain: str, language: str = "") -> Found | None:
    """Find the whole number that a folded text begins with, after words like "its"."""
    if language in WEAK.get(plain.strip(_ROUND), ()):
        return Found(number=1, end=len(plain), in_words=True)
    place = 0
    while (match := _ONE.match(plain, place)) is not None:
        word, place = match["word"], match.end()
        if word.isdecimal():
            few = len(word) < 10
            return Found(number=int(word), end=place, in_words=False) if few else None
        if (large := _large(plain, match.start("word"), language)) is not None:
            return large
        if (number := spelled(word, language)) is not None:
            return Found(number=number, end=place, in_words=True)
        if word not in LEAD_INS or plain[place : place + 1].isdecimal():
            return None
    return None


def _firm(plain: str, language: str) -> Found | None:
    """Find the number in "a solid 4", where nothing stands behind it."""
    match = _FIRM.fullmatch(plain)
    if match is None or match["firm"] not in FIRM:
        return None
    if match["lead"] and match["lead"] not in LEAD_INS:
        return None
    found = leading_number(match["number"], language)
    return None if found is None else replace(found, end=match.end("number"))


def _large(plain: str, start: int, language: str) -> Found | None:
    run = _RUN.match(plain, start)
    words = list(WORD.finditer(run[0])) if run is not None else []
    found = read_large([word[0] for word in words], language)
    if found is None:
        return None
    number, many = found
    return Found(number=number, end=start + words[many - 1].end(), in_words=True)


def _rest(seen: Folded, found: Found, end: int) -> tuple[int, str] | None:
    following = WORD.match(seen.plain, end + 1)
    if following is not None and seen.plain[end] in " -" and following[0] in UNITS:
        return None
    adds = following is not None and following[0] in ALTHOUGH
    if found.in_words and _NO_PAUSE.match(seen.plain, end) and not adds:
        return None
    return found.number, seen.after(end).strip(_ROUND)


def _is_asked(plain: str, found: Found) -> bool:
    """Tell whether a question is about the number: "is 5 the best?"."""
    first = WORD.search(plain)
    leads = first is None or first.end() >= found.end
    return not leads and _QUESTION.match(plain, found.end) is not None


def _goes_on(plain: str, end: int, *, in_words: bool) -> bool:
    """Tell whether the number is part of something larger: 3.5, 5pm, 4–5, 12.3.2026."""
    if not in_words and _GLUED.match(plain, end) and not _STAR_WORDS.match(plain, end):
        return True
    if _ONLY_NUMBERS.match(plain, end):
        return True
    other = _ANOTHER.match(plain, end)
    if other is None or (other["word"] and other["word"] not in BETWEEN):
        return False
    return other["next"][0].isdecimal() or names_number(other["next"])


def _after_stars(plain: str, end: int) -> int:
    match = _STAR_WORDS.match(plain, end)
    return end if match is None else match.end()


def _after_top(plain: str, end: int, top: int) -> int | None:
    """Return where "4 out of 5" ends; None if it is out of something else."""
    for pattern in (_SLASH, _ESTONIAN):
        if (match := pattern.match(plain, end)) is not None:
            return match.end() if match["top"] == str(top) else None
    end = _after_stars(plain, end)
    match = _OUT_OF.match(plain, end)
    if match is None or match["word"] not in OUT_OF:
        return end
    word = match["top"]
    named = int(word[:9]) if word.isdecimal() else TOPS.get(word)
    if named is None:
        return None if match["word"] in STRICTLY_OUT_OF else end
    return match.end() if named == top else None


def _count_stars(text: str, scale: range) -> int | None:
    match = _ONLY_STARS.fullmatch(text.replace("\ufe0f", ""))
    if match is None or scale[-1] != 5:
        return None
    full, empty = (len("".join(match[part].split())) for part in ("full", "empty"))
    fits = full in scale and (not empty or full + empty == scale[-1])
    return full if fits else None
