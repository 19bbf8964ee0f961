"""The loop in Telegram: customers in private, staff in a group, over the Bot API."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from tests.harness import Running, running, wait_for
from tests.platforms.telegram import TOKEN, Refusal, StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.people import Person, api
from tests.stories.talks import SURVEY, interaction

GROUP = -1001


@pytest.fixture
def stub() -> Iterator[StubTelegram]:
    """A Bot API server."""
    server = StubTelegram()
    yield server
    server.close()


@contextmanager
def in_telegram(
    database_url: str, stub: StubTelegram, *, thread: int | None = None, **more: Any
) -> Iterator[Running]:
    """Run the product with a bot, its staff in a group."""
    room = f"telegram:{GROUP}" + (f"/{thread}" if thread else "")
    settings = {
        "telegram_bot_token": TOKEN,
        "telegram_api_url": stub.url,
        "telegram_rate": 1000,
        "staff_room": room,
        **more,
    }
    stub.open_chat(GROUP)
    with running(database_url, settings=settings) as house, hurrying(house):
        yield house


@contextmanager
def hurrying(house: Running) -> Iterator[None]:
    """Let time run eight times as fast: a chat takes one message a second."""
    over = threading.Event()

    def hurry() -> None:
        while not over.wait(0.05):
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
    owner.sees("You are now owner")
    owner.say(f"/survey new\n{SURVEY}")
    owner.press(owner.sees("That was support"), "Activate")
    owner.sees("support version 1 is active")
    return owner


def agent_of(owner: TelegramPerson, user: int, name: str) -> TelegramPerson:
    """Let somebody become an agent, and return them in the staff group."""
    before = max((one["id"] for one in owner.all()), default=0)
    owner.say("/role agent")
    code = owner.sees("/start r-", after=before)["text"].split("/start ")[1]
    agent = TelegramPerson(owner.stub, user, name)
    agent.start(code.split()[0])
    agent.sees("You are now agent")
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


@pytest.mark.parametrize("thread", [None, 5])
def test_from_an_interaction_to_a_closed_case(
    database_url: str, stub: StubTelegram, thread: int | None
) -> None:
    with in_telegram(database_url, stub, thread=thread) as house:
        owner = published(house, stub)
        agent = agent_of(owner, 2, "Bo").in_group(GROUP, thread)
        customer = asked(house, stub)
        question = customer.sees("How was the help")
        customer.press(question, "2")
        customer.sees("Your answer: 2 of 5")
        card = agent.sees("csat <= 2", "Ana", "CSAT: 2 of 5", "Maja")
        assert [text for text, _ in card["buttons"]] == ["Take", "Note", "Resolve"]

        customer.sees("What went wrong")
        customer.say("The courier was rude. It was terrible!")
        agent.sees("It was terrible!", "negative")
        agent.press(card, "Take")
        agent.sees("Taken by Bo")
        choice = customer.sees("What was it about")
        customer.press(choice, "Delivery")
        contact = customer.sees("May a person write")
        assert contact["id"] == choice["id"], "buttons alone are one message"
        customer.press(contact, "Yes")
        customer.sees("Thank you, this helps us.", "Someone from our team")

        agent.say("I am so sorry. May I send a new one?", reply_to=card)
        customer.sees("Bo from our team", "May I send a new one?")
        customer.say("Yes please, to the same address.")
        back = agent.sees("Ana wrote", "Yes please, to the same address.")
        assert back["under"] == card["id"]
        agent.say("note: third time this month", reply_to=card)
        agent.press(agent.sees("Taken by Bo"), "Resolve")
        agent.sees("resolved")
        house.advance(timedelta(days=1, minutes=1))
        first = customer.sees("Is it solved for you?")
        customer.press(first, "No, not yet")
        again = agent.sees("opened again by Ana", "third time this month")
        agent.press(again, "Take")
        agent.press(agent.sees("Taken by Bo", after=again["id"] - 1), "Resolve")
        agent.sees("resolved", after=again["id"] - 1)
        house.advance(timedelta(days=1, minutes=1))
        last = customer.sees("Is it solved for you?", after=first["id"])
        customer.press(last, "Yes, it is solved")
        customer.sees("Good to hear")
        agent.sees("Ana says: it is solved")
        said = "\n".join(one["text"] for one in customer.all())
        assert "third time this month" not in said
        assert not any(one["preview"] for one in customer.all() + agent.all())


def test_a_link_opens_the_survey_and_binds_the_account(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        published(house, stub)
        with api(house) as program:
            body = interaction("9", customer={"email": "ana@example.org"})
            links = program.post("/api/v1/interactions", json=body).json()["links"]
        start = "https://t.me/ask_bot?start="
        assert links["telegram"].startswith(start + "s-")
        payload = links["telegram"].removeprefix(start)
        assert len(payload) <= 64
        customer, other = (TelegramPerson(stub, n, f"P{n}") for n in (77, 78))
        customer.start(payload)
        customer.press(customer.sees("How was the help"), "5")
        customer.sees("What did we do well?")
        other.start(payload)
        other.sees("somebody else")


def test_the_commands_are_offered_by_language_and_role(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        published(house, stub)
        everybody = stub.commands["all_private_chats:None"]
        assert everybody == ["start", "stop", "language", "privacy", "help"]
        assert stub.commands["all_private_chats:sl"] == everybody
        assert "survey" in stub.commands["1:None"]


def test_secrets_are_not_told_where_others_read_along(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        owner = published(house, stub)
        group = owner.in_group(GROUP)
        for command in ("/role agent", "/desk", "/start"):
            before = max((one["id"] for one in group.all()), default=0)
            group.say(command)
            shown = group.sees("Others read along", after=before)
            assert "r-" not in shown["text"]
        group.say("/report support")
        group.sees("Nobody has been asked yet")


def test_whoever_blocks_the_bot_is_not_written_to_any_more(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        owner = published(house, stub)
        agent = agent_of(owner, 2, "Bo")
        customer = asked(house, stub)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        customer.sees("What went wrong")
        stub.block(77)
        agent.say("Hello?", reply_to=card)
        agent.sees("Not ")


def test_what_cannot_be_read_is_answered_or_passed_over(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        published(house, stub)
        customer = TelegramPerson(stub, 77, "Ana")
        customer.start()
        sticker = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}
        kind = {"type": "regular", "is_animated": False, "is_video": False}
        customer.sends(sticker={**sticker, **kind})
        customer.sees("I can only read words")


def test_a_poison_update_keeps_nobody_waiting_and_is_shown(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        owner = published(house, stub)
        first, second = (TelegramPerson(stub, n, f"P{n}") for n in (77, 78))
        stub.open_chat(78)
        first.start()
        stub.deliver(message={"message_id": "not a number", "chat": 7})
        second.start()
        first.sees("/stop")
        second.sees("/stop")
        owner.in_group(GROUP).sees("could not be processed", "Garbled")
        owner.say("/parked")
        listed = owner.sees("This came in", "Garbled")
        owner.press(listed, "Try 1 again")
        owner.sees("Garbled is being tried again")


def test_a_flood_is_waited_for_and_nothing_is_lost(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub) as house:
        published(house, stub)
        refused: list[int] = []

        def flood(method: str, given: dict[str, Any]) -> None:
            if method == "sendMessage" and given["chat_id"] == 77 and not refused:
                refused.append(77)
                raise Refusal(429, "Too Many Requests: retry after 1", retry_after=1)

        stub.refuse = flood
        customer = TelegramPerson(stub, 77, "Ana")
        customer.start()
        customer.sees("/stop")
        assert refused == [77]
        assert len(customer.all()) == 1


def test_a_group_that_moves_is_followed(database_url: str, stub: StubTelegram) -> None:
    with in_telegram(database_url, stub) as house:
        owner = published(house, stub)
        stub.open_chat(-2002)

        def moved(_method: str, given: dict[str, Any]) -> None:
            if given.get("chat_id") == GROUP:
                text = "Bad Request: group chat was upgraded to a supergroup chat"
                raise Refusal(400, text, migrate_to_chat_id=-2002)

        stub.refuse = moved
        customer = asked(house, stub)
        customer.press(customer.sees("How was the help"), "1")
        owner.in_group(-2002).sees("csat <= 2")


def test_a_refused_token_stops_nothing_else(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub, staff_room="web:desk") as house:
        published(house, stub)

        def revoked(method: str, _given: dict[str, Any]) -> None:
            if method == "sendMessage":
                raise Refusal(401, "Unauthorized")

        stub.refuse = revoked
        customer = TelegramPerson(stub, 77, "Ana")
        customer.start()
        desk = Person.at_desk(house, house.desk_path(), name="Bo")
        desk.sees("Telegram refuses us")
        stub.refuse = lambda _method, _given: None
        house.advance(timedelta(minutes=2))
        customer.sees("/stop")


def test_a_webhook_is_used_where_there_is_an_address(
    database_url: str, stub: StubTelegram
) -> None:
    with in_telegram(database_url, stub, public_url="here") as house:
        owner = published(house, stub)
        assert stub.webhook is not None
        url, secret = stub.webhook
        assert len(secret) >= 43
        client = house.client()
        header = "X-Telegram-Bot-Api-Secret-Token"
        for headers in ({}, {header: "x"}, {header: secret[:-1]}, {header: "ž"[:0]}):
            answer = client.post(url, json={"update_id": 1}, headers=headers)
            assert answer.status_code == 401
        good = {header: secret}
        for content in (b"{", b"[]", b'{"update_id": "x"}', b"[" * 5000):
            answer = client.post(url, content=content, headers=good)
            assert answer.status_code == 400
        owner.say("/help")
        owner.sees("/role agent")


def test_after_a_long_silence_open_questions_are_asked_to_be_pressed_again(
    database_url: str, stub: StubTelegram
) -> None:
    def notices(person: TelegramPerson) -> int:
        return sum("press it once more" in one["text"] for one in person.all())

    with in_telegram(database_url, stub) as house:
        published(house, stub)
        customer = asked(house, stub)
        other = TelegramPerson(stub, 78, "Ben")
        other.start()
        other.sees("/stop")
        before = notices(customer)
        house.advance(timedelta(seconds=60))
        other.say("/privacy")
        other.sees("We keep what you answer")
        assert notices(customer) == before
        house.advance(timedelta(minutes=5))
        other.say("/help")
        wait_for(lambda: notices(customer) > before or None)
        other.sees("What you can do here")
        assert (notices(customer), notices(other)) == (before + 1, 0)
