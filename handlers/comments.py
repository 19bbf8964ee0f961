"""What people said beyond bare values, and what they had been asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import dropwhile

from handlers.questionnaire import conditions, placeholders, reading
from handlers.questionnaire.conditions import Facts
from handlers.questionnaire.nothing import cannot_say
from handlers.questionnaire.shapes import WORDED, Question, Questionnaire
from handlers.words.later import puts_off
from storage.records import Answer, Words

MOST = 60
"""Characters of a question that is only called to mind."""

ANY_DAY = date.min.replace(year=2000)
"""Which day "yesterday" is makes no difference here."""

_MARKS = " \u00a0\u202f?؟:."
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


def of_response(answers: Iterable[Answer]) -> Answer | None:
    """Return the first `why` or `text` in which anything was said, in words if any.

    It is the comment by which programs know a session; colleagues read all. One that a
    changed score took away counts no longer, but it was said: it stands for all if no
    other does.
    """
    texts = (one for one in answers if one.kind in WORDED)
    said = sorted((one for one in texts if one.words or one.attached), key=_counts_less)
    return said[0] if said else None


def _counts_less(one: Answer) -> tuple[bool, bool]:
    return one.skipped, not one.words


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
    question = asked(survey, answer, facts)
    return (
        () if question is None else (Words(text=in_short(question, facts, language)),)
    )


def asked(survey: Questionnaire, answer: Answer, facts: Facts) -> Question | None:
    """Return what an answer was given to; None if the survey cannot tell."""
    possible = _questions(survey, answer)
    applying = (one for one in possible if conditions.holds(one.condition, facts))
    return next(applying, possible[0] if possible else None)


def in_short(question: Question, facts: Facts, language: str) -> str:
    """Return the wording of a question in few words."""
    return short(placeholders.fill(question.wording.in_language(language), facts))


def without_mark(asked: str) -> str:
    """Return what was asked without the mark at its end: a value follows."""
    return asked.rstrip(_MARKS)


def understood(survey: Questionnaire, comment: Answer) -> Answer | None:
    """Leave out what was only a first try at the value that is there now.

    None if nothing else was said. Whatever has a meaning of its own stays.
    """
    question = _valued(survey, comment)
    if comment.skipped or not comment.words or question is None:
        return comment
    lines = comment.words.split("\n")
    rest = [*dropwhile(lambda line: _is_try(question, line), lines)]
    if rest:
        return replace(comment, words="\n".join(rest))
    silent = replace(comment, words=None, polarity=None, scorer=None, language=None)
    return silent if comment.attached else None


def strayed(survey: Questionnaire, comment: Answer) -> bool:
    """Tell whether nothing was said but tries at a value that never came."""
    question = _valued(survey, comment)
    if not comment.skipped or not comment.words or question is None:
        return False
    return all(_is_try(question, line) for line in comment.words.split("\n"))


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


def _valued(survey: Questionnaire, answer: Answer) -> Question | None:
    """Return what was asked, if it wants a value; None if it wants words."""
    asked = next(iter(_questions(survey, answer)), None)
    return None if asked is None or asked.kind in WORDED else asked


def _is_try(question: Question, line: str) -> bool:
    """Tell whether a line says nothing: "11" of 10, "later", "no idea"."""
    says = any(sign.isalpha() for sign in line)
    if says and not puts_off(line) and not cannot_say(line):
        return False
    return reading.read_typed(question, line, today=ANY_DAY, language="") is None


def _questions(survey: Questionnaire, answer: Answer) -> list[Question]:
    """Return what may have been asked: those that exclude each other share names."""
    asked = (answer.question, answer.kind)
    return [one for one in survey.questions if (one.name, one.kind) == asked]
