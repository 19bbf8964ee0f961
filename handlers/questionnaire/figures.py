"""Numbers of any size as people write them."""

import re
from decimal import Decimal

_FIGURE = re.compile(
    r"(?P<number>[-+]?\d{1,15}(?:[.,]\d{1,9})?)(?P<rest>\D*)", re.ASCII
)


def read_figure(text: str) -> tuple[Decimal, str] | None:
    """Read the number that a text begins with, and what is said beside it."""
    match = _FIGURE.fullmatch(text.strip())
    if match is None:
        return None
    number = Decimal(match["number"].replace(",", "."))
    return number, match["rest"].strip(" \t\n.,;:!?")
