"""A line of a room as the pages get it."""

from typing import TypedDict
from urllib.parse import urlsplit

from bot.channels.targets import pack
from bot.voice.inert import inert
from bot.voice.wording import Label, Paragraph, Voice
from bot.web.controls import Control, control_of
from handlers.attaching import named as named_of
from storage.records.messages import Asks
from storage.transcripts import Line


class Words(TypedDict):
    """One paragraph."""

    kind: str
    text: str
    link: str | None


class Pressable(TypedDict):
    """One button; `target` is what the page sends back when it is pressed."""

    text: str
    target: str
    kind: str
    choice: str
    style: str


class Attached(TypedDict):
    """A text to be saved as a file."""

    name: str
    text: str


class Shown(TypedDict):
    """One line."""

    number: int
    at: str
    who: str
    parts: list[Words]
    buttons: list[list[Pressable]]
    file: Attached | None
    edits: int | None
    under: int | None
    asks: Asks | None
    control: Control | None


def shape(line: Line, voice: Voice, *, reader: str, language: str) -> dict[str, object]:
    """Write a line for one reader; `from` says whether the words are their own.

    Args:
        line: the line; our own words have a language of their own.
        voice: writes them.
        reader: account key.
        language: in which what somebody sent is named.
    """
    shown: Shown = {
        "number": line.number,
        "at": line.at.isoformat().replace("+00:00", "Z"),
        "who": inert(line.name),
        "parts": [],
        "buttons": [],
        "file": None,
        "edits": line.edits,
        "under": line.under,
        "asks": None,
        "control": None,
    }
    if line.message is None:
        own = line.who == reader
        shown["parts"] = _typed(line, voice, language)
        return {**shown, "from": "me" if own else "other"}
    rendered = voice.rendered(line.message)
    shown["parts"] = [_part(part) for part in rendered.parts]
    shown["control"], rows = control_of(line.message, rendered, voice)
    shown["buttons"] = [[_button(label) for label in row] for row in rows]
    if line.message.file is not None:
        file = line.message.file
        shown["file"] = {"name": file.name, "text": file.text}
    shown["asks"] = line.message.asks
    return {**shown, "from": "askafter"}


def _typed(line: Line, voice: Voice, language: str) -> list[Words]:
    named = (voice.sentence(named_of(one), language) for one in line.carried)
    said = [inert(line.text)] if line.text or not line.carried else []
    return [{"kind": "phrase", "text": text, "link": None} for text in (*said, *named)]


def _part(part: Paragraph) -> Words:
    # The page's own address may differ from the one that other platforms show.
    link = None if part.link is None else urlsplit(part.link).path
    return {"kind": part.kind, "text": part.text, "link": link}


def _button(label: Label) -> Pressable:
    return {
        "text": label.text,
        "target": pack(label.target),
        "kind": label.target.kind,
        "choice": label.target.choice,
        "style": label.style,
    }
