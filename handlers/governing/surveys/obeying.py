"""/survey and its words, and the buttons below a survey: which verb does what."""

from collections.abc import Callable, Mapping

from handlers.governing import helping, previewing
from handlers.governing.surveys import (
    beginning,
    changing,
    showing,
    telling,
    translating,
    writing,
)
from handlers.governing.wizard import walking
from handlers.rights import may, words_of
from handlers.saying import command_button, phrase
from storage.records import Commanded, Decision, Phrase, Pressed, Situation, Survey

Named = Callable[..., Decision]

ALONE: Mapping[str, Named] = {
    "new": beginning.begin,
    "text": beginning.explain,
    "steps": walking.begin,
    "list": showing.all_of_them,
    "import": writing.take_file,
}
"""Words that need no name behind them."""

OF_ONE: Mapping[str, Named] = {
    "show": showing.show,
    "edit": writing.change,
    "preview": previewing.try_out,
    "activate": changing.activate,
    "pause": changing.pause,
    "copy": writing.copy,
    "export": showing.export,
    "delete": changing.delete,
    "versions": showing.versions,
    "translate": translating.translate,
}
"""Words with the name of a survey behind them."""

IN_FULL = ("activate", "pause", "delete")
"""Words that change what customers are asked: the beginning of a name is not enough."""

PRESSED: Mapping[str, Named] = {
    "show": showing.show,
    "edit": writing.show_for_change,
    "activate": changing.activate,
    "later": changing.leave,
    "pause": changing.pause,
    "delete": changing.delete,
    "versions": showing.versions,
}
"""Choices of buttons below a survey."""

WORDS = (*ALONE, *OF_ONE)


def obey(order: Commanded, situation: Situation) -> Decision:
    """Do what the words after /survey say; alone it explains itself."""
    word, *rest = [one.lower() for one in order.words] or [""]
    if word in ALONE:
        return ALONE[word](order, situation, *rest)
    if word not in OF_ONE:
        return _explained(order, situation)
    if not rest:
        named = situation.shelf[0].name if situation.shelf else "support"
        missing = phrase("survey-name-missing", example=f"/survey {word} {named}")
        return telling.said(order, situation, "no survey was named", missing)
    name, *more = rest
    # A text below may be of a survey that is yet to come.
    if word not in IN_FULL and not order.body.strip():
        name = telling.full_name(situation, name)
    return OF_ONE[word](order, situation, name, *more)


def press(event: Pressed, survey: Survey, situation: Situation) -> Decision:
    """Do what a button below a survey says."""
    choice = event.target.choice
    if choice == "preview":
        return previewing.begin(event, situation, survey)
    if choice not in PRESSED:
        return Decision(because=f"{choice} is nothing that can be done with a survey")
    return PRESSED[choice](event, situation, survey.name)


def gone(event: Pressed, situation: Situation) -> Decision:
    """Say that a button was about a version that was deleted meanwhile."""
    told = phrase("survey-gone")
    return telling.said(event, situation, "that version was deleted", told)


def _explained(order: Commanded, situation: Situation) -> Decision:
    role = situation.role
    new = command_button(phrase("button-new"), "survey new")
    listed = command_button(phrase("button-list"), "survey list")
    buttons = (new, listed) if may(role, "survey", "new") else (listed,)
    parts = helping.meant(order, words_of(role, "survey"))
    if not parts:
        lines = helping.lines_of(role, "survey")
        parts = (*_strange(order), phrase("survey-commands"), *lines)
    return telling.said(order, situation, "explained /survey", *parts, rows=(buttons,))


def _strange(order: Commanded) -> tuple[Phrase, ...]:
    """Say that the first word is not known, if there is one."""
    first = order.words[:1]
    return tuple(phrase("survey-command-unknown", word=one[:40]) for one in first)
