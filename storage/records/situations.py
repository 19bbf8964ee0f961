"""All that a verb may know about one event, read once."""

from dataclasses import dataclass

from storage.records.attachments import Attachment
from storage.records.audit import AuditEntry
from storage.records.cases import Case, CaseEntry
from storage.records.codes import Code
from storage.records.confirmations import Confirmation
from storage.records.guides import Guide
from storage.records.house import House
from storage.records.incidents import Incident
from storage.records.messages import Message
from storage.records.parked import Parked
from storage.records.people import Colleague, Identity, Person, Role
from storage.records.places import Address
from storage.records.sessions import Answer, Interaction, Session
from storage.records.settings import Setting
from storage.records.surveys import Placement, Survey
from storage.records.tallies import Tally
from storage.records.timers import Timer
from storage.records.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known; absent means None or empty, and its size is bounded.

    Attributes:
        role: of the account that spoke; None is a customer or a stranger.
        colleague: that account's row, if it ever had a role.
        person: the customer that the event is about: who speaks in an own room,
            whom the interaction names, whom the session or case belongs to.
        speaker: the person behind the account that spoke; often the same.
        identities: rows of the identifiers that an interaction names.
        session: the one a button, link, timer or case names; else the open one
            (invited or started) at this address; for words that steer back, the
            newest there if none is open.
        survey: the version that `session` runs; else the active or paused one that
            the interaction chooses; for a survey's button, and for words that may
            mean it, the version it names.
        answers: of `session`, newest version of each, in the order given.
        case: the one a button, timer or message names, or a staff reply points to;
            for a customer's own words, their newest case.
        story: the case's history, oldest first, the last 50.
        attachments: what came with those answers and that history, in the order
            sent, the last 50.
        album: for a part of an album, an earlier part that was kept.
        told_off: the account was told already that it may not answer this card.
        message: the one a button or delivery event names, or that was replied to;
            for the alert of a case, its card; for a secret, what showed it.
        last_said: the newest message that may stand in the room somebody speaks in
            and is not an edit. What it offers a colleague who types is known then, as
            if the button was pressed or the command given.
        shelf: all versions of the survey that a command or program names, newest
            first, or of the only one that begins like that; for "/survey list", and if
            there is no such survey, the newest and the live version of each; for an
            interaction whose version is retired, the one in force.
        guide: what the account that spoke is doing step by step in this room; for a
            button, the one that it names.
        placements: rows of all touchpoints that are or were placed; for an
            interaction at which none asks, of those at which one does.
        interaction: what an invite timer or a session ticket names, or an earlier
            report of the same reference.
        edited: the newest answer or line of a case that an edited message had said.
        timer: the one that rang.
        code: the one a ticket names; for a wrong owner code, the waiting one.
        incident: the newest of the kind and thing that an alarm is about.
        owners: private rooms of the owners, if something of ours failed, or a
            dangerous command was confirmed.
        owned: some colleague is an owner, or the settings name one.
        waiting: sessions of a channel that wait for an answer, in the order of their
            ids, at most 50.
        parked: events that wait for another try, the newest first, at most 10; for a
            button, the one that it names.
        colleagues: for "/role", all who have a role, for "/audit" and "/token" also
            those who had one; by name, at most 200.
        tallies: numbers of the survey that "/report" names, or of all.
        confirmation: the one a button names; for words of a colleague, the newest in
            that room that waits. What its command works on is known then, too, if
            the question stands last.
        audit: for "/audit", the lines of the page and one more, the newest first.
        settings: for "/settings", the rows of what was ever decided in chat.
        tokens: for "/token", those that are not revoked, by name.
        house: what the installation has decided, in its settings and in chat.
        installed: what its settings alone decide.
    """

    house: House
    role: Role | None = None
    colleague: Colleague | None = None
    person: Person | None = None
    speaker: Person | None = None
    identities: tuple[Identity, ...] = ()
    session: Session | None = None
    survey: Survey | None = None
    answers: tuple[Answer, ...] = ()
    case: Case | None = None
    story: tuple[CaseEntry, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    album: Attachment | None = None
    message: Message | None = None
    told_off: bool = False
    last_said: Message | None = None
    shelf: tuple[Survey, ...] = ()
    guide: Guide | None = None
    placements: tuple[Placement, ...] = ()
    interaction: Interaction | None = None
    edited: Answer | CaseEntry | None = None
    timer: Timer | None = None
    code: Code | None = None
    incident: Incident | None = None
    owners: tuple[Address, ...] = ()
    owned: bool = False
    waiting: tuple[Session, ...] = ()
    parked: tuple[Parked, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    tallies: tuple[Tally, ...] = ()
    confirmation: Confirmation | None = None
    audit: tuple[AuditEntry, ...] = ()
    settings: tuple[Setting, ...] = ()
    tokens: tuple[Token, ...] = ()
    installed: House | None = None
