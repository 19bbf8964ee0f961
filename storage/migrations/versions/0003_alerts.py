"""A case names the timer that alerts next."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NEWEST_ALERT = """
UPDATE cases SET alert = (
    SELECT timers.id FROM timers
    WHERE timers.about = cases.id AND timers.kind = 'nag' AND timers.state = 'armed'
    ORDER BY timers.due_at DESC LIMIT 1
)
"""


def upgrade() -> None:
    """Apply the step."""
    op.add_column("cases", sa.Column("alert", sa.Uuid(), nullable=True))
    op.execute(NEWEST_ALERT)
