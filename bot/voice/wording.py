"""Turns a message, which says what, into words in the reader's language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import get_decimal_symbol

from bot.tokens import Seal
from bot.voice import catalogue
from bot.voice.inert import inert
from storage.records import (
    Button,
    Day,
    Figure,
    Message,
    Moment,
    Part,
    Phrase,
    Target,
    Ticket,
    Value,
)

PLACES = {"desk": "/desk/in/", "session": "/s/"}
"""Where the links of tickets lead."""

FILES = "/desk/files/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph; `kind` tells our phrases from the words of others.

    Attributes:
        text: inert: marks of direction in it are ours.
        link: the address to which the whole paragraph leads; None is plain text.
    """

    kind: Literal["phrase", "survey", "customer", "staff"]
    text: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A button as it is read."""

    text: str
    target: Target
    style: str
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A message in words."""

    parts: tuple[Paragraph, ...]
    buttons: tuple[tuple[Label, ...], ...]


class Voice:
    """Writes phrases, moments and tickets; it alone writes secrets into texts.

    Attributes:
        timezone: of the times that are written; it may be changed at any moment.
        chats: by channel, where somebody finds the chat with us alone; a channel is
            absent until its platform has said what we are called there.
    """

    def __init__(self, *, seal: Seal, base_url: str, timezone: str) -> None:
        """Write links below `base_url` and times of `timezone`."""
        self._seal = seal
        self._base_url = base_url
        self.timezone = timezone
        self.chats: dict[str, str] = {}

    def sentence(self, phrase: Phrase, language: str, *, channel: str = "") -> str:
        """Write one phrase; `channel` is where it is said, if that matters."""
        values = {
            name: self._value(value, language) for name, value in phrase.values.items()
        }
        values |= {"chat": self.chats.get(channel, "none"), "site": self._base_url}
        tickets = {n for n, one in phrase.values.items() if isinstance(one, Ticket)}
        return catalogue.write(
            phrase.key, values, language, bare={"chat", "site", *tickets}
        )

    def text(self, key: str, language: str, values: Mapping[str, Value]) -> str:
        """Write one sentence of a page."""
        return self.sentence(Phrase(key=key, values=values), language)

    def rendered(self, message: Message) -> Rendered:
        """Write a message in its language."""
        return Rendered(
            parts=tuple(
                self._part(part, message.language, channel=message.to.channel)
                for part in message.body
            ),
            buttons=tuple(
                tuple(self._label(button, message.language) for button in row)
                for row in message.buttons
            ),
        )

    def link(self, ticket: Ticket) -> str:
        """Write the address that a ticket opens."""
        token = self._seal.write(ticket.kind, ticket.id)
        return f"{self._base_url}{PLACES[ticket.kind]}{token}"

    def file(self, attachment: UUID) -> str:
        """Write the address at which colleagues open what a customer sent."""
        return f"{self._base_url}{FILES}{attachment}"

    def _part(self, part: Part, language: str, *, channel: str = "") -> Paragraph:
        if isinstance(part, Phrase):
            text = self.sentence(part, language, channel=channel)
            return Paragraph(kind="phrase", text=text, link=self._address(part))
        return Paragraph(kind=part.by, text=inert(part.text))

    def _address(self, part: Phrase) -> str | None:
        if part.opens is not None:
            return self.file(part.opens)
        for value in part.values.values():
            if isinstance(value, Ticket) and value.form == "link":
                return self.link(value)
        return None

    def _label(self, button: Button, language: str) -> Label:
        text = inert(self._part(button.label, language).text)
        return Label(
            text=text,
            target=button.target,
            style=button.style,
            marked=button.marked,
        )

    def _value(self, value: Value, language: str) -> str | int | float:
        match value:
            case Phrase():
                return self.sentence(value, language)
            case Ticket(form="link"):
                return self.link(value)
            case Ticket():
                return self._seal.code(value)
            case Moment():
                at = value.at.astimezone(ZoneInfo(self.timezone))
                return f"{_short(at, language)} {at:%H:%M}"
            case Day(day=day, form="short"):
                return _short(day, language)
            case Figure(number=number):
                return _decimal(number, language)
            case Day(day=day):
                return str(format_date(day, "long", locale=_locale(language)))
            case str():
                return inert(value)
            case _:
                return value


def _short(day: date, language: str) -> str:
    """Write a day without its year: "9. nov." where a day is an ordinal."""
    if language == "en":
        # The skeleton is American, and our English is not.
        return str(format_date(day, "d MMM", locale=_locale(language)))
    return str(format_skeleton("MMMd", day, locale=_locale(language)))


def _decimal(number: Decimal, language: str) -> str:
    """Write a number with all its digits: what was typed as 19.50 is a price."""
    return format(number, "f").replace(".", get_decimal_symbol(_locale(language)))


def pick(accept_language: str, offered: Collection[str], otherwise: str) -> str:
    """Choose the offered language that a browser likes best, or else the other one.

    Reads an Accept-Language header as RFC 9110 writes it: "sl-SI,sl;q=0.9,en;q=0.8".
    """
    wishes = []
    for place, wish in enumerate(accept_language.split(",")[:20]):
        tag, _, weight = wish.partition(";q=")
        try:
            liked = float(weight) if weight else 1.0
        except ValueError:
            continue
        wishes.append((-liked, place, tag.strip().split("-")[0].lower()))
    return next((tag for _, _, tag in sorted(wishes) if tag in offered), otherwise)


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
