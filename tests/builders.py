"""Records for tests: every field that a test does not care about has a value."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from storage.records import (
    Account,
    Address,
    Case,
    Commanded,
    House,
    Interaction,
    Message,
    Person,
    Phrase,
    Pressed,
    Said,
    Session,
    Survey,
    Target,
    Timer,
    TimerRang,
    Words,
)

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ROOM = Address(channel="web", room="ab12")
STAFF_ROOM = Address(channel="web", room="desk")
ANA = Account(channel="web", id="ab12")
BO = Account(channel="web", id="b0b0", name="Bo")
HOUSE = House(staff_room=STAFF_ROOM)
NAMES = UUID("a3f7a1de-7c8a-5e0e-9c39-6f1d2a7f4b11")

TEXT = """\
survey: support
language: en
touchpoint: support.chat
after: 2h

csat: How was the help you got from {agent|our team}?
  sl: Kako ste bili zadovoljni s pomočjo?
why (csat <= 3): We are sorry. What went wrong?
why (csat >= 4): What did we do well?
choice: What was it about?
  - Delivery
  - Price
  - Something else ...
contact (csat <= 2): May a person write to you about it?
thanks: Thank you, this helps us.

escalate: csat <= 2
escalate: words refund, lawyer
"""


def named(name: str) -> UUID:
    """Return the id that this name always has."""
    return uuid5(NAMES, name)


def later(**span: float) -> datetime:
    """Return a moment after NOW."""
    return NOW + timedelta(**span)


def a_survey(**more: Any) -> Survey:
    """An active survey."""
    survey = Survey(
        id=named("survey"),
        name="support",
        version=1,
        state="active",
        text=TEXT,
        made_by="web:a",
        made_at=NOW,
    )
    return replace(survey, **more)


def a_person(**more: Any) -> Person:
    """A customer who can be written to."""
    return replace(Person(id=named("person"), name="Ana", home=ROOM), **more)


def an_interaction(**more: Any) -> Interaction:
    """An interaction after which the survey asks."""
    interaction = Interaction(
        id=named("interaction"),
        source="api",
        reference="1",
        fingerprint="f",
        person_id=named("person"),
        survey_id=named("survey"),
        survey="support",
        version=1,
        session_id=named("session"),
        decision="ask",
        because="asks support 2 h after the end",
        touchpoint="support.chat",
        agent_id="7",
        agent_name="Maja",
        ended_at=NOW,
        send_at=later(hours=2),
        expires_at=later(days=7),
    )
    return replace(interaction, **more)


def a_session(**more: Any) -> Session:
    """A session in which the first question was put."""
    session = Session(
        id=named("session"),
        interaction_id=None,
        person_id=named("person"),
        survey_id=named("survey"),
        survey="support",
        version=1,
        source="api",
        channel="web",
        address=ROOM,
        language="en",
        state="invited",
        prompt=named("prompt"),
        touchpoint="support.chat",
        agent_name="Maja",
        asked_at=NOW,
        expires_at=later(days=7),
    )
    return replace(session, **more)


def a_case(**more: Any) -> Case:
    """An open case of that session."""
    case = Case(
        id=named("case"),
        session_id=named("session"),
        person_id=named("person"),
        survey="support",
        rule=Phrase(key="rule-contact"),
        room=STAFF_ROOM,
        card=named("card"),
        state="open",
        opened_at=NOW,
        touched_at=NOW,
        alert=named("timer"),
    )
    return replace(case, **more)


def a_message(name: str = "message", **more: Any) -> Message:
    """A message that may go now."""
    message = Message(
        id=named(name), to=ROOM, body=(Words(text="How was it?"),), due_at=NOW
    )
    return replace(message, **more)


def a_timer(name: str = "timer", **more: Any) -> Timer:
    """A timer that is due."""
    timer = Timer(id=named(name), kind="nag", about=named("case"), due_at=NOW)
    return replace(timer, **more)


def said(text: str, *, who: Account = ANA, **more: Any) -> Said:
    """Somebody typed."""
    event = Said(key=f"said:{text}", at=NOW, where=ROOM, who=who, text=text)
    return replace(event, **more)


def pressed(target: Target, *, who: Account = ANA, **more: Any) -> Pressed:
    """Somebody pressed a button."""
    key = f"pressed:{target.choice}:{who.key}"
    event = Pressed(key=key, at=NOW, where=ROOM, who=who, target=target)
    return replace(event, **more)


def commanded(verb: str, *words: str, who: Account = ANA, **more: Any) -> Commanded:
    """Somebody gave a command."""
    event = Commanded(
        key=f"command:{verb}:{words}",
        at=NOW,
        where=ROOM,
        who=who,
        verb=verb,
        words=words,
    )
    return replace(event, **more)


def rang(timer: Timer, at: datetime = NOW) -> TimerRang:
    """A timer came due."""
    return TimerRang(key=f"timer:{timer.id}", at=at, timer=timer.id)
