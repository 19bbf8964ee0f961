"""What must be known when somebody types what the message above them offers."""

from dataclasses import replace

from sqlalchemy import Connection

from storage.codec import first
from storage.commanding import ordered
from storage.records import Message, Said, Situation, Survey, Target, offers
from storage.shelving import with_survey


def taken(
    connection: Connection, event: Said, known: Situation, last: Message
) -> Situation | None:
    """Return what the button works on whose label was typed; None if none was."""
    target = offers.named(event, last)
    return None if target is None else _with(connection, event, known, target)


def open_to_yes(
    connection: Connection, event: Said, known: Situation, last: Message
) -> Situation:
    """Add what a yes would work on, if the message asks for one.

    Within a walk it counts: the message stands below what the walk has asked.
    """
    target = offers.proposed(last, event.at)
    return known if target is None else _with(connection, event, known, target)


def _with(
    connection: Connection, event: Said, known: Situation, target: Target
) -> Situation:
    # Nobody says yes here to what was asked before.
    known = replace(known, confirmation=None)
    if target.kind == "command":
        return ordered(connection, offers.order(event, target), known)
    survey = first(connection, Survey, id=target.id)
    if survey is None:
        return known
    return with_survey(connection, known, survey)
