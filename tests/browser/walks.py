"""The same walk in every channel: from an empty house to a survey that asks."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any, Protocol

from playwright.sync_api import Locator, Page

from tests.browser.records import Record, Step
from tests.browser.windows import write
from tests.harness import wait_for
from tests.platforms.slack_people import SlackPerson
from tests.platforms.telegram_people import TelegramPerson


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message as it stands: what it says, its buttons, and where to press."""

    text: str
    labels: tuple[str, ...]
    place: Any


class Walker(Protocol):
    """Somebody in one channel."""

    @property
    def slash(self) -> str:
        """Return what begins a command there."""

    def say(self, text: str) -> None:
        """Type it and send it."""

    def press(self, seen: Seen, label: str) -> None:
        """Press a button of a message."""

    def look(self) -> list[Seen]:
        """Return the messages as they stand, the newest last."""


WALK: tuple[tuple[str, str, str, str], ...] = (
    ("You are now the owner", "New survey", "New survey", ""),
    ("How shall we begin?", "Step by step", "Step by step", ""),
    ("What shall we call the survey?", "support", "", "Our shop"),
    ("After which kind of contact", "delivery", "delivery", ""),
    ("What would you like to know first?", "Back", "Are they satisfied? (1 to 5)", ""),
    ("How shall we ask it?", "Take this", "Take this", ""),
    ("Shall we ask why", "No", "Only after a low score", ""),
    ("Shall they say what it was about?", "Take this", "No, leave it out", ""),
    (
        "When shall a person from your team",
        "Never by the score",
        "At a low score, and ask if we may write",
        "",
    ),
    ("What shall we say at the end?", "Take this", "Take this", ""),
    ("Which other languages", "Slovenščina", "Slovenščina", ""),
    ("Which other languages", "✓ Slovenščina", "That is all", ""),
    ("This is your survey as a text", "", "", ""),
    ("is saved as a draft", "Activate", "Activate", ""),
    ("is active: it asks from now on", "Pause", "", ""),
)
"""Words of a message, a button that is there when it is ready, what is done then."""


def walk(
    walker: Walker,
    code: str,
    pass_time: Callable[[timedelta], None],
    watch: Callable[[str], None] = lambda _words: None,
) -> Record:
    """Go all the way, as somebody would who has read nothing.

    Args:
        walker: in one of the channels.
        code: the first owner's.
        pass_time: moves the product's clock on by what a person takes for each step.
        watch: is called with the words of each message before anything is pressed.
    """
    record = Record(greeting=f"{walker.slash}start o-…")
    walker.say(f"{walker.slash}start {code}")
    for words, ready, pressed, typed in WALK:
        began = time.monotonic()
        seen = wait_for(partial(_found, walker, words, ready))
        record.waited += time.monotonic() - began
        watch(words)
        before = record.seconds()
        record.steps.append(
            Step(
                text=seen.text,
                labels=seen.labels,
                pressed=pressed or None,
                typed=typed or None,
            )
        )
        _live_through(record.seconds() - before, pass_time)
        if pressed:
            walker.press(seen, pressed)
        if typed:
            walker.say(typed)
    return record


def _live_through(seconds: float, pass_time: Callable[[timedelta], None]) -> None:
    # Little by little: a leap would look as if a process had died while it sent.
    for _ in range(int(seconds)):
        pass_time(timedelta(seconds=1))
        time.sleep(0.02)


def _found(walker: Walker, words: str, ready: str) -> Seen | None:
    for seen in reversed(walker.look()):
        if words in seen.text and (not ready or ready in seen.labels):
            return seen
    return None


@dataclass(frozen=True, slots=True)
class OnPlatform:
    """Somebody in Telegram or in Slack."""

    person: TelegramPerson | SlackPerson

    @property
    def slash(self) -> str:
        """Return what begins a command there."""
        return "" if isinstance(self.person, SlackPerson) else "/"

    def say(self, text: str) -> None:
        """Type it and send it."""
        self.person.say(text)

    def press(self, seen: Seen, label: str) -> None:
        """Press a button of a message."""
        self.person.press(seen.place, label)

    def look(self) -> list[Seen]:
        """Return the messages as they stand, the newest last."""
        return [
            Seen(
                text=shown["text"],
                labels=tuple(button[0] for button in shown["buttons"]),
                place=dict(shown),
            )
            for shown in self.person.all()
        ]


@dataclass(frozen=True, slots=True)
class AtBrowser:
    """Somebody at the web chat's own page."""

    page: Page
    slash: str = "/"

    def say(self, text: str) -> None:
        """Type it and send it."""
        write(self.page, text)

    def press(self, seen: Seen, label: str) -> None:
        """Press a button of a message."""
        place: Locator = seen.place
        place.get_by_role("button", name=label, exact=True).click()

    def look(self) -> list[Seen]:
        """Return the messages as they stand, the newest last."""
        return [
            Seen(
                text="\n".join(
                    line.locator(":scope > .parts > .part").all_inner_texts()
                ),
                labels=tuple(
                    line.locator(":scope > .buttons button").all_inner_texts()
                ),
                place=line,
            )
            for line in self.page.locator(".line:not(.from-me)").all()[-3:]
        ]
