"""Scores as people write them, in the languages we ship."""

import re

_COUNTING = {
    "en": "zero one two three four five six seven eight nine ten",
    "sl": "nič ena dva tri štiri pet šest sedem osem devet deset",
    "et": "null üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme",
}
_ALSO = {"nula": 0, "nic": 0, "eno": 1, "dve": 2, "stiri": 4, "sest": 6, "uks": 1}
WORDS = {
    word: number
    for words in _COUNTING.values()
    for number, word in enumerate(words.split())
} | _ALSO
"""Number words of all shipped languages together; none means two numbers."""

_COUNTED = """
second seconds minute minutes hour hours day days week weeks month months year years
time times people person calls call emails email mails tries
sekund minut minute minuto ure uri ura ur dni dan dneva teden tedne tednov mesec mesece
mesecev leto leta let krat ljudi klicev
sekundit minutit tundi tund päeva päev nädalat nädal kuud kuu aastat aasta korda inimest
"""
UNITS = frozenset(_COUNTED.split())
"""What is counted when the number is not a score: "3 days" is no 3."""

_LEADING = re.compile(r"(?P<number>\d+|[^\W\d_]+)(?P<rest>.*)", re.DOTALL)
_OUT_OF = re.compile(
    r"\s*(?:/|out of|of|od|punkti\s+)\s*(?P<top>\d+)\b(?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)
_FRACTION = re.compile(r"[.,]\d")
_ANOTHER = re.compile(r"\s*(?:-|–|or|ali|või|to|do)\s*\d", re.IGNORECASE)
_STARS = re.compile(
    r"\s*(?:stars?|points?|zvezdic\w*|točk\w*|tärni\w*|punkti?)\b", re.I
)


def read_score(text: str, scale: range) -> tuple[int, str] | None:
    """Read the score that a text begins with, and what is said beside it.

    "5", "five", "4/5", "4 out of 5" and "5, it was great!" are scores; "55", "3.5",
    "4 or 5", "4/10" for a scale to 5 and "3 days" are not.

    Returns:
        The score and the rest of the text, or None if it cannot be told for sure.
    """
    match = _LEADING.match(text.strip().lstrip("#*'\"("))
    if match is None:
        return None
    word, rest = match["number"].lower(), match["rest"]
    number = int(word) if word.isdecimal() and len(word) < 4 else WORDS.get(word)
    if number is None or number not in scale:
        return None
    if (out_of := _OUT_OF.match(rest)) is not None:
        top, rest = int(out_of["top"]), out_of["rest"]
        if top != scale[-1]:
            return None
    if _FRACTION.match(rest) or _ANOTHER.match(rest):
        return None
    rest = _STARS.sub("", rest, count=1) if _STARS.match(rest) else rest
    following = rest.split(maxsplit=1)
    if rest[:1] == " " and following and following[0].strip(".,!").lower() in UNITS:
        return None
    return number, rest.strip(" \t\n.,;:!?)–—-*\"'")
