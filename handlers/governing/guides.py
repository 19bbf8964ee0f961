"""The row of what a colleague does step by step: one in each room."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from handlers.naming import derive
from handlers.saying import Spoken
from storage.records import DESK, Guide, House, Pressed, Situation


def new(
    event: Spoken,
    situation: Situation,
    *,
    kind: Literal["wizard", "preview"],
    lasts: timedelta,
) -> Guide:
    """Begin something in the place of whatever was under way here."""
    before = situation.guide
    return Guide(
        id=derive(f"{event.who.key}\0{event.where}", "guide"),
        account=event.who.key,
        address=event.where,
        kind=kind,
        expires_at=event.at + lasts,
        revision=1 if before is None else before.revision + 1,
    )


def over(guide: Guide) -> Guide:
    """End it; nothing that was told is kept."""
    return replace(guide, state="over", given={}, revision=guide.revision + 1)


def is_theirs(guide: Guide, event: Spoken) -> bool:
    """Tell whether this account began it in this very room."""
    return (guide.account, guide.address) == (event.who.key, event.where)


def alone(event: Spoken, house: House) -> bool:
    """Tell whether nobody else reads along; a press does not say so itself."""
    rooms = (house.staff_room, DESK)
    here = (event.where.channel, event.where.room)
    private = isinstance(event, Pressed) or event.private
    return private and here not in [(one.channel, one.room) for one in rooms]
