"""Words as they are compared: without case, accents and marks that nobody sees."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_ALIKE = {
    **dict.fromkeys("'’‘ʼ`´ـ", ""),
    **{"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ґ": "г", "æ": "ae", "œ": "oe"},
    **{"ى": "ي", "ة": "ه", "ٱ": "ا", "،": ",", "؛": ";", "؟": "?", "٫": ".", "٬": ","},
    "\n": "\n",
}
_UNSEEN = ("Mn", "Me", "Cf", "Sk", "Cs")
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """The beginning of a text as it is compared, with the way back to what was typed.

    Attributes:
        text: what was typed.
        plain: its folded beginning.
        places: where each character of `plain` stands in `text`, and one more for
            the end.
    """

    text: str
    plain: str
    places: tuple[int, ...]

    def before(self, end: int) -> str:
        """Return what was typed before a place in `plain`."""
        return self.text[: self.places[end]]

    def after(self, start: int) -> str:
        """Return what was typed from a place in `plain` on, beyond `plain` too."""
        return self.text[self.places[start] :]


def folded(text: str, *, most: int) -> Folded:
    """Fold the first `most` characters of a text."""
    letters, places = [], []
    for place, letter in enumerate(text[:most]):
        plain = _plain(letter)
        letters.append(plain)
        places.extend([place] * len(plain))
    places.append(min(most, len(text)))
    return Folded(text=text, plain="".join(letters), places=tuple(places))


def fold(text: str) -> str:
    """Return a text without case, accents, apostrophes and unseen marks.

    Digits of every script become 0 to 9. Takes time in proportion to the length.
    """
    return "".join(map(_plain, text))


def words_of(text: str) -> list[str]:
    """Return the folded words and numbers of a text."""
    return WORD.findall(fold(text))


def table(*lines: str) -> frozenset[str]:
    """Return the folded words of several lines."""
    return frozenset(word for line in lines for word in fold(line).split())


def phrases(*lines: str) -> frozenset[str]:
    """Return the folded phrases of several lines, between commas."""
    return frozenset(
        " ".join(words_of(part)) for line in lines for part in line.split(",")
    )


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    # One at a time: putting a long run of accents in order takes quadratic time.
    if letter in _ALIKE:
        return _ALIKE[letter]
    kind = unicodedata.category(letter)
    if kind in _UNSEEN:
        return ""
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    if kind == "No":
        # "4½" must not become 41⁄2.
        return letter
    if kind in ("Cc", "Zl", "Zp"):
        return " "
    parts = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(
        _ALIKE.get(part, part)
        for part in parts
        if unicodedata.category(part) not in _UNSEEN
    )
