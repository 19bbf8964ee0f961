"""Surveys are written and tried step by step; messages may carry a text file."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "guides",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("survey_id", sa.Uuid(), nullable=True),
        sa.Column("session", sa.Text(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Uuid(), nullable=True),
        sa.Column("expires_at", Utc(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guides")),
        sa.UniqueConstraint(
            "account", "address", name=op.f("uq_guides_account_address")
        ),
    )
    op.add_column("messages", sa.Column("file", sa.Text(), nullable=True))
