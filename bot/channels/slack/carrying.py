"""What comes with a Slack message: the files that were shared with it."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot import ears
from storage.records import AttachmentKind, Carried

ELSEWHERE = frozenset(("external", "tombstone", "hidden_by_limit"))
"""Modes of files whose bytes Slack does not have, or does not give."""

ID = re.compile(r"F[A-Z0-9]{1,40}")
LARGEST = 2**53
LONGEST = 10**6


def carried_by(files: Iterable[Mapping[str, Any]]) -> tuple[Carried, ...]:
    """Return the files whose bytes Slack keeps; the others are left out.

    Raises:
        Exception: any; a file is not as Slack describes it.
    """
    return tuple(_carried(file) for file in files if file.get("mode") not in ELSEWHERE)


def _carried(file: Mapping[str, Any]) -> Carried:
    claimed = ears.media_type(file.get("mimetype"))
    milliseconds = _number(file.get("duration_ms"), LONGEST * 1000)
    return Carried(
        kind=_kind(file, claimed),
        file=_id(file["id"]),
        name=ears.file_name(file.get("name")),
        type=claimed,
        size=_number(file.get("size"), LARGEST),
        seconds=None if milliseconds is None else round(milliseconds / 1000),
    )


def _kind(file: Mapping[str, Any], claimed: str) -> AttachmentKind:
    # Recorded in Slack itself, a voice note may come in a container for video.
    if file.get("subtype") == "slack_audio":
        return "voice"
    match claimed.partition("/")[0]:
        case "image":
            return "photo"
        case "video":
            return "video"
        case _:
            return "file"


def _id(text: object) -> str:
    if isinstance(text, str) and ID.fullmatch(text):
        return text
    raise ValueError("an id is not as Slack writes it")


def _number(value: object, most: int) -> int | None:
    return min(value, most) if type(value) is int and value >= 0 else None
