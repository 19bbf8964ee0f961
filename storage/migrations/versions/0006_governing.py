"""Settings, confirmations and tokens; an audit log that nobody can rewrite."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Place, Utc

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# A log that is chained by hashes would let only one writer add a line at a time, so
# the table itself refuses. Whoever must shorten it some day takes the triggers away
# in a step like this one, and says so in a line of the log.
# REPLACE takes a line's place on SQLite without any of the other two noticing.
ACTS = {
    "update": "",
    "delete": "",
    "insert": "WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) ",
}
SQLITE = (
    "CREATE TRIGGER audit_stays_{act} BEFORE {act} ON audit {when}"
    "BEGIN SELECT RAISE(ABORT, 'the audit log is never rewritten'); END"
)
POSTGRESQL = (
    """
    CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the audit log is never rewritten'; END $$
    """,
    "CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit "
    "FOR EACH ROW EXECUTE FUNCTION audit_stays()",
    "CREATE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()",
)


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "settings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
        sa.UniqueConstraint("name", name=op.f("uq_settings_name")),
    )
    op.create_table(
        "confirmations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", Place(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("asked_at", Utc(), nullable=False),
        sa.Column("expires_at", Utc(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmations")),
    )
    op.create_index(
        op.f("ix_confirmations_account_asked_at"),
        "confirmations",
        ["account", "asked_at"],
    )
    op.create_table(
        "tokens",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", Utc(), nullable=False),
        sa.Column("revoked_at", Utc(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tokens")),
    )
    live = sa.text("revoked_at IS NULL")
    op.create_index(
        "uq_tokens_live",
        "tokens",
        ["name"],
        unique=True,
        sqlite_where=live,
        postgresql_where=live,
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_at", "audit", ["at", "id"])
    if op.get_bind().dialect.name == "sqlite":
        for act, when in ACTS.items():
            op.execute(SQLITE.format(act=act, when=when))
        return
    for statement in POSTGRESQL:
        op.execute(statement)
