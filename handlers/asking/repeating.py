"""A question once more, because its answer was not understood."""

from handlers.asking import putting
from handlers.questionnaire.shapes import FIXED, SCALES, WORDED, Question
from handlers.saying import phrase
from storage.records import Phrase


def excuse(question: Question, language: str) -> Phrase:
    """Say that we did not understand, with an example of what we would."""
    kind, limits = question.kind, question.limits
    if kind in SCALES:
        scale = SCALES[kind]
        return phrase("please-again-score", low=scale[0], high=scale[-1])
    if kind == "number" and limits is not None:
        low, high = str(limits.least), str(limits.most)
        return phrase("please-again-range", low=low, high=high)
    if kind in ("number", "date"):
        return phrase(f"please-again-{kind}")
    if kind == "choices":
        return phrase("please-again-choices", how=putting.hint_of_amounts(question))
    if kind in WORDED:
        return phrase("type-your-own")
    if kind in FIXED:
        words = FIXED[kind]
        # The first of two, the middle one of three: an example is no advice.
        typical = words[(len(words) - 1) // 2]
        return phrase("please-again", example=phrase(f"button-{typical}"))
    example = question.options[0].wording.in_language(language)
    return phrase("please-again", example=example)
