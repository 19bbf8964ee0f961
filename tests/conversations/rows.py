"""Everything that a database keeps, so that two of them can be compared."""

from sqlalchemy import select

from storage.engine import Database
from storage.schema import metadata

COUNTED = {"messages": {"position", "due_at"}, "audit": {"number"}}
"""Columns that the database fills in by itself: counters, and its own clock."""


def rows_of(database: Database) -> dict[str, list[str]]:
    """Return the rows of every table in one order, as text."""
    with database.reading() as connection:
        return {
            table.name: sorted(
                ", ".join(f"{name}={value}" for name, value in row.items())
                for row in connection.execute(
                    select(
                        *(
                            column
                            for column in table.columns
                            if column.name not in COUNTED.get(table.name, ())
                        )
                    )
                ).mappings()
            )
            for table in metadata.sorted_tables
        }
