"""Windows over the chat: a longer answer, a note, a word on a case, a survey."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from bot import ears
from bot.channels.slack.blocks import OPENER
from bot.channels.slack.hearing import channel_of, plain, room_of, who_of
from bot.channels.targets import unpack
from bot.tokens import Seal
from bot.voice.wording import Voice
from handlers.saying import Spoken
from storage.records import Account, Address, Pressed, Target

Kind = Literal["answer", "note", "resolve", "survey"]
Payload = Mapping[str, Any]
BLOCK, INPUT = "words", "text"
MOST_TITLE = 24
MOST_TEXT = 3000
"""Characters that a field holds; a longer survey is sent as a file."""

WRITES = "survey text"
"""The command of the button that opens a window for a survey."""

SURVEY_BUTTONS = (("command", WRITES), ("survey", "edit"))
"""Buttons behind which a survey is written or changed."""


def kind_of(action: Payload, target: Target | None) -> Kind | None:
    """Return which window a pressed button opens; None if it opens none."""
    if action.get("action_id") == OPENER:
        return "answer"
    if target is not None and target.kind == "case":
        if target.choice == "note":
            return "note"
        if target.choice == "resolve":
            return "resolve"
    if target is not None and (target.kind, target.choice) in SURVEY_BUTTONS:
        return "survey"
    return None


def view(
    kind: Kind, body: Payload, voice: Voice, language: str, *, written: str = ""
) -> dict[str, Any]:
    """Build the window; what it is about travels in its private part.

    Args:
        kind: which window.
        body: the press that opens it.
        voice: writes its words.
        language: of its words.
        written: stands in the field already, at most MOST_TEXT characters.
    """
    (action, *_) = body["actions"]
    about = {
        "kind": kind,
        "channel": channel_of(body),
        "ts": body["container"].get("message_ts"),
        "value": str(action.get("value") or ""),
    }

    def text(key: str) -> dict[str, str]:
        return {"type": "plain_text", "text": voice.text(key, language, {})}

    title = text(f"window-{kind}")
    title["text"] = title["text"][:MOST_TITLE]
    return {
        "type": "modal",
        "callback_id": kind,
        "private_metadata": json.dumps(about),
        "title": title,
        "submit": text("window-resolve" if kind == "resolve" else "window-send"),
        "close": text("window-close"),
        "blocks": [
            {
                "type": "input",
                "block_id": BLOCK,
                "optional": kind == "resolve",
                "label": text(f"window-{kind}-label"),
                "element": {
                    "type": "plain_text_input",
                    "action_id": INPUT,
                    "multiline": True,
                    "max_length": MOST_TEXT,
                    **({"initial_value": written} if written else {}),
                },
            }
        ],
    }


def submitted(body: Payload, seal: Seal, now: datetime) -> Iterator[Spoken]:
    """Yield what a submitted window stands for: words, and perhaps a press."""
    shown = body["view"]
    about = json.loads(shown["private_metadata"])
    who = who_of(body)
    where = room_of(about["channel"], body["user"]["id"])
    key = f"slack:{plain(shown['id'])}"
    below = plain(about["ts"])
    words = str(shown["state"]["values"][BLOCK][INPUT].get("value") or "").strip()
    if words and about["kind"] == "survey":
        yield ears.from_words(
            f"/survey new\n{words}",
            seal,
            key=f"{key}:words",
            at=now,
            where=where,
            who=who,
        )
    elif words:
        note = about["kind"] != "answer"
        yield ears.from_words(
            f"note: {words}" if note else words,
            seal,
            key=f"{key}:words",
            at=now,
            where=where,
            who=who,
            reply_to=below if note else None,
            private=not note,
        )
    if about["kind"] == "resolve":
        yield from _pressed(about, key, now, where, who)


def _pressed(
    about: Payload, key: str, now: datetime, where: Address, who: Account
) -> Iterator[Spoken]:
    target = unpack(about["value"])
    if target is not None:
        yield Pressed(
            key=f"{key}:press",
            at=now,
            where=where,
            who=who,
            target=target,
            on=plain(about["ts"]),
        )
