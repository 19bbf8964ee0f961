"""Words that take what the message above them offers are read as its button."""

from datetime import timedelta
from typing import Literal

from handlers.saying import answer, language_of, phrase
from handlers.words.later import puts_off
from handlers.words.yesno import read_yes_no
from storage.records import (
    Decision,
    Incoming,
    Pressed,
    Said,
    Situation,
    Target,
    offers,
)

JUST = timedelta(minutes=10)
"""How long words are probably meant for what was asked."""


def meant(event: Incoming, situation: Situation) -> Incoming:
    """Return the press or the command that a colleague's words stand for.

    All that is not an answer to what was said last comes back as it is.
    """
    last = situation.last_said
    if not isinstance(event, Said) or situation.role is None or last is None:
        return event
    if not event.private or event.carries_more:
        return event
    target = offers.named(event, last) or _answered(event, situation)
    if target is None:
        return event
    if target.kind == "command":
        return offers.order(event, target)
    return Pressed(
        key=event.key, at=event.at, where=event.where, who=event.who, target=target
    )


def again(said: Said, situation: Situation) -> Decision | None:
    """Ask once more what was asked just above; None if nothing was, or long ago."""
    last = situation.last_said
    if situation.role is None or last is None or said.at >= last.due_at + JUST:
        return None
    asked = offers.question(last)
    if asked is None:
        return None
    choose = phrase("wizard-choose")
    told = answer(said, situation, choose, asked, buttons=last.buttons)
    return Decision(because="the words are none of what was offered", saved=(told,))


def declines(said: Said, situation: Situation) -> bool:
    """Tell whether it is a no to the command that was named as probably meant."""
    last = situation.last_said
    target = offers.proposed(last, said.at) if last is not None else None
    named = target is not None and target.kind == "command"
    return named and _read(said, situation) == "no"


def _answered(said: Said, situation: Situation) -> Target | None:
    """Return what a yes or no is about; None if it is none, or about nothing."""
    last = situation.last_said
    assert last is not None
    target = offers.proposed(last, said.at)
    word = _read(said, situation) if target is not None else None
    if target is None or word is None:
        return None
    if word == "yes":
        return target
    later = Target(kind="survey", id=target.id, choice="later")
    return later if target.kind == "survey" else None


def _read(said: Said, situation: Situation) -> Literal["yes", "no"] | None:
    if puts_off(said.text):
        return "no"
    read = read_yes_no(said.text, language_of(situation, said.who))
    return None if read is None or read[1] else read[0]
