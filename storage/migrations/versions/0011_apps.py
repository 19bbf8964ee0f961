"""The language of a person's app is kept, for when we write to them first."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column("people", sa.Column("app_language", sa.Text(), nullable=True))
