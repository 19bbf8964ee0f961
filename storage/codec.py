"""Row ↔ record: the only file that knows both shapes."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache, lru_cache
from typing import Any, TypeVar, get_args

from pydantic import TypeAdapter
from sqlalchemy import Column, Connection, Select, Table, bindparam, select

from storage import schema
from storage.records import (
    Answer,
    Attachment,
    AuditEntry,
    Case,
    CaseEntry,
    Code,
    Colleague,
    Commanded,
    Confirmation,
    DeliveryGaveUp,
    DeliveryUnclear,
    Edited,
    EventParked,
    Garbled,
    Guide,
    Identity,
    Incident,
    Incoming,
    Interaction,
    InteractionFinished,
    Left,
    Message,
    Person,
    Placement,
    Pressed,
    Record,
    Returned,
    Said,
    Session,
    Setting,
    SignedOut,
    Started,
    Survey,
    SurveyWritten,
    Timer,
    TimerRang,
    Token,
)
from storage.records.alarms import Alarm

TABLES: Mapping[type[Any], Table] = {
    Answer: schema.answers,
    AuditEntry: schema.audit,
    Attachment: schema.attachments,
    Case: schema.cases,
    CaseEntry: schema.case_entries,
    Code: schema.codes,
    Colleague: schema.colleagues,
    Confirmation: schema.confirmations,
    Guide: schema.guides,
    Identity: schema.identities,
    Incident: schema.incidents,
    Interaction: schema.interactions,
    Message: schema.messages,
    Person: schema.people,
    Placement: schema.placements,
    Session: schema.sessions,
    Setting: schema.settings,
    Survey: schema.surveys,
    Timer: schema.timers,
    Token: schema.tokens,
}
EVENTS: Mapping[str, type[Incoming]] = {
    kind.__name__: kind
    for kind in (
        *get_args(Alarm),
        Commanded,
        DeliveryGaveUp,
        DeliveryUnclear,
        Edited,
        EventParked,
        Garbled,
        InteractionFinished,
        Left,
        Pressed,
        Returned,
        Said,
        SignedOut,
        Started,
        SurveyWritten,
        TimerRang,
    )
}
KINDS = {kind.__name__: kind for kind in TABLES}
NAMES = {kind: tuple(field.name for field in fields(kind)) for kind in TABLES}
Kept = TypeVar("Kept")


def row_of(record: Record) -> dict[str, Any]:
    """Return the columns of a record's row, by name."""
    row = {name: getattr(record, name) for name in NAMES[type(record)]}
    if isinstance(record, Message):
        row |= {"lane": record.lane, "channel": record.to.channel}
    return row


def columns_of(kind: type[Any]) -> tuple[Column[Any], ...]:
    """Return the columns from which `record_of` builds a record."""
    table = TABLES[kind]
    return tuple(table.c[name] for name in NAMES[kind])


def record_of(kind: type[Kept], row: Sequence[Any]) -> Kept:
    """Build a record from a row that begins with its columns."""
    names = NAMES[kind]
    return kind(**dict(zip(names, row, strict=False)))


def first(
    connection: Connection,
    kind: type[Kept],
    /,
    *conditions: Any,
    order: tuple[Any, ...] = (),
    **equal: Any,
) -> Kept | None:
    """Read the first record that fulfils the conditions; None if there is none.

    Args:
        connection: an open transaction or view.
        kind: of the record.
        conditions: SQL conditions; those that are made once cost nothing again.
        order: what the first is first by.
        equal: values that columns have, by name; a list means any of them.
    """
    statement = _query(kind.__name__, conditions, order, _named(equal), 1)
    row = connection.execute(statement, equal).first()
    return None if row is None else record_of(kind, row)


def every(
    connection: Connection,
    kind: type[Kept],
    /,
    *conditions: Any,
    order: tuple[Any, ...] = (),
    limit: int | None = None,
    **equal: Any,
) -> tuple[Kept, ...]:
    """Read the records that fulfil the conditions, as `first` does."""
    statement = _query(kind.__name__, conditions, order, _named(equal), limit)
    rows = connection.execute(statement, equal)
    return tuple(record_of(kind, row) for row in rows)


def text_of_event(event: Incoming) -> str:
    """Write an event as it was received, to be tried again."""
    return _adapter(type(event).__name__).dump_json(event).decode()


def event_of(kind: str, text: str) -> Incoming:
    """Read an event back.

    Raises:
        ValueError: this version does not know such events.
    """
    if kind not in EVENTS:
        raise ValueError(f"there are no events of the kind {kind}")
    event: Incoming = _adapter(kind).validate_python(json.loads(text))
    return event


def _named(equal: Mapping[str, Any]) -> tuple[tuple[str, bool], ...]:
    return tuple((name, isinstance(value, list)) for name, value in equal.items())


# Building a statement costs seven times what running it does.
@lru_cache(maxsize=512)
def _query(
    name: str,
    conditions: tuple[Any, ...],
    order: tuple[Any, ...],
    names: tuple[tuple[str, bool], ...],
    limit: int | None,
) -> Select[Any]:
    kind = KINDS[name]
    columns = TABLES[kind].c
    equal = (
        columns[column].in_(bindparam(column, expanding=True))
        if several
        else columns[column] == bindparam(column)
        for column, several in names
    )
    query = select(*columns_of(kind)).where(*conditions, *equal).order_by(*order)
    return query if limit is None else query.limit(limit)


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(EVENTS[kind])
