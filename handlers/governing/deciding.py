"""What each setting may be: its check, an example, and values that many want."""

import re
from collections.abc import Callable, Mapping

from handlers.governing.hours import read_span, read_weekdays
from handlers.saying import phrase
from handlers.words.languages import listed, read_language
from handlers.zones import nearest_zone, zones_named
from storage.records import House, Phrase
from storage.records.settings import (
    DAYS,
    FORMS,
    NOTHING,
    ROOM,
    furnish,
    read_days,
    read_hours,
    read_room,
    write_hours,
)

LONGEST_SENDER = 60
LONGEST_CONTACT = 200

EXAMPLES: Mapping[str, str] = {
    "languages": "en, sl, et",
    "language": "sl",
    "timezone": "Europe/Ljubljana",
    "quiet-hours": "20:00-09:00",
    "quiet-days": "sat, sun",
    "staff-room": "telegram:-1001234567890",
    "sender": "Café Luna",
    "privacy-contact": "privacy@example.org",
}
"""A value of each that would be right."""

SUGGESTED: Mapping[str, tuple[str, ...]] = {
    "languages": ("all",),
    "quiet-hours": (NOTHING,),
    "quiet-days": (NOTHING, "sun", "sat,sun"),
    "sender": (NOTHING,),
}


def decide(name: str, value: str, house: House, installed: House) -> str | Phrase:
    """Return a typed value in the form that is kept, or what is wrong with it.

    Args:
        name: of the setting.
        value: as somebody typed it.
        house: the installation as it is.
        installed: the installation as its environment alone would have it.
    """
    return CHECKS[name](value, house, installed)


def how(name: str, installed: House) -> Phrase:
    """Say what the setting may be."""
    return phrase(
        f"setting-how-{name}",
        known=", ".join(installed.languages),
        channels=", ".join(installed.channels),
    )


def example(name: str, house: House) -> str:
    """Return a command that sets it; of time zones the house's own, if it has one."""
    own = name == "timezone" and house.timezone != "UTC"
    return f"/settings {name} {house.timezone if own else EXAMPLES[name]}"


def suggestions(name: str, house: House) -> tuple[str, ...]:
    """Return values for buttons."""
    return house.languages if name == "language" else SUGGESTED.get(name, ())


def _languages(value: str, house: House, installed: House) -> str | Phrase:
    words = listed(value.lower())
    known = installed.languages
    read = {one: read_language(one, known) for one in words}
    wanted = known if words == ("all",) else tuple(read.values())
    for one, code in read.items():
        if code is None and wanted is not known:
            values = {"language": one[:40], "known": ", ".join(known)}
            return Phrase(key="setting-languages-wrong", values=values)
    if house.language not in wanted:
        return phrase("setting-languages-base", language=house.language)
    return ",".join(one for one in known if one in wanted)


def _language(value: str, house: House, _installed: House) -> str | Phrase:
    code = read_language(value, house.languages)
    if code is None:
        return phrase("setting-language-wrong", known=", ".join(house.languages))
    return code


def _timezone(value: str, house: House, _installed: House) -> str | Phrase:
    try:
        return FORMS["timezone"].read(house, value).timezone
    except ValueError:
        named = zones_named(value)
    if len(named) == 1:
        return named[0]
    near = named[0] if named else nearest_zone(value)
    if near is None:
        return phrase("setting-timezone-wrong")
    shown, meant = value[:40], f"/settings timezone {near}"
    return phrase("setting-timezone-nearest", value=shown, nearest=meant)


def _quiet_hours(value: str, _house: House, _installed: House) -> str | Phrase:
    if value.lower() == NOTHING:
        return NOTHING
    span = read_span(value)
    if span is None:
        return phrase("setting-quiet-hours-wrong")
    try:
        return write_hours(read_hours(span))
    except ValueError:
        return phrase("setting-quiet-hours-wrong")


def _quiet_days(value: str, _house: House, installed: House) -> str | Phrase:
    text = NOTHING if value.lower() == NOTHING else read_weekdays(value)
    try:
        days = read_days(text or "")
    except ValueError:
        return phrase("setting-quiet-days-wrong", known=", ".join(DAYS))
    read = furnish(installed, (("quiet-days", text or NOTHING),))
    return FORMS["quiet-days"].write(read) if days else NOTHING


def _staff_room(value: str, _house: House, installed: House) -> str | Phrase:
    if not re.fullmatch(ROOM, value):
        return phrase("setting-staff-room-wrong")
    room = read_room(value)
    if room.channel not in installed.channels:
        return phrase("setting-staff-room-away", channel=room.channel.capitalize())
    return FORMS["staff-room"].write(furnish(installed, (("staff-room", value),)))


def _text(most: int) -> Callable[[str, House, House], str | Phrase]:
    def check(value: str, _house: House, _installed: House) -> str | Phrase:
        if value.lower() == NOTHING:
            return ""
        if len(value) > most or not value.isprintable():
            return phrase("setting-text-wrong", most=most)
        return value

    return check


CHECKS: Mapping[str, Callable[[str, House, House], str | Phrase]] = {
    "languages": _languages,
    "language": _language,
    "timezone": _timezone,
    "quiet-hours": _quiet_hours,
    "quiet-days": _quiet_days,
    "staff-room": _staff_room,
    "sender": _text(LONGEST_SENDER),
    "privacy-contact": _text(LONGEST_CONTACT),
}
