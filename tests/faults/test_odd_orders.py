"""D3 in Telegram: an edit before its original, a reply to a card that was deleted."""

from collections.abc import Iterator

import pytest

from storage import codec
from storage.engine import Database
from storage.records import Answer, CaseEntry, Message
from storage.reports import invariants
from storage.schema import heard
from tests.harness import Running, wait_for
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.telegram_scenes import GROUP, agent_of, asked, in_telegram, published


@pytest.fixture
def telegram() -> Iterator[StubTelegram]:
    """A Bot API server."""
    server = StubTelegram()
    yield server
    server.close()


def answers(house: Running) -> list[tuple[str, int | None, str | None]]:
    with house.product.database.reading() as connection:
        found = codec.every(connection, Answer)
    return sorted((one.question, one.rating, one.words) for one in found)


def sound(database: Database) -> bool:
    with database.reading() as connection:
        parked = connection.execute(
            heard.select().where(heard.c.state == "parked")
        ).first()
        return parked is None and not invariants.broken(
            connection, database.now(connection)
        )


def test_an_edit_counts_only_after_its_original(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        published(house, telegram)
        customer = asked(house, telegram)
        original = telegram.message(customer.chat, customer.user, "Ana", text="4")
        edited = {**original, "text": "1", "edit_date": original["date"] + 1}
        telegram.deliver(edited_message=edited)
        telegram.deliver(message=original)
        customer.sees("What did we do well?")
        assert answers(house) == [("csat", 4, "4")]
        telegram.deliver(edited_message=edited)
        customer.sees("What went wrong?")
        assert answers(house) == [("csat", 1, "1"), ("csat", 4, "4")]
        assert sound(house.product.database)


def test_a_reply_to_a_deleted_card_still_reaches_the_customer_once(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = published(house, telegram)
        agent = agent_of(owner, 2, "Bo")
        customer = asked(house, telegram)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        del telegram.shown[GROUP][card["id"]]
        agent.say("I am so sorry.", reply_to=card)
        customer.sees("Bo from our team", "I am so sorry.")
        again = agent.sees("csat <= 2", "Bo", after=card["id"])
        agent.say("May I send a new one?", reply_to=again)
        customer.sees("May I send a new one?")
        agent.press(again, "Resolve")
        agent.sees("Resolved by", after=card["id"])
        _each_once(house, customer)
        assert sound(house.product.database)


def test_a_reply_to_either_copy_of_a_doubled_card_reaches_the_customer(
    database_url: str, telegram: StubTelegram
) -> None:
    with in_telegram(database_url, telegram) as house:
        owner = published(house, telegram)
        agent = agent_of(owner, 2, "Bo")
        customer = asked(house, telegram)
        customer.press(customer.sees("How was the help"), "1")
        card = agent.sees("csat <= 2")
        # The process that sent the first copy died before it had kept the receipt.
        orphan = {**card, "id": 9_999_999}
        agent.say("I am so sorry.", reply_to=orphan)
        customer.sees("Bo from our team", "I am so sorry.")
        stranger = TelegramPerson(telegram, 66, "Eve").in_group(GROUP)
        stranger.say("Ha ha.", reply_to=orphan)
        agent.say("May I send a new one?", reply_to=orphan)
        customer.sees("May I send a new one?")
        _each_once(house, customer)
        assert not any("Ha ha" in one["text"] for one in customer.all())
        assert sound(house.product.database)


def _each_once(house: Running, customer: TelegramPerson) -> None:
    said = [one["text"] for one in customer.all()]
    for words in ("I am so sorry.", "May I send a new one?"):
        assert len([text for text in said if words in text]) == 1

    def replied() -> bool | None:
        with house.product.database.reading() as connection:
            held = codec.every(connection, Message, policy="hold")
            entries = codec.every(connection, CaseEntry, kind="replied")
        return ({one.state for one in held}, len(held), len(entries)) == (
            {"sent"},
            2,
            2,
        ) or None

    wait_for(replied)
