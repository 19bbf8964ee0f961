"""All that somebody reads is in their own language, also what frames their chat."""

from datetime import timedelta

import httpx

from tests.harness import running
from tests.platforms.slack import TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import slack_scenes, telegram_scenes
from tests.stories.people import Person, api
from tests.stories.talks import agent_of, interaction, invited, owner_of, publish

OGG = b"OggS\x00\x02" + bytes(range(256)) * 30
OPENS = "Antwort schreiben"
ASKED = "Kako ste bili zadovoljni s pomočjo?"


def test_a_member_who_never_wrote_is_asked_as_slack_is_set(
    database_url: str, slack: StubSlack
) -> None:
    with slack_scenes.in_slack(database_url, slack) as house:
        slack_scenes.published(house, slack)
        slack.add_user("U77", "Uma", "uma@example.org", locale="sl-SI")
        with api(house) as program:
            body = interaction("1", customer={"slack": f"{TEAM}/U77"})
            assert program.post("/api/v1/interactions", json=body).status_code == 202
        house.advance(timedelta(hours=2, minutes=1))
        customer = SlackPerson(slack, "U77", "Uma")
        question = customer.sees(ASKED, "Uma")
        customer.press(question, "1")
        customer.sees("Žal nam je. Kaj je šlo narobe?")
        card = SlackPerson(slack, "U1", "Olga").in_channel(slack_scenes.CHANNEL)
        card.sees("Uma", "CSAT: 1 of 5")


def test_who_said_hello_in_telegram_is_asked_later_as_their_app_is_set(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        telegram_scenes.published(house, telegram)
        customer = TelegramPerson(telegram, 77, "Ana", language="sl")
        customer.start()
        customer.sees("/stop")
        with api(house) as program:
            body = interaction("1", customer={"telegram": "77"})
            assert program.post("/api/v1/interactions", json=body).status_code == 202
        house.advance(timedelta(hours=2, minutes=1))
        customer.sees(ASKED, "Ana")


def test_slack_speaks_the_chosen_language_around_the_chat_too(
    database_url: str, slack: StubSlack
) -> None:
    with slack_scenes.in_slack(database_url, slack) as house:
        slack_scenes.published(house, slack)
        customer = slack_scenes.asked(house, slack)
        customer.say("language de")
        customer.sees("Deutsch")
        customer.command("privacy")
        assert slack.answered == ["Die Antwort steht in unserer Direktnachricht."]
        customer.press(customer.sees("How was the help"), "2")
        why = customer.sees("What went wrong")
        opener = next(one for label, one in why["buttons"] if label == OPENS)
        customer.press_button(why, opener)
        assert slack.opened[-1]["submit"]["text"] == "Senden"


def test_the_web_page_speaks_the_language_that_was_chosen_in_its_chat(
    database_url: str,
) -> None:
    with running(database_url) as house:
        customer = Person.visit(house)
        page = customer.client.get("/").text
        assert '<html lang="en"' in page
        customer.say("/language ar")
        page = customer.client.get("/").text
        assert '<html lang="ar" dir="rtl"' in page


def test_the_page_of_a_survey_link_speaks_the_language_that_was_chosen(
    database_url: str,
) -> None:
    with running(database_url) as house:
        publish(owner_of(house))
        customer = Person.visit(house)
        customer.say("/language sl")
        with api(house) as program:
            answer = program.post("/api/v1/interactions", json=interaction("1"))
        path = httpx.URL(answer.json()["links"]["web"]).path
        assert '<html lang="sl"' in customer.client.get(path).text
        assert '<html lang="en"' in house.client().get(path).text


def test_the_desk_speaks_the_language_that_a_colleague_chose(
    database_url: str,
) -> None:
    with running(database_url) as house:
        desk = Person.at_desk(house, house.desk_path(), name="Olga")
        assert '<html lang="en"' in desk.client.get("/desk").text
        own = desk.own_room()
        own.say("/language sl")
        own.sees("v slovenščini")
        page = desk.client.get("/desk").text
        assert '<html lang="sl"' in page
        assert "Vi in Askafter" in page


def test_what_was_sent_is_named_in_the_languages_that_were_chosen(
    database_url: str,
) -> None:
    with running(database_url) as house:
        owner = owner_of(house)
        publish(owner)
        agent = agent_of(house, owner, "Bo")
        agent.own_room().say("/language de")
        customer = invited(house, "1")
        customer.say("/language sl")
        house.advance(timedelta(hours=2, minutes=1))
        customer.press(customer.sees(ASKED), "1")
        customer.sees("Kaj je šlo narobe?")
        customer.say("", files=[customer.upload("note.ogg", OGG)])
        assert customer.sees("Glasovno sporočilo")["from"] == "me"
        card = agent.sees("CSAT", "Voice note")
        (link,) = [part["link"] for part in card["parts"] if part["link"]]
        page = agent.client.get(link).text
        assert '<html lang="de"' in page
        assert "Sprachnachricht" in page
