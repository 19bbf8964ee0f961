"""What was decided in chat about the installation, over what the environment says."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from uuid import UUID
from zoneinfo import ZoneInfo

from storage.records.house import House
from storage.records.places import Address

ROOM = r"web:desk|telegram:-?\d{1,20}(/\d{1,10})?|slack:(T[A-Z0-9]+/)?[CG][A-Z0-9]+"
"""How a staff room is named, in the environment and in chat."""

HOURS = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)", re.ASCII)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NOTHING = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that was decided in chat.

    Attributes:
        id: derived from `name`, so that two who decide it first meet.
        name: one of FORMS; a name that this version does not know is passed over.
        value: in the form that FORMS reads; None follows the environment again.
    """

    id: UUID
    name: str
    value: str | None
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How one setting stands in a row, and which part of the house it is.

    Attributes:
        read: puts a kept value into the house; ValueError if it cannot be read.
        write: returns the value as the house has it, in the form that is kept.
    """

    read: Callable[[House, str], House]
    write: Callable[[House], str]


def furnish(house: House, kept: Iterable[tuple[str, str]]) -> House:
    """Put what was decided over what the environment says.

    What another version wrote and this one cannot read is passed over.
    """
    for name, value in kept:
        form = FORMS.get(name)
        if form is None:
            continue
        try:
            house = form.read(house, value)
        except ValueError:
            continue
    return house


def read_hours(text: str) -> tuple[time, time] | None:
    """Read when it is quiet, such as 20:00-09:00; None is never.

    Raises:
        ValueError: it is not a span of the day.
    """
    if text == NOTHING:
        return None
    found = HOURS.fullmatch(text)
    if found is None:
        raise ValueError("not a span of the day")
    begin, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if begin == end:
        raise ValueError("a span without a length")
    return begin, end


def write_hours(hours: tuple[time, time] | None) -> str:
    """Write a span of the day."""
    return NOTHING if hours is None else f"{hours[0]:%H:%M}-{hours[1]:%H:%M}"


def read_days(text: str) -> frozenset[int]:
    """Read days of the week, such as sat,sun; Monday is 0.

    Raises:
        ValueError: a word is no day, or no day is left over.
    """
    if text == NOTHING:
        return frozenset()
    days = frozenset(DAYS.index(word) for word in text.split(","))
    if len(days) == len(DAYS):
        raise ValueError("no day is left")
    return days


def read_room(text: str) -> Address:
    """Read a room as it is set: web:desk, telegram:CHAT/TOPIC, slack:TEAM/CHANNEL."""
    channel, _, place = text.partition(":")
    if channel == "slack":
        # The id of a channel is enough; the workspace is the app's own.
        return Address(channel=channel, room=place.rpartition("/")[2])
    room, _, thread = place.partition("/")
    return Address(channel=channel, room=room, thread=thread or None)


def write_room(room: Address) -> str:
    """Write a room as it is set."""
    return str(room).replace("#", "/")


def _with_languages(house: House, text: str) -> House:
    # A version that spoke more languages may have written it.
    spoken = tuple(one for one in text.split(",") if one in house.languages)
    if not spoken:
        raise ValueError("no language that is spoken here")
    return replace(house, languages=spoken)


def _with_language(house: House, text: str) -> House:
    if text not in house.languages:
        raise ValueError("no language that is spoken here")
    return replace(house, language=text)


def _with_timezone(house: House, text: str) -> House:
    try:
        ZoneInfo(text)
    except (OSError, LookupError) as error:
        raise ValueError("no time zone") from error
    return replace(house, timezone=text)


FORMS: Mapping[str, Form] = {
    "languages": Form(
        read=_with_languages,
        write=lambda house: ",".join(house.languages),
    ),
    "language": Form(
        read=_with_language,
        write=lambda house: house.language,
    ),
    "timezone": Form(
        read=_with_timezone,
        write=lambda house: house.timezone,
    ),
    "quiet-hours": Form(
        read=lambda house, text: replace(house, quiet_hours=read_hours(text)),
        write=lambda house: write_hours(house.quiet_hours),
    ),
    "quiet-days": Form(
        read=lambda house, text: replace(house, quiet_days=read_days(text)),
        write=lambda house: (
            ",".join(DAYS[day] for day in sorted(house.quiet_days)) or NOTHING
        ),
    ),
    "staff-room": Form(
        read=lambda house, text: replace(house, staff_room=read_room(text)),
        write=lambda house: write_room(house.staff_room),
    ),
    "sender": Form(
        read=lambda house, text: replace(house, sender=text),
        write=lambda house: house.sender,
    ),
    "privacy-contact": Form(
        read=lambda house, text: replace(house, privacy_contact=text),
        write=lambda house: house.privacy_contact,
    ),
}
"""Every setting that chat may decide, in the order in which they are shown."""
