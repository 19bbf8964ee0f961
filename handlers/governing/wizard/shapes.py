"""What a step of the wizard is: what it says, and what it takes."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.governing.wizard.composing import Given
from storage.records import Part, Phrase, Situation

DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one step says.

    Attributes:
        choices: what can be pressed: a label, and the value that it stands for.
        wide: the choices stand beside each other, as many as a telephone shows.
    """

    parts: tuple[Part, ...]
    choices: tuple[tuple[Part, str], ...] = ()
    wide: bool = False


Taken = str | Phrase
"""The value that is kept, or why there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step.

    Attributes:
        name: short, because buttons carry it.
        applies: whether it is asked at all, after what was told so far.
        listed: nothing but what can be pressed is an answer.
    """

    name: str
    ask: Callable[[Given], Asked]
    take: Callable[[Given, Situation, str], Taken]
    applies: Callable[[Given], bool] = lambda _: True
    listed: bool = False
