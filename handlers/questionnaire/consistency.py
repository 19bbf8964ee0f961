"""Whether the parts of a survey fit together: names, conditions, placeholders."""

from collections.abc import Iterable
from decimal import Decimal

from handlers.questionnaire import conditions, placeholders
from handlers.questionnaire.errors import Mistakes, SurveyTextError, shown_in
from handlers.questionnaire.exclusivity import exclusive
from handlers.questionnaire.lines import line_of
from handlers.questionnaire.questions import EXAMPLES
from handlers.questionnaire.shapes import (
    SCALES,
    Comparison,
    Condition,
    ConditionRule,
    Question,
    Questionnaire,
)

MOST_QUESTIONS = 50


def check(survey: Questionnaire, mistakes: Mistakes, lost: frozenset[str]) -> None:
    """Gather what no line can know alone.

    Args:
        survey: all of it that could be read.
        mistakes: where they are gathered.
        lost: names that lines may have which could not be read; nothing is said of
            what speaks of them.
    """
    questions = survey.questions
    if len(questions) > MOST_QUESTIONS:
        line = questions[MOST_QUESTIONS].line
        mistakes.add(SurveyTextError(line, "survey-many", "", most=MOST_QUESTIONS))
        return
    if survey.audience is not None:
        line = line_of(survey.text, "audience")
        with mistakes.gathered():
            _check_condition(survey.audience, line, lost, known=(), later=questions)
    for place, question in enumerate(questions):
        before, later = questions[:place], questions[place:]
        with mistakes.gathered():
            _check_name(question, before, lost)
        with mistakes.gathered():
            _check_when(question, lost, before, later)
        with mistakes.gathered():
            _check_places(survey, question, before, later)
    for rule in survey.rules:
        if isinstance(rule, ConditionRule):
            around = ("escalate: ", "")
            with mistakes.gathered():
                _check_condition(
                    rule.condition, rule.line, lost, known=questions, around=around
                )


def _check_name(
    question: Question, before: tuple[Question, ...], lost: frozenset[str]
) -> None:
    for other in before:
        if other.name != question.name:
            continue
        both_why = question.kind == other.kind == "why"
        if both_why and _exclude(question, other, before, lost):
            continue
        key = "survey-name-overlaps" if both_why else "survey-name-twice"
        example = f"{question.kind} delivery: {question.wording.base}"
        raise SurveyTextError(question.line, key, example, name=question.name)


def _exclude(
    one: Question,
    other: Question,
    known: Iterable[Question],
    lost: frozenset[str],
) -> bool:
    if one.condition is None or other.condition is None:
        return False
    if lost & (conditions.names(one.condition) | conditions.names(other.condition)):
        return True
    return exclusive(one.condition, other.condition, known)


def _check_when(
    question: Question,
    lost: frozenset[str],
    before: tuple[Question, ...],
    later: tuple[Question, ...],
) -> None:
    if question.condition is None:
        return
    _check_condition(
        question.condition,
        question.line,
        lost,
        known=before,
        later=later,
        around=_around(question),
    )


def _check_condition(
    condition: Condition,
    line: int,
    lost: frozenset[str],
    *,
    known: Iterable[Question],
    later: Iterable[Question] = (),
    around: tuple[str, str] = ("", ""),
) -> None:
    """Check what it says of questions; `around` stands beside it in its line."""
    questions = {question.name: question for question in known}
    to_come = {question.name for question in later} - set(questions)
    for comparison in conditions.comparisons(condition):
        name = comparison.name.casefold()
        if name in lost:
            continue
        if name in to_come:
            example = EXAMPLES["why"]
            raise SurveyTextError(line, "survey-condition-later", example, name=name)
        if name in questions:
            with shown_in(*around):
                _check_values(comparison, questions[name], line)


def _around(question: Question) -> tuple[str, str]:
    name = "" if question.name == question.kind else f" {question.name}"
    return f"{question.kind}{name} (", f"): {question.wording.base}"


def _check_values(comparison: Comparison, question: Question, line: int) -> None:
    for value in comparison.values:
        if question.kind in SCALES:
            _check_score(value, question, line)
        elif question.kind == "number":
            _check_number(value, question, line)
        elif question.kind == "date":
            _check_day(value, question, line)
        elif question.values:
            _check_option(value, question, line)


def _check_score(value: str, question: Question, line: int) -> None:
    scale = SCALES[question.kind]
    number = conditions.number(value)
    if number is None or not scale[0] <= number <= scale[-1]:
        raise SurveyTextError(
            line,
            "survey-condition-scale",
            f"{question.name} <= {scale[len(scale) // 2]}",
            name=question.name,
            value=value,
            low=scale[0],
            high=scale[-1],
        )


def _check_number(value: str, question: Question, line: int) -> None:
    limits = question.limits
    if conditions.number(value) is None:
        example = f"{question.name} >= {limits.least if limits else 3}"
        raise SurveyTextError(
            line, "survey-condition-number", example, name=question.name, value=value
        )
    if limits and not limits.least <= Decimal(value) <= limits.most:
        raise SurveyTextError(
            line,
            "survey-condition-scale",
            f"{question.name} >= {limits.least}",
            name=question.name,
            value=value,
            low=str(limits.least),
            high=str(limits.most),
        )


def _check_day(value: str, question: Question, line: int) -> None:
    # Days compare as the text in which they are kept, so only that text will do.
    if conditions.day(value) is None:
        raise SurveyTextError(
            line,
            "survey-condition-date",
            f"{question.name} < 2026-01-31",
            name=question.name,
            value=value,
        )


def _check_option(value: str, question: Question, line: int) -> None:
    options = question.values
    if value.casefold() not in {one.casefold() for one in options}:
        raise SurveyTextError(
            line,
            "survey-condition-option",
            f'{question.name} = "{options[0]}"',
            name=question.name,
            value=value,
            options=", ".join(options),
        )


def _check_places(
    survey: Questionnaire,
    question: Question,
    before: Iterable[Question],
    later: Iterable[Question],
) -> None:
    wording = question.wording
    to_come = {one.name for one in later} - {one.name for one in before}
    for language, text in (("", wording.base), *wording.translations.items()):
        for name in sorted(placeholders.names(text) & to_come):
            line = question.line
            if language:
                line = line_of(survey.text, language, below=line)
            raise SurveyTextError(
                line, "survey-place-later", placeholders.EXAMPLE, name=name
            )
