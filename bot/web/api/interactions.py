"""POST /api/v1/interactions: a program says that an interaction has ended."""

from dataclasses import replace
from datetime import datetime

from fastapi import APIRouter
from starlette.requests import Request

from bot.parts import Parts
from bot.web.api import bodies, receiving
from bot.web.api.access import source_of
from bot.web.api.models import CLOCKS_DIFFER, EARLIEST_YEAR, Finished
from bot.web.api.shapes import time
from bot.web.problems import Problem
from storage.records import Interaction, InteractionFinished, Ticket
from storage.reports import interactions


def routes(parts: Parts) -> APIRouter:
    """Build the path."""
    router = APIRouter(tags=["interactions"])

    @router.post(
        "/interactions", status_code=202, openapi_extra=bodies.schema(Finished)
    )
    async def report_interaction(request: Request) -> dict[str, object]:
        """Say that an interaction has ended; the same id asks the customer once."""
        body = await bodies.read(request)
        now = parts.now()
        event = bodies.check(Finished, body.content).event(
            source_of(request),
            now,
            fingerprint=body.fingerprint,
            idempotency_key=receiving.idempotency_key(request),
        )
        _check_time(event.ended_at, now)
        return _answer(parts, await _settle(parts, event))

    return router


async def _settle(parts: Parts, event: InteractionFinished) -> Interaction:
    if (known := await _earlier(parts, event)) is not None:
        return known
    event = await _reached(parts, event)
    try:
        decision = await receiving.hand_over(parts, event)
    except receiving.Refused as refused:
        code, told = refused.refusal.code, dict(refused.refusal.values)
        sentence = f"Nothing was changed: {refused.because}."
        raise Problem(409, code, sentence, values=told) from None
    except Problem as problem:
        # Somebody may have used the same Idempotency-Key in this very moment.
        if problem.code == "try_again" and (known := await _earlier(parts, event)):
            return known
        raise
    if decision is not None:
        for record in decision.saved:
            if isinstance(record, Interaction):
                return record
    if (known := await _earlier(parts, event)) is not None:
        return known
    raise receiving.kept(event)


async def _reached(parts: Parts, event: InteractionFinished) -> InteractionFinished:
    """Add where the person can be written to, if a platform knows."""
    for platform in parts.platforms.values():
        reach = await platform.reach(event.customer)
        if reach is not None:
            return replace(
                event,
                reach=reach.home,
                found=reach.found,
                shown_name=reach.name,
                app_language=reach.language,
            )
    return event


async def _earlier(parts: Parts, event: InteractionFinished) -> Interaction | None:
    found = await parts.memory.read(
        interactions.earlier, event.source, event.reference, event.idempotency_key
    )
    if any(one.fingerprint != event.fingerprint for one in found):
        raise receiving.reused()
    return found[0] if found else None


def _check_time(ended_at: datetime, now: datetime) -> None:
    if ended_at.year < EARLIEST_YEAR or ended_at > now + CLOCKS_DIFFER:
        detail = (
            f'"ended_at": must lie between the year {EARLIEST_YEAR} and now '
            f"({time(now)} here)."
        )
        error = {"field": "ended_at", "code": "out_of_range", "detail": detail}
        raise Problem(422, "invalid_request", detail, values={"errors": [error]})


def _answer(parts: Parts, interaction: Interaction) -> dict[str, object]:
    asked = interaction.decision == "ask"
    return {
        "id": interaction.reference,
        "decision": interaction.decision,
        "because": interaction.because,
        "survey": interaction.survey,
        "version": interaction.version,
        "send_at": time(interaction.send_at) if asked else None,
        "links": _links(parts, interaction) if asked else {},
    }


def _links(parts: Parts, interaction: Interaction) -> dict[str, str]:
    if not interaction.linked:
        return {}
    ticket = Ticket(kind="session", id=interaction.session_id, form="link")
    links = {"web": parts.voice.link(ticket)}
    for name, platform in parts.platforms.items():
        if (link := platform.link(ticket)) is not None:
            links[name] = link
    return links
