"""Whether the parts of a survey fit together: names, conditions, placeholders."""

from collections.abc import Iterable, Iterator

from handlers.questionnaire import conditions, placeholders
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.questions import EXAMPLES
from handlers.questionnaire.shapes import (
    SCALES,
    Comparison,
    Condition,
    ConditionRule,
    Question,
    Questionnaire,
    Wording,
)

MOST_QUESTIONS = 50


def check(survey: Questionnaire) -> None:
    """Check what no line can know alone.

    Raises:
        SurveyTextError: something does not fit.
    """
    if len(survey.questions) > MOST_QUESTIONS:
        line = survey.questions[MOST_QUESTIONS].line
        raise SurveyTextError(line, "survey-many", "", most=MOST_QUESTIONS)
    for place, question in enumerate(survey.questions):
        before = survey.questions[:place]
        _check_name(question, before)
        if question.condition is not None:
            later = survey.questions[place:]
            _check_condition(question.condition, question.line, before, later)
        _check_places(question.wording, question.line)
    for rule in survey.rules:
        if isinstance(rule, ConditionRule):
            _check_condition(rule.condition, rule.line, survey.questions, ())
    if survey.thanks is not None:
        _check_places(survey.thanks, _last_line(survey))


def exclusive(one: Condition, other: Condition, scales: dict[str, range]) -> bool:
    """Tell whether no answer to one score question fulfils both conditions.

    Known for conditions about a single and the same score question only.
    """
    about = {
        comparison.name
        for condition in (one, other)
        for comparison in conditions.comparisons(condition)
    }
    name = next(iter(about))
    if len(about) != 1 or name not in scales:
        return False
    return not any(
        conditions.holds(one, {name: score}) and conditions.holds(other, {name: score})
        for score in scales[name]
    )


def _check_name(question: Question, before: Iterable[Question]) -> None:
    scales = _scales(before)
    for other in before:
        if other.name != question.name:
            continue
        both = question.condition is not None and other.condition is not None
        if (
            question.kind == other.kind == "why"
            and question.condition is not None
            and other.condition is not None
            and exclusive(question.condition, other.condition, scales)
        ):
            continue
        key = "survey-name-overlaps" if both else "survey-name-twice"
        example = f"{question.kind} delivery: {question.wording.base}"
        raise SurveyTextError(question.line, key, example, name=question.name)


def _check_condition(
    condition: Condition,
    line: int,
    known: tuple[Question, ...],
    later: tuple[Question, ...],
) -> None:
    questions = {question.name: question for question in known}
    to_come = {question.name for question in later} - set(questions)
    for comparison in conditions.comparisons(condition):
        name = comparison.name.lower()
        if name in to_come:
            raise SurveyTextError(
                line, "survey-condition-later", EXAMPLES["why"], name=name
            )
        if name in questions:
            _check_values(comparison, questions[name], line)


def _check_values(comparison: Comparison, question: Question, line: int) -> None:
    for value in comparison.values:
        if question.kind in SCALES:
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
        options = _values_of(question)
        if options and value.casefold() not in {one.casefold() for one in options}:
            raise SurveyTextError(
                line,
                "survey-condition-option",
                f'{question.name} = "{options[0]}"',
                name=question.name,
                value=value,
                options=", ".join(options),
            )


def _values_of(question: Question) -> tuple[str, ...]:
    if question.kind == "contact":
        return ("yes", "no")
    return tuple(option.wording.base for option in question.options)


def _check_places(wording: Wording, line: int) -> None:
    for text in (wording.base, *wording.translations.values()):
        for place in placeholders.places(text):
            if place.name is None:
                example = "csat: How was the help you got from {agent|our team}?"
                raise SurveyTextError(line, "survey-brace", example)
            if place.fallback is None:
                raise SurveyTextError(
                    line,
                    "survey-fallback",
                    f"{{{place.name}|our team}}",
                    name=place.name,
                )


def _scales(questions: Iterable[Question]) -> dict[str, range]:
    return {q.name: SCALES[q.kind] for q in questions if q.kind in SCALES}


def _last_line(survey: Questionnaire) -> int:
    return next(_thanks_lines(survey), survey.questions[-1].line)


def _thanks_lines(survey: Questionnaire) -> Iterator[int]:
    for number, line in enumerate(survey.text.split("\n"), 1):
        if line.strip().lower().startswith("thanks"):
            yield number
