"""Photos, files and voice notes that customers add to their words are kept."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Json, Place, Utc
from storage.records import Carried

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    for table in ("answers", "case_entries"):
        op.add_column(
            table,
            sa.Column(
                "attached", sa.Boolean(), nullable=False, server_default=sa.false()
            ),
        )
    op.add_column(
        "transcript", sa.Column("carried", Json(tuple[Carried, ...]), nullable=True)
    )
    _make_attachments()
    _make_uploads()


def _make_attachments() -> None:
    op.create_table(
        "attachments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("entry_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column("room", Place(), nullable=False),
        sa.Column("album", sa.Text(), nullable=True),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
        _belongs("session_id", "sessions"),
        _belongs("person_id", "people"),
        _belongs("entry_id", "case_entries"),
    )
    op.create_index(
        op.f("ix_attachments_session_id_at"), "attachments", ["session_id", "at"]
    )
    op.create_index(op.f("ix_attachments_person_id"), "attachments", ["person_id"])
    op.create_index(
        "ix_attachments_album",
        "attachments",
        ["room", "album"],
        sqlite_where=sa.text("album IS NOT NULL"),
        postgresql_where=sa.text("album IS NOT NULL"),
    )


def _belongs(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{table}.id"],
        name=op.f(f"fk_attachments_{column}"),
        deferrable=True,
        initially="DEFERRED",
    )


def _make_uploads() -> None:
    op.create_table(
        "uploads",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uploads")),
    )
    op.create_index(op.f("ix_uploads_at"), "uploads", ["at"])
    op.create_index(op.f("ix_uploads_owner_at"), "uploads", ["owner", "at"])
