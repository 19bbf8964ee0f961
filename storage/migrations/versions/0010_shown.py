"""What may stand on a person's screen counts as said, before we know that it does."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SHOWN = sa.text(
    "state IN ('sending', 'checking', 'sent', 'unknown') AND replaces IS NULL"
)


def upgrade() -> None:
    """Apply the step."""
    op.drop_index("ix_messages_said", table_name="messages")
    op.create_index(
        "ix_messages_said",
        "messages",
        ["lane", "position"],
        sqlite_where=SHOWN,
        postgresql_where=SHOWN,
    )
