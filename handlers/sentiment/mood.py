"""Mood of a text, or None where nobody here can read it."""

import mmap
import re
import tempfile
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LONGEST = 4096
"""Characters that are scored; the scorer slows down more than linearly."""

LEAST = 4
"""Words from which a language can be told."""

SURE = 0.9
"""Probability from which a detected language is believed."""

LATELY = 512
"""Texts whose measure is kept: all that a customer wrote about a case is looked at
again with each of their messages."""

CLEARLY_NEGATIVE = -0.5
SENTENCE = re.compile(r"[.!?\n]+")
_FRANK = re.compile(
    r"\b(?:honestly|fairly|kind of|to be (?:perfectly |quite )?(?:honest|fair))\b",
    re.IGNORECASE,
)
"""What the scorer takes for praise, and says nothing about what it stands beside."""

_PRETTY = re.compile(r"\bpretty\s+(?P<what>[^\W\d_]+)", re.IGNORECASE)
LOADING = Lock()
"""Who needs what another thread loads waits for it: half a lexicon is none."""

KNOWN = ("ar", "de", "en", "es", "et", "fr", "it", "pl", "pt", "ru", "sl", "uk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """What could be told about a text.

    Attributes:
        polarity: −1.0 (angry) to +1.0 (glad); None is not measured, never neutral.
        language: None if it could not be told.
        scorer: what measured it; None if nothing did.
    """

    polarity: float | None = None
    language: str | None = None
    scorer: str | None = None


def measure(text: str, spoken: str) -> Mood:
    """Measure the mood of a text by somebody whose language is `spoken`.

    Only English is read; the English scorer answers 0.0 to words that it does not
    know, and a stranger's anger must not be filed as indifference.
    """
    if not any(letter.isalpha() for letter in text):
        return Mood()
    language = language_of(text, spoken)
    if language != "en":
        return Mood(language=language)
    polarity = _polarity(text)
    if not polarity and not _is_told(text):
        # Few words of which the scorer knows none may be of any language.
        return Mood()
    return Mood(polarity=polarity, language="en", scorer="textblob")


def language_of(text: str, spoken: str) -> str | None:
    """Tell the language of a text; too short a text has the speaker's language.

    Returns None if the text is long enough and still could be several languages.
    """
    if not _is_told(text):
        return spoken
    return _identified(text[:LONGEST])


def _is_told(text: str) -> bool:
    """Tell whether a text is long enough to have a language of its own."""
    return len(text.split()) >= LEAST


def clearly_negative(text: str) -> float | None:
    """Return the mood of the worst English sentence if it is clearly negative."""
    # By sentence: "Thanks for the call. The delivery was awful." is mild on average.
    moods = [_polarity(part) for part in SENTENCE.split(text[:LONGEST]) if part.strip()]
    worst = min(moods, default=0.0)
    return worst if worst <= CLEARLY_NEGATIVE else None


def warm_up() -> None:
    """Load what the first text would otherwise wait for (about a second)."""
    measure("This is a first sentence.", "en")


@lru_cache(maxsize=LATELY)
def _polarity(text: str) -> float:
    with LOADING:
        polarity = _scorer()
    read = _FRANK.sub(" ", text[:LONGEST])
    read = _PRETTY.sub(lambda said: _without_pretty(said, polarity), read)
    return round(float(polarity(read)), 4)


def _without_pretty(said: re.Match[str], polarity: Callable[[str], Any]) -> str:
    """Leave "pretty" out where it only says how much: "pretty bad" is not beautiful."""
    return said["what"] if polarity(said["what"]) else said[0]


@lru_cache(maxsize=LATELY)
def _identified(text: str) -> str | None:
    with LOADING:
        identifier = _identifier()
    language, probability = identifier.classify(text)
    return str(language) if probability >= SURE else None


@lru_cache(maxsize=1)
def _scorer() -> Callable[[str], Any]:
    from textblob.en import polarity

    # It reads its lexicon with the first word.
    polarity("good")
    return cast(Callable[[str], Any], polarity)


@lru_cache(maxsize=1)
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    every = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    every.set_languages(list(KNOWN))
    # A new one, so that the other hundred and thirty languages take no memory.
    return LanguageIdentifier(
        every.nb_ptc,
        every.nb_pc,
        every.nb_classes,
        _mapped(every.tk_nextmove),
        every.tk_output,
        norm_probs=True,
        tk_row=every.tk_row,
    )


def _mapped(table: "array[int]") -> memoryview:
    """Put a table into a file without a name, of which memory holds what is used.

    The texts of one installation walk through a small part of its forty megabytes.
    """
    with tempfile.TemporaryFile() as file:
        table.tofile(file)
        file.flush()
        pages = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    width: Literal["H", "I"] = "H" if table.itemsize == 2 else "I"
    return memoryview(pages).cast(width)
