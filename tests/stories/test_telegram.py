"""The loop in Telegram: customers in private, staff in a group, over the Bot API."""

from datetime import timedelta
from typing import Any

import pytest

from storage.records.house import SHIPPED
from tests.harness import wait_for
from tests.platforms.telegram import Refusal, StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.people import Person, api
from tests.stories.talks import interaction
from tests.stories.telegram_scenes import GROUP, agent_of, asked, in_telegram, published


@pytest.mark.parametrize("thread", [5])
def test_from_an_interaction_to_a_closed_case(
    database_url: str, telegram: StubTelegram, thread: int | None
) -> None:
    with in_telegram(database_url, telegram, thread=thread) as house:
        owner = published(house, telegram)
        agent = agent_of(owner, 2, "Bo").in_group(GROUP, thread)
        customer = asked(house, telegram)
        question = customer.sees("How was the help")
        customer.press(question, "2")
        customer.sees("Your answer: 2 of 5")
        card = agent.sees("csat <= 2", "Ana", "CSAT: 2 of 5", "Maja")
        assert [text for text, _ in card["buttons"]] == ["Take", "Note", "Resolve"]

        customer.sees("What went wrong")
        customer.say("The courier was rude. It was terrible!")
        agent.sees("It was terrible!", "negative")
        choice = customer.sees("What was it about")
        customer.press(choice, "Delivery")
        contact = customer.sees("May a person write")
        assert contact["id"] == choice["id"], "buttons alone are one message"
        customer.press(contact, "Yes")
        customer.sees("Thank you, this helps us.", "Someone from our team")

        agent.press(card, "Take")
        agent.sees("Taken by Bo")
        agent.say("I am so sorry. May I send a new one?", reply_to=card)
        customer.sees("Bo from our team", "May I send a new one?")
        customer.say("Yes please, to the same address.")
        back = agent.sees("Ana wrote", "Yes please, to the same address.")
        assert back["under"] == card["id"]
        agent.say("note: third time this month", reply_to=card)
        agent.press(agent.sees("Taken by Bo"), "Resolve")
        agent.sees("Resolved by")
        house.advance(timedelta(days=1, minutes=1))
        first = customer.sees("Is it solved for you?")
        customer.press(first, "No, not yet")
        again = agent.sees("opened again by Ana", "third time this month")
        agent.press(again, "Take")
        agent.press(agent.sees("Taken by Bo", after=again["id"] - 1), "Resolve")
        agent.sees("Resolved by", after=again["id"] - 1)
        house.advance(timedelta(days=1, minutes=1))
        last = customer.sees("Is it solved for you?", after=first["id"])
        customer.press(last, "Yes, it is solved")
        customer.sees("Good to hear")
        agent.sees("Ana says: it is solved")
        said = "\n".join(one["text"] for one in customer.all())
        assert "third time this month" not in said
        assert not any(one["preview"] for one in customer.all() + agent.all())


def test_commands_and_words_below_a_card_do_not_reach_the_customer(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        agent = agent_of(published(house, telegram), 2, "Bo").in_group(GROUP)
        customer = asked(house, telegram)
        customer.press(customer.sees("How was the help"), "2")
        card = agent.sees("csat <= 2")
        agent.say("/take@ask_bot", reply_to=card)
        agent.sees("is now: taken")
        agent.say("/note she called twice", reply_to=card)
        agent.sees("the note is kept")
        agent.say("note it ships today", reply_to=card)
        asking = agent.sees("nothing has been sent yet", "note it ships today")
        agent.press(asking, "Send to the customer")
        customer.sees("Bo from our team", "note it ships today")
        agent.say("Resolved", reply_to=card)
        agent.sees("is now: resolved", after=asking["id"])
        agent.say("/resolve", reply_to=None)
        agent.sees("/resolve is about one case")
        said = "\n".join(one["text"] for one in customer.all())
        for words in ("take", "called twice", "esolve"):
            assert words not in said


def test_a_link_opens_the_survey_and_binds_the_account(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        published(house, telegram)
        with api(house) as program:
            body = interaction("9", customer={"email": "ana@example.org"})
            links = program.post("/api/v1/interactions", json=body).json()["links"]
        start = "https://t.me/ask_bot?start="
        assert links["telegram"].startswith(start + "s-")
        payload = links["telegram"].removeprefix(start)
        assert len(payload) <= 64
        customer, other = (TelegramPerson(telegram, n, f"P{n}") for n in (77, 78))
        customer.start(payload)
        customer.press(customer.sees("How was the help"), "5")
        customer.sees("What did we do well?")
        other.start(payload)
        other.sees("somebody else")


def test_the_commands_are_offered_by_language_and_role(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        published(house, telegram)
        everybody = telegram.commands["all_private_chats:None"]
        assert everybody == ["start", "stop", "language", "privacy", "help"]
        for language in SHIPPED[1:]:
            assert telegram.commands[f"all_private_chats:{language}"] == everybody
        own = wait_for(lambda: telegram.commands.get("1:None"))
        assert "survey" in own


def test_secrets_are_not_told_where_others_read_along(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = published(house, telegram)
        group = owner.in_group(GROUP)
        for command in ("/role agent", "/desk", "/start"):
            before = max((one["id"] for one in group.all()), default=0)
            group.say(command)
            shown = group.sees("Others read along", after=before)
            assert "r-" not in shown["text"]
            assert "https://t.me/ask_bot" in shown["text"]
        group.say("/help")
        group.sees("What works here", "/report NAME", "https://t.me/ask_bot")
        group.say("/report support")
        group.sees("Nobody has been asked yet")


def test_the_desk_page_says_that_cases_come_to_the_group(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        desk = Person.at_desk(house, house.desk_path(), name="Bo")
        page = desk.client.get("/desk").text
        assert "New cases come to the Telegram group" in page
        assert "All quiet" not in page
    with in_telegram(database_url, telegram, staff_room="web:desk") as house:
        desk = Person.at_desk(house, house.desk_path(), name="Cy")
        page = desk.client.get("/desk").text
        assert "New cases come to" not in page
        assert "All quiet" in page


def test_whoever_blocks_the_bot_is_not_written_to_any_more(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = published(house, telegram)
        agent = agent_of(owner, 2, "Bo")
        customer = asked(house, telegram)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        customer.sees("What went wrong")
        telegram.block(77)
        agent.say("Hello?", reply_to=card)
        agent.sees("Not ")


def test_what_cannot_be_read_is_answered_or_passed_over(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        published(house, telegram)
        customer = TelegramPerson(telegram, 77, "Ana")
        customer.start()
        sticker = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}
        kind = {"type": "regular", "is_animated": False, "is_video": False}
        customer.sends(sticker={**sticker, **kind})
        customer.sees("No question is open here")
        customer.sends(location={"latitude": 46.05, "longitude": 14.5})
        customer.sees("could not be kept", "up to 20 MB")


def test_a_poison_update_keeps_nobody_waiting_and_is_shown(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = published(house, telegram)
        first, second = (TelegramPerson(telegram, n, f"P{n}") for n in (77, 78))
        telegram.open_chat(78)
        first.start()
        telegram.deliver(message={"message_id": "not a number", "chat": 7})
        second.start()
        first.sees("/stop")
        second.sees("/stop")
        owner.in_group(GROUP).sees("could not be processed", "Garbled")
        owner.say("/parked")
        listed = owner.sees("This came in", "Garbled")
        owner.press(listed, "Try 1 again")
        owner.sees("Garbled is being tried again")


def test_a_flood_is_waited_for_and_nothing_is_lost(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        published(house, telegram)
        refused: list[int] = []

        def flood(method: str, given: dict[str, Any]) -> None:
            if method == "sendMessage" and given["chat_id"] == 77 and not refused:
                refused.append(77)
                raise Refusal(429, "Too Many Requests: retry after 1", retry_after=1)

        telegram.refuse = flood
        customer = TelegramPerson(telegram, 77, "Ana")
        customer.start()
        customer.sees("/stop")
        assert refused == [77]
        assert len(customer.all()) == 1


def test_a_group_that_moves_is_followed(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = published(house, telegram)
        telegram.open_chat(-2002)

        def moved(_method: str, given: dict[str, Any]) -> None:
            if given.get("chat_id") == GROUP:
                text = "Bad Request: group chat was upgraded to a supergroup chat"
                raise Refusal(400, text, migrate_to_chat_id=-2002)

        telegram.refuse = moved
        customer = asked(house, telegram)
        customer.press(customer.sees("How was the help"), "1")
        group = owner.in_group(-2002)
        card = group.sees("csat <= 2")
        group.say("We look into it.", reply_to=card)
        customer.sees("Olga from our team", "We look into it.")


@pytest.mark.parametrize("staff_room", ["web:desk", f"telegram:{GROUP}"])
def test_a_refused_token_stops_nothing_else_and_the_staff_are_told(
    database_url: str, telegram: StubTelegram, staff_room: str
) -> None:
    with in_telegram(database_url, telegram, staff_room=staff_room) as house:
        published(house, telegram)

        def revoked(method: str, _given: dict[str, Any]) -> None:
            if method == "sendMessage":
                raise Refusal(401, "Unauthorized")

        telegram.refuse = revoked
        customer = TelegramPerson(telegram, 77, "Ana")
        customer.start()
        desk = Person.at_desk(house, house.desk_path(), name="Bo")
        desk.sees("Telegram refuses us")
        telegram.refuse = lambda _method, _given: None
        house.advance(timedelta(minutes=2))
        customer.sees("/stop")
        desk.sees("Telegram takes our messages again")


def test_a_refused_token_is_noticed_while_nothing_is_said(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram, staff_room="web:desk") as house:
        published(house, telegram)

        def revoked(_method: str, _given: dict[str, Any]) -> None:
            raise Refusal(401, "Unauthorized")

        telegram.refuse = revoked
        desk = Person.at_desk(house, house.desk_path(), name="Bo")
        desk.sees("Telegram refuses us")
        telegram.refuse = lambda _method, _given: None
        TelegramPerson(telegram, 77, "Ana").start()
        desk.sees("Telegram takes our messages again")


def test_a_card_for_a_group_without_the_bot_is_told_to_the_owner(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram, staff_room="telegram:-4004") as house:
        owner = published(house, telegram)
        customer = asked(house, telegram)
        customer.press(customer.sees("How was the help"), "2")
        owner.sees("could not be said in the staff room", "csat <= 2", "Ana")
        telegram.open_chat(-4004)
        house.advance(timedelta(minutes=31))
        agent_of(owner, 2, "Bo").in_group(-4004).sees("csat <= 2", "open")


def test_a_webhook_is_used_where_there_is_an_address(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram, public_url="here") as house:
        owner = published(house, telegram)
        assert telegram.webhook is not None
        url, secret = telegram.webhook
        assert len(secret) >= 43
        client = house.client()
        header = "X-Telegram-Bot-Api-Secret-Token"
        before = house.events_heard()
        for headers in ({}, {header: "x"}, {header: secret[:-1]}, {header: "ž"[:0]}):
            answer = client.post(url, json={"update_id": 1}, headers=headers)
            assert answer.status_code == 401
        good = {header: secret}
        for content in (b"{", b"[]", b'{"update_id": "x"}', b"[" * 5000):
            answer = client.post(url, content=content, headers=good)
            assert answer.status_code == 400
        assert house.events_heard() == before
        owner.say("/help")
        owner.sees("/role agent")


def test_after_a_long_silence_open_questions_are_asked_to_be_pressed_again(
    database_url: str, telegram: StubTelegram
) -> None:
    def notices(person: TelegramPerson) -> int:
        return sum("press it once more" in one["text"] for one in person.all())

    with in_telegram(database_url, telegram, hurried=False) as house:
        published(house, telegram)
        customer = asked(house, telegram)
        other = TelegramPerson(telegram, 78, "Ben")
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
