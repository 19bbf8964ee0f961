"""What people add to their words: photos, files, voice, video, stickers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from storage.records.places import Address

AttachmentKind = Literal["photo", "file", "voice", "video", "sticker"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One thing that came with a message, as the ear heard of it.

    Attributes:
        file: the platform's own id, by which it gives the bytes; not a right.
        name: what its sender called it, without folders; empty is not told.
        type: MIME type as it was claimed; not to be believed.
        size: bytes; None is not told.
        seconds: how long it plays; None is not told, or it does not play.
        emoji: what a sticker stands for; else empty.
    """

    kind: AttachmentKind
    file: str
    name: str = ""
    type: str = ""
    size: int | None = None
    seconds: int | None = None
    emoji: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Something that a customer added to an answer or to the words about a case.

    Only this is kept; the bytes stay at the platform, or in `uploads` for the web.

    Attributes:
        question: name of the question of that session which it answers, whatever
            version of the answer counts; None if it belongs to `entry_id`.
        entry_id: the line of the case's history that it came with.
        channel, file: who has the bytes, and under which id.
        name, type, size, seconds: as in `Carried`.
        sent_by: account key.
        room: where it was sent.
        album: the platform's id of a group of things sent as one; None is alone.
    """

    id: UUID
    session_id: UUID
    person_id: UUID
    question: str | None = None
    entry_id: UUID | None = None
    kind: AttachmentKind
    channel: str
    file: str
    name: str = ""
    type: str = ""
    size: int | None = None
    seconds: int | None = None
    sent_by: str
    room: Address
    album: str | None = None
    at: datetime
    revision: int = 1
