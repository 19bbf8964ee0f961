"""/api/v1/reports: the scores of a survey, each with its n."""

from fastapi import APIRouter

from bot.parts import Parts
from bot.web.api import shapes
from bot.web.api.fields import SurveyName
from bot.web.problems import Problem
from handlers.learning import expecting, figures, scores
from storage.records import Counted, Portion, Tally
from storage.reports import tallies


def routes(parts: Parts) -> APIRouter:
    """Build the path."""
    router = APIRouter(prefix="/reports", tags=["reports"])

    @router.get("/{survey}")
    async def show_report(survey: SurveyName) -> shapes.Shape:
        """Show what a survey has brought over all its versions."""
        found = await parts.memory.read(tallies.of, survey)
        if not found:
            raise Problem(404, "unknown_survey", "There is no survey with this name.")
        return report(found[0])

    return router


def report(tally: Tally) -> shapes.Shape:
    """Show a tally with its scores to one decimal; null where n is 0."""
    return {
        "survey": tally.survey,
        "invited": tally.invited,
        "answered": tally.answered,
        "completed": tally.completed,
        "response_rate": _rounded(
            scores.response_rate(answered=tally.answered, invited=tally.invited)
        ),
        "completion_rate": _rounded(
            scores.completion_rate(completed=tally.completed, answered=tally.answered)
        ),
        "scores": {kind: _score(kind, counts) for kind, counts in tally.scores},
        "questions": [_question(one) for one in tally.questions],
        "expectations": [_gap(one) for one in expecting.gaps(tally.contrasts)],
        "versions": [_version(one) for one in tally.versions],
        "comments": [shapes.comment(one) for one in tally.comments],
    }


def _version(one: Portion) -> shapes.Shape:
    return {
        "version": one.version,
        "since": shapes.time(one.since),
        "invited": one.invited,
        "answered": one.answered,
        "scores": {kind: _score(kind, counts) for kind, counts in one.scores},
    }


def _question(one: Counted) -> shapes.Shape:
    return {
        "question": one.question,
        "kind": one.kind,
        "n": one.n,
        "mean": _rounded(figures.mean(one)),
        "least": one.least,
        "most": one.most,
        "counts": dict(one.counts),
    }


def _gap(one: expecting.Gap) -> shapes.Shape:
    return {
        "touchpoint": one.touchpoint,
        "n": one.n,
        **{name: _expected(one, name) for name in expecting.ANSWERS},
        "verdict": one.verdict,
    }


def _expected(one: expecting.Gap, name: str) -> shapes.Shape:
    given = one.csat[name]
    csat = _rounded(scores.csat(given))
    return {"times": one.times[name], "n": scores.number(given), "csat": csat}


def _score(kind: str, counts: scores.Counts) -> shapes.Shape:
    shown: shapes.Shape = {
        "n": scores.number(counts),
        "mean": _rounded(scores.mean(counts)),
        "counts": {str(score): times for score, times in counts},
    }
    if kind in scores.FORMULAS:
        shown[kind] = _rounded(scores.FORMULAS[kind](counts))
    return shown


def _rounded(value: float | None) -> float | None:
    return None if value is None else scores.rounded(value)
