"""Nothing that is secret and nobody's words reach the log, however talkative it is."""

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import make_url

from tests.harness import PATIENCE, STARTED, free_port, wait_for
from tests.platforms.slack import APP_TOKEN, SIGNING, StubSlack
from tests.platforms.slack import BOT_TOKEN as SLACK_TOKEN
from tests.platforms.slack import Refusal as SlackRefusal
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import TOKEN as BOT_TOKEN
from tests.platforms.telegram import Refusal, StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories.people import Person, text_of
from tests.stories.talks import agent_of, interaction, owner_of, publish

ROOT = Path(__file__).parents[2]
SECRET = "canary-secret-key-of-more-than-32-characters"
TOKEN = "canary-api-token-of-more-than-32-characters"
PASSWORD = "canary-database-password"
WORDS = (
    "canary-answer was terrible and awful",
    "canary-reply we are sorry",
    "canary-note third time",
    "canary-return thank you",
    "canary-question",
    "Canary-Customer",
    "Canary-Colleague",
    "canary-person@example.org",
)


@dataclass
class Process:
    """`askafter run` as an operator starts it, with everything it prints kept."""

    base: str
    console: Path
    log: Path
    clients: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def client(self, **options: Any) -> httpx.Client:
        """Return a client, closed when the process ends."""
        client = httpx.Client(base_url=self.base, timeout=PATIENCE, **options)
        self.clients.callback(client.close)
        return client

    def owner_code(self) -> str:
        """Return the code that stands on the console."""
        return self.printed(r"/start (o-\S+)")

    def printed(self, pattern: str) -> str:
        """Wait for something on the console."""

        def look() -> str | None:
            found = re.search(pattern, self.console.read_text())
            return found and found[1]

        return wait_for(look, patience=STARTED)


@contextlib.contextmanager
def started(
    database_url: str,
    folder: Path,
    log_format: str,
    telegram: StubTelegram,
    slack: StubSlack,
) -> Iterator[Process]:
    """Start the product at its most talkative in a folder of its own."""
    port = free_port()
    console, log = folder / "console.txt", folder / "log.txt"
    settings = {
        "DATABASE_URL": database_url,
        "PORT": str(port),
        "SECRET_KEY": SECRET,
        "API_TOKEN": TOKEN,
        "TELEGRAM_BOT_TOKEN": BOT_TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "SLACK_BOT_TOKEN": SLACK_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_SIGNING_SECRET": SIGNING,
        "SLACK_API_URL": slack.url,
        "QUIET_HOURS": "off",
        "LOG_LEVEL": "DEBUG",
        "LOG_FORMAT": log_format,
        "PYTHONPATH": str(ROOT),
    }
    with console.open("w") as out, log.open("w") as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=folder,
            env={**os.environ, **settings},
            stdout=out,
            stderr=err,
        )
        house = Process(f"http://127.0.0.1:{port}", console, log)
        try:
            house.printed("(Askafter is running)")
            with house.clients:
                yield house
        finally:
            process.terminate()
            assert process.wait(timeout=PATIENCE) is not None


def live(house: Process, telegram: StubTelegram, slack: StubSlack) -> list[str]:
    """Walk the loop, and stumble where people and programs stumble.

    Returns:
        The codes and link tokens that were handed out on the way.
    """
    owner = owner_of(house)
    publish(owner, "survey: support\n\ncsat: canary-question?\nwhy: Why?\n")
    desk = house.printed(r"/desk/in/(\S+)")
    agent = agent_of(house, owner, "Canary-Colleague")
    given = [text_of(line) for line in owner.lines() if "/start r-" in text_of(line)]
    program = house.client(headers={"Authorization": f"Bearer {TOKEN}"})
    customer = {"email": "canary-person@example.org", "name": "Canary-Customer"}
    body = interaction("1", customer=customer, survey="support")
    link = program.post("/api/v1/interactions", json=body).json()["links"]["web"]
    visitor = Person.visit(house)
    assert visitor.client.post(httpx.URL(link).path).status_code == 303
    visitor.press(visitor.sees("canary-question"), "1")
    visitor.sees("Why?")
    visitor.say("canary-answer was terrible and awful")
    card = agent.sees("canary-answer")
    agent.say("canary-reply we are sorry", reply_to=card["number"])
    agent.say("note: canary-note third time", reply_to=card["number"])
    visitor.sees("canary-reply")
    visitor.say("canary-return thank you")
    agent.sees("canary-return")

    strange = house.client(headers={"Authorization": f"Bearer {TOKEN}x"})
    assert strange.get("/api/v1/cases").status_code == 401
    broken = program.post("/api/v1/interactions", content=b'{"canary-answer')
    assert broken.status_code == 400
    wrong = program.post("/api/v1/interactions", json={**body, "id": ["canary-note"]})
    assert wrong.status_code == 422
    assert program.get("/canary-question").status_code == 404
    stranger = Person.visit(house)
    stranger.say("/start o-canary-question")
    stranger.sees("not one of ours")
    roles = [text.split("/start r-")[1].split()[0] for text in given]
    assert roles
    in_telegram(telegram)
    in_slack(house, slack)
    return [house.owner_code()[2:], desk, link.rsplit("/", 1)[1], *roles]


def in_telegram(telegram: StubTelegram) -> None:
    """Write to the bot, send what cannot be read, and meet errors of the platform."""
    visitor = TelegramPerson(telegram, 77, "Canary-Telegram")
    visitor.start()
    visitor.sees("/stop")
    visitor.say("canary-answer in Telegram")
    telegram.deliver(message={"text": "canary-answer", "chat": "nowhere"})

    def refuse(_method: str, _given: dict[str, Any]) -> None:
        telegram.refuse = lambda _method, _given: None
        raise Refusal(400, "Bad Request: odd")

    telegram.refuse = refuse
    visitor.say("/help")
    visitor.say("/privacy")
    visitor.sees("We keep what you answer")


def in_slack(house: Process, slack: StubSlack) -> None:
    """Write to the app, send what is not signed, and meet errors of the platform."""
    visitor = SlackPerson(slack, "U77", "Canary-Slack")
    slack.members.add(visitor.channel)
    visitor.say("canary-answer in Slack")
    visitor.sees("No question is open here")
    forged = {"X-Slack-Request-Timestamp": "1", "X-Slack-Signature": "v0=canary"}
    answer = house.client().post("/slack/events", content=b"canary", headers=forged)
    assert answer.status_code == 401
    slack.send_event({"type": "message", "channel": ["canary"], "user": "U77"})

    def refuse(_method: str, _given: dict[str, Any]) -> None:
        slack.refuse = lambda _method, _given: None
        raise SlackRefusal("odd")

    slack.refuse = refuse
    visitor.say("help")
    visitor.say("privacy")
    visitor.sees("We keep what you answer")


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_no_secret_and_nobodys_words_are_logged(
    database_url: str,
    tmp_path: Path,
    log_format: str,
    telegram: StubTelegram,
    slack: StubSlack,
) -> None:
    url = make_url(database_url)
    if url.get_backend_name() == "postgresql":
        url = url.set(username=url.username or "postgres", password=PASSWORD)
    shown = url.render_as_string(hide_password=False)
    with started(shown, tmp_path, log_format, telegram, slack) as house:
        codes = live(house, telegram, slack)
    log = house.log.read_text()
    assert len(log.splitlines()) > 20, "the log at DEBUG should say something"
    secrets = (SECRET, TOKEN, BOT_TOKEN, SLACK_TOKEN, APP_TOKEN, SIGNING, PASSWORD)
    for secret in (*secrets, *WORDS, *codes):
        assert secret not in log
    assert "canary" not in log.lower()
