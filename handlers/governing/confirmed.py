"""A yes or a no to "Really?": do it, leave it, or say why it is too late."""

from dataclasses import replace
from typing import Literal

from handlers.governing import commands
from handlers.saying import Spoken, answer, language_of, own_name, phrase, say
from storage.records import (
    Confirmation,
    Decision,
    Message,
    Pressed,
    Situation,
)
from storage.records.messages import ALERT


def press(event: Pressed, situation: Situation) -> Decision:
    """Take the press of one of the two buttons."""
    asked = situation.confirmation
    if asked is None:
        return _no(event, situation, "confirm-over")
    if asked.account != event.who.key:
        return _no(event, situation, "confirm-others")
    if asked.state != "asked":
        return _no(event, situation, "confirm-over")
    if event.at >= asked.expires_at:
        return _no(event, situation, "confirm-late")
    word: Literal["yes", "no"] = "yes" if event.target.choice == "yes" else "no"
    return take(event, asked, situation, word)


def take(
    event: Spoken,
    asked: Confirmation,
    situation: Situation,
    word: Literal["yes", "no"],
) -> Decision:
    """Do what was asked about, or leave it; the question loses its buttons."""
    state: Literal["given", "refused"] = "given" if word == "yes" else "refused"
    over = replace(asked, state=state, revision=asked.revision + 1)
    closed = say(
        event,
        "confirmed",
        phrase(f"confirmed-{word}", command=asked.command),
        to=asked.room,
        language=language_of(situation, event.who),
        replaces=asked.id,
    )
    answered = Decision(because=f"the answer was {word}", saved=(over, closed))
    if word == "no":
        return answered.also(_left(event, asked, situation))
    done = commands.obey(asked.order(event), situation, None)
    return answered.also(done).also(_owners(event, asked, situation, done))


def _left(event: Spoken, asked: Confirmation, situation: Situation) -> Decision:
    """Say to a typed no that nothing was done: the question may be out of sight."""
    if isinstance(event, Pressed):
        return Decision(because="the buttons have made way for the answer")
    told = answer(event, situation, phrase("confirmed-no", command=asked.command))
    return Decision(because="told that nothing was done", saved=(told,))


def _owners(
    event: Spoken, asked: Confirmation, situation: Situation, done: Decision
) -> Decision:
    changed = done.erased or any(not isinstance(one, Message) for one in done.saved)
    # Whose own role it was is told in words of their own.
    told_already = {one.to for one in done.messages}
    rooms = [room for room in situation.owners if room not in told_already]
    if not changed or not rooms:
        return Decision(because="nobody else need be told")
    told = phrase(
        "owners-told",
        name=own_name(event, situation) or phrase(f"role-{situation.role or 'none'}"),
        account=event.who.key,
        command=asked.command,
    )
    saved = tuple(
        say(
            event,
            f"owners:{room}",
            told,
            to=room,
            language=situation.house.language,
            priority=ALERT,
        )
        for room in rooms
    )
    return Decision(because="the owners are told", saved=saved)


def _no(event: Pressed, situation: Situation, key: str) -> Decision:
    told = answer(event, situation, phrase(key))
    return Decision(because=f"nothing was done: {key}", saved=(told,))
