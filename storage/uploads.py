"""Bytes that came through the web chat, which has no platform to keep them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, exists, func, insert, select

from storage.codec import first
from storage.lookups import known_as, newest_here, open_here
from storage.records import Address, Case
from storage.records.house import OWN_CHANNEL
from storage.schema import attachments, uploads


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """What is known of uploaded bytes.

    Attributes:
        id: plain text, made from its owner's account and the page's own id.
        owner: account key of whoever sent it; nobody else can add it to words.
        type: told from the bytes, not from what was claimed.
    """

    id: str
    owner: str
    name: str
    type: str
    size: int
    at: datetime


def keep(connection: Connection, upload: Upload, content: bytes) -> None:
    """Keep bytes; the same id again changes nothing."""
    if described(connection, upload.owner, [upload.id]):
        return
    connection.execute(
        insert(uploads).values(
            id=upload.id,
            owner=upload.owner,
            name=upload.name,
            type=upload.type,
            size=upload.size,
            at=upload.at,
            content=content,
        )
    )


def described(
    connection: Connection, owner: str, ids: Collection[str]
) -> tuple[Upload, ...]:
    """Return what is known of an owner's uploads, in the order of the ids."""
    found = connection.execute(
        select(
            uploads.c.id,
            uploads.c.owner,
            uploads.c.name,
            uploads.c.type,
            uploads.c.size,
            uploads.c.at,
        ).where(uploads.c.id.in_(ids), uploads.c.owner == owner)
    )
    known = {row.id: Upload(**row._mapping) for row in found}
    return tuple(known[id] for id in ids if id in known)


def content(connection: Connection, id: str) -> bytes | None:
    """Return the bytes; None if they are not kept any more."""
    query = select(uploads.c.content).where(uploads.c.id == id)
    found = connection.execute(query).scalar()
    return None if found is None else bytes(found)


def sent_since(connection: Connection, owner: str, moment: datetime) -> tuple[int, int]:
    """Return how many files an owner has sent since a moment, and their bytes."""
    count, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(uploads.c.size), 0)).where(
            uploads.c.owner == owner, uploads.c.at >= moment
        )
    ).one()
    return int(count), int(size)


def may_send(
    connection: Connection, where: Address, account: str, at: datetime
) -> bool:
    """Tell whether a file could belong to something then.

    That is an open question, a survey that may still be changed, or a case.
    """
    if open_here(connection, where) is not None:
        return True
    ended = newest_here(connection, where)
    if ended is not None and ended.state == "completed" and at < ended.expires_at:
        return True
    person = known_as(connection, account)
    return (
        person is not None and first(connection, Case, person_id=person.id) is not None
    )


def forget_unused(connection: Connection, *, before: datetime) -> None:
    """Throw bytes away that nobody has sent in words since they were uploaded."""
    used = exists().where(
        attachments.c.channel == OWN_CHANNEL, attachments.c.file == uploads.c.id
    )
    connection.execute(delete(uploads).where(uploads.c.at < before, ~used))
