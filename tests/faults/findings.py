"""What a town looks like at the end, and what must be true of it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from storage import codec
from storage.engine import Connection, Database
from storage.records import (
    Answer,
    Case,
    CaseEntry,
    Interaction,
    Message,
    Person,
    Session,
    Survey,
    Timer,
)
from storage.reports import invariants
from storage.schema import heard, messages
from tests.faults.stub_channel import NAME, StubPlatform
from tests.faults.town import Town

Effects = dict[str, Counter[tuple[Any, ...]]]
FINAL = {"sent", "failed", "expired", "cancelled", "unknown"}


def effects(database: Database) -> Effects:
    """Return everything that events have changed, without moments and wordings."""
    with database.reading() as connection:
        return {
            "sessions": _counted(
                (s.id, s.state, s.step, s.score, s.comment)
                for s in codec.every(connection, Session)
            ),
            "answers": _counted(
                (a.session_id, a.question, a.version, a.rating, a.words, a.skipped)
                for a in codec.every(connection, Answer)
            ),
            "cases": _counted(
                (c.id, c.state, c.claimed_by, c.nags, c.reopenings, c.card)
                for c in codec.every(connection, Case)
            ),
            "entries": _counted(
                (e.id, e.kind, e.by, e.text) for e in codec.every(connection, CaseEntry)
            ),
            "timers": _counted(
                (t.id, t.kind, t.state) for t in codec.every(connection, Timer)
            ),
            "people": _counted(
                (p.id, p.home, p.opted_out_at is None, p.revision)
                for p in codec.every(connection, Person)
            ),
            "interactions": _counted(
                (i.id, i.decision) for i in codec.every(connection, Interaction)
            ),
            "surveys": _counted(
                (s.id, s.version, s.state) for s in codec.every(connection, Survey)
            ),
            "messages": _counted(
                (m.id, m.to, m.policy) for m in codec.every(connection, Message)
            ),
        }


def check_rows(connection: Connection, town: Town) -> None:
    """Nothing accepted is lost, every message has ended, every rule holds."""
    heard_of = select(heard.c.key).where(heard.c.state == "done")
    done = set(connection.execute(heard_of).scalars())
    assert town.accepted <= done, f"lost: {town.accepted - done}"
    now = town.database.now(connection) + town.shift
    assert invariants.broken(connection, now) == ()
    states = set(connection.execute(select(messages.c.state).distinct()).scalars())
    assert states <= FINAL


def check_calls(kept: Iterable[Message], stub: StubPlatform) -> int:
    """Every message came as often as its row says; return how many came twice."""
    came = stub.times()
    doubled = 0
    for message in kept:
        if message.to.channel != NAME:
            continue
        times = came.pop(str(message.id), 0)
        about = (message.id, message.state, message.policy, times)
        assert times <= 1 + message.maybe_doubled, ("doubled, not counted", about)
        if message.state == "sent":
            assert times >= 1, ("called sent, but it never came", about)
        if message.policy == "hold":
            assert times <= 1, ("a reply to a customer came twice", about)
        else:
            assert message.state != "unknown", about
        doubled += times > 1
    assert not came, ("sent without a row", came)
    return doubled


def _counted(rows: Iterable[tuple[Any, ...]]) -> Counter[tuple[Any, ...]]:
    return Counter(rows)
