"""`askafter doctor`: every setting and connection, the rows' rules, and what to do."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import make_url

from bot.findings import Finding
from bot.settings import Settings, house_of
from handlers.desk import rules
from handlers.talk import open_talk
from storage import furnishing
from storage.engine import Database
from storage.errors import DatabaseTooOld, StorageFailure
from storage.migrate import require_current
from storage.records import House
from storage.reports import invariants, unhelped

NETWORKED = frozenset({"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "ceph"})
ADVICE = {
    "a message is being sent by nobody": "Is a process with `work` or `run` up?",
    "a stale message still waits": "Is a process with `work` or `run` up?",
    "a timer has not rung": "Is a process with `work` or `run` up?",
}
WAITING = {
    "parked": (
        "events that could not be processed",
        "They are kept and tried again by themselves, five times.",
    ),
    "unknown": (
        "replies that are not confirmed",
        "At the desk, press “Send again” or “It was delivered” below the card.",
    ),
    "failed": (
        "messages that could not be delivered",
        "A reply that failed stands below its card. What could not be said in the "
        "staff room (is the bot still in it?) was told to the owners in private, or at "
        "/desk; the card of a case that nobody has taken is posted again with its "
        "next alert.",
    ),
}
REPORT = "Please keep a copy of the database and report this; nothing is lost."


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything, one finding after the other."""
    yield from _settings(settings)
    yield from _channels(settings, _house(settings))
    if settings.is_sqlite and not _file(settings).exists():
        yield Finding(
            state="look",
            what=f"database: there is no {_file(settings)} yet",
            advice="The first “askafter run” or “askafter migrate” makes it.",
        )
        return
    database = Database(settings.database_url)
    try:
        require_current(database)
    except StorageFailure as error:
        yield _unreachable(settings, error)
        return
    except DatabaseTooOld as error:
        yield Finding(state="wrong", what="database", advice=str(error))
        return
    else:
        yield Finding(state="fine", what=f"database: {_plain_url(settings)}")
        yield from _rows(database, _house(settings))
    finally:
        database.dispose()


def _settings(settings: Settings) -> Iterator[Finding]:
    yield Finding(state="fine", what="settings: each can be read")
    if settings.public_url.startswith("http://"):
        yield Finding(
            state="look",
            what="PUBLIC_URL is not https",
            advice="Cookies and answers travel readable; put a TLS proxy before it.",
        )
    if not settings.api_token.get_secret_value():
        yield Finding(
            state="look",
            what="API_TOKEN is empty",
            advice="A program needs a token: /token new NAME in chat makes one.",
        )
    yield _port(settings)
    if settings.is_sqlite:
        yield _file_system(settings)


def _house(settings: Settings) -> House:
    """Return the installation as it is decided in chat, if that can be read."""
    installed = house_of(settings)
    if settings.is_sqlite and not _file(settings).exists():
        return installed
    database = Database(settings.database_url)
    try:
        require_current(database)
        with database.reading() as connection:
            return furnishing.of(connection, installed)
    except (StorageFailure, DatabaseTooOld):
        return installed
    finally:
        database.dispose()


def _channels(settings: Settings, house: House) -> Iterator[Finding]:
    if settings.telegram_bot_token.get_secret_value():
        from bot.channels.telegram.examining import examine as examine_telegram

        yield from asyncio.run(examine_telegram(settings, house))
    if settings.slack_bot_token.get_secret_value():
        from bot.channels.slack.examining import examine as examine_slack

        yield from asyncio.run(examine_slack(settings, house))


def _port(settings: Settings) -> Finding:
    where = f"{settings.host}:{settings.port}"
    with contextlib.suppress(OSError, UnicodeError):
        socket.create_connection((settings.host, settings.port), timeout=1).close()
        return Finding(state="fine", what=f"something answers at {where}")
    return Finding(
        state="look",
        what=f"nothing answers at {where}",
        advice="That is right while Askafter is not running.",
    )


def _file_system(settings: Settings) -> Finding:
    kind = _kind_of(_file(settings).parent)
    if kind in NETWORKED:
        return Finding(
            state="wrong",
            what=f"the SQLite file lies on a network file system ({kind})",
            advice="Locks do not hold there. Use a local disk, or PostgreSQL.",
        )
    return Finding(state="fine", what=f"file system of the database: {kind}")


def _file(settings: Settings) -> Path:
    return Path(make_url(settings.database_url).database or "").resolve()


def _kind_of(folder: Path) -> str:
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return "unknown"
    best, kind = "", "unknown"
    for line in mounts.read_text().splitlines():
        _, place, found, *_ = line.split()
        if folder.is_relative_to(place) and len(place) >= len(best):
            best, kind = place, found
    return kind


def _unreachable(settings: Settings, error: StorageFailure) -> Finding:
    cause = type(error.__cause__).__name__
    return Finding(
        state="wrong",
        what=f"database: {_plain_url(settings)} cannot be used ({cause})",
        advice="Is it up, and are host, name, user and password in DATABASE_URL right?",
    )


def _plain_url(settings: Settings) -> str:
    return make_url(settings.database_url).render_as_string(hide_password=True)


def _rows(database: Database, house: House) -> Iterator[Finding]:
    with database.reading() as connection:
        now = database.now(connection)
        broken = invariants.broken(connection, now)
        waiting = invariants.waiting(connection)
        unanswered = list(unhelped.recent(connection))
    for finding in broken:
        examples = ", ".join(finding.examples)
        yield Finding(
            state="wrong",
            what=f"{finding.name}: {finding.count} ({examples})",
            advice=ADVICE.get(finding.name, REPORT),
        )
    missed = [
        one.session.id
        for one in unanswered
        if rules.fired(
            open_talk(
                session=one.session,
                survey=one.survey,
                person=one.person,
                house=house,
                answers=one.answers,
            )
        )
    ]
    if missed:
        yield Finding(
            state="wrong",
            what=f"unhappy answers without a case: {len(missed)} ({missed[0]})",
            advice=REPORT,
        )
    if not broken and not missed:
        count = len(invariants.RULES) + 1
        yield Finding(state="fine", what=f"rows: all {count} rules hold")
    yield from _waiting(waiting)


def _waiting(waiting: Mapping[str, int]) -> Iterator[Finding]:
    for name, (what, advice) in WAITING.items():
        if waiting[name]:
            yield Finding(state="look", what=f"{what}: {waiting[name]}", advice=advice)
