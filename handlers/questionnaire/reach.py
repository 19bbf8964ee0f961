"""Which questions can be asked at all, and how many at most."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from math import prod

from handlers.questionnaire import conditions
from handlers.questionnaire.conditions import Fact, Facts
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.exclusivity import values_of
from handlers.questionnaire.shapes import (
    Condition,
    ConditionRule,
    Question,
    Questionnaire,
)

MOST = 2000
"""Walks that are tried for one condition; beyond it, it is believed to be possible."""

MOST_IN_ALL = 20_000
"""Questions that are looked at for one survey, so that no text takes long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One way through a survey.

    Attributes:
        asked: the questions that are asked on it, in order.
        facts: what is known at its end, by name.
    """

    asked: tuple[Question, ...]
    facts: Facts


def check(survey: Questionnaire) -> None:
    """Check that every question and every rule can come about on some way.

    Raises:
        SurveyTextError: one cannot; the line is as it was typed.
    """
    budget = MOST_IN_ALL
    for place, question in enumerate(survey.questions):
        if question.condition is None:
            continue
        before = survey.questions[:place]
        budget -= _cost(before, question.condition)
        if budget > 0 and not _possible(before, question.condition):
            right = f"{_head(question)}: {question.wording.base}"
            line = survey.shift.typed(question.line)
            raise SurveyTextError(line, "survey-never", right)
    for rule in survey.rules:
        if not isinstance(rule, ConditionRule):
            continue
        budget -= _cost(survey.questions, rule.condition)
        if budget > 0 and not _possible(survey.questions, rule.condition):
            line = survey.shift.typed(rule.line)
            raise SurveyTextError(line, "survey-rule-never", "escalate: csat <= 2")


def walks(questions: tuple[Question, ...], *ends: Condition) -> Iterator[Walk] | None:
    """Try every way through the questions that can make a difference.

    Args:
        questions: in the order in which they are asked.
        ends: conditions that matter at the end as well.

    Returns:
        None if there are more ways than anybody should try.
    """
    conditions_of = [q.condition for q in questions if q.condition is not None]
    parts = (*conditions_of, *ends)
    values = _values(questions, parts)
    if not all(values.values()) or prod(map(len, values.values())) > MOST:
        return None
    return (
        _walk(questions, dict(zip(values, some, strict=True)))
        for some in product(*values.values())
    )


def _possible(before: tuple[Question, ...], condition: Condition) -> bool:
    tried = walks(_matter(before, condition), condition)
    if tried is None:
        return True
    return any(conditions.holds(condition, walk.facts) for walk in tried)


def _cost(before: tuple[Question, ...], condition: Condition) -> int:
    matter = _matter(before, condition)
    parts = [q.condition for q in matter if q.condition is not None]
    values = _values(matter, (*parts, condition))
    return min(prod(map(len, values.values())), MOST) * (len(matter) + 1)


def _matter(before: tuple[Question, ...], condition: Condition) -> tuple[Question, ...]:
    """Return the questions on which a condition depends, also by others' conditions."""
    names, known = set(conditions.names(condition)), -1
    while known != len(names):
        known = len(names)
        for question in before:
            if question.name in names and question.condition is not None:
                names |= conditions.names(question.condition)
    return tuple(question for question in before if question.name in names)


def _values(
    questions: Iterable[Question], parts: Iterable[Condition]
) -> dict[str, tuple[Fact, ...]]:
    parts = tuple(parts)
    by_name = {question.name: question for question in questions}
    names = sorted(set().union(*map(conditions.names, parts)) if parts else ())
    return {name: values_of(name, by_name.get(name), parts) for name in names}


def _walk(questions: tuple[Question, ...], given: Facts) -> Walk:
    names = {question.name for question in questions}
    # Nobody knows an answer before its question was asked.
    facts = {name: value for name, value in given.items() if name not in names}
    asked = []
    for question in questions:
        if conditions.holds(question.condition, facts):
            asked.append(question)
            facts[question.name] = given.get(question.name)
    return Walk(asked=tuple(asked), facts=facts)


def _head(question: Question) -> str:
    return " ".join(dict.fromkeys((question.kind, question.name)))
