"""A browser that was signed out of the desk stays so, also with a copied cookie."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column(
        "codes", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True)
    )
