"""Cases come to a Telegram group, and the desk is still there."""

import httpx

from tests.harness import wait_for
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import telegram_scenes
from tests.stories.people import Person

SAYS = "New cases come to the Telegram group"


def test_what_stands_at_the_desk_can_be_answered_after_cases_go_to_a_group(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(
        database_url, telegram, staff_room="web:desk"
    ) as house:
        owner = telegram_scenes.published(house, telegram)
        desk = Person.at_desk(house, house.desk_path(), name="Olga")
        customer = telegram_scenes.asked(house, telegram)
        customer.press(customer.sees("How was the help"), "1")
        desk.sees("CSAT: 1 of 5")
        assert SAYS not in desk.client.get("/desk").text
        owner.say(f"/settings staff-room telegram:{telegram_scenes.GROUP}")
        owner.sees("Shall customers’ cases come to")
        owner.say("yes")
        wait_for(lambda: SAYS in desk.client.get("/desk").text or None)
        page = desk.client.get("/desk").text
        assert 'data-room="staff"' in page
        assert "/settings staff-room" in page
        card = desk.sees("CSAT: 1 of 5")
        desk.press(card, "Take")
        desk.say("I am so sorry.", reply_to=card["number"])
        customer.sees("I am so sorry.")
        desk.press(card, "Resolve")
        desk.sees("Resolved by")


def test_an_owner_by_setting_signs_in_to_the_desk_and_is_asked_for_a_name_once(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(
        database_url, telegram, owners="telegram:5"
    ) as house:
        owner = TelegramPerson(telegram, 5, "O.")
        owner.start()
        desk = Person.at_desk(house, link_in(owner), name="Olga")
        page = desk.client.get("/desk").text
        assert "Olga</bdi> · owner" in page
        assert 'id="reply-box"' in page
        desk.own_room().say("/role")
        desk.own_room().sees("owners by the setting OWNERS: telegram:5")
        again = desk.client.get(link_in(owner)).text
        assert 'name="name"' not in again


def link_in(chat: TelegramPerson) -> str:
    """Ask for the desk in a chat, and return where the new link leads."""
    before = max((one["id"] for one in chat.all()), default=0)
    chat.say("/desk")
    (link,) = chat.sees("Open this in your browser", after=before)["links"]
    return httpx.URL(link).path
