"""What a right survey might still be missing: advice, never a refusal."""

from collections.abc import Iterable, Iterator

from handlers.questionnaire.shapes import SCALES, Questionnaire, Wording
from storage.records import Phrase


def warnings(survey: Questionnaire, languages: Iterable[str]) -> tuple[Phrase, ...]:
    """Return advice about a survey.

    Args:
        survey: a questionnaire without mistakes.
        languages: those in which the product itself speaks.
    """
    return tuple(_advice(survey, set(languages)))


def _advice(survey: Questionnaire, languages: set[str]) -> Iterator[Phrase]:
    scored = any(question.kind in SCALES for question in survey.questions)
    if scored and not survey.rules:
        yield Phrase(key="survey-no-rule")
    if not survey.touchpoints:
        yield Phrase(key="survey-no-touchpoint")
    if survey.remind >= survey.expires:
        yield Phrase(key="survey-no-reminder")
    yield from _half_translated(survey, languages)


def _half_translated(survey: Questionnaire, languages: set[str]) -> Iterator[Phrase]:
    wordings = list(_wordings(survey))
    spoken = {code for _, wording in wordings for code in wording.translations}
    for language in sorted(spoken & languages):
        for line, wording in wordings:
            if language not in wording.translations:
                yield Phrase(
                    key="survey-half-translated",
                    values={"language": language, "line": line},
                )
                break


def _wordings(survey: Questionnaire) -> Iterator[tuple[int, Wording]]:
    for question in survey.questions:
        yield question.line, question.wording
        for option in question.options:
            yield question.line, option.wording
