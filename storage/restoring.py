"""After a backup was restored: what waited when it was made may long have gone out."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, update

from storage.columns import written
from storage.queues import FREE, UNFINISHED
from storage.records.house import OWN_CHANNEL
from storage.schema import messages, timers

OUTWARD = ("invite", "remind", "resume", "follow_up")
"""Timers that make us write to a customer by ourselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """How much of the backup will not go out by itself.

    Attributes:
        asked: replies and staff's words: each is looked up or shown to the staff, who
            decide.
        dropped: invitations, prompts and other messages that are not sent any more.
        silenced: invitations, reminders and follow-ups that were due.
    """

    asked: int
    dropped: int
    silenced: int


def hold_back(connection: Connection, now: datetime) -> HeldBack:
    """Let nothing go out twice that may have gone out since the backup was made.

    The web chat is left alone: what was said there stands in the backup itself.
    """
    waiting = (
        written(messages.c.state, *UNFINISHED),
        messages.c.channel != OWN_CHANNEL,
    )
    asked = connection.execute(
        update(messages)
        .where(*waiting, messages.c.policy == "hold")
        .values(state="checking", due_at=now, revision=messages.c.revision + 1, **FREE)
    ).rowcount
    dropped = connection.execute(
        update(messages)
        .where(*waiting, messages.c.policy != "hold")
        .values(state="cancelled", revision=messages.c.revision + 1, **FREE)
    ).rowcount
    silenced = connection.execute(
        update(timers)
        .where(
            written(timers.c.state, "armed"),
            written(timers.c.kind, *OUTWARD),
            timers.c.due_at <= now,
        )
        .values(state="cancelled", **FREE)
    ).rowcount
    return HeldBack(asked=asked, dropped=dropped, silenced=silenced)
