"""Windows over the chat: a longer answer, a note, a word when a case is resolved."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from bot import ears
from bot.channels.slack.blocks import OPENER
from bot.channels.slack.hearing import account, plain, room_of
from bot.channels.targets import unpack
from bot.tokens import Seal
from bot.voice.wording import Voice
from storage.records import Account, Address, Incoming, Pressed, Target

Kind = Literal["answer", "note", "resolve"]
Payload = Mapping[str, Any]
BLOCK, INPUT = "words", "text"
MOST_TITLE = 24


def kind_of(action: Payload, target: Target | None) -> Kind | None:
    """Return which window a pressed button opens; None if it opens none."""
    if action.get("action_id") == OPENER:
        return "answer"
    if target is not None and target.kind == "case":
        if target.choice == "note":
            return "note"
        if target.choice == "resolve":
            return "resolve"
    return None


def view(kind: Kind, body: Payload, voice: Voice, language: str) -> dict[str, Any]:
    """Build the window; what it is about travels in its private part."""
    (action, *_) = body["actions"]
    about = {
        "kind": kind,
        "channel": body["channel"]["id"],
        "ts": body["container"]["message_ts"],
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
                    "max_length": 3000,
                },
            }
        ],
    }


def submitted(body: Payload, seal: Seal, now: datetime) -> Iterator[Incoming]:
    """Yield what a submitted window stands for: words, and perhaps a press."""
    shown = body["view"]
    about = json.loads(shown["private_metadata"])
    user = body["user"]
    who = account(
        user.get("team_id") or body["team"]["id"],
        user["id"],
        str(user.get("name") or ""),
        None,
    )
    where = room_of(about["channel"], user["id"])
    key = f"slack:{plain(shown['id'])}"
    below = plain(about["ts"])
    words = str(shown["state"]["values"][BLOCK][INPUT].get("value") or "").strip()
    if words:
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
) -> Iterator[Incoming]:
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
