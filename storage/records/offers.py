"""What the message above offers to whoever types instead of pressing."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from storage.records.confirmations import Confirmation
from storage.records.events import Commanded, Said, order_of
from storage.records.messages import Button, Message, Phrase, Target

PRESSED = ("command", "survey")
"""What a button may be about whose label can be typed; other walks read their own."""

SOON = timedelta(minutes=2)
"""How long a yes is about the command that was named as probably meant."""

ASKS = ("survey-begin", "survey-ready")
"""Questions that only buttons, or words that mean them, can answer."""

NEAREST = {
    "command-nearest": "nearest",
    "setting-timezone-nearest": "nearest",
    "survey-nearest": "command",
}
"""Phrases that name what was probably meant, and which value is its command."""

LONGEST_MEANT = 80
"""Characters of such a command; what is longer was cut short."""

NEVER_MEANT = ("start", "stop")
"""What nobody does by saying yes to a mistyped command."""


def named(said: Said, last: Message) -> Target | None:
    """Return what the button does whose label was typed; None if none was.

    The beginning of a label is enough if that of no other button is the same.
    """
    shown = {
        button.label.key: button.target
        for button in _buttons(last)
        if button.target.kind in PRESSED and isinstance(button.label, Phrase)
    }
    for keys in (said.labels, said.beginnings):
        meant = [key for key in keys if key in shown]
        if len(meant) == 1:
            return shown[meant[0]]
    return None


def proposed(last: Message, at: datetime) -> Target | None:
    """Return what a yes to the message would do; None if it asks for none."""
    for part in last.body:
        match part:
            case Phrase(key="survey-ready"):
                targets = (one.target for one in _buttons(last))
                return next((one for one in targets if one.choice == "activate"), None)
            case Phrase(key=key) if key in NEAREST and at < last.due_at + SOON:
                return _command(last, str(part.values.get(NEAREST[key], "")))
    return None


def question(last: Message) -> Phrase | None:
    """Return what the message asks; None if it asks nothing."""
    phrases = (part for part in last.body if isinstance(part, Phrase))
    return next((one for one in phrases if one.key in ASKS), None)


def asks_for(asked: Confirmation, last: Message | None) -> bool:
    """Tell whether the message asks "Really?", for the first time or once more."""
    if last is None or last.id == asked.id:
        return last is not None
    phrases = (part for part in last.body if isinstance(part, Phrase))
    return any(
        one.key == "confirm-waits" and one.values.get("command") == asked.command
        for one in phrases
    )


def order(said: Said, target: Target) -> Commanded:
    """Return the command that a target stands for, as if it was given now."""
    verb, *words = target.choice.split()
    return order_of(said, verb, tuple(words))


def _command(last: Message, nearest: str) -> Target | None:
    choice = nearest.removeprefix("/")
    if not choice or len(nearest) >= LONGEST_MEANT:
        return None
    if choice.partition(" ")[0] in NEVER_MEANT:
        return None
    return Target(kind="command", id=last.id, choice=choice)


def _buttons(message: Message) -> Iterator[Button]:
    return (button for row in message.buttons for button in row)
