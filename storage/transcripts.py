"""Rooms of the web chat: what was said in them, numbered, both sides."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from storage import codec
from storage.records import Carried, Commanded, Message, Said
from storage.schema import messages, transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a room.

    Attributes:
        number: 1, 2, … in its room, without gaps.
        message: what was said by us; None if `text` was typed by `who`.
        edits: number of the line that this one changes.
        under: number of the line below which this one belongs.
        who: account key of whoever typed it.
        carried: what came with the words.
    """

    number: int
    at: datetime
    message: Message | None = None
    edits: int | None = None
    under: int | None = None
    who: str | None = None
    name: str = ""
    text: str = ""
    carried: tuple[Carried, ...] = ()


def append(
    connection: Connection,
    message: Message,
    *,
    at: datetime,
    edits: str | None,
    under: str | None,
) -> int:
    """Put a message into its room and return its number; a repeat changes nothing.

    Raises:
        Conflict: somebody else spoke in the room at the same moment (when the
            transaction ends, or right here).
    """
    known = number_of(connection, message)
    if known is not None:
        return known
    return _append(
        connection,
        message.lane,
        at=at,
        message_id=message.id,
        edits=_number(edits),
        under=_number(under),
    )


def number_of(connection: Connection, message: Message) -> int | None:
    """Return the number of the message's line; None if it was not said."""
    return connection.execute(
        select(transcript.c.number).where(transcript.c.message_id == message.id)
    ).scalar()


def append_words(connection: Connection, event: Said | Commanded) -> int:
    """Put what somebody typed into the room and return its number."""
    if isinstance(event, Said):
        text, under = event.text, _number(event.reply_to)
        carried = event.carried
    else:
        first = " ".join((f"/{event.verb}", *event.words))
        command = f"{first}\n{event.body}".rstrip("\n")
        text, under = event.typed_as or command, None
        carried = ()
    return _append(
        connection,
        str(event.where),
        at=event.at,
        under=under,
        who=event.who.key,
        name=event.who.name,
        text=text,
        carried=carried or None,
    )


def read(
    connection: Connection, room: str, *, after: int, limit: int
) -> tuple[Line, ...]:
    """Return the lines after a number, oldest first, at most the newest `limit`."""
    own = (
        transcript.c.number,
        transcript.c.at,
        transcript.c.edits,
        transcript.c.under,
        transcript.c.who,
        transcript.c.name,
        transcript.c.text,
        transcript.c.carried,
    )
    query = (
        select(*codec.columns_of(Message), *own)
        .select_from(
            transcript.outerjoin(messages, messages.c.id == transcript.c.message_id)
        )
        .where(transcript.c.room == room, transcript.c.number > after)
        .order_by(transcript.c.number.desc())
        .limit(limit)
    )
    lines = []
    for row in connection.execute(query):
        number, at, edits, under, who, name, text, carried = row[-len(own) :]
        message = None if row[0] is None else codec.record_of(Message, row)
        lines.append(
            Line(
                number=number,
                at=at,
                message=message,
                edits=edits,
                under=under,
                who=who,
                name=name or "",
                text=text or "",
                carried=carried or (),
            )
        )
    return tuple(reversed(lines))


def newest(connection: Connection, rooms: Collection[str]) -> Mapping[str, int]:
    """Return the newest number of each room; a room without lines is left out."""
    found = connection.execute(
        select(transcript.c.room, func.max(transcript.c.number))
        .where(transcript.c.room.in_(rooms))
        .group_by(transcript.c.room)
    )
    return dict(found.all())


def _append(connection: Connection, room: str, **values: object) -> int:
    last = connection.execute(
        select(func.max(transcript.c.number)).where(transcript.c.room == room)
    ).scalar()
    number = (last or 0) + 1
    connection.execute(insert(transcript).values(room=room, number=number, **values))
    return number


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None
