"""Words behind a command that mean nothing: said so, and nothing is done."""

from collections.abc import Iterable

from handlers.governing import helping
from handlers.rights import usage_in
from handlers.saying import answer
from storage.records import Commanded, Decision, Situation


def of(order: Commanded) -> tuple[str, ...]:
    """Return what stands behind or below a command and cannot be taken by it.

    Which words a command knows, its own verb says; here they are only counted.
    """
    usage = usage_in(order)
    if usage is None:
        return ()
    behind = order.words[1:] if usage.word else order.words
    below = () if usage.below else tuple(order.body.split())
    return (*(() if usage.takes is None else behind[usage.takes :]), *below)


def refuse(order: Commanded, situation: Situation, words: Iterable[str]) -> Decision:
    """Say what was not understood, and what the command takes."""
    usage = usage_in(order)
    lines = helping.lines_of(situation.role, order.verb, usage.word if usage else "")
    told = answer(order, situation, helping.left(*words), *lines)
    return Decision(because="words that mean nothing there", saved=(told,))
