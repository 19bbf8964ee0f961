"""`askafter import` and `askafter export`: surveys as files, by the chat's rules."""

import asyncio
from datetime import UTC, datetime
from uuid import uuid4

from bot.front_door import FrontDoor
from bot.memory import Memory
from bot.metrics import Metrics
from bot.settings import Settings, house_of
from handlers.governing.surveys.telling import in_force
from handlers.questionnaire.check import publishable
from storage import migrate
from storage.engine import Database, StorageFailure
from storage.records import Survey, SurveyWritten
from storage.reports import surveys

SOURCE = "command line"


def keep(text: str, settings: Settings) -> tuple[Survey, bool]:
    """Keep a survey text as the next draft; False if the newest says it already.

    Raises:
        SurveyTextError: the text has a mistake.
        DatabaseTooOld: `askafter migrate` is needed first.
        StorageFailure: the database cannot be used.
    """
    wanted = publishable(text, language=settings.default_language)
    before = _versions(wanted.name, settings)
    if before and before[0].text == wanted.text:
        return before[0], False
    asyncio.run(_write(wanted.name, text, settings))
    return _versions(wanted.name, settings)[0], True


def text_of(name: str, version: int | None, settings: Settings) -> str | None:
    """Return the text of a version, else of the one that asks, else of the newest.

    None if there is no such survey or version.

    Raises:
        DatabaseTooOld: `askafter migrate` is needed first.
        StorageFailure: the database cannot be used.
    """
    known = _versions(name, settings)
    if version is not None:
        return next((one.text for one in known if one.version == version), None)
    return in_force(known).text if known else None


def _versions(name: str, settings: Settings) -> tuple[Survey, ...]:
    database = Database(settings.database_url)
    try:
        migrate.require_current(database)
        with database.reading() as connection:
            return surveys.versions(connection, name)
    finally:
        database.dispose()


async def _write(name: str, text: str, settings: Settings) -> None:
    database = Database(settings.database_url)
    memory = Memory(database)
    door = FrontDoor(memory, house_of(settings), now=_now, metrics=Metrics())
    event = SurveyWritten(
        key=f"cli:{uuid4().hex}",
        at=_now(),
        source=SOURCE,
        name=name,
        text=text,
        state="draft",
    )
    try:
        if await door.receive(event) is None:
            raise StorageFailure("the survey could not be kept")
    finally:
        memory.close()
        database.dispose()


def _now() -> datetime:
    return datetime.now(UTC)
