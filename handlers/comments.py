"""What people said beyond bare values, and what they had been asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from handlers.questionnaire import conditions, placeholders, reading
from handlers.questionnaire.conditions import Facts
from handlers.questionnaire.shapes import Question, Questionnaire
from storage.records import Answer, Words

MOST = 60
"""Characters of a question that is only called to mind."""

_SENTENCES = re.compile(r"(?<=[.!?…؟])\s+")


def among(survey: Questionnaire, answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Return the answers that said more than a bare value, in words or not.

    A bare value beside a photo or a voice note is no words.
    """
    return tuple(
        answer if more else replace(answer, words=None)
        for answer in answers
        if (more := _says_more(survey, answer)) or answer.attached
    )


def worst(found: Sequence[Answer]) -> Answer | None:
    """Return the comment whose mood stands for all; None if there is none.

    The worst that was measured: a kind word must not hide an angry one.
    """
    measured = [one for one in found if one.polarity is not None]
    first = found[0] if found else None
    return min(measured, key=lambda one: one.polarity or 0.0, default=first)


def heading(
    survey: Questionnaire, answer: Answer, facts: Facts, language: str
) -> tuple[Words, ...]:
    """Call to mind what an answer was given to; empty if the survey cannot tell."""
    asked = _questions(survey, answer)
    applying = (one for one in asked if _applies(one, facts))
    question = next(applying, asked[0] if asked else None)
    if question is None:
        return ()
    text = placeholders.fill(question.wording.in_language(language), facts)
    return (Words(text=short(text)),)


def short(text: str) -> str:
    """Return a question in few words: all, what it asks at last, or its beginning."""
    asking = [one for one in _SENTENCES.split(text) if one.endswith(("?", "؟"))]
    if len(text) > MOST and asking:
        text = asking[-1]
    if len(text) <= MOST:
        return text
    cut = text[: MOST - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _says_more(survey: Questionnaire, answer: Answer) -> bool:
    if not answer.words:
        return False
    asked = _questions(survey, answer)
    return not asked or reading.says_more(asked[0], answer.words)


def _questions(survey: Questionnaire, answer: Answer) -> list[Question]:
    """Return what may have been asked: those that exclude each other share names."""
    asked = (answer.question, answer.kind)
    return [one for one in survey.questions if (one.name, one.kind) == asked]


def _applies(question: Question, facts: Facts) -> bool:
    condition = question.condition
    return condition is None or conditions.holds(condition, facts)
