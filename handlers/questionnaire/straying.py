"""Words that are clearly something else than an answer to a pressed question."""

import re

LONG = 7
"""Words from which an unreadable answer is taken for a message of its own."""

_ASKS = re.compile("[?؟？]")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


def strays(text: str) -> bool:
    """Tell whether words in which no answer was found are meant for a person.

    Whoever asks us something, or writes a whole sentence without a number in it, wants
    to be read and not to be asked once more.
    """
    long = len(_WORD.findall(text)) >= LONG
    return asks(text) or (long and _DIGIT.search(text) is None)


def asks(text: str) -> bool:
    """Tell whether somebody asks us something, in more than a word."""
    return _ASKS.search(text) is not None and len(_WORD.findall(text)) > 1
