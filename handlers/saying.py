"""Messages that answer an event, and the language they are in."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from handlers.naming import derive
from handlers.rights import WORKS_ON_CASES
from storage.records import (
    Account,
    Address,
    Button,
    Commanded,
    House,
    Incoming,
    Message,
    Part,
    Phrase,
    Pressed,
    Role,
    Said,
    Situation,
    Target,
    Value,
)
from storage.records.messages import REPLY, Asks, Policy, TargetKind

Spoken = Said | Pressed | Commanded
Rows = tuple[tuple[Button, ...], ...]
NOBODY = UUID(int=0)
_PRIMARY = re.compile(r"[A-Za-z]{2,8}(?=[-_]|$)")
"""Of a tag, as BCP 47 writes it."""


def phrase(key: str, **values: Value) -> Phrase:
    """Name a sentence of the catalogue and fill its places."""
    return Phrase(key=key, values=values)


def command_button(label: Part, command: str) -> Button:
    """Make a button that stands for a typed command, without its slash."""
    return Button(label=label, target=Target(kind="command", id=NOBODY, choice=command))


def choices(kind: TargetKind, id: UUID, *offered: str) -> tuple[Button, ...]:
    """Make a row of buttons about one record, each labelled by its choice."""
    return tuple(
        Button(
            label=phrase(f"button-{choice}"),
            target=Target(kind=kind, id=id, choice=choice),
        )
        for choice in offered
    )


def shortened(text: str, most: int) -> str:
    """Cut a text that is longer, and show that it goes on."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def in_rows(buttons: Sequence[Button], most: int) -> Rows:
    """Put buttons beside each other, so many in a row."""
    starts = range(0, len(buttons), most)
    return tuple(tuple(buttons[start : start + most]) for start in starts)


def short(language: str | None) -> str | None:
    """Reduce a language tag to the part that texts are kept by: sl-SI is sl.

    None if it is no tag: programs and platforms may tell anything.
    """
    found = _PRIMARY.match(language) if language else None
    return found[0].lower() if found else None


def listed(names: Iterable[str], language: str) -> str:
    """Write names one after the other, with the comma of the language."""
    return ("، " if language == "ar" else ", ").join(names)


def cases_for(role: Role | None, house: House) -> tuple[Phrase, ...]:
    """Say where cases are found, to those who work on them."""
    here = phrase(f"cases-at-{house.staff_room.channel}")
    return (here,) if role in WORKS_ON_CASES else ()


def language_of(situation: Situation, who: Account) -> str:
    """Return the language to answer this account in: own choice, platform, house.

    Only what the house offers counts.
    """
    own = situation.colleague.language if situation.colleague else None
    person = situation.speaker.language if situation.speaker else None
    house = situation.house
    wishes = (short(own), short(person), short(who.language_hint))
    return next((one for one in wishes if one in house.languages), house.language)


def own_name(event: Spoken, situation: Situation) -> str:
    """Return what colleagues call whoever speaks, or what the platform does.

    Empty if nobody has told a name.
    """
    own = situation.colleague.name if situation.colleague else ""
    return own or event.who.name


def answer(
    event: Spoken, situation: Situation, *parts: Part, buttons: Rows = ()
) -> Message:
    """Answer in the room where the event happened."""
    return say(
        event,
        "answer",
        *parts,
        to=event.where,
        language=language_of(situation, event.who),
        buttons=buttons,
    )


def say(
    event: Incoming,
    word: str,
    *parts: Part,
    to: Address,
    language: str,
    buttons: Rows = (),
    about: tuple[Literal["session", "case", "survey"], UUID] | None = None,
    replaces: UUID | None = None,
    under: UUID | None = None,
    priority: int = REPLY,
    policy: Policy = "resend",
    asks: Asks | None = None,
    expires_at: datetime | None = None,
) -> Message:
    """Write the message that plays the part `word` in the decision on `event`."""
    return Message(
        id=derive(event.key, word),
        to=to,
        body=parts,
        buttons=buttons,
        language=language,
        asks=asks,
        about_kind=about[0] if about else None,
        about=about[1] if about else None,
        replaces=replaces,
        under=under,
        policy=policy,
        priority=priority,
        due_at=event.at,
        expires_at=expires_at,
    )
