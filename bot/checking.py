"""`askafter survey check`: the mistake in a survey text, or the questions it asks."""

from dataclasses import dataclass

from bot.voice import catalogue
from handlers.questionnaire import estimate
from handlers.questionnaire.check import publishable, warnings
from handlers.questionnaire.conditions import describe
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.shapes import Question
from storage.records import Phrase

READER = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found.

    Attributes:
        right: the text can become a survey.
    """

    right: bool
    lines: tuple[str, ...]


def check_text(text: str, *, language: str) -> Report:
    """Read the text as a survey, and say what it asks or what is wrong."""
    try:
        survey = publishable(text, language=language)
    except SurveyTextError as error:
        wrong = [line for one in (error, *error.others) for line in _mistake(one)]
        return Report(right=False, lines=tuple(wrong))
    lines = [f"{survey.name} is right. It asks:"]
    lines += [f"  {_asked(question)}" for question in survey.questions]
    longest = estimate.of(survey)
    lines.append(
        f"At most {longest.questions} of them, about {longest.seconds} seconds."
    )
    for advice in warnings(survey, catalogue.languages()):
        lines.append(f"Note: {_sentence(advice)}")
    return Report(right=True, lines=tuple(lines))


def _mistake(error: SurveyTextError) -> list[str]:
    problem = catalogue.write(error.key, dict(error.values), READER)
    right = ["This would be right:", error.example] if error.example else []
    return [f"Line {error.line}: {problem}", *right]


def _sentence(phrase: Phrase) -> str:
    values = {
        name: _sentence(value) if isinstance(value, Phrase) else value
        for name, value in phrase.values.items()
    }
    told = {name: one for name, one in values.items() if isinstance(one, str | int)}
    return catalogue.write(phrase.key, told, READER)


def _asked(question: Question) -> str:
    when = ""
    if question.condition is not None:
        when = f" (only if {describe(question.condition)})"
    return f"{question.kind}{when}: {question.wording.base}"
