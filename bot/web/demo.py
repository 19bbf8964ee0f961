"""The demonstration: a button that says that an interaction has just ended."""

from uuid import uuid4

from fastapi import APIRouter
from starlette.requests import Request

from bot.parts import Parts
from bot.web.speaking import hand_over, not_stored, take
from bot.web.visitors import Visitor, known_visitor
from storage.records import Commanded, Interaction, InteractionFinished
from storage.reports import people

AGENT = "Maja"


def routes(parts: Parts) -> APIRouter:
    """Build the path; there is none once a real channel is configured."""
    router = APIRouter(include_in_schema=False, prefix="/demo")
    if not parts.demo:
        return router

    @router.post("/interaction", status_code=202)
    async def end_interaction(request: Request) -> dict[str, str]:
        """Pretend that a conversation of this visitor with support has ended."""
        visitor = known_visitor(parts, request)
        key = visitor.account.key
        if not await parts.memory.read(people.can_be_written_to, key):
            await take(parts, _hello(parts, visitor), visitor.room)
        decision = await hand_over(parts, _ended(parts, visitor))
        for record in decision.saved if decision else ():
            if isinstance(record, Interaction):
                return {"decision": record.decision, "because": record.because}
        raise not_stored()

    return router


def _hello(parts: Parts, visitor: Visitor) -> Commanded:
    return Commanded(
        key=f"web:{visitor.id.hex}:hello:{uuid4().hex}",
        at=parts.now(),
        where=visitor.room,
        who=visitor.account,
        verb="start",
        typed=False,
    )


def _ended(parts: Parts, visitor: Visitor) -> InteractionFinished:
    reference = uuid4().hex
    return InteractionFinished(
        key=f"demo:{reference}",
        at=parts.now(),
        source="demo",
        reference=reference,
        fingerprint=reference,
        customer={"web": visitor.id.hex},
        language=visitor.language,
        touchpoint="demo",
        agent_name=AGENT,
        ended_at=parts.now(),
    )
