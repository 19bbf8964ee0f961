"""Where something is said, and which account says it."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One place on one platform in which people and the bot can speak.

    Attributes:
        channel: name of the channel, without a colon ("web", "telegram", "slack").
        room: the platform's own id of the chat; never contains "#".
        thread: topic or thread within the room; None is the room itself.
    """

    channel: str
    room: str
    thread: str | None = None

    def __post_init__(self) -> None:
        """Refuse what could be written and not be read back.

        Raises:
            ValueError: there is no room, or it is not plain text.
        """
        if not self.room or "#" in self.room or not str(self).isprintable():
            raise ValueError("an address without a plain room")

    def __str__(self) -> str:
        """Write the canonical text, which `parse` reads back: web:desk#12."""
        place = f"{self.channel}:{self.room}"
        return place if self.thread is None else f"{place}#{self.thread}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the canonical text.

        Raises:
            ValueError: there is no channel or no room in it.
        """
        channel, _, rest = text.partition(":")
        room, _, thread = rest.partition("#")
        if not channel or not room:
            raise ValueError(f"{text!r} is not an address like channel:room")
        return cls(channel=channel, room=room, thread=thread or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person's identity on one platform, as the platform reports it.

    Attributes:
        id: the platform's own id, stable when the person is renamed.
        name: what the platform shows; may be empty, may be anything.
        language_hint: language of the person's app (BCP 47), None if not told.
    """

    channel: str
    id: str
    name: str = ""
    language_hint: str | None = None

    @property
    def key(self) -> str:
        """The identity by which people and rights are looked up: web:ab12."""
        return f"{self.channel}:{self.id}"

    @classmethod
    def parse(cls, key: str) -> Self:
        """Read the identity back; name and language are not in it."""
        channel, _, id = key.partition(":")
        return cls(channel=channel, id=id)
