"""Buttons that belong together, so that a channel may draw them as one control."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.voice.wording import Label
from storage.records import Target

DONE, SET, DAY = "done", "m", "d"
"""What stands behind the step: send what is marked, a whole set, a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Options of which several can be marked, and the button that sends them.

    Attributes:
        labels: the options, in the order of the question.
        done: pressed once all are marked.
        rest: rows of buttons that stay buttons.
    """

    labels: tuple[Label, ...]
    done: Label
    rest: tuple[tuple[Label, ...], ...]


def options_of(rows: Iterable[tuple[Label, ...]]) -> Options | None:
    """Find the options among the rows of a message; None if there are none."""
    labels: list[Label] = []
    rest: list[tuple[Label, ...]] = []
    done: Label | None = None
    for row in rows:
        meaning = _meaning(row[0].target) if row else ""
        if meaning[:1] == "t" and meaning[1:].isdecimal():
            labels.extend(row)
        elif meaning == DONE:
            done = row[0]
        else:
            rest.append(row)
    if done is None or not labels:
        return None
    return Options(labels=tuple(labels), done=done, rest=tuple(rest))


def days_in(row: tuple[Label, ...]) -> Target | None:
    """Return what a row of days is about, without a day; None if it is another row."""
    target = row[0].target if row else None
    if target is None or not _is_day(_meaning(target)):
        return None
    return _meant(target, DAY)


def is_done(target: Target) -> bool:
    """Tell whether a button sends what is marked."""
    return target.kind == "session" and _meaning(target) == DONE


def whole(target: Target, numbers: Iterable[int]) -> Target:
    """Return the target that sends these options at once, counted from 0."""
    bits = sum(1 << number for number in set(numbers))
    return _meant(target, f"{SET}{bits:x}")


def _meaning(target: Target) -> str:
    return target.choice.partition(".")[2]


def _meant(target: Target, meaning: str) -> Target:
    step = target.choice.partition(".")[0]
    return replace(target, choice=f"{step}.{meaning}")


def _is_day(meaning: str) -> bool:
    return meaning[:1] == DAY and meaning[1:5].isdecimal()
