"""What somebody saw and did, one step after the other: kept, counted and printed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

WORDS_A_MINUTE = 238
"""Silent reading of English by adults, the mean of 190 studies (Brysbaert, 2019)."""

LETTERS_A_SECOND = 3.0
SECONDS_TO_PRESS = 1.5
SECONDS_TO_PASTE = 5.0
LAST = "is active: it asks from now on"
"""What is read at leisure: all is done by then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One message, and what was done about it.

    Attributes:
        text: what it says.
        labels: its buttons.
        pressed: the button that was pressed; None if none was.
        typed: what was typed then; None if nothing was.
    """

    text: str
    labels: tuple[str, ...] = ()
    pressed: str | None = None
    typed: str | None = None


@dataclass(slots=True)
class Record:
    """A walk, step by step.

    Attributes:
        greeting: what was typed first, without the secret.
        waited: seconds in which the answer was not there yet.
    """

    greeting: str
    steps: list[Step] = field(default_factory=list)
    waited: float = 0.0

    def transcript(self) -> str:
        """Print it as the manual prints conversations."""
        lines = [f"> {self.greeting}"]
        for step in self.steps:
            lines += [step.text.strip()]
            lines += [f"[{step.pressed}]"] if step.pressed else []
            lines += [f"> {step.typed}"] if step.typed else []
        return "\n".join(lines)

    def counted(self) -> str:
        """Say what it took."""
        pressed = sum(step.pressed is not None for step in self.steps)
        typed = sum(step.typed is not None for step in self.steps)
        return (
            f"Messages read: {len(self.steps)}. Buttons pressed: {pressed}. "
            f"Typed: the code and {typed} of one's own. "
            f"Time: {round(self.seconds())} seconds."
        )

    def seconds(self) -> float:
        """Return how long a person reads every word and label, presses and types.

        What stands there unchanged is not read again, and what comes after the last
        step is read at leisure.
        """
        read = sum(len(text.split()) for text in self._read())
        pressed = sum(step.pressed is not None for step in self.steps)
        letters = sum(len(step.typed or "") for step in self.steps)
        return (
            read * 60 / WORDS_A_MINUTE
            + pressed * SECONDS_TO_PRESS
            + letters / LETTERS_A_SECOND
            + SECONDS_TO_PASTE
        )

    def _read(self) -> Iterator[str]:
        seen = ""
        for step in self.steps:
            if step.text != seen and LAST not in step.text:
                yield f"{step.text} {' '.join(step.labels)}"
            seen = step.text
