"""The steps of the wizard in their order, and the way through them."""

from handlers.governing.wizard import prompts, replies
from handlers.governing.wizard.composing import (
    LOW,
    NOTHING,
    SUGGESTED,
    Given,
    own_words,
)
from handlers.governing.wizard.shapes import Asked, Step, Taken
from handlers.saying import phrase
from storage.records import Guide, Situation, Words


def next_step(given: Given) -> Step | None:
    """Return the first step that is still to be asked; None if all is known."""
    for step in STEPS:
        if step.name not in given and step.applies(given):
            return step
    return _translation(given)


def asked(guide: Guide) -> Step:
    """Return the step that is being asked; as long as the guide is open, one is."""
    step = next_step(guide.given)
    assert step is not None
    return step


def back(given: Given) -> Given:
    """Return what was told before the last step; the first step has nothing before."""
    told = [name for name in given if name not in KEPT]
    last = told[-1] if told else None
    return {name: value for name, value in given.items() if name != last}


KEPT = ("base", "offers", "template", "picked")
"""What no step has told, and what is still being picked."""


def _translation(given: Given) -> Step | None:
    """Return the step that asks for the next translation of an admin's own words."""
    for code in given.get("langs", "").split():
        for step, words in own_words(given):
            if f"{code}.{step}" not in given:
                return _translating(code, step, words)
    return None


def _translating(code: str, step: str, words: str) -> Step:
    def ask(_given: Given) -> Asked:
        key = "wizard-translate-lines" if "\n" in words else "wizard-translate"
        leave = (phrase("wizard-translate-none"), NOTHING)
        parts = (phrase(key, language=prompts.language(code)), Words(text=words))
        return Asked(parts=parts, choices=(leave,))

    def take(given: Given, situation: Situation, said: str) -> Taken:
        if said.strip() == NOTHING:
            return NOTHING
        if step != "about":
            return replies.take_wording(given, situation, said)
        told = replies.take_options(given, situation, said)
        wanted = words.count("\n") + 1
        if isinstance(told, str) and told.count("\n") + 1 != wanted:
            return phrase("wizard-translate-count", n=wanted)
        return told

    return Step(name=f"{code}.{step}", ask=ask, take=take)


def _scored(given: Given) -> bool:
    return given.get("kind") in LOW


def _by_hand(given: Given) -> bool:
    return "template" not in given


STEPS = (
    Step(name="name", ask=prompts.ask_name, take=replies.take_name),
    Step(
        name="touch",
        ask=prompts.ask_touchpoint,
        take=replies.take_touchpoint,
        applies=_by_hand,
    ),
    Step(
        name="kind",
        ask=prompts.ask_kind,
        take=replies.pick(*SUGGESTED),
        applies=_by_hand,
        listed=True,
    ),
    Step(
        name="words",
        ask=prompts.ask_wording,
        take=replies.take_wording,
        applies=_by_hand,
    ),
    Step(
        name="why",
        ask=prompts.ask_why,
        take=replies.pick(*prompts.WHYS),
        applies=_scored,
        listed=True,
    ),
    Step(
        name="about",
        ask=prompts.ask_options,
        take=replies.take_options,
        applies=_by_hand,
    ),
    Step(
        name="call",
        ask=prompts.ask_call,
        take=replies.pick(*prompts.CALLED),
        applies=_scored,
        listed=True,
    ),
    Step(
        name="thanks",
        ask=prompts.ask_thanks,
        take=replies.take_wording,
        applies=_by_hand,
    ),
    Step(
        name="langs",
        ask=prompts.ask_languages,
        take=replies.take_languages,
        listed=True,
    ),
)
"""In the order in which they are asked; each is kept under its name."""
