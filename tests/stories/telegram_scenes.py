"""Scenes in Telegram in which several stories begin."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from typing import Any

from tests.harness import Running, running, wait_for
from tests.platforms.telegram import TOKEN, StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.people import api
from tests.stories.talks import SURVEY, interaction

GROUP = -1001


@contextmanager
def in_telegram(
    database_url: str,
    stub: StubTelegram,
    *,
    thread: int | None = None,
    hurried: bool = True,
    **more: Any,
) -> Iterator[Running]:
    """Run the product with a bot, its staff in a group.

    Args:
        database_url: where it keeps everything.
        stub: the Bot API.
        thread: the group's topic in which the staff are.
        hurried: time runs faster than it does.
        more: other settings.
    """
    room = f"telegram:{GROUP}" + (f"/{thread}" if thread else "")
    settings = {
        "telegram_bot_token": TOKEN,
        "telegram_api_url": stub.url,
        "telegram_rate": 1000,
        "staff_room": room,
        **more,
    }
    stub.open_chat(GROUP)
    with (
        running(database_url, settings=settings) as house,
        hurrying(house) if hurried else nullcontext(),
    ):
        if "public_url" in more:
            # What is said before it is known would only be kept for it.
            wait_for(lambda: stub.webhook)
        yield house


@contextmanager
def hurrying(house: Running) -> Iterator[None]:
    """Let time run eight times as fast, when all is calm.

    A chat takes only one message a second.
    """
    over = threading.Event()

    def hurry() -> None:
        while not over.wait(0.05):
            if house.is_calm():
                house.advance(timedelta(seconds=0.35))

    clock = threading.Thread(target=hurry, daemon=True)
    clock.start()
    try:
        yield
    finally:
        over.set()
        clock.join()


def published(house: Running, stub: StubTelegram) -> TelegramPerson:
    """Let the owner redeem the code and publish a survey in the chat."""
    owner = TelegramPerson(stub, 1, "Olga")
    owner.start(house.owner_code())
    owner.sees("You are now the owner")
    owner.say(f"/survey new\n{SURVEY}")
    owner.press(owner.sees("Shall support be asked"), "Activate")
    owner.sees("support version 1 is active")
    return owner


def agent_of(owner: TelegramPerson, user: int, name: str) -> TelegramPerson:
    """Let somebody become an agent, and return them in the staff group."""
    before = max((one["id"] for one in owner.all()), default=0)
    owner.say("/role agent")
    code = owner.sees("/start r-", after=before)["text"].split("/start ")[1]
    agent = TelegramPerson(owner.stub, user, name)
    agent.start(code.split()[0])
    agent.sees("You are now an agent")
    return agent.in_group(GROUP)


def asked(house: Running, stub: StubTelegram, user: int = 77) -> TelegramPerson:
    """Let an interaction end with somebody who has opened the chat."""
    customer = TelegramPerson(stub, user, "Ana")
    customer.start()
    customer.sees("/stop")
    with api(house) as program:
        body = interaction(str(user), customer={"telegram": str(user), "name": "Ana"})
        answer = program.post("/api/v1/interactions", json=body)
    assert answer.json()["decision"] == "ask"
    assert answer.json()["links"] == {}
    house.advance(timedelta(hours=2, minutes=1))
    customer.sees("How was the help you got from Maja?")
    return customer
