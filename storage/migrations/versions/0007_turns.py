"""A talk that goes back, is interrupted, or is changed by an edited message."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

KNOWN = "original IS NOT NULL"


def upgrade() -> None:
    """Apply the step."""
    op.add_column("sessions", _counted("interruptions"))
    op.add_column("sessions", _false("offered"))
    op.add_column("answers", _false("unsettled"))
    for table in ("answers", "case_entries"):
        op.add_column(table, sa.Column("original", sa.Text(), nullable=True))
        op.create_index(
            f"ix_{table}_original",
            table,
            ["original"],
            unique=False,
            sqlite_where=sa.text(KNOWN),
            postgresql_where=sa.text(KNOWN),
        )


def _counted(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def _false(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
