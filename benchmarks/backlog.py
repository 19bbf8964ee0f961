"""A million waiting rows: what a look, a claim and a ring cost beside a job store."""

import pickle
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import insert

from benchmarks.cost import Timing, timing
from storage import claiming, codec, queues
from storage.engine import Database
from storage.migrate import migrate
from storage.records import Address, Message, Timer, Words
from storage.schema import messages, timers

BATCH = 10_000
LOOKS = 200
WORK = 1000
SOON = timedelta(hours=1)


def fill(path: Path, rows: int) -> Database:
    """Make a database with so many armed timers and as many waiting messages."""
    database = Database(f"sqlite:///{path}")
    migrate(database)
    later = datetime.now(UTC) + SOON
    for begin in range(0, rows, BATCH):
        with database.transaction() as connection:
            connection.execute(insert(timers), list(_timers(begin, later)))
            connection.execute(insert(messages), list(_messages(begin, later)))
    return database


def idle(database: Database) -> tuple[Timing, Timing]:
    """Look for a message and for timers where everything waits for later."""
    with timing(LOOKS) as claims:
        for _ in range(LOOKS):
            assert _claim(database, datetime.now(UTC)) is None
    with timing(LOOKS) as rings:
        for _ in range(LOOKS):
            assert _ring(database, datetime.now(UTC), 100) == 0
    return claims, rings


def busy(database: Database) -> tuple[Timing, Timing]:
    """Claim messages one by one and timers in batches once all are due."""
    now = datetime.now(UTC) + 2 * SOON
    with timing(WORK) as claims:
        for _ in range(WORK):
            assert _claim(database, now) is not None
    with timing(100 * WORK) as rings:
        for _ in range(WORK):
            assert _ring(database, now, 100) == 100
    return claims, rings


def job_store(path: Path, rows: int) -> tuple[Timing, Timing]:
    """Do the same with APScheduler's own store: a look, and jobs that become due."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{path}")
    scheduler = BackgroundScheduler(timezone="UTC")
    store.start(scheduler, "default")
    later = datetime.now(UTC) + SOON
    with store.engine.begin() as connection:
        for begin in range(0, rows, BATCH):
            made = [
                _job(scheduler, number, later) for number in range(begin, begin + BATCH)
            ]
            connection.execute(insert(store.jobs_t), made)
    with timing(LOOKS) as looks:
        for _ in range(LOOKS):
            assert not store.get_due_jobs(datetime.now(UTC))
    with timing(BATCH) as rings:
        for number in range(BATCH):
            store.remove_job(str(number))
    store.shutdown()
    return looks, rings


def _claim(database: Database, now: datetime) -> object:
    with database.transaction() as connection:
        return claiming.claim(
            connection,
            owner="bench",
            now=now,
            channels=("bench",),
            budgets=lambda _: (),
        ).claimed


def _ring(database: Database, now: datetime, limit: int) -> int:
    with database.transaction() as connection:
        return len(queues.lease_timers(connection, owner="bench", now=now, limit=limit))


def _timers(begin: int, at: datetime) -> Iterator[dict[str, object]]:
    for number in range(begin, begin + BATCH):
        about = UUID(int=number)
        yield codec.row_of(Timer(id=about, kind="remind", about=about, due_at=at))


def _messages(begin: int, at: datetime) -> Iterator[dict[str, object]]:
    for number in range(begin, begin + BATCH):
        to = Address(channel="bench", room=str(number))
        body = (Words(text="How was it?"),)
        yield codec.row_of(Message(id=UUID(int=number), to=to, body=body, due_at=at))


def _job(
    scheduler: BackgroundScheduler, number: int, at: datetime
) -> dict[str, object]:
    job = Job(
        scheduler,
        id=str(number),
        func=time.time,
        args=(),
        kwargs={},
        trigger=DateTrigger(at, "UTC"),
        executor="default",
        name="remind",
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
        next_run_time=at,
    )
    return {
        "id": job.id,
        "next_run_time": at.timestamp(),
        "job_state": pickle.dumps(job.__getstate__(), pickle.HIGHEST_PROTOCOL),
    }
