"""One talk from the first question on: chance says what happens next."""

import random
from itertools import count

from storage.engine import Database
from storage.records import (
    Account,
    Button,
    Carried,
    Decision,
    Incoming,
    Message,
    Session,
)
from tests.conversations.life import OWNER, Life, room_of
from tests.conversations.scenes import BO, joined
from tests.conversations.talks.drawing import survey, text_of
from tests.conversations.talks.model import Model

PHOTO = Carried(kind="photo", file="p1", size=90_000)
RULES = ("", "escalate: not negative\n", "escalate: words pigeon, late\n")


class Recorded(Life):
    """A life that remembers its events, so that they can come once more."""

    def __init__(self, database: Database, number: int) -> None:
        """Begin with an empty database; no two talks share the key of an event."""
        super().__init__(database)
        self._numbers = count(number * 10_000)
        self.events: list[Incoming] = []

    def hear(self, event: Incoming) -> Decision:
        """Take one event in."""
        decision = super().hear(event)
        self.events.append(event)
        return decision


class Walk:
    """A talk, what should be kept of it, and what has happened so far."""

    def __init__(
        self, database: Database, chance: random.Random, number: int = 0
    ) -> None:
        """Put the first question of a survey that chance draws."""
        self.chance = chance
        self.who = Account(
            channel=chance.choice(("web", "telegram", "slack")), id="77", name="Ana"
        )
        self.life = Recorded(database, number)
        self.happened: list[str] = []
        self.originals: list[str] = []
        questions = survey(chance)
        self.text = text_of(questions, chance.choice(RULES))
        self._ask()
        session = self.session
        self.model = Model(questions=questions, expires_at=session.expires_at)

    def _ask(self) -> None:
        life = self.life
        life.says(OWNER, f"/survey new\n{self.text}")
        life.says(OWNER, "/survey activate kinds")
        joined(life, "agent", BO)
        life.says(self.who, "/start")
        customer = {self.who.channel: self.who.id}
        life.ends("1", customer=customer, agent_name="Maja")
        life.passes(hours=2)

    @property
    def session(self) -> Session:
        """Read the one session."""
        found = self.life.every(Session)
        assert len(found) == 1, "\n".join(self.life.said_in(OWNER))
        assert isinstance(found[0], Session)
        return found[0]

    def notes(self, what: object) -> None:
        """Write down a detail of what happens."""
        self.happened[-1] += f" {str(what)[:60]!r}"

    @property
    def told(self) -> list[Message]:
        """Return all that the customer was told."""
        room = room_of(self.who)
        return [one for one in self.life.told if one.to == room]

    @property
    def shown(self) -> dict[object, Message]:
        """Return what stands in the room: each message as it was last edited."""
        return {self.root_of(one.id): one for one in self.told}

    def root_of(self, id: object) -> object:
        """Return the message that an edit, or an edit of an edit, stands in for."""
        replaces = {one.id: one.replaces for one in self.told}
        while replaces.get(id) is not None:  # type: ignore[call-overload]  # ids only
            id = replaces[id]  # type: ignore[index]  # a key, as just seen
        return id

    @property
    def last(self) -> Message:
        """Return what was said last, edits left out."""
        return next(one for one in reversed(self.told) if one.replaces is None)

    def types(
        self, text: str, *, carried: tuple[Carried, ...] = (), album: str | None = None
    ) -> str:
        """Type or send something; return how the platform calls that message."""
        self.originals.append(str(len(self.originals) + 1))
        original = self.originals[-1]
        self.life.says(self.who, text, original=original, carried=carried, album=album)
        where = room_of(self.who)
        return f"{where}#{original}"

    @property
    def over(self) -> bool:
        """Tell whether the time is up, whether or not it was noticed."""
        return self.life.at >= self.model.expires_at

    @property
    def listens(self) -> bool:
        """Tell whether words are taken as an answer now."""
        asked = self.model.state in ("invited", "started")
        return asked and self.last.about_kind != "case" and not self.over


def buttons_of(message: Message) -> list[Button]:
    """Return the buttons of a message, whatever row they stand in."""
    return [button for row in message.buttons for button in row]
