"""/parked: what could not be processed, and a button to try it again now."""

from collections.abc import Iterator

from handlers.saying import answer, phrase
from storage.records import (
    Button,
    Commanded,
    Decision,
    Moment,
    Parked,
    Part,
    Pressed,
    Situation,
    Target,
)


def show(order: Commanded, situation: Situation) -> Decision:
    """List the newest parked events without their content."""
    if not situation.parked:
        told = answer(order, situation, phrase("parked-none"))
        return Decision(because="nothing is parked", saved=(told,))
    buttons = tuple(
        (
            Button(
                label=phrase("button-retry", number=number),
                target=Target(kind="parked", id=one.id, choice="retry"),
            ),
        )
        for number, one in enumerate(situation.parked, 1)
    )
    lines = [part for one in enumerate(situation.parked, 1) for part in _lines(*one)]
    told = answer(order, situation, phrase("parked-list"), *lines, buttons=buttons)
    return Decision(because="listed what is parked", saved=(told,))


def retry(press: Pressed, situation: Situation) -> Decision:
    """Try one parked event again at the clock's next tick."""
    if not situation.parked:
        told = answer(press, situation, phrase("parked-gone"))
        return Decision(because="it was processed meanwhile", saved=(told,))
    (one,) = situation.parked
    told = answer(press, situation, phrase("parked-again", kind=one.kind))
    return Decision(
        because=f"{one.kind} is tried again", saved=(told,), replayed=(one.key,)
    )


def _lines(number: int, one: Parked) -> Iterator[Part]:
    yield phrase(
        "parked-line",
        number=number,
        at=Moment(at=one.at),
        kind=one.kind,
        error=one.error,
        attempts=one.attempts,
    )
