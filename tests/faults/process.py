"""One process of the product with the stub channel: `python -m tests.faults.process`.

Its ear takes events of the stub platform over HTTP and answers 202 once they are
committed, like every ear.
"""

import argparse
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import uvicorn
from fastapi import APIRouter
from starlette.responses import Response

from bot.wiring import Product
from storage.errors import Conflict, StorageFailure
from storage.records import (
    Account,
    Address,
    Commanded,
    House,
    Incoming,
    InteractionFinished,
    Pressed,
    Said,
    Target,
)
from storage.records.house import Pace
from tests.faults.stub_channel import NAME, StubChannel
from tests.harness import settings_of

HOUSE = House(
    staff_room=Address(channel="web", room="desk"),
    owners=frozenset({"stub:owner"}),
    pace=Pace(
        nag_after=timedelta(minutes=30),
        idle_after=timedelta(minutes=30),
        follow_up_after=timedelta(days=1),
    ),
)


def main() -> None:
    """Run until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--platform", required=True)
    given = parser.parse_args()
    product = Product(
        settings_of(given.database, given.port),
        house=HOUSE,
        channels=[lambda voice: StubChannel(given.platform, voice)],
    )
    product.app.include_router(ear(product))
    uvicorn.run(product.app, port=given.port, log_config=None, access_log=False)


def ear(product: Product) -> APIRouter:
    """Take events of the stub platform."""
    router = APIRouter(prefix="/stub")

    async def take(event: Incoming) -> Response:
        try:
            await product.door.receive(event)
        except (StorageFailure, Conflict):
            return Response(status_code=503)
        return Response(status_code=202)

    @router.post("/said")
    async def said(body: dict[str, Any]) -> Response:
        return await take(
            Said(
                **_spoken(body),
                text=body["text"],
                reply_to=body.get("reply_to"),
            )
        )

    @router.post("/commanded")
    async def commanded(body: dict[str, Any]) -> Response:
        verb, *words = body["text"].split("\n")[0].removeprefix("/").split()
        rest = "\n".join(body["text"].split("\n")[1:])
        return await take(
            Commanded(**_spoken(body), verb=verb, words=tuple(words), body=rest)
        )

    @router.post("/pressed")
    async def pressed(body: dict[str, Any]) -> Response:
        target = Target(kind=body["kind"], id=UUID(body["id"]), choice=body["choice"])
        return await take(Pressed(**_spoken(body), target=target))

    @router.post("/finished")
    async def finished(body: dict[str, Any]) -> Response:
        now = datetime.now(UTC)
        return await take(
            InteractionFinished(
                key=body["key"],
                at=now,
                source=NAME,
                reference=body["key"],
                fingerprint=body["key"],
                customer={NAME: body["customer"]},
                survey="support",
                ended_at=now,
            )
        )

    return router


def _spoken(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": body["key"],
        "at": datetime.now(UTC),
        "where": Address.parse(body["where"]),
        "who": Account(channel=NAME, id=body["who"], name=body["who"]),
    }


if __name__ == "__main__":
    main()
