"""A new admin's first survey, recorded in each channel and shown in the manual."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.drawing import beside, drawn
from tests.browser.records import Record
from tests.browser.walks import AtBrowser, OnPlatform, walk
from tests.browser.windows import window
from tests.harness import running
from tests.platforms.slack import APP_TOKEN, BOT_TOKEN, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import TOKEN, StubTelegram
from tests.platforms.telegram_people import TelegramPerson

FOLDER = os.environ.get("ASKAFTER_PICTURES")
"""Where pictures are kept, and the sign that the page is written anew."""

PAGE = Path(__file__).parents[2] / "docs" / "first-survey.md"
WINDOW = {"width": 400, "height": 760}
SHOWN = ("How shall we begin?", "Which other languages", "is active: it asks")
MOST_SECONDS = 180
SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@SQLITE
def test_in_telegram(browser: Browser, database_url: str, tmp_path: Path) -> None:
    stub = StubTelegram()
    stub.open_chat(1)
    settings = {"telegram_bot_token": TOKEN, "telegram_api_url": stub.url}
    try:
        with running(database_url, settings=settings) as house:
            owner = TelegramPerson(stub, 1, "Olga")
            record = walk(OnPlatform(owner), house.owner_code(), house.advance)
    finally:
        stub.close()
    note = "Drawn from what the bot sent to Telegram; the app looks different."
    drawn(browser, record, note, picture("telegram", tmp_path))
    keeps("telegram", record, tmp_path)


@SQLITE
def test_in_slack(browser: Browser, database_url: str, tmp_path: Path) -> None:
    stub = StubSlack()
    settings = {
        "slack_bot_token": BOT_TOKEN,
        "slack_app_token": APP_TOKEN,
        "slack_api_url": stub.url,
    }
    try:
        with running(database_url, settings=settings) as house:
            owner = SlackPerson(stub, "U1", "Olga")
            stub.members.add(owner.channel)
            record = walk(OnPlatform(owner), house.owner_code(), house.advance)
    finally:
        stub.close()
    note = "Drawn from what the app sent to Slack; Slack looks different."
    drawn(browser, record, note, picture("slack", tmp_path))
    keeps("slack", record, tmp_path)


@SQLITE
def test_in_the_web_chat(browser: Browser, database_url: str, tmp_path: Path) -> None:
    shots: dict[str, bytes] = {}
    with (
        running(database_url) as house,
        window(browser, size=WINDOW) as page,
    ):
        page.goto(house.base)
        page.locator(".demo summary").click()

        def watch(words: str) -> None:
            if words.startswith(SHOWN):
                page.mouse.move(0, 0)
                shots[words] = page.screenshot()

        record = walk(AtBrowser(page), house.owner_code(), house.advance, watch)
    beside(browser, tuple(shots.values()), WINDOW, picture("web", tmp_path))
    keeps("web", record, tmp_path)


def picture(channel: str, elsewhere: Path) -> Path:
    """Return where a picture is kept."""
    return Path(FOLDER or elsewhere) / f"first-survey-{channel}.png"


def keeps(channel: str, record: Record, elsewhere: Path) -> None:
    """Compare the walk with what the manual prints, or print it there."""
    assert 10_000 < picture(channel, elsewhere).stat().st_size < 400_000
    assert record.seconds() + record.waited < MOST_SECONDS
    now = f"\n{record.counted()}\n\n```text\n{record.transcript()}\n```\n"
    whole = PAGE.read_text(encoding="utf-8")
    part = re.compile(rf"(?<=<!-- {channel} -->\n).*?(?=<!-- end -->)", re.DOTALL)
    if FOLDER:
        PAGE.write_text(part.sub(lambda _: now, whole, count=1), encoding="utf-8")
        return
    found = part.search(whole)
    assert found is not None
    assert found[0] == now, "run `make pictures`"
