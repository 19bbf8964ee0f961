"""How much waits, for whoever watches from outside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from storage.reports import invariants
from storage.reports.invariants import LATE, number
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
    ready, armed = messages.c.state == "ready", timers.c.state == "armed"
    due = {
        "due": number(connection, messages, ready, messages.c.due_at <= now),
        "overdue": number(connection, messages, ready, messages.c.due_at < now - LATE),
    }
    others = {
        state: number(connection, messages, messages.c.state == state)
        for state in ("sending", "checking", "unknown", "failed")
    }
    return Backlog(
        messages=due | others,
        timers_overdue=number(connection, timers, armed, timers.c.due_at < now - LATE),
        parked=number(connection, heard, heard.c.state == "parked"),
        cases_without_alert=broken["an open case alerts nobody"],
        broken=broken,
    )
