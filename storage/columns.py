"""Column types: how single values of records stand in a row."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import (
    ColumnElement,
    DateTime,
    Dialect,
    Text,
    TypeDecorator,
    literal_column,
)

from storage.records import Address


def written(column: ColumnElement[Any], *values: str) -> ColumnElement[bool]:
    """Make the condition that a column is one of these constants.

    They are written into the statement: a parameter could be anything, so that no
    database would use an index that is for these values only.
    """
    known: list[ColumnElement[Any]] = [literal_column(f"'{value}'") for value in values]
    return column == known[0] if len(known) == 1 else column.in_(known)


class Utc(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; a naive one is refused, never guessed."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Bring the moment to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment without a time zone cannot be stored")
        moment = value.astimezone(UTC)
        # SQLite keeps text of one length, so that its order is the order of time.
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Say that it is UTC."""
        if value is None:
            return None
        if dialect.name == "sqlite":
            return value.replace(tzinfo=UTC)
        return value.astimezone(UTC)


class Place(TypeDecorator[Address]):
    """An address in its canonical text, so that equal addresses are equal text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Address | None, dialect: Dialect) -> str | None:
        """Write it."""
        return None if value is None else str(value)

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> Address | None:
        """Read it."""
        return None if value is None else Address.parse(value)


class Figure(TypeDecorator[Decimal]):
    """A decimal number as text: SQLite would round it, and so tell another number."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Write it."""
        return None if value is None else format(value, "f")

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> Decimal | None:
        """Read it."""
        return None if value is None else Decimal(value)


class Json(TypeDecorator[Any]):
    """A value of one type as JSON text; fields that are not known here are ignored.

    So one version forward and one back read each other's rows.
    """

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        """Read and write values of that type."""
        super().__init__()
        self.kind = kind
        self._adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Write it."""
        return None if value is None else self._adapter.dump_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Read it."""
        return None if value is None else self._adapter.validate_json(value)
