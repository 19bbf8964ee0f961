"""What a button is about, in the 64 bytes that Telegram carries."""

import base64
import binascii
from uuid import UUID

from storage.records import Target
from storage.records.messages import TargetKind

LETTERS: dict[TargetKind, str] = {
    "session": "s",
    "case": "c",
    "message": "m",
    "survey": "v",
    "preview": "p",
    "guide": "g",
    "parked": "k",
    "confirm": "y",
    "command": "x",
}
KINDS = {letter: kind for kind, letter in LETTERS.items()}
MOST = 64
ID = 22


def pack(target: Target) -> str:
    """Write a target as callback data; it carries no right."""
    letter = LETTERS[target.kind]
    if target.kind == "command":
        return (letter + target.choice)[:MOST]
    id = base64.urlsafe_b64encode(target.id.bytes).decode().rstrip("=")
    return f"{letter}{id}{target.choice}"


def unpack(text: str) -> Target | None:
    """Read it back; None if no button of ours carries this."""
    kind = KINDS.get(text[:1])
    if kind is None or len(text.encode(errors="replace")) > MOST or not text.isascii():
        return None
    if kind == "command":
        return Target(kind=kind, id=UUID(int=0), choice=text[1:])
    id, choice = text[1 : 1 + ID], text[1 + ID :]
    try:
        raw = base64.b64decode(id + "==", altchars=b"-_", validate=True)
        return Target(kind=kind, id=UUID(bytes=raw), choice=choice)
    except (ValueError, binascii.Error):
        return None
