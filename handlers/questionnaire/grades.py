"""School grades, which run the other way where German is spoken: 1 is the best."""

import re

from handlers.questionnaire.beside import LEAD_INS, OUT_OF
from handlers.questionnaire.numerals import TOPS
from handlers.words.folding import fold, folded, table, words_of

LOOKED_AT = 300
GRADES = range(1, 7)

_OF_SCHOOL = table("schulnote schulnoten zensur zensuren")
_NOTE = "note"
_IN_WORDS = (
    "sehr gut",
    "gut",
    "befriedigend",
    "ausreichend",
    "mangelhaft",
    fold("ungenügend"),
)
"""What each grade is called, the best first."""

_OF_TOP = re.compile(rf"(?:/|\b(?:{'|'.join(OUT_OF)})\s)\s*(?P<top>\w+)")
_RATES = ("", "fr")
"""Languages in which "note" is a rating; German grades are meant in all others."""


def is_school_grade(text: str, language: str) -> bool:
    """Tell whether a number may be a German school grade: "Note 1", "1 (sehr gut)".

    "Ocena", "nota" or "оцінка" only mean a rating: where they are said, more is better
    at school as well. What names its top ("Note 5 von 5") is none.
    """
    plain = folded(text.strip(), most=LOOKED_AT).plain
    if any(_number(match["top"]) for match in _OF_TOP.finditer(plain)):
        return False
    words = words_of(plain)
    grades = [number for number in map(_number, words) if number is not None]
    if len(grades) != 1 or grades[0] not in GRADES:
        return False
    named = " ".join(word for word in words if _number(word) is None)
    if _IN_WORDS[grades[0] - 1] == named or _OF_SCHOOL & set(words):
        return True
    return language not in _RATES and _follows_note(words)


def _follows_note(words: list[str]) -> bool:
    if _NOTE not in words:
        return False
    behind = words[words.index(_NOTE) + 1 :]
    number = next((word for word in behind if word not in LEAD_INS), "")
    return _number(number) is not None


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) < 3 else None
    return TOPS.get(word)
