"""One process of the product with the stub channel, as the fork server lives it.

Its ear takes events of the stub platform over HTTP and answers 202 once they are
committed, like every ear.
"""

import asyncio
import socket
from datetime import timedelta
from typing import Any
from uuid import UUID

import uvicorn
from fastapi import APIRouter
from starlette.responses import Response

from bot import ears
from bot.wiring import Product
from storage.errors import Conflict, StorageFailure
from storage.records import (
    Account,
    Address,
    House,
    Incoming,
    InteractionFinished,
    Pressed,
    Target,
)
from tests.faults.orders import Order
from tests.faults.points import Points
from tests.faults.stub_channel import NAME, StubChannel
from tests.harness import settings_of


def run(order: Order, teller: socket.socket) -> None:
    """Run until killed; tell the port once it is there."""
    if order.plan is not None:
        Points(order.plan, teller).install()
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    port = listener.getsockname()[1]
    product = Product(
        settings_of(order.database, port, senders=order.senders),
        web=order.web,
        work=order.work,
        house=house_of(order),
        channels=[lambda voice: StubChannel(order.platform, voice)],
    )
    product.advance(timedelta(seconds=order.shift))
    if not order.web:
        asyncio.run(_work(product, teller))
        return
    product.app.include_router(ear(product))
    config = uvicorn.Config(product.app, log_config=None, access_log=False)
    _Server(config, teller, port).run(sockets=[listener])


def house_of(order: Order) -> House:
    """Return a house with as many agents as ordered, all owners by setting."""
    names = ("owner", *(f"agent{number}" for number in range(order.agents)))
    return House(
        staff_room=Address.parse(order.staff_room),
        owners=frozenset(f"{NAME}:{name}" for name in names),
    )


class _Server(uvicorn.Server):
    def __init__(
        self, config: uvicorn.Config, teller: socket.socket, port: int
    ) -> None:
        super().__init__(config)
        self._teller, self._port = teller, port

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._teller.sendall(f"ready {self._port}\n".encode())


async def _work(product: Product, teller: socket.socket) -> None:
    async with product.running():
        teller.sendall(b"ready 0\n")
        await asyncio.Event().wait()


def ear(product: Product) -> APIRouter:
    """Take events of the stub platform."""
    router = APIRouter(prefix="/stub")

    async def take(event: Incoming) -> Response:
        try:
            await product.door.receive(event)
        except (StorageFailure, Conflict):
            return Response(status_code=503)
        return Response(status_code=202)

    def spoken(body: dict[str, Any]) -> dict[str, Any]:
        return {
            "key": body["key"],
            "at": product.now(),
            "where": Address.parse(body["where"]),
            "who": Account(channel=NAME, id=body["who"], name=body["who"]),
        }

    @router.post("/said")
    async def said(body: dict[str, Any]) -> Response:
        answered = body.get("reply_to")
        return await take(
            ears.from_words(
                body["text"], product.seal, reply_to=answered, **spoken(body)
            )
        )

    @router.post("/pressed")
    async def pressed(body: dict[str, Any]) -> Response:
        target = Target(kind=body["kind"], id=UUID(body["id"]), choice=body["choice"])
        press = Pressed(**spoken(body), target=target)
        return await take(ears.from_press(press, product.seal))

    @router.post("/finished")
    async def finished(body: dict[str, Any]) -> Response:
        now = product.now()
        return await take(
            InteractionFinished(
                key=body["key"],
                at=now,
                source=NAME,
                reference=body["key"],
                fingerprint=body["key"],
                customer=body["customer"],
                survey="support",
                ended_at=now,
            )
        )

    @router.post("/moved")
    async def moved(body: dict[str, Any]) -> Response:
        """Let this process's time be that far ahead, and look what is due."""
        product.advance(timedelta(seconds=body["shift"]) - product.shift)
        await product.clock.tick()
        product.courier.nudge()
        return Response(status_code=202)

    return router
