"""What cannot be taken back asks once more; whoever asked for it says yes or no."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from handlers.naming import derive
from handlers.questionnaire.controls import read_control
from handlers.saying import answer, language_of, phrase, say
from handlers.words.cancelling import gives_up
from handlers.words.later import puts_off
from handlers.words.yesno import read_yes_no
from storage.records import (
    Button,
    Commanded,
    Confirmation,
    Decision,
    Message,
    Part,
    Said,
    Situation,
    Target,
    offers,
)

LASTS = timedelta(seconds=60)
ANSWERS: tuple[Literal["yes", "no"], ...] = ("yes", "no")


def ask(order: Commanded, situation: Situation, *question: Part) -> Decision:
    """Ask whether a command is meant; nothing happens before the yes.

    A verb asks this way unless `given` says that the yes has come; then it is called
    again with the same words, and with everything read anew.
    """
    asked = Confirmation(
        id=derive(order.key, "confirmation"),
        account=order.who.key,
        room=order.where,
        verb=order.verb,
        words=order.words,
        asked_at=order.at,
        expires_at=order.at + LASTS,
    )
    return Decision(
        because=f"/{order.verb} must be confirmed first",
        saved=(asked, _question(order, situation, asked, question)),
    )


def given(order: Commanded, situation: Situation) -> bool:
    """Tell whether whoever gives this very command has just confirmed it."""
    asked = situation.confirmation
    return asked is not None and asked.order_is(order)


def said_to(
    said: Said, asked: Confirmation, situation: Situation
) -> Literal["yes", "no"] | None:
    """Return what somebody typed to the question; None if it is about other things.

    Words are about what stands last; further up there are still the buttons.
    """
    if said.at >= asked.expires_at or not offers.asks_for(asked, situation.last_said):
        return None
    return _word(said, situation)


def waits_here(said: Said, situation: Situation) -> Decision | None:
    """Ask once more in a room of several, if it is a yes or a no; else None."""
    return waits(said, situation) if _word(said, situation) else None


def _word(said: Said, situation: Situation) -> Literal["yes", "no"] | None:
    for word in ANSWERS:
        if f"confirm-{word}" in said.labels:
            return word
    if _gives_up(said.text):
        return "no"
    read = read_yes_no(said.text, language_of(situation, said.who))
    return None if read is None or read[1] else read[0]


def stopped(order: Commanded, asked: Confirmation) -> bool:
    """Tell whether a /stop is a no to what was asked, and not a wish for good."""
    return order.verb == "stop" and not order.typed_as and order.at < asked.expires_at


def _gives_up(text: str) -> bool:
    return gives_up(text) or puts_off(text) or read_control(text) == "stop"


def waits(said: Said, situation: Situation) -> Decision | None:
    """Say that a yes or no is still wanted; None if none is."""
    asked = situation.confirmation
    if asked is None or said.at >= asked.expires_at:
        return None
    told = answer(said, situation, phrase("confirm-waits", command=asked.command))
    return Decision(because="a yes or no is still wanted", saved=(told,))


def _question(
    order: Commanded,
    situation: Situation,
    asked: Confirmation,
    question: tuple[Part, ...],
) -> Message:
    buttons = tuple(
        Button(
            label=phrase(f"confirm-{choice}"),
            target=Target(kind="confirm", id=asked.id, choice=choice),
            style="plain" if choice == "yes" else "quiet",
        )
        for choice in ANSWERS
    )
    message = say(
        order,
        "answer",
        *question,
        phrase("confirm-how"),
        to=order.where,
        language=language_of(situation, order.who),
        buttons=(buttons,),
        expires_at=asked.expires_at,
    )
    return replace(message, id=asked.id)
