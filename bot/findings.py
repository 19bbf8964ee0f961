"""One line of what the doctor found."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the doctor.

    Attributes:
        state: "fine", "look" (a person should know) or "wrong".
        advice: what to do; empty if there is nothing to do.
    """

    state: Literal["fine", "look", "wrong"]
    what: str
    advice: str = ""
