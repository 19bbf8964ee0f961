"""Surveys as the API shows them, and why one could not be put."""

from collections.abc import Sequence

from bot.parts import Parts
from bot.web.api.shapes import Shape, time
from bot.web.api.wording import sentence
from bot.web.problems import Problem
from handlers.governing.surveys import telling
from handlers.questionnaire.check import warnings
from handlers.questionnaire.errors import SurveyTextError
from handlers.questionnaire.parsing import parse, readable
from storage.records import Phrase, Refusal, Survey
from storage.reports.surveys import Shelf

REFUSALS = {
    "name_differs": (
        422,
        'The text says "survey: {text_name}", but the address says {name}. '
        "Make them equal.",
    ),
    "text_missing": (422, 'A draft needs a "text".'),
    "text_needs_active": (
        422,
        'A new text can become "draft" or "active". Pause or retire it afterwards.',
    ),
    "survey_unknown": (
        422,
        'There is no survey {name} yet. Send its "text" to make it.',
    ),
    "touchpoint_taken": (
        409,
        "The survey {survey} already asks at {touchpoint}. Pause or change one.",
    ),
    "no_draft": (409, 'There is no draft of {name} to activate. Send a "text".'),
    "not_live": (409, "No version of {name} is active. Activate it first."),
}
CODES = {"survey_unknown": "unknown_survey"}


def shape(parts: Parts, survey: Survey) -> Shape:
    """Show one version."""
    questionnaire = readable(survey.text, language=parts.house.language)
    if questionnaire is None:
        advice = telling.unreadable(survey, parts.house)
    else:
        advice = warnings(questionnaire, parts.house.languages)
    return {
        "name": survey.name,
        "version": survey.version,
        "state": survey.state,
        "text": survey.text,
        "questions": len(questionnaire.questions) if questionnaire else 0,
        "warnings": [sentence(parts, phrase) for phrase in advice],
        "made_by": survey.made_by,
        "made_at": time(survey.made_at),
    }


def shelf(parts: Parts, found: Shelf) -> Shape:
    """Show the newest version, and which version is live if one is."""
    return {
        **shape(parts, found.newest),
        "live": None if found.live is None else found.live.version,
    }


def history(parts: Parts, versions: Sequence[Survey]) -> Shape:
    """Show the newest version with all that were before it."""
    live = [one.version for one in versions if one.is_live]
    told = [
        {"version": one.version, "state": one.state, "made_at": time(one.made_at)}
        for one in versions
    ]
    return {
        **shape(parts, versions[0]),
        "live": live[0] if live else None,
        "versions": told,
    }


def is_text_of(survey: Survey, text: str, language: str) -> bool:
    """Say whether this text, once normalised, is the survey's."""
    try:
        return parse(text, language=language).text == survey.text
    except SurveyTextError:
        return False


def refused(parts: Parts, refusal: Refusal) -> Problem:
    """Say why a survey could not be put, and what to do."""
    values = dict(refusal.values)
    if refusal.code == "survey_text":
        told = [_mistake(parts, one) for one in (refusal, *refusal.others)]
        first = {name: told[0][name] for name in ("line", "example")}
        return Problem(
            422,
            "survey_text",
            str(told[0]["detail"]),
            values={**first, "mistakes": told},
        )
    status, words = REFUSALS.get(refusal.code, (422, "This cannot be done."))
    code = CODES.get(refusal.code, refusal.code)
    return Problem(status, code, words.format_map(values), values=values)


def _mistake(parts: Parts, refusal: Refusal) -> dict[str, str | int]:
    values = dict(refusal.values)
    problem = Phrase(key=str(values["problem"]), values=values)
    detail = sentence(parts, problem)
    return {"line": values["line"], "detail": detail, "example": values["example"]}
