"""Read, once, all that a verb may know about one event."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection

from storage import commanding, furnishing, happened, pressing, spoken
from storage.records import (
    ChannelAccepted,
    ChannelRefused,
    ClockJumped,
    ClockSteady,
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
    RowsMoved,
    RowsStuck,
    Said,
    SignedOut,
    Situation,
    Started,
    StorageReturned,
    SurveyWritten,
    TimerRang,
)


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
    ChannelAccepted: happened.alarmed,
    ChannelRefused: happened.alarmed,
    ClockJumped: happened.alarmed,
    ClockSteady: happened.alarmed,
    Commanded: commanding.commanded,
    DeliveryGaveUp: happened.undelivered,
    DeliveryUnclear: happened.undelivered,
    Edited: spoken.edited,
    InteractionFinished: happened.finished,
    Left: happened.left,
    Pressed: pressing.pressed,
    Returned: happened.returned,
    RowsMoved: happened.alarmed,
    RowsStuck: happened.alarmed,
    Said: spoken.said,
    SignedOut: happened.signed_out,
    Started: happened.opened,
    StorageReturned: happened.alarmed,
    SurveyWritten: happened.written,
    TimerRang: happened.rang,
}
"""How the situation of each kind of event is read."""
