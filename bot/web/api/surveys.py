"""/api/v1/surveys: read surveys, and put one by its name."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Query
from starlette.requests import Request

from bot.parts import Parts
from bot.web.api import bodies, publishing, receiving, shapes
from bot.web.api.access import source_of
from bot.web.api.fields import SurveyName
from bot.web.api.lists import cursor_of, listing
from bot.web.api.models import Listed, Written
from bot.web.problems import Problem
from storage.records import Survey, SurveyWritten
from storage.reports import surveys


def routes(parts: Parts) -> APIRouter:
    """Build the paths."""
    router = APIRouter(prefix="/surveys", tags=["surveys"])

    @router.get("")
    async def list_surveys(wanted: Annotated[Listed, Query()]) -> shapes.Shape:
        """List surveys by their newest version; the newest survey comes first."""
        page = await parts.memory.read(
            surveys.listed, limit=wanted.limit, after=cursor_of(wanted.cursor)
        )
        return listing(page, lambda shelf: publishing.shelf(parts, shelf))

    @router.get("/{name}")
    async def show_survey(name: SurveyName) -> shapes.Shape:
        """Show the newest version of a survey, and which versions there are."""
        versions = await _versions(parts, name)
        return publishing.history(parts, versions)

    @router.put("/{name}", openapi_extra=bodies.schema(Written))
    async def put_survey(name: SurveyName, request: Request) -> shapes.Shape:
        """Write the next version of a survey, or only change its state."""
        body = await bodies.read(request)
        written = bodies.check(Written, body.content)
        key, source = receiving.idempotency_key(request), source_of(request)
        event = SurveyWritten(
            key=f"api:{source}:put:{key or uuid4()}",
            at=parts.now(),
            source=source,
            name=name,
            text=written.text,
            state=written.wanted(),
        )
        return publishing.shape(parts, await _put(parts, event, repeats=bool(key)))

    return router


async def _versions(parts: Parts, name: str) -> tuple[Survey, ...]:
    versions = await parts.memory.read(surveys.versions, name)
    if not versions:
        raise Problem(404, "unknown_survey", "There is no survey with this name.")
    return versions


async def _put(parts: Parts, event: SurveyWritten, *, repeats: bool) -> Survey:
    try:
        decision = await receiving.hand_over(parts, event)
    except receiving.Refused as refused:
        raise publishing.refused(parts, refused.refusal) from None
    if decision is None and not repeats:
        raise receiving.kept(event)
    saved = [s for s in decision.saved if isinstance(s, Survey)] if decision else []
    if saved:
        return max(saved, key=lambda survey: survey.version)
    versions = await _versions(parts, event.name)
    if decision is not None or event.text is None:
        return versions[0]
    # The key was heard before: it stands for the version with this very text.
    for survey in versions:
        if publishing.is_text_of(survey, event.text, parts.house.language):
            return survey
    raise receiving.reused()
