"""Row ↔ record: the only file that knows both shapes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Column, Connection, Select, Table, select

from storage import schema
from storage.records import (
    Answer,
    Case,
    CaseEntry,
    ChannelRefused,
    Code,
    Colleague,
    Commanded,
    DeliveryGaveUp,
    DeliveryUnclear,
    EventParked,
    Garbled,
    Identity,
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
    Started,
    Survey,
    SurveyWritten,
    Timer,
    TimerRang,
)

TABLES: Mapping[type[Any], Table] = {
    Answer: schema.answers,
    Case: schema.cases,
    CaseEntry: schema.case_entries,
    Code: schema.codes,
    Colleague: schema.colleagues,
    Identity: schema.identities,
    Interaction: schema.interactions,
    Message: schema.messages,
    Person: schema.people,
    Placement: schema.placements,
    Session: schema.sessions,
    Survey: schema.surveys,
    Timer: schema.timers,
}
EVENTS: Mapping[str, type[Incoming]] = {
    kind.__name__: kind
    for kind in (
        ChannelRefused,
        Commanded,
        DeliveryGaveUp,
        DeliveryUnclear,
        EventParked,
        Garbled,
        InteractionFinished,
        Left,
        Pressed,
        Returned,
        Said,
        Started,
        SurveyWritten,
        TimerRang,
    )
}
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
    connection: Connection, kind: type[Kept], *conditions: Any, order: Any = None
) -> Kept | None:
    """Read the first record that fulfils the conditions; None if there is none."""
    query = _query(kind, conditions, order).limit(1)
    row = connection.execute(query).first()
    return None if row is None else record_of(kind, row)


def every(
    connection: Connection,
    kind: type[Kept],
    *conditions: Any,
    order: Any = None,
    limit: int | None = None,
) -> tuple[Kept, ...]:
    """Read the records that fulfil the conditions."""
    query = _query(kind, conditions, order).limit(limit)
    return tuple(record_of(kind, row) for row in connection.execute(query))


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


def _query(kind: type[Any], conditions: Iterable[Any], order: Any) -> Select[Any]:
    query = select(*columns_of(kind)).where(*conditions)
    if order is None:
        return query
    return query.order_by(*(order if isinstance(order, tuple) else (order,)))


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(EVENTS[kind])
