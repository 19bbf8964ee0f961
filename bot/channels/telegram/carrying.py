"""What comes with a Telegram message: photos, files, voice, video, stickers.

Read from the raw update: the library's own records warn about every duration.
"""

import re
from collections.abc import Mapping
from typing import Any

from bot import ears
from storage.records import AttachmentKind, Carried

KINDS: Mapping[str, AttachmentKind] = {
    "voice": "voice",
    "video_note": "video",
    "video": "video",
    # A document comes with it for older programs, so it is looked for before that.
    "animation": "video",
    "sticker": "sticker",
    "audio": "file",
    "document": "file",
}
ID = re.compile(r"[!-~]{1,300}")
LARGEST = 2**53
LONGEST = 10**6


def carried_by(message: Mapping[str, Any]) -> tuple[Carried, ...]:
    """Return the one thing that a message carries, if any.

    Raises:
        Exception: any; the message is not as Telegram describes it.
    """
    photos = message.get("photo")
    if photos:
        # The same picture in several sizes, the largest last.
        return (_carried("photo", max(photos, key=_area)),)
    for field, kind in KINDS.items():
        if message.get(field):
            return (_carried(kind, message[field]),)
    return ()


def album_of(message: Mapping[str, Any]) -> str | None:
    """Return the id that all parts of an album share.

    Raises:
        ValueError: it is not as Telegram writes it.
    """
    album = message.get("media_group_id")
    return None if album is None else _id(album)


def _carried(kind: AttachmentKind, file: Mapping[str, Any]) -> Carried:
    return Carried(
        kind=kind,
        file=_id(file["file_id"]),
        name=ears.file_name(file.get("file_name")),
        type=ears.media_type(file.get("mime_type")),
        size=_number(file.get("file_size"), LARGEST),
        seconds=_number(file.get("duration"), LONGEST),
        emoji=ears.clean(file.get("emoji") or "")[:16],
    )


def _area(photo: Mapping[str, Any]) -> int:
    return int(photo["width"]) * int(photo["height"])


def _id(text: object) -> str:
    # It is kept, and one database would keep what the other refuses.
    if isinstance(text, str) and ID.fullmatch(text):
        return text
    raise ValueError("an id is not as Telegram writes it")


def _number(value: object, most: int) -> int | None:
    return min(value, most) if type(value) is int and value >= 0 else None
