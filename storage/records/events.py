"""What can happen: one event per happening, made by an ear."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from storage.records.attachments import Carried
from storage.records.messages import Target, Ticket
from storage.records.places import Account, Address
from storage.records.surveys import SurveyState


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Something that happened outside.

    Attributes:
        key: unique per happening, also when the platform delivers it again.
        at: aware UTC time at which it happened; the only clock a verb sees.
    """

    key: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Incoming):
    """Somebody wrote words.

    Attributes:
        text: cleaned of control characters, at most 4000 characters unless it begins
            like a survey's text; empty if what came holds no words (a sticker, a
            voice note).
        reply_to: the platform's id of the message that is answered, if any.
        about: what the buttons of that message are about, where a platform tells;
            not yet trusted.
        private: nobody else reads in that room.
        original: names this message for good, its room included, so that an edit of
            it is known; None where messages cannot be edited.
        carried: photos, files, voice notes and the like that came with it.
        dropped: it carried something that cannot be kept: a place, a poll.
        album: the platform's id of a group of things sent as one, each by itself.
        steers_back: the words say only "back" or "change"; they may mean a survey that
            has ended here.
        labels: keys of our buttons' labels that the words are, in any language; where
            others read along, only those of a case's card.
        beginnings: keys of those labels that the words are the beginning of.
    """

    where: Address
    who: Account
    text: str
    reply_to: str | None = None
    about: Target | None = None
    private: bool = True
    carried: tuple[Carried, ...] = ()
    dropped: bool = False
    original: str | None = None
    album: str | None = None
    steers_back: bool = False
    labels: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()

    @property
    def carries_more(self) -> bool:
        """Tell whether it carried more than words."""
        return self.dropped or bool(self.carried)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited(Incoming):
    """Somebody changed the words of a message that they had sent.

    Attributes:
        text: what it says now, cleaned as in `Said`; never empty.
        original: names the message, as `Said` did.
    """

    where: Address
    who: Account
    text: str
    original: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Incoming):
    """Somebody pressed a button.

    Attributes:
        target: what the button was about, unpacked by the ear, not yet trusted.
        on: the platform's id of the message that carries the button.
    """

    where: Address
    who: Account
    target: Target
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanded(Incoming):
    """Somebody gave a command, or opened a link that stands for one.

    Attributes:
        verb: the command without its slash, lower case.
        words: the rest of the first line; a secret in it is replaced by its prefix.
        body: the lines below the first.
        ticket: the right behind a code or link whose signature was good.
        typed: somebody typed it into the room; a link or button stands for it if not.
        typed_as: what was typed, if words stood for the command ("unsubscribe").
        private: nobody else reads in that room.
    """

    where: Address
    who: Account
    verb: str
    words: tuple[str, ...] = ()
    body: str = ""
    ticket: Ticket | None = None
    typed: bool = True
    typed_as: str = ""
    private: bool = True


def order_of(
    event: Said | Pressed | Commanded, verb: str, words: tuple[str, ...]
) -> Commanded:
    """Return the command for which words or a press stand, as if it was given now."""
    return Commanded(
        key=event.key,
        at=event.at,
        where=event.where,
        who=event.who,
        verb=verb,
        words=words,
        typed=False,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Incoming):
    """Somebody closed a room to us: blocked the bot, or removed it from a group."""

    where: Address
    who: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut(Incoming):
    """A colleague left the desk with one browser.

    Attributes:
        code: the sign-in code of that browser.
    """

    code: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned(Incoming):
    """A platform could not reach us for so long that presses were lost.

    Attributes:
        channel: the platform.
        after: sessions up to this id were told before; None begins.
    """

    channel: str
    after: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Garbled(Incoming):
    """A platform sent something that could not be read; kept as it came.

    Attributes:
        channel: the platform.
        raw: what it sent, as JSON text.
        error: type of the failure, without anybody's words.
    """

    channel: str
    raw: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionFinished(Incoming):
    """A helpdesk or a program says that an interaction with a customer has ended.

    Attributes:
        source: who says so (an API token's name, "demo").
        reference: the source's own id of the interaction.
        fingerprint: hash of the request, to tell a repeat from a reused id.
        customer: identifiers by kind: telegram, slack, web, email, ref.
        found: identifiers that the ear itself found to belong to these; weaker: they
            count only if nobody else has them.
        reach: where that person can be written to without having written first.
        shown_name: what the platform calls them; counts while no name is told.
        app_language: what their app is set to, as the platform tells.
        attributes: facts for placeholders and conditions.
        survey: name of the survey to ask; None lets the touchpoint choose.
    """

    source: str
    reference: str
    fingerprint: str
    idempotency_key: str | None = None
    customer: Mapping[str, str]
    found: Mapping[str, str] = field(default_factory=dict)
    reach: Address | None = None
    shown_name: str = ""
    app_language: str | None = None
    name: str = ""
    language: str | None = None
    timezone: str | None = None
    touchpoint: str | None = None
    agent_id: str | None = None
    agent_name: str | None = None
    ended_at: datetime
    attributes: Mapping[str, str] = field(default_factory=dict)
    survey: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyWritten(Incoming):
    """A program put a survey by its name.

    Attributes:
        source: who did it (an API token's name).
        text: the survey text; None changes only the state.
        state: what the newest version is to become.
    """

    source: str
    name: str
    text: str | None
    state: SurveyState


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerRang(Incoming):
    """A timer came due."""

    timer: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryGaveUp(Incoming):
    """A channel says for certain that a message cannot be delivered.

    Attributes:
        gone: the place as a whole is closed to us (blocked, archived).
    """

    message: UUID
    reason: str
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryUnclear(Incoming):
    """Nobody can say whether a message that must not be doubled was delivered."""

    message: UUID
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventParked(Incoming):
    """An event could not be processed and was kept as received.

    Attributes:
        parked: the key of that event.
        kind: its type, by its name here.
        error: type of the failure, without anybody's words.
    """

    parked: str
    kind: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Incoming):
    """A process that people can reach has started.

    Attributes:
        demo: no real channel is configured, so a newcomer is shown around.
    """

    demo: bool
