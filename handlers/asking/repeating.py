"""A question once more, because its answer was not understood."""

from handlers.asking import putting
from handlers.questionnaire.shapes import FIXED, SCALES, WORDED, Question
from handlers.saying import phrase
from storage.records import Phrase, Said


def excuse(said: Said, question: Question, language: str) -> tuple[Phrase, ...]:
    """Say why the question is asked again: what came was kept, or not understood."""
    kept = (phrase("kept-beside"),) if said.carried else ()
    return (*kept, _example(question, language)) if said.text else kept


def _example(question: Question, language: str) -> Phrase:
    """Say that we did not understand, with an example of what we would.

    The example is no advice: it is taken from the middle of what is possible.
    """
    kind, limits = question.kind, question.limits
    if kind in SCALES:
        low, high = SCALES[kind][0], SCALES[kind][-1]
        example = str((low + high) // 2)
        return phrase("please-again-score", low=low, high=high, example=example)
    if kind == "number" and limits is not None:
        least, most = limits.least, limits.most
        whole = (least + most) // 2
        example = str(whole if least <= whole <= most else least)
        return phrase(
            "please-again-range", low=str(least), high=str(most), example=example
        )
    if kind in ("number", "date"):
        return phrase(f"please-again-{kind}")
    if kind == "choices":
        return phrase("please-again-choices", how=putting.hint_of_amounts(question))
    if kind in WORDED:
        return phrase("type-your-own")
    if kind in FIXED:
        words = FIXED[kind]
        typical = words[(len(words) - 1) // 2]
        return phrase("please-again", example=phrase(f"button-{typical}"))
    first = question.options[0].wording.in_language(language)
    return phrase("please-again", example=first)
