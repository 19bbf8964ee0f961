"""The words that a line may begin with, and what to say of any other."""

from difflib import get_close_matches

from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.lines import LANGUAGE, Line
from handlers.questionnaire.questions import KINDS
from handlers.questionnaire.settings import SETTINGS

KNOWN = (*SETTINGS, *KINDS, "thanks", "escalate")


def nearest(word: str) -> str | None:
    """Return the known word that looks most like it; None if none does."""
    return next(iter(get_close_matches(word, KNOWN, n=1, cutoff=0.6)), None)


def is_translation(line: Line) -> bool:
    """Tell whether the line begins with the code of a language."""
    if line.between or line.condition is not None or not LANGUAGE.fullmatch(line.word):
        return False
    # A mistyped nps or why must not turn into a language nobody speaks.
    return len(line.word) != 3 or nearest(line.word) is None


def unknown(line: Line) -> SurveyTextError:
    """Say that the line begins with a word without a meaning, and which is near."""
    near = nearest(line.word)
    if near is not None:
        name = f" {line.between}" if line.between else ""
        when = f" ({line.condition})" if line.condition is not None else ""
        example = f"{near}{name}{when}: {line.text or '...'}"
        return SurveyTextError(
            line.number,
            "survey-word-nearest",
            example,
            word=line.word[:40],
            nearest=near,
        )
    return SurveyTextError(
        line.number,
        "survey-word-unknown",
        "csat: How was the help you got?",
        word=line.word[:40],
        settings=", ".join(SETTINGS),
        kinds=", ".join(KINDS),
    )
