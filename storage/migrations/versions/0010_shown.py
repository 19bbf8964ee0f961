"""What may stand on a person's screen counts as said, before we know that it does."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BEFORE = sa.text("state = 'sent' AND replaces IS NULL")
AFTER = sa.text(
    "state IN ('sending', 'checking', 'sent', 'unknown') AND replaces IS NULL"
)


def upgrade() -> None:
    """Apply the step."""
    _make_again(AFTER)


def downgrade() -> None:
    """Take the step back."""
    _make_again(BEFORE)


def _make_again(where: sa.TextClause) -> None:
    op.drop_index("ix_messages_said", table_name="messages")
    op.create_index(
        "ix_messages_said",
        "messages",
        ["lane", "position"],
        sqlite_where=where,
        postgresql_where=where,
    )
