"""The field in which a page lets a question be answered where buttons do not do."""

from typing import Literal, TypedDict

from bot.channels import controls
from bot.channels.targets import pack
from bot.voice.wording import Label, Rendered, Voice
from storage.records import Message

Rows = tuple[tuple[Label, ...], ...]


class Choice(TypedDict):
    """One option that can be ticked."""

    text: str
    marked: bool


class Control(TypedDict):
    """A small form.

    `target` is what the page sends once the value stands behind it: a day as
    2026-01-31, ticked options as one bit for each in hexadecimal. Where it is empty,
    the value is said like typed words.
    """

    kind: Literal["choices", "date", "number"]
    target: str
    options: list[Choice]
    send: str


def control_of(
    message: Message, rendered: Rendered, voice: Voice
) -> tuple[Control | None, Rows]:
    """Return the form of a message, and the rows of buttons that stay beside it."""
    send = voice.text("page-send", message.language, {})
    rows = rendered.buttons
    match message.asks:
        case "choices" if (found := controls.options_of(rows)) is not None:
            # The page adds the ticked ones: without any, the target ends with a 0.
            target = pack(controls.whole(found.done.target, ())).removesuffix("0")
            options = [Choice(text=one.text, marked=one.marked) for one in found.labels]
            return _control("choices", target, found.done.text, options), found.rest
        case "date":
            about = next(filter(None, map(controls.days_in, rows)), None)
            return (_control("date", pack(about), send) if about else None), rows
        case "number" if rows:
            return _control("number", "", send), rows
        case _:
            return None, rows


def _control(
    kind: Literal["choices", "date", "number"],
    target: str,
    send: str,
    options: list[Choice] | None = None,
) -> Control:
    return Control(kind=kind, target=target, options=options or [], send=send)
