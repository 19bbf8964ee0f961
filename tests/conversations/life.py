"""The product without its sockets: events in, decisions kept in a real database.

The clock stands still until a test moves it, and what is said is delivered when a test
says so; everything between is the product's own.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import Connection

from bot import ears
from bot.tokens import Seal
from bot.voice.wording import Voice
from handlers.routing import decide
from storage import claiming, codec, decisions, queues, situations
from storage.claiming import Claimed
from storage.engine import Database
from storage.errors import AlreadyHeard
from storage.records import (
    Account,
    Address,
    Carried,
    Decision,
    DeliveryGaveUp,
    House,
    Incoming,
    InteractionFinished,
    Message,
    Phrase,
    Pressed,
    Started,
    Ticket,
    Timer,
    TimerRang,
)
from tests.builders import HOUSE, NOW, STAFF_ROOM

OWNER = Account(channel="web", id="01", name="Olga")
HOUSEHOLD = replace(HOUSE, owners=frozenset({OWNER.key}))


class Life:
    """One installation and the people around it.

    Attributes:
        at: the time.
        told: every message that was delivered, in the order of delivery.
        closed: rooms in which nothing can be said.
        unconfirmed: words; what says them is seen, but we are not told that it is.
    """

    def __init__(self, database: Database, house: House = HOUSEHOLD) -> None:
        """Begin with an empty database."""
        self.database = database
        self.house = house
        self.at = NOW
        self.told: list[Message] = []
        self.closed: set[Address] = set()
        self.unconfirmed = ""
        self.seal = Seal("a-secret-for-tests-that-is-long-enough")
        self.voice = Voice(seal=self.seal, base_url="http://test", timezone="UTC")
        self._numbers = count(1)

    def hear(self, event: Incoming) -> Decision:
        """Take one event in as the front door does, and deliver what follows."""
        with self.database.transaction() as connection:
            situation = situations.of(connection, event, self.house)
            decision = decide(event, situation)
            decisions.record(connection, event, decision)
        self.deliver()
        return decision

    def says(
        self,
        who: Account,
        text: str,
        *,
        where: Address | None = None,
        below: Message | None = None,
        picture: bool = False,
        original: str | None = None,
        carried: tuple[Carried, ...] = (),
        album: str | None = None,
    ) -> Decision:
        """Let somebody type, below a message or with something if that is said.

        `original` is the platform's id of the message, by which it can be edited.
        """
        event = ears.from_words(
            text,
            self.seal,
            key=f"said:{next(self._numbers)}",
            at=self.at,
            where=where or room_of(who),
            who=who,
            reply_to=self._receipt(below) if below else None,
            private=where in (None, room_of(who)),
            carried=carried,
            dropped=picture,
            original=original,
            album=album,
        )
        return self.hear(event)

    def confirms(self, who: Account, text: str) -> Decision:
        """Let somebody give a dangerous command, and say yes to it."""
        asked = self.says(who, text)
        assert told(asked, "confirm-how"), asked.because
        return self.says(who, "yes")

    def edits(
        self, who: Account, original: str, text: str, *, where: Address | None = None
    ) -> Decision:
        """Let somebody change a message that they sent."""
        event = ears.from_edit(
            text,
            key=f"edited:{next(self._numbers)}",
            at=self.at,
            where=where or room_of(who),
            who=who,
            original=original,
        )
        assert event is not None
        return self.hear(event)

    def presses(
        self, who: Account, on: Message, choice: str, *, where: Address | None = None
    ) -> Decision:
        """Let somebody press the button whose choice ends like this."""
        buttons = [button for row in on.buttons for button in row]
        target = next(b.target for b in buttons if b.target.choice.endswith(choice))
        event = ears.from_press(
            Pressed(
                key=f"press:{next(self._numbers)}",
                at=self.at,
                where=where or room_of(who),
                who=who,
                target=target,
                on=self._receipt(on),
            ),
            self.seal,
        )
        return self.hear(event)

    def ends(self, reference: str, **more: Any) -> Decision:
        """Report a finished interaction."""
        event = InteractionFinished(
            key=f"api:test:{reference}",
            at=self.at,
            source="api",
            reference=reference,
            fingerprint=reference,
            customer={"ref": reference},
            touchpoint="support.chat",
            ended_at=self.at,
        )
        return self.hear(replace(event, **more))

    def starts(self, *, demo: bool = False) -> Decision:
        """Start a process."""
        key = f"started:{next(self._numbers)}"
        return self.hear(Started(key=key, at=self.at, demo=demo))

    def opens(self, who: Account, session: Any) -> Decision:
        """Open the survey link of a session."""
        code = self.seal.code(Ticket(kind="session", id=session))
        return self.says(who, f"/start {code}")

    def passes(self, **span: float) -> None:
        """Let time pass; what comes due on the way rings at its own moment."""
        until = self.at + timedelta(**span)
        while (due := self._next_timer(until)) is not None:
            self.at = max(self.at, due)
            self._ring()
        self.at = until
        self.deliver()

    def deliver(self) -> None:
        """Send everything that may go now."""
        while True:
            with self.database.transaction() as connection:
                claimed = self._claim(connection)
                if claimed is None:
                    return
                # Platforms keep a message's id when it is edited; our rooms number on.
                edits = claimed.edits if claimed.message.to.channel != "web" else None
                receipt = edits or str(len(self.told) + 1)
                fails = claimed.message.to in self.closed
                if not fails and not self._in_doubt(claimed.message):
                    queues.sent(
                        connection, claimed.message, owner="test", receipt=receipt
                    )
            if fails:
                self._give_up(claimed.message)
            else:
                self.told.append(replace(claimed.message, receipt=receipt))

    def _in_doubt(self, message: Message) -> bool:
        return bool(self.unconfirmed) and self.unconfirmed in self.text_of(message)

    def _claim(self, connection: Connection) -> Claimed | None:
        return claiming.claim(
            connection,
            owner="test",
            now=self.at,
            channels=("web", "telegram", "slack"),
            budgets=lambda _: (),
        ).claimed

    def _give_up(self, message: Message) -> None:
        gave_up = DeliveryGaveUp(
            key=f"gave-up:{message.id}",
            at=self.at,
            message=message.id,
            reason="chat not found",
            gone=True,
        )
        self.hear(gave_up)

    def newest(self, where: Account | Address, key: str = "") -> Message:
        """Return the newest message there, or the newest that says a phrase."""
        to = where if isinstance(where, Address) else room_of(where)
        for message in reversed(self.told):
            if message.to == to and (not key or key in keys_of(message)):
                return message
        raise AssertionError(f"{to} was never told {key!r}: {self.said_in(to)}")

    def text_of(self, message: Message) -> str:
        """Return what a message says, in words."""
        return "\n".join(part.text for part in self.voice.rendered(message).parts)

    def said_in(self, where: Account | Address) -> list[str]:
        """Return all that was said there, in words."""
        to = where if isinstance(where, Address) else room_of(where)
        return [self.text_of(message) for message in self.told if message.to == to]

    def every(self, kind: type[Any], *conditions: Any) -> tuple[Any, ...]:
        """Read all records of a kind."""
        with self.database.reading() as connection:
            return codec.every(connection, kind, *conditions)

    def _receipt(self, message: Message) -> str | None:
        return next(m.receipt for m in reversed(self.told) if m.id == message.id)

    def _next_timer(self, until: datetime) -> datetime | None:
        due = [timer.due_at for timer in self.every(Timer) if timer.state == "armed"]
        return min((at for at in due if at <= until), default=None)

    def _ring(self) -> None:
        with self.database.transaction() as connection:
            timers = queues.lease_timers(
                connection, owner="test", now=self.at, limit=20
            )
        for timer in timers:
            ring = TimerRang(key=f"timer:{timer.id}", at=self.at, timer=timer.id)
            try:
                self.hear(ring)
            except AlreadyHeard as error:
                raise AssertionError("a timer rang twice") from error


def room_of(who: Account) -> Address:
    """Return the room in which an account speaks with us in private."""
    return Address(channel=who.channel, room=who.id)


def keys_of(message: Message) -> list[str]:
    """Return the phrases of a message by their keys."""
    return [part.key for part in message.body if isinstance(part, Phrase)]


def told(decision: Decision, key: str) -> bool:
    """Tell whether a decision says a phrase to anybody."""
    return any(key in keys_of(message) for message in decision.messages)


__all__ = ["HOUSEHOLD", "OWNER", "STAFF_ROOM", "Life", "keys_of", "room_of", "told"]
