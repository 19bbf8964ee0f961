"""Read, once, all that a verb may know about one event."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection

from storage import happened, spoken
from storage.records import (
    Commanded,
    DeliveryGaveUp,
    DeliveryUnclear,
    House,
    Incoming,
    InteractionFinished,
    Left,
    Pressed,
    Returned,
    Said,
    Situation,
    Started,
    SurveyWritten,
    TimerRang,
)


def of(connection: Connection, event: Incoming, house: House) -> Situation:
    """Open the situation of an event; nothing in it is older than this transaction."""
    empty = Situation(house=house)
    look = READERS.get(type(event))
    return empty if look is None else look(connection, event, empty)


READERS: Mapping[type[Incoming], Callable[[Connection, Any, Situation], Situation]] = {
    Commanded: spoken.commanded,
    DeliveryGaveUp: happened.undelivered,
    DeliveryUnclear: happened.undelivered,
    InteractionFinished: happened.finished,
    Left: happened.left,
    Pressed: spoken.pressed,
    Returned: happened.returned,
    Said: spoken.said,
    Started: happened.opened,
    SurveyWritten: happened.written,
    TimerRang: happened.rang,
}
"""How the situation of each kind of event is read."""
