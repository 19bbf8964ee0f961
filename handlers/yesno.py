"""Yes and no as people write them, in the languages we ship."""

from typing import Literal

_YES = "yes y yeah yep sure please ok okay da ja seveda prosim jah jaa"
_NO = "no n nope nah ne nee ei nein"
YES = frozenset(_YES.split())
NO = frozenset(_NO.split())


def read_yes_no(text: str) -> tuple[Literal["yes", "no"], str] | None:
    """Read the yes or no that a text begins with, and what is said beside it."""
    first, _, rest = text.strip().partition(" ")
    word = first.casefold().strip(".,!:;")
    if word in YES:
        return "yes", rest.strip()
    return ("no", rest.strip()) if word in NO else None
