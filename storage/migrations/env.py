"""How Alembic applies a step: on the connection and in the transaction it is given."""

from alembic import context

from storage import schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema.metadata,
    # SQLite cannot alter columns; Alembic then copies the table.
    render_as_batch=True,
)
context.run_migrations()
