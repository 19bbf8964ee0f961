"""The words that a line may begin with, and what to say of any other."""

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.lines import LANGUAGE, Line, line_from
from handlers.questionnaire.questions import EXAMPLES, KINDS, question_of
from handlers.questionnaire.settings import SETTINGS, Settings
from handlers.questionnaire.shapes import SCALES
from handlers.questionnaire.synonyms import CALLED, bare

KNOWN = (*SETTINGS, *KINDS, "thanks", "escalate")

MOST_WORDS = 3
"""Words that may name one kind together: "net promoter score"."""

_NUMBERED = re.compile(r"(?:q|question)?\d*[.)]?", re.IGNORECASE)
"""What people write before a kind: "q multi", "1. csat"."""

_BRACKETS = re.compile(r"\s*\([^()]*\)")
_SPAN = re.compile(r"(\d+)\s*[-–—]\s*(\d+)", re.ASCII)
_SPANS = {("0", "10"): "nps", ("1", "7"): "ces", ("1", "5"): "csat"}


def nearest(word: str) -> str | None:
    """Return the known word that looks most like it; None if none does."""
    return next(iter(get_close_matches(word, KNOWN, n=1, cutoff=0.6)), None)


def meant(words: Sequence[str]) -> tuple[str, str] | None:
    """Return the known word that a line's first words stand for, and what is left.

    What other tools call it comes before what only looks like it: a comment is a text,
    and no consent.
    """
    first, *rest = words or ("",)
    numbered = bool(rest) and _NUMBERED.fullmatch(first) is not None
    return (_meant(rest) if numbered else None) or _meant((first, *rest))


def _meant(words: Sequence[str]) -> tuple[str, str] | None:
    for count in range(min(len(words), MOST_WORDS), 0, -1):
        plain = bare(" ".join(words[:count]))
        word = plain if plain in KNOWN else CALLED.get(plain)
        if word is not None:
            return word, " ".join(words[count:])
    near = nearest(words[0])
    return None if near is None else (near, " ".join(words[1:]))


def is_translation(line: Line) -> bool:
    """Tell whether the line begins with the code of a language."""
    if line.between or line.condition is not None or not LANGUAGE.fullmatch(line.word):
        return False
    # A mistyped nps or why must not turn into a language nobody speaks.
    return len(line.word) != 3 or nearest(line.word) is None


def unknown(line: Line) -> SurveyTextError:
    """Say that the line begins with a word without a meaning, and what may be meant."""
    found = meant(line.name.split())
    kinds = ", ".join(KINDS)
    if found is None:
        # An open question says the least about what was meant.
        own = f"text: {line.text}" if line.text else EXAMPLES["text"]
        return SurveyTextError(
            line.number,
            "survey-word-unknown",
            own,
            word=line.word[:40],
            settings=", ".join(SETTINGS),
            kinds=kinds,
        )
    word, rest = _spanned(line, *found)
    mistyped = word not in KINDS or nearest(line.word) == word
    return SurveyTextError(
        line.number,
        "survey-word-nearest" if mistyped else "survey-word-meant",
        _mended(line, word, rest),
        word=line.name.removesuffix(found[1]).strip()[:40],
        nearest=word,
        **({} if mistyped else {"kinds": kinds}),
    )


def with_colon(raw: str) -> str | None:
    """Return a line with the colon that it lacks; None if nobody knows its word."""
    first, _, rest = raw.partition(" ")
    word = bare(first)
    if word not in KNOWN:
        return None
    condition = _BRACKETS.match(rest)
    when = condition[0].strip() if condition else ""
    text = rest[condition.end() :] if condition else rest
    right = f"{word} {when}".strip() + f": {text.strip() or '...'}"
    fits = word not in (*KINDS, *SETTINGS) or _fits(line_from(1, right))
    return right if fits else SETTINGS.get(word)


def _spanned(line: Line, word: str, rest: str) -> tuple[str, str]:
    """Let the ends of a scale say which one it is: "rating 0-10" is an nps."""
    span = _SPAN.match(rest) or _SPAN.fullmatch(line.condition or "")
    if word not in SCALES or span is None:
        return word, rest
    kind = _SPANS.get((span[1], span[2]))
    if kind is None:
        return "number", f"{span[1]}-{span[2]}"
    return (word if SCALES[word] == SCALES[kind] else kind), ""


def _mended(line: Line, word: str, rest: str) -> str:
    """Write the line with the word that it wants; what does not fit goes."""
    text = line.text or "..."
    ways = [
        replace(line, word=word, between=between, condition=condition, text=text)
        for condition in dict.fromkeys((line.condition, None))
        for between in dict.fromkeys((rest, ""))
    ]
    right = next(filter(_fits, ways), ways[0])
    if word in SETTINGS and not _fits(right):
        return SETTINGS[word]
    return f"{right.head}{text}"


def _fits(line: Line) -> bool:
    try:
        if line.word in KINDS:
            question_of(line)
        elif line.word in SETTINGS:
            Settings().take(line, late=False)
    except SurveyTextError:
        return False
    return True
