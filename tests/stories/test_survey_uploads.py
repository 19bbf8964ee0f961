"""An admin sends a survey as a file, in Telegram and in Slack."""

from typing import Any

import pytest

from storage.codec import every
from storage.records import Survey
from tests.harness import Running
from tests.platforms.slack import TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import slack_scenes, telegram_scenes

SURVEY = "survey: quick\nlanguage: en\ncsat: Kako je bilo, čšž?\n"
FILE = SURVEY.encode("utf-8-sig")


def texts(house: Running) -> list[str]:
    with house.product.database.reading() as connection:
        return [one.text for one in every(connection, Survey, name="quick")]


def document(
    stub: StubTelegram, content: bytes, name: str, **more: Any
) -> dict[str, Any]:
    kept = stub.keep_file(content)
    return {"document": {**kept, "file_name": name, "mime_type": "text/plain", **more}}


def test_a_document_becomes_a_draft(database_url: str, telegram: StubTelegram) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        owner = telegram_scenes.published(house, telegram)
        owner.sends(**document(telegram, FILE, "quick.survey"))
        owner.sees("quick version 1 is saved as a draft")
        assert texts(house) == [SURVEY]
        again = document(telegram, FILE, "any name")
        owner.sends(caption="/survey import", **again)
        owner.sees("quick version 1 says exactly this already")


@pytest.mark.parametrize(
    ("content", "more", "answer"),
    [
        (b"survey: \xff\xfe", {}, "not plain text in UTF-8"),
        (b"", {}, "the file is empty"),
        (b"\xef\xbb\xbf \n", {}, "the file is empty"),
        (b"x" * 100_001, {}, "too large for a survey"),
        (FILE, {"file_size": 100_001}, "too large for a survey"),
        (FILE, {"file_id": "AwACgone"}, "could not be fetched"),
        (b"survey: quick\ncsta: How?", {}, "Line 2:"),
        ("survey: quick\ncsat: x\x00\u202ey".encode(), {}, "quick version 1"),
    ],
)
def test_a_document_that_cannot_be_read_is_told_kindly(
    database_url: str,
    telegram: StubTelegram,
    content: bytes,
    more: dict[str, Any],
    answer: str,
) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        owner = telegram_scenes.published(house, telegram)
        owner.sends(**document(telegram, content, "quick.txt", **more))
        owner.sees(answer)


def test_another_kind_of_document_is_told_what_is_read(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        owner = telegram_scenes.published(house, telegram)
        owner.sends(**document(telegram, b"PK", "quick.docx"))
        owner.sees("I read surveys from plain text files")


def test_a_customers_document_is_not_even_fetched(
    database_url: str, telegram: StubTelegram
) -> None:
    with telegram_scenes.in_telegram(database_url, telegram) as house:
        telegram_scenes.published(house, telegram)
        customer = TelegramPerson(telegram, 99, "Ana")
        customer.start()
        customer.sees("/stop")
        customer.sends(**document(telegram, FILE, "quick.survey"))
        caption = {"caption": "/survey import"}
        customer.sends(**caption, **document(telegram, FILE, "quick.survey"))
        customer.sees("This is for colleagues")
        assert texts(house) == []
        assert "getFile" not in [method for method, _ in telegram.calls]


def shares(person: SlackPerson, file: dict[str, Any], text: str = "") -> None:
    person.stub.send_event(
        {
            "type": "message",
            "subtype": "file_share",
            "channel": person.channel,
            "channel_type": "im",
            "user": person.user,
            "text": text,
            "files": [file],
            "ts": person.stub.ts(),
            "team": TEAM,
        }
    )


def test_a_file_in_a_direct_message_becomes_a_draft(
    database_url: str, slack: StubSlack
) -> None:
    with slack_scenes.in_slack(database_url, slack) as house:
        owner = slack_scenes.published(house, slack)
        shares(owner, slack.share("quick.txt", FILE))
        owner.sees("quick version 1 is saved as a draft")
        assert texts(house) == [SURVEY]
        changed = FILE.replace(b"Kako", b"Kaj")
        shares(owner, slack.share("changed", changed), "survey import")
        owner.sees("quick version 2 is saved as a draft")


def test_an_app_that_may_not_read_files_says_so(
    database_url: str, slack: StubSlack
) -> None:
    slack.scopes = tuple(one for one in slack.scopes if one != "files:read")
    with slack_scenes.in_slack(database_url, slack) as house:
        owner = slack_scenes.published(house, slack)
        shares(owner, slack.share("quick.txt", FILE))
        owner.sees("could not be fetched just now")
        assert texts(house) == []
