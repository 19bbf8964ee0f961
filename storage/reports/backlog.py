"""How much waits, for whoever watches from outside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from storage.reports import invariants
from storage.reports.invariants import LATE
from storage.schema import heard, messages, timers


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """Numbers of rows at one moment.

    Attributes:
        messages: due (may go now), overdue (for more than a minute), sending, checking
            (the platform is being asked), unknown (staff decide), failed.
        timers_overdue: more than a minute late.
        broken: every rule of the doctor with the number of rows against it.
    """

    messages: Mapping[str, int]
    timers_overdue: int
    parked: int
    cases_without_alert: int
    broken: Mapping[str, int]


def count(connection: Connection, now: datetime) -> Backlog:
    """Count everything anew; asks every rule, so once in some seconds is enough."""
    broken = dict.fromkeys(invariants.RULES, 0)
    for finding in invariants.broken(connection, now):
        broken[finding.name] = finding.count
    overdue = _messages("ready", messages.c.due_at < now - LATE)
    return Backlog(
        messages={
            "due": _number(connection, _messages("ready", messages.c.due_at <= now)),
            "overdue": _number(connection, overdue),
            "sending": _number(connection, _messages("sending")),
            "checking": _number(connection, _messages("checking")),
            "unknown": _number(connection, _messages("unknown")),
            "failed": _number(connection, _messages("failed")),
        },
        timers_overdue=_number(
            connection,
            select(func.count())
            .select_from(timers)
            .where(timers.c.state == "armed", timers.c.due_at < now - LATE),
        ),
        parked=_number(
            connection,
            select(func.count()).select_from(heard).where(heard.c.state == "parked"),
        ),
        cases_without_alert=broken["an open case alerts nobody"],
        broken=broken,
    )


def _messages(state: str, *conditions: Any) -> Select[Any]:
    return (
        select(func.count())
        .select_from(messages)
        .where(messages.c.state == state, *conditions)
    )


def _number(connection: Connection, query: Select[Any]) -> int:
    return int(connection.execute(query).scalar_one())
