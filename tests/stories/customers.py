"""Customers in whatever channel, who answer as that channel lets them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from bot.web.visitors import VISITOR
from storage import transcripts
from tests.harness import Running, running, wait_for
from tests.platforms import slack as slack_platform
from tests.platforms import telegram as telegram_platform
from tests.platforms.slack import TEAM, StubSlack
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram import StubTelegram
from tests.platforms.telegram_people import TelegramPerson
from tests.stories import talks
from tests.stories.people import Line, Person, api, labels_of, text_of
from tests.stories.telegram_scenes import hurrying

CHANNELS = ("web", "telegram", "slack")


class Customer(Protocol):
    """Somebody who is asked."""

    def says(self, text: str) -> None:
        """Type something."""

    def sees(self, *words: str) -> Any:
        """Wait for a message with these words."""

    def edits(self, text: str) -> bool:
        """Change what was said last; False where that cannot be done."""

    def presses(self, shown: Any, label: str) -> None:
        """Press a button."""

    def ticks(self, shown: Any, *labels: str) -> None:
        """Choose several options and send them."""

    def picks(self, shown: Any, day: str) -> None:
        """Choose a day, given as 2026-01-31."""

    def labels(self, shown: Any) -> list[str]:
        """Return the labels of the buttons of a message."""


@dataclass
class OnThePage:
    """A visitor of the web chat."""

    person: Person
    house: Running

    def says(self, text: str) -> None:
        """Type something."""
        self.person.say(text)

    def sees(self, *words: str) -> Line:
        """Wait for a line that says this, as it was last edited."""

        def look() -> Line | None:
            found = [line for line in self.all() if _has(text_of(line), words)]
            return found[-1] if found else None

        line = wait_for(look)
        return {**line, "number": line["edits"] or line["number"]}

    def all(self) -> list[Line]:
        """Return the lines of the room that stand there now."""
        product = self.house.product
        visitor = product.seal.read("visitor", self.person.client.cookies[VISITOR])
        assert visitor is not None
        room = f"web:{visitor.hex}"
        with product.database.reading() as connection:
            newest = transcripts.newest(connection, [room]).get(room, 0)
        return self.person.lines_until(newest)

    def edits(self, text: str) -> bool:
        """Say that the page has no way to edit what was sent."""
        del text
        return False

    def presses(self, shown: Line, label: str) -> None:
        """Press a button."""
        self.person.press(shown, label)

    def ticks(self, shown: Line, *labels: str) -> None:
        """Tick boxes of the line's form."""
        known = [option["text"] for option in shown["control"]["options"]]
        bits = sum(1 << known.index(label) for label in labels)
        self._sends(shown, f"{bits:x}")

    def picks(self, shown: Line, day: str) -> None:
        """Choose a day in the line's form."""
        self._sends(shown, day)

    def labels(self, shown: Line) -> list[str]:
        """Return the labels of a line's buttons."""
        return labels_of(shown)

    def _sends(self, shown: Line, value: str) -> None:
        body = {
            "id": talks.once(),
            "on": str(shown["number"]),
            "target": shown["control"]["target"] + value,
        }
        self.person.post("press", body)


@dataclass
class _OnPlatform:
    """Whoever has an account: what is the same on both platforms."""

    person: TelegramPerson | SlackPerson

    def says(self, text: str) -> None:
        """Type something."""
        self.person.say(text)

    def sees(self, *words: str) -> Any:
        """Wait for a message with these words."""
        return self.person.sees(*words)

    def edits(self, text: str) -> bool:
        """Change what was said last."""
        self.person.edit(text)
        return True

    def presses(self, shown: Any, label: str) -> None:
        """Press a button."""
        self.person.press(shown, label)


@dataclass
class InTelegram(_OnPlatform):
    """An account in a private chat."""

    person: TelegramPerson

    def ticks(self, shown: Any, *labels: str) -> None:
        """Press one option after the other, then Done."""
        for label in labels:
            self.person.press(shown, label)
        self.person.press(shown, "Done")

    def picks(self, shown: Any, day: str) -> None:
        """Type a day: Telegram has no calendar."""
        del shown
        self.person.say(day)

    def labels(self, shown: Any) -> list[str]:
        """Return the labels of a message's buttons."""
        return [label for label, _ in shown["buttons"]]


@dataclass
class InSlack(_OnPlatform):
    """A member in the direct message."""

    person: SlackPerson

    def ticks(self, shown: Any, *labels: str) -> None:
        """Tick check boxes, then press Done."""
        self.person.tick(shown, *labels)

    def picks(self, shown: Any, day: str) -> None:
        """Choose a day in the calendar."""
        self.person.pick(shown, day)

    def labels(self, shown: Any) -> list[str]:
        """Return the labels of a message's buttons."""
        return [label for label, _ in shown["buttons"]]


@dataclass
class World:
    """The product with all three channels, and a published survey."""

    house: Running
    telegram: StubTelegram
    slack: StubSlack
    owner: Person

    def asks(self, channel: str, number: int) -> Customer:
        """Let an interaction end with a customer; the first question waits."""
        if channel == "web":
            return OnThePage(talks.invited(self.house, str(number)), self.house)
        in_chat = TelegramPerson(self.telegram, number, "Ana")
        in_slack = SlackPerson(self.slack, f"U{number}", "Ana")
        who = {"slack": f"{TEAM}/U{number}"}
        if channel == "telegram":
            in_chat.start()
            in_chat.sees("/stop")
            who = {"telegram": str(number)}
        with api(self.house) as program:
            body = talks.interaction(str(number), customer={**who, "name": "Ana"})
            answer = program.post("/api/v1/interactions", json=body)
        assert answer.json()["decision"] == "ask"
        self.house.advance(timedelta(hours=2, minutes=1))
        return InTelegram(in_chat) if channel == "telegram" else InSlack(in_slack)

    def responses(self) -> list[dict[str, Any]]:
        """Return the responses as programs get them, the newest first."""
        with api(self.house) as program:
            found = program.get("/api/v1/responses").json()["items"]
        assert isinstance(found, list)
        return found


@contextmanager
def world(
    database_url: str, telegram: StubTelegram, slack: StubSlack, text: str
) -> Iterator[World]:
    """Run the product with all channels and publish a survey named "support"."""
    with house_of(database_url, telegram, slack) as house:
        owner = talks.owner_of(house)
        talks.publish(owner, text)
        yield World(house, telegram, slack, owner)


@contextmanager
def house_of(
    database_url: str,
    telegram: StubTelegram,
    slack: StubSlack,
    *,
    staff_room: str = "web:desk",
) -> Iterator[Running]:
    """Run the product with all channels."""
    settings = {
        "telegram_bot_token": telegram_platform.TOKEN,
        "telegram_api_url": telegram.url,
        "telegram_rate": 1000,
        "slack_bot_token": slack_platform.BOT_TOKEN,
        "slack_app_token": slack_platform.APP_TOKEN,
        "slack_api_url": slack.url,
        "staff_room": staff_room,
    }
    with running(database_url, settings=settings) as house, hurrying(house):
        yield house


def shown(customer: Customer, words: str, label: str) -> Any:
    """Wait until a message with these words has this button."""

    def look() -> Any:
        found = customer.sees(words)
        return found if label in customer.labels(found) else None

    return wait_for(look)


def _has(text: str, words: tuple[str, ...]) -> bool:
    said = " ".join(text.split())
    return all(" ".join(word.split()) in said for word in words)
