"""Names that are typed with one slip, or without the article that they have."""

import re

SHORTEST = 5
"""Letters that a word must have: of short ones, one letter makes another word."""

_ARTICLE = re.compile(r"\bال(?=\w{3})")


def without_article(name: str) -> str:
    """Return a folded name without Arabic articles, which are part of their words."""
    return _ARTICLE.sub("", name)


def is_near(typed: str, name: str) -> bool:
    """Tell whether one slip in one long word is all that keeps `typed` from `name`.

    Its first letter must be right, and it has no digit: "amoral" is not "moral", and
    "room 12" is not "room 13". Both are folded.
    """
    pairs = [*zip(typed.split(), name.split(), strict=False)]
    wrong = [pair for pair in pairs if pair[0] != pair[1]]
    if len(typed.split()) != len(name.split()) or len(wrong) != 1:
        return False
    ((said, meant),) = wrong
    long = len(meant) >= SHORTEST and said[0] == meant[0]
    return long and f"{said}{meant}".isalpha() and _one_slip(said, meant)


def _one_slip(said: str, meant: str) -> bool:
    while said[:1] == meant[:1]:
        said, meant = said[1:], meant[1:]
    swapped = f"{meant[1:2]}{meant[:1]}{meant[2:]}"
    return said == swapped or meant[1:] in (said, said[1:]) or said[1:] == meant
