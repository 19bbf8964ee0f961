"""Read, once, all that a verb may know about one event."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from sqlalchemy import Connection

from storage import commanding, furnishing, happened, pressing, spoken
from storage.records import (
    Commanded,
    DeliveryGaveUp,
    DeliveryUnclear,
    Edited,
    House,
    Incoming,
    InteractionFinished,
    Left,
    Pressed,
    Returned,
    Said,
    SignedOut,
    Situation,
    Started,
    SurveyWritten,
    TimerRang,
)
from storage.records.alarms import Alarm


def of(connection: Connection, event: Incoming, house: House) -> Situation:
    """Open the situation of an event; nothing in it is older than this transaction.

    Args:
        connection: an open transaction.
        event: what happened.
        house: what the environment alone says of the installation.
    """
    empty = Situation(house=furnishing.of(connection, house), installed=house)
    look = READERS.get(type(event))
    return empty if look is None else look(connection, event, empty)


READERS: Mapping[type[Incoming], Callable[[Connection, Any, Situation], Situation]] = {
    **dict.fromkeys(get_args(Alarm), happened.alarmed),
    Commanded: commanding.commanded,
    DeliveryGaveUp: happened.undelivered,
    DeliveryUnclear: happened.undelivered,
    Edited: spoken.edited,
    InteractionFinished: happened.finished,
    Left: happened.left,
    Pressed: pressing.pressed,
    Returned: happened.returned,
    Said: spoken.said,
    SignedOut: happened.signed_out,
    Started: happened.opened,
    SurveyWritten: happened.written,
    TimerRang: happened.rang,
}
"""How the situation of each kind of event is read."""
