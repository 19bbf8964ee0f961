"""What a button is about, as a short text that a platform can carry."""

from uuid import UUID

from storage.records import Target
from storage.records.messages import TargetKind

LONGEST = 100
KINDS: tuple[TargetKind, ...] = (
    "session",
    "case",
    "message",
    "survey",
    "preview",
    "guide",
    "parked",
    "confirm",
    "command",
)


def pack(target: Target) -> str:
    """Write a target; it carries no right."""
    return f"{target.kind}:{target.id.hex}:{target.choice}"


def unpack(text: str) -> Target | None:
    """Read it back; None if no button of ours carries this."""
    word, _, rest = text.partition(":")
    id, _, choice = rest.partition(":")
    kind = next((kind for kind in KINDS if kind == word), None)
    if kind is None or not choice or len(text) > LONGEST or not text.isascii():
        return None
    try:
        return Target(kind=kind, id=UUID(hex=id), choice=choice)
    except ValueError:
        return None
