"""Answers of every kind: several options, a number, a day."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Figure, Json

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column("answers", _listed("choices", Json(tuple[str, ...])))
    op.add_column("answers", sa.Column("number", Figure(), nullable=True))
    op.add_column("answers", sa.Column("day", sa.Date(), nullable=True))
    op.add_column("sessions", _listed("picked", Json(tuple[int, ...])))


def _listed(name: str, kind: sa.types.TypeEngine[object]) -> sa.Column[object]:
    return sa.Column(name, kind, nullable=False, server_default="[]")
