"""All tables, indexes and uniqueness rules."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    false,
    text,
)

from storage.columns import Figure, Json, Place, Utc
from storage.records import (
    Answer,
    Button,
    Carried,
    Part,
    Phrase,
    Session,
    TextFile,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Attributes = Mapping[str, str]


def _needed(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, nullable=False)


def _maybe(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, nullable=True)


def _listed(name: str, kind: Any) -> Column[Any]:
    # A version that does not know the column yet goes on inserting.
    return Column(name, kind, nullable=False, server_default="[]")


def _of(name: str, table: str, *, nullable: bool = False) -> Column[Any]:
    # Checked at commit, so that a decision may save in the order of its story.
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Uuid, key, nullable=nullable)


def _table(name: str, *columns: Any) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Uuid, primary_key=True),
        *columns,
        _needed("revision", Integer),
    )


def _only(name: str, column: Any, condition: str, *more: Any, unique: bool) -> Index:
    where = text(condition)
    return Index(
        name,
        column,
        *more,
        unique=unique,
        sqlite_where=where,
        postgresql_where=where,
    )


surveys = _table(
    "surveys",
    _needed("name", Text),
    _needed("version", Integer),
    _needed("state", Text),
    _needed("text", Text),
    _needed("made_by", Text),
    _needed("made_at", Utc),
    UniqueConstraint("name", "version"),
)
_only(
    "uq_surveys_live",
    surveys.c.name,
    "state IN ('active', 'paused')",
    unique=True,
)

placements = _table(
    "placements",
    Column("touchpoint", Text, nullable=False, unique=True),
    _maybe("survey", Text),
)

people = _table(
    "people",
    _needed("name", Text),
    _maybe("language", Text),
    _maybe("app_language", Text),
    _maybe("timezone", Text),
    Column("home", Place, nullable=True, index=True),
    _needed("attributes", Json(Attributes)),
    _maybe("opted_out_at", Utc),
    _maybe("last_invited_at", Utc),
)

identities = _table(
    "identities",
    Column("key", Text, nullable=False, unique=True),
    _of("person_id", "people"),
)
Index(None, identities.c.person_id)

colleagues = _table(
    "colleagues",
    Column("account", Text, nullable=False, unique=True),
    _needed("name", Text),
    _maybe("role", Text),
    _maybe("language", Text),
    _maybe("home", Place),
    _needed("granted_by", Text),
    _needed("granted_at", Utc),
)

codes = _table(
    "codes",
    _needed("kind", Text),
    _maybe("role", Text),
    _maybe("account", Text),
    _needed("made_by", Text),
    _needed("made_at", Utc),
    _needed("expires_at", Utc),
    _needed("tries", Integer),
    _maybe("used_by", Text),
    _maybe("used_at", Utc),
    _maybe("ended_at", Utc),
)

interactions = _table(
    "interactions",
    _needed("source", Text),
    _needed("reference", Text),
    _needed("fingerprint", Text),
    _maybe("idempotency_key", Text),
    _of("person_id", "people", nullable=True),
    _of("survey_id", "surveys", nullable=True),
    _maybe("survey", Text),
    _maybe("version", Integer),
    Column("session_id", Uuid, nullable=False, unique=True),
    _needed("decision", Text),
    _needed("because", Text),
    _maybe("touchpoint", Text),
    _maybe("agent_id", Text),
    _maybe("agent_name", Text),
    _needed("attributes", Json(Attributes)),
    _needed("ended_at", Utc),
    _maybe("send_at", Utc),
    _maybe("expires_at", Utc),
    _needed("linked", Boolean),
    UniqueConstraint("source", "reference"),
    UniqueConstraint("source", "idempotency_key"),
)
Index(None, interactions.c.person_id)

sessions = _table(
    "sessions",
    Column(
        "interaction_id",
        Uuid,
        ForeignKey("interactions.id", deferrable=True, initially="DEFERRED"),
        nullable=True,
        unique=True,
    ),
    _of("person_id", "people"),
    _of("survey_id", "surveys"),
    _needed("survey", Text),
    _needed("version", Integer),
    _needed("source", Text),
    _needed("channel", Text),
    _needed("address", Place),
    _needed("language", Text),
    _needed("state", Text),
    _needed("step", Integer),
    _needed("asked_again", Boolean),
    _listed("picked", Json(tuple[int, ...])),
    _maybe("prompt", Uuid),
    Column("interruptions", Integer, nullable=False, server_default="0"),
    Column("offered", Boolean, nullable=False, server_default=false()),
    _maybe("touchpoint", Text),
    _maybe("agent_id", Text),
    _maybe("agent_name", Text),
    _needed("attributes", Json(Attributes)),
    _needed("asked_at", Utc),
    _maybe("answered_at", Utc),
    _maybe("finished_at", Utc),
    _needed("expires_at", Utc),
    _maybe("score", Integer),
    _maybe("score_kind", Text),
    _maybe("comment", Text),
    _maybe("polarity", Float),
    _maybe("scorer", Text),
    _maybe("comment_language", Text),
)
OPEN_SESSION = "state IN ('invited', 'started', 'parked')"
_only("ix_sessions_open_address", sessions.c.address, OPEN_SESSION, unique=False)
_only("ix_sessions_open_person", sessions.c.person_id, OPEN_SESSION, unique=False)
Index(None, sessions.c.survey, sessions.c.asked_at)
Index("ix_sessions_answered", sessions.c.answered_at, sessions.c.id)

answers = _table(
    "answers",
    _of("session_id", "sessions"),
    _needed("question", Text),
    _needed("kind", Text),
    _needed("version", Integer),
    _maybe("rating", Integer),
    _maybe("choice", Text),
    _listed("choices", Json(tuple[str, ...])),
    _maybe("number", Figure),
    _maybe("day", Date),
    _maybe("words", Text),
    _maybe("polarity", Float),
    _maybe("language", Text),
    _maybe("scorer", Text),
    _needed("skipped", Boolean),
    Column("unsettled", Boolean, nullable=False, server_default=false()),
    _maybe("original", Text),
    Column("attached", Boolean, nullable=False, server_default=false()),
    _needed("given_at", Utc),
    UniqueConstraint("session_id", "question", "version"),
)
_only(
    "ix_answers_original",
    answers.c.original,
    "original IS NOT NULL",
    unique=False,
)

cases = _table(
    "cases",
    Column(
        "session_id",
        Uuid,
        ForeignKey("sessions.id", deferrable=True, initially="DEFERRED"),
        nullable=False,
        unique=True,
    ),
    _of("person_id", "people"),
    _needed("survey", Text),
    _needed("rule", Json(Phrase)),
    _needed("room", Place),
    _needed("card", Uuid),
    _needed("state", Text),
    _maybe("claimed_by", Text),
    _maybe("claimed_name", Text),
    _needed("opened_at", Utc),
    _maybe("claimed_at", Utc),
    _needed("touched_at", Utc),
    _maybe("resolved_at", Utc),
    _maybe("alert", Uuid),
    _needed("nags", Integer),
    _needed("reopenings", Integer),
)
Index(None, cases.c.person_id, cases.c.opened_at)
Index("ix_cases_opened", cases.c.opened_at, cases.c.id)

case_entries = _table(
    "case_entries",
    _of("case_id", "cases"),
    _needed("kind", Text),
    _needed("by", Text),
    _needed("name", Text),
    _needed("text", Text),
    _maybe("message_id", Uuid),
    _maybe("original", Text),
    Column("attached", Boolean, nullable=False, server_default=false()),
    _needed("at", Utc),
)
Index(None, case_entries.c.case_id, case_entries.c.at)
_only(
    "ix_case_entries_original",
    case_entries.c.original,
    "original IS NOT NULL",
    unique=False,
)

attachments = _table(
    "attachments",
    _of("session_id", "sessions"),
    _of("person_id", "people"),
    _maybe("question", Text),
    _of("entry_id", "case_entries", nullable=True),
    _needed("kind", Text),
    _needed("channel", Text),
    _needed("file", Text),
    _needed("name", Text),
    _needed("type", Text),
    _maybe("size", BigInteger),
    _maybe("seconds", Integer),
    _needed("sent_by", Text),
    _needed("room", Place),
    _maybe("album", Text),
    _needed("at", Utc),
)
Index(None, attachments.c.session_id, attachments.c.at)
Index(None, attachments.c.person_id)
_only(
    "ix_attachments_album",
    attachments.c.room,
    "album IS NOT NULL",
    attachments.c.album,
    unique=False,
)

uploads = Table(
    "uploads",
    metadata,
    Column("id", Text, primary_key=True),
    _needed("owner", Text),
    _needed("name", Text),
    _needed("type", Text),
    _needed("size", Integer),
    Column("at", Utc, nullable=False, index=True),
    _needed("content", LargeBinary),
)
Index(None, uploads.c.owner, uploads.c.at)

_Counter = BigInteger().with_variant(Integer, "sqlite")
UNFINISHED = "state IN ('ready', 'sending', 'checking')"
SHOWN = "state IN ('sending', 'checking', 'sent', 'unknown')"

messages = Table(
    "messages",
    metadata,
    Column("position", _Counter, primary_key=True, autoincrement=True),
    Column("id", Uuid, nullable=False, unique=True),
    _needed("to", Place),
    _needed("lane", Text),
    _needed("channel", Text),
    _needed("body", Json(tuple[Part, ...])),
    _needed("buttons", Json(tuple[tuple[Button, ...], ...])),
    _needed("language", Text),
    _maybe("asks", Text),
    _maybe("about_kind", Text),
    _maybe("about", Uuid),
    _maybe("replaces", Uuid),
    _maybe("under", Uuid),
    _needed("policy", Text),
    _needed("priority", Integer),
    _needed("due_at", Utc),
    _maybe("expires_at", Utc),
    _needed("state", Text),
    _maybe("leased_by", Text),
    _maybe("leased_until", Utc),
    _needed("attempts", Integer),
    _needed("maybe_doubled", Integer),
    Column("looks", Integer, nullable=False, server_default="0"),
    _maybe("receipt", Text),
    _maybe("failure", Text),
    _needed("revision", Integer),
    _maybe("file", Json(TextFile)),
    sqlite_autoincrement=True,
)
_only("uq_messages_sending", messages.c.lane, "state = 'sending'", unique=True)
_only(
    "ix_messages_due",
    messages.c.priority,
    "state = 'ready'",
    messages.c.due_at,
    messages.c.position,
    unique=False,
)
_only(
    "ix_messages_lane_head",
    messages.c.lane,
    UNFINISHED,
    messages.c.position,
    unique=False,
)
_only("ix_messages_leased", messages.c.leased_until, "state = 'sending'", unique=False)
_only("ix_messages_checking", messages.c.due_at, "state = 'checking'", unique=False)
_only("ix_messages_waiting_about", messages.c.about, "state = 'ready'", unique=False)
Index("ix_messages_receipt", messages.c.lane, messages.c.receipt)
_only(
    "ix_messages_said",
    messages.c.lane,
    f"{SHOWN} AND replaces IS NULL",
    messages.c.position,
    unique=False,
)

timers = _table(
    "timers",
    _needed("kind", Text),
    _needed("about", Uuid),
    _needed("due_at", Utc),
    _needed("state", Text),
    _maybe("leased_by", Text),
    _maybe("leased_until", Utc),
)
_only("ix_timers_due", timers.c.due_at, "state = 'armed'", unique=False)
Index(None, timers.c.about)

heard = Table(
    "heard",
    metadata,
    Column("key", Text, primary_key=True),
    Column("at", Utc, nullable=False, index=True),
    _needed("kind", Text),
    _maybe("room", Text),
    _maybe("because", Text),
    _needed("state", Text),
    _maybe("payload", Text),
    _maybe("error", Text),
    Column("attempts", Integer, nullable=False, server_default="0"),
    _maybe("next_try_at", Utc),
)
_only("ix_heard_parked", heard.c.next_try_at, "state = 'parked'", unique=False)

incidents = _table(
    "incidents",
    _needed("kind", Text),
    _needed("about", Text),
    _needed("began_at", Utc),
    _maybe("ended_at", Utc),
    UniqueConstraint("kind", "about"),
)

settings = _table(
    "settings",
    Column("name", Text, nullable=False, unique=True),
    _maybe("value", Text),
)

confirmations = _table(
    "confirmations",
    _needed("account", Text),
    _needed("room", Place),
    _needed("verb", Text),
    _needed("words", Json(tuple[str, ...])),
    _needed("asked_at", Utc),
    _needed("expires_at", Utc),
    _needed("state", Text),
)
Index(None, confirmations.c.account, confirmations.c.asked_at)

tokens = _table(
    "tokens",
    _needed("name", Text),
    _needed("made_by", Text),
    _needed("made_at", Utc),
    _maybe("revoked_at", Utc),
)
_only("uq_tokens_live", tokens.c.name, "revoked_at IS NULL", unique=True)

# Triggers, made by the migration, refuse to change or delete a line.
audit = _table(
    "audit",
    _needed("at", Utc),
    _needed("who", Text),
    _needed("what", Text),
    _needed("subject", Text),
    _needed("before", Text),
    _needed("after", Text),
)
Index("ix_audit_at", audit.c.at, audit.c.id)
guides = _table(
    "guides",
    _needed("account", Text),
    _needed("address", Place),
    _needed("kind", Text),
    _needed("state", Text),
    _needed("step", Text),
    _needed("given", Json(Attributes)),
    _maybe("survey_id", Uuid),
    _maybe("session", Json(Session)),
    _needed("answers", Json(tuple[Answer, ...])),
    _maybe("prompt", Uuid),
    _needed("expires_at", Utc),
    UniqueConstraint("account", "address"),
)

rates = Table(
    "rates",
    metadata,
    Column("key", Text, primary_key=True),
    _needed("tat", Utc),
    _needed("hold_until", Utc),
)

duties = Table(
    "duties",
    metadata,
    Column("name", Text, primary_key=True),
    _needed("leased_by", Text),
    _needed("leased_until", Utc),
    _needed("done_at", Utc),
)

transcript = Table(
    "transcript",
    metadata,
    Column("room", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    _needed("at", Utc),
    Column("message_id", Uuid, nullable=True, unique=True),
    _maybe("edits", Integer),
    _maybe("under", Integer),
    _maybe("who", Text),
    _maybe("name", Text),
    _maybe("text", Text),
    _maybe("carried", Json(tuple[Carried, ...])),
)
